"""Readers of journals: whatever file the client writes notes into becomes notes. Knows only the model."""
