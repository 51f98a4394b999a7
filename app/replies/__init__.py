"""Drafts replies to the client. Knows only the model."""

from app.replies.compose import compose, compose_broken_file, compose_change_seen
from app.replies.situation import situation_of
from app.replies.unfilled import UnfilledSlot
from app.replies.variants import allowed_variants, refusal

__all__ = [
    "UnfilledSlot",
    "allowed_variants",
    "compose",
    "compose_broken_file",
    "compose_change_seen",
    "refusal",
    "situation_of",
]
