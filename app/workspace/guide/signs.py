"""What is typed otherwise than it reads: found by really putting each sign into a text of each kind."""

import re
from collections.abc import Iterable, Mapping, Sequence

from app.catalogue import Catalogue
from app.model import Entry, TextChange
from app.replies.guide.material import BrokenExample, Shown, Sign, Spot
from app.replies.guide.picture import picture_of
from app.workspace.guide.lessons import Pages, Samples

__all__ = ["broken_example", "signs_of"]

_SIGNS = ("&", "<", ">", '"', "'")
_BEFORE, _BEHIND = "qxq", "xqx"
"""Stand around a sign that is tried, so that it is found again in what is to be typed."""
_TYPED = re.compile(f"{_BEFORE}(.+?){_BEHIND}", re.DOTALL)
_MOST_KINDS = 12
_TRIES = 6

_Kind = tuple[str, Spot]
"""Dialect, and what stands around the text."""


def signs_of(catalogue: Catalogue, samples: Samples) -> tuple[Sign, ...]:
    """Return the signs that are typed otherwise, those that hold everywhere first.

    Args:
        catalogue: the files as last read.
        samples: texts of each file.
    """
    kinds = _kinds(entry for sample in samples.values() for entry in sample)
    typed: dict[tuple[str, str], list[_Kind]] = {}
    for kind, entries in kinds.items():
        for sign in _SIGNS:
            written = _typed(catalogue, entries[-1], sign)
            if written not in {"", sign}:
                typed.setdefault((sign, written), []).append(kind)
    signs = (_sign(read, written, found, kinds) for (read, written), found in typed.items())
    return tuple(sorted(signs, key=lambda sign: (not sign.everywhere, _SIGNS.index(sign.read))))


def _kinds(entries: Iterable[Entry]) -> dict[_Kind, list[Entry]]:
    """Return texts by what decides how they are typed: of each file one, the shortest last."""
    found: dict[_Kind, dict[str, Entry]] = {}
    for entry in entries:
        if entry.editable:
            found.setdefault((entry.dialect, _spot(entry)), {}).setdefault(entry.location.file, entry)
    return {kind: list(by_file.values()) for kind, by_file in list(found.items())[:_MOST_KINDS]}


def _spot(entry: Entry) -> Spot:
    if entry.location.xpath.rpartition("/")[2].startswith("@"):
        return Spot.QUOTES
    return Spot.CDATA if entry.cdata else Spot.ELEMENT


def _typed(catalogue: Catalogue, entry: Entry, sign: str) -> str:
    """Return how a sign is typed in an entry; "" where that could not be shown."""
    end = len(entry.value)
    edit = catalogue.propose(entry, TextChange(end, end, f" {_BEFORE}{sign}{_BEHIND}"))
    found = _TYPED.search(edit.after) if edit.verified else None
    return found[1] if found else ""


def _sign(read: str, typed: str, kinds: Sequence[_Kind], all_kinds: Mapping[_Kind, list[Entry]]) -> Sign:
    files = dict.fromkeys(entry.location.file for kind in kinds for entry in all_kinds[kind])
    spots = tuple(sorted({spot for _, spot in kinds}))
    return Sign(read, typed, spots, tuple(files), everywhere=len(kinds) == len(all_kinds))


def _is_plain(entry: Entry) -> bool:
    return entry.editable and entry.raw == entry.value and not entry.cdata


def broken_example(catalogue: Catalogue, samples: Samples, word: str) -> BrokenExample | None:
    """Return a sign typed as it reads, which breaks its file, and how it is typed; None where none was found.

    Args:
        catalogue: the files as last read.
        samples: texts of each file.
        word: stands behind the sign.
    """
    pages = Pages(catalogue)
    plain = [
        entry
        for sample in samples.values()
        for entry in sample
        if entry.editable
        and entry.raw == entry.value
        and _spot(entry) is Spot.ELEMENT
        and "&" not in entry.raw
    ]
    for entry in plain[:_TRIES]:
        edit = catalogue.propose(entry, TextChange(len(entry.value), len(entry.value), f" & {word}"))
        slip = f"{entry.raw} & {word}"
        problems = catalogue.faults_with(entry, slip) if edit.verified else ()
        picture = picture_of(pages.text(entry.location.file), entry, slip, edit.after)
        if len(problems) == 1 and picture is not None:
            return BrokenExample(Shown(entry, picture, edit), problems[0])
    return None
