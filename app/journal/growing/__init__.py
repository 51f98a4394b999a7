"""Large journals that are only added to: what was added is read, and nothing else again."""
