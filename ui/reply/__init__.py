"""The right column: what to say."""
