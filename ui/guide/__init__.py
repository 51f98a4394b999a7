"""The guide for the client, as a window."""
