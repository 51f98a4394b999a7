"""The sign in the system's tray, what it tells, and what closing the window does. All goes on without it."""
