"""A reply: what goes to the client."""

from dataclasses import dataclass
from enum import StrEnum

from app.model.profile import Address, Formality, Language

__all__ = ["Reply", "Situation"]


class Situation(StrEnum):
    """What a reply has to say (TONE.md §2)."""

    ONE_CHANGE = "one-change"
    SEVERAL_CHANGES = "several-changes"
    TWINS = "twins"
    ALREADY_DONE = "already-done"
    HALF_AND_HALF = "half-and-half"
    NOT_IN_XML = "not-in-xml"
    OURS = "ours"
    BROKEN_FILE = "broken-file"


@dataclass(frozen=True, slots=True)
class Reply:
    """A draft for the client, complete: no slot is left unfilled.

    Attributes:
        language: language it is written in.
        address: form of address used throughout.
        formality: how it sounds.
        situation: what it has to say.
        subject: one line, for mail and tracker.
        text: plain text.
        html: the same as minimal HTML (p, br, pre, strong).
    """

    language: Language
    address: Address
    formality: Formality
    situation: Situation
    subject: str
    text: str
    html: str
