"""Drafts replies to the client. Knows only the model.

What is seldom needed is imported from where it is: ``own_wordings``, ``rehearsal``, ``proposals``,
``export``.
"""

from app.replies.compose import compose, compose_broken_file, compose_change_seen
from app.replies.several import SEVERAL_KINDS, compose_several
from app.replies.situation import situation_of
from app.replies.template import SHIPPED, Library, TemplateMistakeError
from app.replies.unfilled import UnfilledSlot
from app.replies.variants import allowed_variants, refusal

__all__ = [
    "SEVERAL_KINDS",
    "SHIPPED",
    "Library",
    "TemplateMistakeError",
    "UnfilledSlot",
    "allowed_variants",
    "compose",
    "compose_broken_file",
    "compose_change_seen",
    "compose_several",
    "refusal",
    "situation_of",
]
