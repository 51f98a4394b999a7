"""The window. Qt lives here and nowhere else; importing this package loads no Qt."""
