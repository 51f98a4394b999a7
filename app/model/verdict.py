"""The verdict on a note: whose it is, what was found, and why."""

from dataclasses import dataclass
from enum import StrEnum

from app.model.ask import Ask
from app.model.by_hand import Link, Search
from app.model.edit import Edit
from app.model.entry import Entry

__all__ = ["Evidence", "Finding", "Match", "Verdict", "VerdictKind"]


class VerdictKind(StrEnum):
    """Whose the note is."""

    COPY = "copy"
    DEVELOPER = "developer"
    MIXED = "mixed"
    UNCLEAR = "unclear"


class Finding(StrEnum):
    """What was found in the copy for the note."""

    CHANGE = "change"
    """The places are certain and each edit is proven."""
    TWINS = "twins"
    """The same text stands in several places, and the note does not say which is meant."""
    DONE = "done"
    """The text already reads as wished."""
    ABSENT = "absent"
    """The note is about wording, but its text stands in no XML file."""
    PROGRAM = "program"
    """The note is about the program, not about wording."""
    UNSURE = "unsure"
    """Candidates at best: nothing that may be told to the client."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for or against.

    Attributes:
        name: short stable name, such as ``quoted``.
        sentence: the reason for the developer's eyes, one sentence.
        weight: what it added to the score (negative: against).
    """

    name: str
    sentence: str
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that a note may mean.

    Attributes:
        entry: the entry.
        ask: the ask it answers, or None when only the topic fits.
        score: 0 to 1.
        evidence: why, strongest first.
        edit: the change the ask wants here, when it can be worked out.
        claimed: the reply presents this place to the client.
        search: what to search for in an editor to get there, where it was worked out.
        links: addresses that open it, as the workspace names them.
    """

    entry: Entry
    ask: Ask | None
    score: float
    evidence: tuple[Evidence, ...] = ()
    edit: Edit | None = None
    claimed: bool = False
    search: Search | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What Copycue makes of a note.

    Attributes:
        kind: whose it is.
        confidence: 0 to 1, that ``kind`` is right.
        finding: what was found in the copy.
        asks: the wishes about wording that were read.
        matches: candidates, best first, at most 10.
        reasons: why this kind, strongest first.
        language: language the note is written in, "en" or "de".
        chance: 0 to 1, that the places proposed are the ones meant; 0 where none could be proposed.
        why: why no place is told to the client; None where one is.
        program: what the note says, or may say, of the program beside its wish about wording; else "".
    """

    kind: VerdictKind
    confidence: float
    finding: Finding
    asks: tuple[Ask, ...] = ()
    matches: tuple[Match, ...] = ()
    reasons: tuple[Evidence, ...] = ()
    language: str = "en"
    chance: float = 0.0
    why: Evidence | None = None
    program: str = ""

    @property
    def claimed(self) -> tuple[Match, ...]:
        """The matches that a reply may present to the client."""
        return tuple(match for match in self.matches if match.claimed)
