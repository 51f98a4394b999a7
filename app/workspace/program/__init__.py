"""What is known of the program itself: its version, what it runs on, whose work is in it."""
