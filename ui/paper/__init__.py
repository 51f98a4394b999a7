"""Pages for people: shown in a window, and put on paper. What stands on them is the workspace's."""
