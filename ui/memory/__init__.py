"""What the window remembers of itself between two starts; nothing of a client is among it."""
