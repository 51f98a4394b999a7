"""Notices that files of the client changed. Knows only the model."""
