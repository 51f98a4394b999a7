"""The command line's JSON."""
