"""The report for the boss, as a window."""
