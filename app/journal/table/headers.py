"""The header of a table: which row it is, by words that name columns.

Above it may stand titles and empty rows; it may take two rows, the upper of which names groups of columns.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.journal.lexicon import Name, Role, fold, lexicon

__all__ = ["WORDS_OF_NOTE", "Header", "find_header", "header_of", "is_header", "known_name", "named_header"]

_HEADER_WITHIN = 15
"""A header stands in one of the first rows that are filled."""
_LONGEST_NAME = 60
_LANGUAGE = re.compile(r" ?\b(?:de|en|fr|it|es|nl|deutsch|englisch|german|english|french)\b ?")
_ENOUGH = 2
"""So many known names make a header; one does in the first row that is not empty."""
_ENOUGH_BELOW = 3
"""Among the notes of a table, so many make the header of a further one."""
_BONUS = 2
_SPEECH = re.compile(r"[\"„“”«»→]|[.!?]\s*$")
WORDS_OF_NOTE = frozenset({Role.TEXT, Role.TITLE, Role.OLD, Role.NEW, Role.ACTUAL, Role.EXPECTED})
"""Roles of columns that hold the client's words."""


@dataclass(frozen=True, slots=True)
class Header:
    """The names of a table's columns.

    Attributes:
        row: index of the row, of the lower one where there are two.
        names: as written; of two rows put together where that names a column better.
    """

    row: int
    names: tuple[str, ...]


@lru_cache(maxsize=4096)  # each name is asked for with each separator that is tried
def known_name(name: str) -> Name | None:
    """Return what a column's name tells: as a whole, without additions, or by one of its parts."""
    if len(name) > _LONGEST_NAME:
        return None
    known = lexicon().columns
    return next((known[spelling] for spelling in _spellings(name) if spelling in known), None)


def _spellings(name: str) -> Iterator[str]:
    """Yield a name as it is, then without what is added to it.

    "Created at (UTC)" is also "created at", "Melder/in" "melder", "Seite/Bereich" "seite", "Text DE alt"
    "text alt", and "Auf welcher Seite ist es?" "seite".
    """
    whole = fold(name)
    yield whole
    yield fold(re.sub(r"\(.*?\)", "", name))
    yield re.sub(r" (?:in|innen|\d+)$", "", whole)
    yield from (fold(part) for part in re.split(r"[/,&|()–]| - ", name) if part.strip())
    yield _LANGUAGE.sub(" ", whole).strip()
    if name.rstrip().endswith("?"):
        known = lexicon().columns
        yield from (word for word in whole.split() if word in known and known[word].role is Role.WHERE)


def find_header(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """Return the index of the header row and how many of its names are known, or None."""
    best: tuple[int, int, int] | None = None
    seen: Sequence[str] = ()
    filled = [(index, [cell for cell in row if cell.strip()]) for index, row in enumerate(rows)]
    for place, (index, cells) in enumerate([pair for pair in filled if pair[1]][:_HEADER_WITHIN]):
        names = [name for name in map(known_name, cells) if name]
        if len(names) < _ENOUGH and (not names or (place and len(names) < len(cells)) or _speaks(cells)):
            continue
        score = len(names) + _BONUS * any(name.role in WORDS_OF_NOTE for name in names)
        if best is None or (score > best[0] and not _names_all(seen, _ENOUGH)):
            best, seen = (score, index, len(names)), cells
    return best and (best[1], best[2])


def _speaks(cells: Sequence[str]) -> bool:
    """Say whether a row holds a sentence or a quotation: beside one known name that is no header."""
    return any(_SPEECH.search(cell) and not known_name(cell) for cell in cells)


def header_of(rows: Sequence[Sequence[str]]) -> Header | None:
    """Return the header of a table, or None where none can be made out."""
    found = find_header(rows)
    if found is None:
        return None
    row, known = found
    plain = Header(row, _stripped(rows[row]))
    doubles = (
        Header(upper + 1, _put_together(rows[upper], rows[upper + 1]))
        for upper in (row - 1, row)
        if upper >= 0 and upper + 1 < len(rows) and _names_only(rows[upper], rows[upper + 1])
    )
    return next((double for double in doubles if _count(double.names) > known), plain)


def named_header(rows: Sequence[Sequence[str]], names: frozenset[str]) -> Header | None:
    """Return the row that holds most of some names, folded: the developer named the columns."""
    counts = [len(names & set(map(fold, row))) for row in rows]
    most = max(counts, default=0)
    return Header(counts.index(most), _stripped(rows[counts.index(most)])) if most else None


def is_header(cells: Sequence[str]) -> bool:
    """Say whether a row among the notes is for certain the header of a further table."""
    # Most rows of most tables begin with a number or hold a sentence: looked at first, since all are asked.
    if not cells or cells[0][-1:].isdigit() or max(map(len, cells)) > _LONGEST_NAME:
        return False
    return _names_all(cells, _ENOUGH_BELOW)


def _names_all(cells: Sequence[str], least: int) -> bool:
    """Say whether a row holds nothing but known names, all different, one of them of the note."""
    filled = [cell for cell in cells if cell.strip()]
    if len(filled) < least or known_name(filled[0]) is None or len(set(filled)) < len(filled):
        return False
    names = [known_name(cell) for cell in filled]
    return all(names) and any(name.role in WORDS_OF_NOTE for name in names if name)


def _names_only(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Say whether a row below another one adds nothing but names to it."""
    filled = [(above, cell) for above, cell in _paired(upper, lower) if cell]
    return bool(filled) and all(known_name(cell) or known_name(f"{above} {cell}") for above, cell in filled)


def _put_together(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    return tuple(_better(above, cell) for above, cell in _paired(upper, lower))


def _better(above: str, cell: str) -> str:
    if not cell or not above:
        return cell or above
    return next((name for name in (f"{above} {cell}", cell, above) if known_name(name)), cell)


def _paired(upper: Sequence[str], lower: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the name of the group above each cell with the cell; a group goes on to the right of its name."""
    group = ""
    for column in range(max(len(upper), len(lower))):
        above = upper[column].strip() if column < len(upper) else ""
        cell = lower[column].strip() if column < len(lower) else ""
        group = above or (group if cell else "")
        yield group, cell


def _stripped(row: Sequence[str]) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in row)


def _count(names: Sequence[str]) -> int:
    return sum(1 for name in names if known_name(name))
