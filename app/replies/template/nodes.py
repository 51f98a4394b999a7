"""What a template is made of, once it was read.

Structs, since these classes are made at every start, and dataclasses take twenty times as long to make.
"""

from msgspec import Struct

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


class Known(Struct, frozen=True, gc=False):
    """A condition: the fact has a value, and is not no or none."""

    path: Path
    line: int


class Equal(Struct, frozen=True, gc=False):
    """A condition: the fact is this word or number."""

    path: Path
    value: str | int
    line: int


class Not(Struct, frozen=True, gc=False):
    """A condition: the other one does not hold."""

    condition: "Condition"


class AllOf(Struct, frozen=True, gc=False):
    """A condition: all of these hold."""

    conditions: tuple["Condition", ...]


class AnyOf(Struct, frozen=True, gc=False):
    """A condition: at least one of these holds."""

    conditions: tuple["Condition", ...]


Condition = Known | Equal | Not | AllOf | AnyOf


class Words(Struct, frozen=True, gc=False):
    """Words and marks that stand in the template itself."""

    text: str


class Slot(Struct, frozen=True, gc=False):
    """A place for a fact, through filters."""

    path: Path
    filters: tuple[str, ...]
    line: int


class Choice(Struct, frozen=True, gc=False):
    """The first branch whose condition holds, else what stands behind ``else``."""

    branches: tuple[tuple[Condition, "Body"], ...]
    otherwise: "Body"


class Each(Struct, frozen=True, gc=False):
    """Once for each item of a fact."""

    name: str
    path: Path
    body: "Body"
    line: int


class Set(Struct, frozen=True, gc=False):
    """A name for a fact, or for what a body reads."""

    name: str
    value: "Path | str | Body"
    line: int


class Include(Struct, frozen=True, gc=False):
    """Another template at this place; ``name`` None: the body of the letter, as the situation asks."""

    name: str | None
    line: int


class Offer(Struct, frozen=True, gc=False):
    """One of several wordings: for these tones, where the condition holds."""

    tones: tuple[str, ...]
    condition: Condition | None
    body: "Body"
    line: int


class Wordings(Struct, frozen=True, gc=False):
    """A move with several wordings, of which a note gets one."""

    move: str
    offers: tuple[Offer, ...]
    line: int


Node = Words | Slot | Choice | Each | Set | Include | Wordings
Body = tuple[Node, ...]


class Template(Struct, frozen=True, gc=False):
    """A template that was read.

    Attributes:
        name: as people find it, such as ``de/sie/thanks.j2``; "replies/…" in front where it is a team's own.
        body: what it is made of.
        digest: SHA-256 of the file's text, in hexadecimal digits.
    """

    name: str
    body: Body
    digest: str = ""
