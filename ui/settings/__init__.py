"""The settings of a project in a window, made from their declaration."""
