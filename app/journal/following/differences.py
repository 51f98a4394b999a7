"""Two wordings of a note side by side: what stayed, what went, what came."""

import re

from app.model import DiffKind, DiffPart

__all__ = ["differences"]

_PIECES = re.compile(r"\w+|\s+|[^\w\s]")
_LONGEST = 4000
"""Pieces. Longer texts are not compared word by word: that would take seconds and nobody would read it."""


def differences(old: str, new: str) -> tuple[DiffPart, ...]:
    """Return the parts of both texts in reading order, cut between words: what went, then what came."""
    from rapidfuzz.distance import Indel

    before, now = _PIECES.findall(old), _PIECES.findall(new)
    if max(len(before), len(now)) > _LONGEST:
        return _parts((DiffKind.OLD, old), (DiffKind.NEW, new))
    found: list[tuple[DiffKind, str]] = []
    for step in Indel.opcodes(before, now):
        went, came = before[step.src_start : step.src_end], now[step.dest_start : step.dest_end]
        if step.tag == "equal":
            found.append((DiffKind.SAME, "".join(went)))
        else:
            found += [(DiffKind.OLD, "".join(went)), (DiffKind.NEW, "".join(came))]
    return _parts(*_without_islands(found))


def _without_islands(parts: list[tuple[DiffKind, str]]) -> list[tuple[DiffKind, str]]:
    """Return parts in which what stands between two changes as nothing but a blank belongs to both."""
    result: list[tuple[DiffKind, str]] = []
    for place, (kind, text) in enumerate(parts):
        island = kind is DiffKind.SAME and not text.strip() and 0 < place < len(parts) - 1
        result += [(DiffKind.OLD, text), (DiffKind.NEW, text)] if island else [(kind, text)]
    return result


def _parts(*parts: tuple[DiffKind, str]) -> tuple[DiffPart, ...]:
    """Return neighbours of one kind as one part; of a change first all that went, then all that came."""
    result: list[DiffPart] = []
    went = came = ""
    for kind, text in (*parts, (DiffKind.SAME, "")):
        if kind is DiffKind.OLD:
            went += text
        elif kind is DiffKind.NEW:
            came += text
        else:
            result += [DiffPart(DiffKind.OLD, went), DiffPart(DiffKind.NEW, came), DiffPart(kind, text)]
            went = came = ""
    return tuple(part for part in result if part.text)
