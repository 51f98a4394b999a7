"""Searching all texts as one types, to say which of them a note means."""
