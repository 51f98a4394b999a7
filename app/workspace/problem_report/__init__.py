"""What a user sends to whoever mends Copycue: gathered, shown, saved; nothing is sent."""
