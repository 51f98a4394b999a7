"""Drafts replies to the client. Knows only the model."""
