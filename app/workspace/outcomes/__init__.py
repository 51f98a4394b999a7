"""What became of notes, seen in the files."""
