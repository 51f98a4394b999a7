"""What happened between two looks at a project, in words and as JSON."""
