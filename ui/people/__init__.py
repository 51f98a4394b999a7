"""The people of a project: the client, and who looks after what."""
