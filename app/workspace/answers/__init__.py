"""Copies of a client's tables of notes, with the replies beside the notes."""
