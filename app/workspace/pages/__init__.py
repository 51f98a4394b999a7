"""Pages for people: HTML that stands alone, filled from templates, put into a file."""
