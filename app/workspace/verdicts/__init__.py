"""What is made of a note: whose it is, which text it means, how people get there, and why."""
