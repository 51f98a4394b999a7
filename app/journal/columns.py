"""Which column of a table is what: the header is found by its words, and the cells settle doubts.

Knows nothing of files: rows of texts in, a mapping out. Every format with tables uses it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.journal.lexicon import Name, Role, fold, lexicon

__all__ = ["Columns", "find_header", "known_name", "map_columns"]

_HEADER_WITHIN = 15
"""A header stands in one of the first rows; above it come titles and empty rows."""
_LONGEST_NAME = 60
_SAMPLE = 200
_ENOUGH = 2
"""So many known names make a header; one does in the first row that is not empty."""
_SENTENCE = 3
"""Columns of so many words in the mean hold sentences."""
_PERSON = 3
"""A person's name has at most so many words."""
_BONUS = 2
_CODE = re.compile(r"[#A-Za-z]{0,10}[-_ ]?\d+")
_WORDS_OF_NOTE = frozenset({Role.TEXT, Role.TITLE, Role.OLD, Role.NEW, Role.ACTUAL, Role.EXPECTED})


@dataclass(frozen=True, slots=True)
class Columns:
    """The mapping of a table.

    Attributes:
        header: index of the header among the rows.
        names: the columns' names as written.
        by_role: columns of each role, the best first.
        german: whether the names are German.
        guessed: the note's column was taken for its long texts; its name tells nothing.
    """

    header: int
    names: tuple[str, ...]
    by_role: dict[Role, tuple[int, ...]]
    german: bool
    guessed: bool = False

    def of(self, role: Role) -> tuple[int, ...]:
        """Return the columns of a role, the best first."""
        return self.by_role.get(role, ())

    @property
    def has_note(self) -> bool:
        """Whether any column holds the client's words."""
        return any(self.of(role) for role in _WORDS_OF_NOTE)


@lru_cache(maxsize=4096)  # each name is asked for with each separator that is tried
def known_name(name: str) -> Name | None:
    """Return what a column's name tells: as a whole, without additions, or by one of its parts."""
    if len(name) > _LONGEST_NAME:
        return None
    known = lexicon().columns
    return next((known[spelling] for spelling in _spellings(name) if spelling in known), None)


def _spellings(name: str) -> Iterator[str]:
    """Yield "Created at (UTC)" also as "created at", "Melder/in" as "melder", "Seite/Bereich" as "seite"."""
    whole = fold(name)
    yield whole
    yield fold(re.sub(r"\(.*?\)", "", name))
    yield re.sub(r" (?:in|innen|\d+)$", "", whole)
    yield from (fold(part) for part in re.split(r"[/,&|()–]| - ", name) if part.strip())


def find_header(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """Return the index of the header row and how many of its names are known, or None."""
    best: tuple[int, int, int] | None = None
    filled = [(index, [cell for cell in row if cell.strip()]) for index, row in enumerate(rows)]
    for place, (index, cells) in enumerate([pair for pair in filled if pair[1]][:_HEADER_WITHIN]):
        names = [name for name in map(known_name, cells) if name]
        if len(names) < _ENOUGH and (not names or (place and len(names) < len(cells))):
            continue
        score = len(names) + _BONUS * any(name.role in _WORDS_OF_NOTE for name in names)
        if best is None or score > best[0]:
            best = (score, index, len(names))
    return best and (best[1], best[2])


def map_columns(rows: Sequence[Sequence[str]]) -> Columns | None:
    """Return the mapping of a table, or None where no header can be made out."""
    header = find_header(rows)
    if header is None:
        return None
    names = tuple(cell.strip() for cell in rows[header[0]])
    known = [known_name(name) for name in names]
    sample = _Sample(rows[header[0] + 1 : header[0] + 1 + _SAMPLE])
    roles = _with_codes(_with_people(_ranked(known), sample), sample)
    guess = _longest_unknown(known, names, sample) if not _WORDS_OF_NOTE & roles.keys() else None
    if guess is not None:
        roles[Role.TEXT] = (guess,)
    german = sum(1 if name.german else -1 for name in known if name) > 0
    return Columns(header[0], names, roles, german, guessed=guess is not None)


class _Sample:
    """The first cells of each column, without the empty ones."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        self._rows = rows

    def cells(self, column: int) -> list[str]:
        return [row[column].strip() for row in self._rows if len(row) > column and row[column].strip()]


def _ranked(known: Sequence[Name | None]) -> dict[Role, tuple[int, ...]]:
    columns = sorted((name.rank, index) for index, name in enumerate(known) if name)
    roles: dict[Role, tuple[int, ...]] = {}
    for _, index in columns:
        if name := known[index]:
            roles[name.role] = (*roles.get(name.role, ()), index)
    return roles


def _with_people(roles: dict[Role, tuple[int, ...]], sample: _Sample) -> dict[Role, tuple[int, ...]]:
    """Settle a column "Name": the author's in a list of a client, the title in an export of tasks."""
    for column in roles.pop(Role.NAME, ()):
        role = Role.AUTHOR if Role.TEXT in roles and _are_people(sample.cells(column)) else Role.TITLE
        roles[role] = (*roles.get(role, ()), column)
    return roles


def _are_people(cells: Sequence[str]) -> bool:
    if any(len(cell.split()) > _PERSON for cell in cells):
        return False
    given = lexicon().given_names
    return len(set(cells)) < len(cells) or any(cell.split()[0].casefold() in given for cell in cells)


def _with_codes(roles: dict[Role, tuple[int, ...]], sample: _Sample) -> dict[Role, tuple[int, ...]]:
    """Take a column "Issue" that holds nothing but numbers for the id, where other columns hold words."""
    codes = tuple(column for column in roles.get(Role.TEXT, ()) if _all_codes(sample.cells(column)))
    words = tuple(column for column in roles.get(Role.TEXT, ()) if column not in codes)
    if not codes or not (words or (_WORDS_OF_NOTE - {Role.TEXT}) & roles.keys()):
        return roles
    roles[Role.ID] = (*roles.get(Role.ID, ()), *codes)
    roles[Role.TEXT] = words
    return {role: columns for role, columns in roles.items() if columns}


def _all_codes(cells: Iterable[str]) -> bool:
    found = [bool(_CODE.fullmatch(cell)) for cell in cells]
    return bool(found) and all(found)


def _longest_unknown(known: Sequence[Name | None], names: Sequence[str], sample: _Sample) -> int | None:
    lengths = {index: _mean_words(sample.cells(index)) for index in range(len(names)) if not known[index]}
    best = max(lengths, key=lambda index: lengths[index], default=None)
    return best if best is not None and lengths[best] >= _SENTENCE else None


def _mean_words(cells: Sequence[str]) -> float:
    return sum(len(cell.split()) for cell in cells) / max(len(cells), 1)
