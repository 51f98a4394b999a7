"""Drafts replies to the client. Knows only the model."""

from app.replies.compose import compose, compose_broken_file
from app.replies.situation import situation_of
from app.replies.unfilled import UnfilledSlot

__all__ = ["UnfilledSlot", "compose", "compose_broken_file", "situation_of"]
