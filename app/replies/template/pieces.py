"""Cuts a template's text into words, slots and tags; in time that grows with its length only."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from app.replies.template.mistake import TemplateMistakeError

__all__ = ["Piece", "PieceKind", "cut"]


class PieceKind(Enum):
    """What a piece is."""

    WORDS = "words"
    SLOT = "slot"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a template.

    Attributes:
        kind: what it is.
        text: the words, or what stands between the marks, without blanks around.
        line: 1-based line on which it begins.
    """

    kind: PieceKind
    text: str
    line: int


_ENDS = {"{{": "}}", "{%": "%}", "{#": "#}"}
_KINDS = {"{{": PieceKind.SLOT, "{%": PieceKind.TAG}


def cut(text: str, file: str) -> Iterator[Piece]:
    """Yield the pieces of a template.

    A ``-`` inside the marks (``{%-``, ``-%}``) takes the blank space away on that side.

    Args:
        text: the whole template.
        file: its name, for the report.

    Raises:
        TemplateMistakeError: marks that are not closed.
    """
    at, line, bare = 0, 1, False
    while at < len(text):
        mark = _next_mark(text, at)
        words = text[at:mark]
        start = line + words.count("\n")
        if mark == len(text):
            yield from _words(words, line, left=bare, right=False)
            return
        opening = text[mark : mark + 2]
        end = text.find(_ENDS[opening], mark + 2)
        if end < 0:
            raise TemplateMistakeError(
                file, start, f"“{opening}” is not closed", f"Write “{_ENDS[opening]}” behind it."
            )
        inside = text[mark + 2 : end]
        yield from _words(words, line, left=bare, right=inside.startswith("-"))
        if opening in _KINDS:
            yield Piece(_KINDS[opening], inside.removeprefix("-").removesuffix("-").strip(), start)
        bare = inside.endswith("-")
        line = start + inside.count("\n")
        at = end + 2


def _next_mark(text: str, at: int) -> int:
    """Return where the next slot, tag or remark begins; the text's end where there is none."""
    brace = text.find("{", at)
    while brace >= 0 and text[brace : brace + 2] not in _ENDS:
        brace = text.find("{", brace + 1)
    return brace if brace >= 0 else len(text)


def _words(text: str, line: int, *, left: bool, right: bool) -> Iterator[Piece]:
    kept = text.lstrip() if left else text
    kept = kept.rstrip() if right else kept
    if kept:
        yield Piece(PieceKind.WORDS, kept, line)
