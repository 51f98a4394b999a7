"""The middle column: where it stands."""
