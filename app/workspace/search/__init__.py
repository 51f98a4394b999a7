"""Search over all texts of the copy, as somebody types."""
