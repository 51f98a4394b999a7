"""Exports of trackers and boards, known by the names of their columns.

They stand in ``resources/lexicons/signatures.toml``: a product is added without touching code. A signature
says only what its product means differently from what ``lexicon`` knows.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import msgspec

import resources
from app.journal.lexicon import Role, fold
from app.model import declared, say

__all__ = ["Signature", "recognise", "signatures"]

_ENOUGH = 0.8
_LANGUAGES = {"de": say("German"), "en": say("English")}


@dataclass(frozen=True, slots=True)
class Signature:
    """The header of an export.

    Attributes:
        name: what a table with it is, for people: "Jira export".
        language: of its names, in words: "German".
        required: names that tell it from others, folded.
        columns: names of columns, folded, that this product means its own way, the best of each role first.
        least: share of the required names that must be there.
        html: its descriptions come with tags.
    """

    name: str
    language: str
    required: frozenset[str]
    columns: Mapping[Role, tuple[str, ...]]
    least: float
    html: bool

    def score(self, names: frozenset[str]) -> float:
        """Return which share of the required names is among ``names``, folded."""
        return len(self.required & names) / len(self.required)


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A signature as it stands in the file."""

    name: str
    language: str
    required: list[str]
    columns: dict[Role, list[str]] = {}
    least: float = _ENOUGH
    html: bool = False


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    signature: list[_Written]


def recognise(names: Iterable[str]) -> Signature | None:
    """Return the export that a header is of, or None; the one of which most names are there wins."""
    folded = frozenset(map(fold, names))
    fitting = [signature for signature in signatures() if signature.score(folded) >= signature.least]
    return max(fitting, key=lambda signature: len(signature.required & folded), default=None)


@cache
def signatures() -> tuple[Signature, ...]:
    """Return the shipped signatures, read once."""
    text = resources.folder("lexicons", "signatures.toml").read_text(encoding="utf-8")
    written = msgspec.convert(tomllib.loads(text), _File)
    return tuple(map(_signature, written.signature))


def _signature(written: _Written) -> Signature:
    return Signature(
        declared(written.name),
        _LANGUAGES[written.language],
        frozenset(map(fold, written.required)),
        {role: tuple(map(fold, names)) for role, names in written.columns.items()},
        written.least,
        written.html,
    )
