"""Replies on their way to the client: drafted, typed, sent."""
