"""Which column of a table is what: by the developer's word, by the export it is, by the names, by the cells.

Knows nothing of files: rows of texts in, a mapping out. Every format with tables uses it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.journal.lexicon import Name, Role, fold, lexicon
from app.journal.table.headers import WORDS_OF_NOTE, Header, header_of, known_name, named_header
from app.journal.table.mapping import ColumnMapping
from app.journal.table.signatures import Signature, recognise

__all__ = ["Columns", "Roles", "all_codes", "likeliest_note", "map_columns"]

_SAMPLE = 200
_SENTENCE = 3
"""Columns of so many words in the mean hold sentences."""
_PERSON = 3
"""A person's name has at most so many words."""
_CODE = re.compile(r"[#A-Za-z]{0,10}[-_ ]?\d+")

Roles = dict[Role, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Columns:
    """The mapping of a table.

    Attributes:
        header: index of the header among the rows.
        names: the columns' names as written.
        by_role: columns of each role, the best first.
        german: whether the names are German.
        guessed: the note's column was taken for its long texts; its name tells nothing.
        signature: the export that the table is, or None.
        settled: roles for which columns were named by the signature or by the developer.
        missing: columns that the developer named and the table has not.
    """

    header: int
    names: tuple[str, ...]
    by_role: Roles
    german: bool
    guessed: bool = False
    signature: Signature | None = None
    settled: frozenset[Role] = field(default=frozenset())
    missing: tuple[str, ...] = ()

    def of(self, role: Role) -> tuple[int, ...]:
        """Return the columns of a role, the best first."""
        return self.by_role.get(role, ())

    @property
    def in_markup(self) -> bool:
        """Whether the export writes its texts in HTML."""
        return self.signature is not None and self.signature.html

    @property
    def has_note(self) -> bool:
        """Whether any column holds the client's words."""
        return any(self.of(role) for role in WORDS_OF_NOTE)

    @property
    def note(self) -> tuple[int, ...]:
        """Columns whose words are the note: of the text all that were settled, else the first filled one."""
        return self.of(Role.TEXT) or next((self.of(role) for role in _INSTEAD if self.of(role)), ())


_INSTEAD = (Role.TITLE, Role.NEW, Role.OLD, Role.ACTUAL, Role.EXPECTED)


def map_columns(rows: Sequence[Sequence[str]], mapping: ColumnMapping | None = None) -> Columns | None:
    """Return the mapping of a table, or None where no header can be made out.

    Args:
        rows: the table's rows, or the first of them.
        mapping: what the developer says about its columns; the rest is told by the names.
    """
    header = (named_header(rows, _named_by(mapping)) if mapping else None) or header_of(rows)
    if header is None:
        return None
    known = [known_name(name) for name in header.names]
    sample = _Sample(rows[header.row + 1 : header.row + 1 + _SAMPLE])
    signature = recognise(header.names)
    roles = _with_codes(_with_from(_with_people(_ranked(known), sample), sample), sample)
    said: list[Mapping[Role, tuple[str, ...]]] = []
    if signature:
        said.append(signature.columns)
        roles = _settled(roles, signature.columns, header, adding=_ADDING)
    if mapping:
        said.append(dict(mapping.columns))
        roles = _settled(roles, dict(mapping.columns), header, adding=frozenset({Role.ASIDE}))
    guess = _longest_unknown(known, sample) if not WORDS_OF_NOTE & roles.keys() else None
    if guess is not None:
        roles[Role.TEXT] = (guess,)
    return Columns(
        header.row,
        header.names,
        roles,
        german=sum(1 if name.german else -1 for name in known if name) > 0,
        guessed=guess is not None,
        signature=signature,
        settled=frozenset(role for columns in said for role in columns),
        missing=_missing(mapping, header),
    )


def likeliest_note(rows: Sequence[Sequence[str]], header: int) -> str:
    """Return the name of the column with the longest texts, of those whose names tell nothing; or ""."""
    names = rows[header] if rows else ()
    sample = _Sample(rows[header + 1 : header + 1 + _SAMPLE])
    unknown = [column for column, name in enumerate(names) if name.strip() and not known_name(name)]
    best = max(unknown, key=lambda column: _mean_words(sample.cells(column)), default=None)
    return "" if best is None else names[best].strip()


def _named_by(mapping: ColumnMapping) -> frozenset[str]:
    return frozenset(fold(name) for _, names in mapping.columns for name in names)


def _missing(mapping: ColumnMapping | None, header: Header) -> tuple[str, ...]:
    there = set(map(fold, header.names))
    named = (name for _, names in (mapping.columns if mapping else ()) for name in names)
    return tuple(name for name in named if fold(name) not in there)


def _settled(
    roles: Roles, said: Mapping[Role, tuple[str, ...]], header: Header, *, adding: frozenset[Role]
) -> Roles:
    """Return the roles as a signature or the developer settles them; for ``adding`` others count, too."""
    folded = [fold(name) for name in header.names]
    named = {
        role: tuple(column for name in map(fold, names) for column, it in enumerate(folded) if it == name)
        for role, names in said.items()
    }
    taken = {column for columns in named.values() for column in columns}
    kept = {
        role: tuple(column for column in columns if column not in taken)
        for role, columns in roles.items()
        if role not in named or not named[role] or role in adding
    }
    both = {role: (*named.get(role, ()), *kept.get(role, ())) for role in {**named, **kept}}
    return {role: columns for role, columns in both.items() if columns}


_ADDING = frozenset({Role.WHERE, Role.OLD, Role.NEW, Role.ASIDE})
"""Roles for which columns that a team added to its tracker count as well."""


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


def _with_from(roles: Roles, sample: _Sample) -> Roles:
    """Settle a column "From": beside the wished wording it holds the present one, else mostly the author."""
    for column in roles.pop(Role.FROM, ()):
        role = Role.OLD if Role.NEW in roles or Role.TEXT not in roles else Role.ASIDE
        if role is Role.ASIDE and _are_people(sample.cells(column)):
            role = Role.AUTHOR
        roles[role] = (*roles.get(role, ()), column)
    return roles


def _are_people(cells: Sequence[str]) -> bool:
    if any(len(cell.split()) > _PERSON for cell in cells):
        return False
    given = lexicon().given_names
    return len(set(cells)) < len(cells) or any(cell.split()[0].casefold() in given for cell in cells)


def _with_codes(roles: dict[Role, tuple[int, ...]], sample: _Sample) -> dict[Role, tuple[int, ...]]:
    """Take a column "Issue" that holds nothing but numbers for the id, where other columns hold words."""
    codes = tuple(column for column in roles.get(Role.TEXT, ()) if all_codes(sample.cells(column)))
    words = tuple(column for column in roles.get(Role.TEXT, ()) if column not in codes)
    if not codes or not (words or (WORDS_OF_NOTE - {Role.TEXT}) & roles.keys()):
        return roles
    roles[Role.ID] = (*roles.get(Role.ID, ()), *codes)
    roles[Role.TEXT] = words
    return {role: columns for role, columns in roles.items() if columns}


def all_codes(cells: Iterable[str]) -> bool:
    """Say whether cells hold nothing but numbers such as "12", "#489" or "BUG-7"."""
    found = [bool(_CODE.fullmatch(cell)) for cell in cells]
    return bool(found) and all(found)


def _longest_unknown(known: Sequence[Name | None], sample: _Sample) -> int | None:
    lengths = {index: _mean_words(sample.cells(index)) for index, name in enumerate(known) if not name}
    best = max(lengths, key=lambda index: lengths[index], default=None)
    return best if best is not None and lengths[best] >= _SENTENCE else None


def _mean_words(cells: Sequence[str]) -> float:
    return sum(len(cell.split()) for cell in cells) / max(len(cells), 1)
