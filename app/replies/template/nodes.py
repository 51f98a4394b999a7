"""What a template is made of, once it was read."""

from dataclasses import dataclass, field

__all__ = [
    "AllOf",
    "AnyOf",
    "Body",
    "Choice",
    "Condition",
    "Each",
    "Equal",
    "Include",
    "Known",
    "Node",
    "Not",
    "Offer",
    "Path",
    "Set",
    "Slot",
    "Template",
    "Wordings",
    "Words",
]

Path = tuple[str, ...]
"""Names of a fact: ``place.change.now`` is ("place", "change", "now")."""


@dataclass(frozen=True, slots=True)
class Known:
    """A condition: the fact has a value, and is not no or none."""

    path: Path
    line: int


@dataclass(frozen=True, slots=True)
class Equal:
    """A condition: the fact is this word or number."""

    path: Path
    value: str | int
    line: int


@dataclass(frozen=True, slots=True)
class Not:
    """A condition: the other one does not hold."""

    condition: "Condition"


@dataclass(frozen=True, slots=True)
class AllOf:
    """A condition: all of these hold."""

    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """A condition: at least one of these holds."""

    conditions: tuple["Condition", ...]


Condition = Known | Equal | Not | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Words:
    """Words and marks that stand in the template itself."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a fact, through filters."""

    path: Path
    filters: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Choice:
    """The first branch whose condition holds, else what stands behind ``else``."""

    branches: tuple[tuple[Condition, "Body"], ...]
    otherwise: "Body"


@dataclass(frozen=True, slots=True)
class Each:
    """Once for each item of a fact."""

    name: str
    path: Path
    body: "Body"
    line: int


@dataclass(frozen=True, slots=True)
class Set:
    """A name for a fact, or for what a body reads."""

    name: str
    value: "Path | str | Body"
    line: int


@dataclass(frozen=True, slots=True)
class Include:
    """Another template at this place; ``name`` None: the body of the letter, as the situation asks."""

    name: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Offer:
    """One of several wordings: for these tones, where the condition holds."""

    tones: tuple[str, ...]
    condition: Condition | None
    body: "Body"
    line: int


@dataclass(frozen=True, slots=True)
class Wordings:
    """A move with several wordings, of which a note gets one."""

    move: str
    offers: tuple[Offer, ...]
    line: int


Node = Words | Slot | Choice | Each | Set | Include | Wordings
Body = tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A template that was read.

    Attributes:
        name: as people find it, such as ``de/sie/thanks.j2``; "replies/…" in front where it is a team's own.
        body: what it is made of.
        digest: SHA-256 of the file's text, in hexadecimal digits.
    """

    name: str
    body: Body = field(repr=False)
    digest: str = ""
