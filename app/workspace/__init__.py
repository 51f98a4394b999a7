"""One client project: ties journals, copy, matching and replies together for command line and window."""
