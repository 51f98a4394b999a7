"""The core of Copycue: reads notes and copy, matches them, drafts replies. Knows no Qt."""

__version__ = "0.1.0"
