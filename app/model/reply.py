"""A reply: what goes to the client, and what is known for it beside note, verdict and profile."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from app.model.entry import Entry
from app.model.profile import Address, Formality, Language

__all__ = ["Occasion", "Reply", "Situation", "Variant"]


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
    SEVERAL_NOTES = "several-notes"
    CHANGE_SEEN = "change-seen"
    WHICH = "which"
    """Nothing is certain yet, and one question may settle it: which text, never what is meant."""


class Variant(StrEnum):
    """The kinds of reply a user may choose (TONE.md §4). A team may add others, by name."""

    STANDARD = "standard"
    SHORT = "short"
    FORMAL = "formal"
    WHICH = "which"
    """Help me understand: asks which text is meant."""
    GUIDE = "guide"
    BENEFIT = "benefit"
    ROLES = "roles"
    """Invites to clear up who does what."""
    COST = "cost"
    HAND_OVER = "hand-over"
    CALM = "calm"
    """The frame for an upset note: formal, the answer first, no request."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a reply may say that neither note nor verdict nor profile know.

    Attributes:
        also: entries where the same slip stands too, beyond those the verdict claims.
        since: a day on which the text was seen to read as wished: it was put in then or before.
        text_notes: how many notes about texts came in the last 30 days, this one included.
        neighbours: the replies that the client gets just before this one, the latest last.
    """

    also: tuple[Entry, ...] = ()
    since: dt.date | None = None
    text_notes: int = 0
    neighbours: "tuple[Reply, ...]" = ()


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
        variant: which kind of reply it is: a ``Variant``, or the name of a team's own.
        wordings: which wording of each move it got; the next replies take others.
    """

    language: Language
    address: Address
    formality: Formality
    situation: Situation
    subject: str
    text: str
    html: str
    variant: str = Variant.STANDARD
    wordings: tuple[tuple[str, int], ...] = ()
