"""Journals and copy files as they are now; only what changed is read again."""
