"""The left column: which note."""
