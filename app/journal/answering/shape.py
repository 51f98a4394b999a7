"""Where in a table its headers stand, and in which column answers go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.journal.lexicon import Role
from app.journal.table.columns import Columns
from app.journal.table.grid import Row, Table
from app.journal.table.headers import known_name
from app.journal.table.table import headed_parts

__all__ = ["Shape", "shape_of"]

_NAMES = {False: "Answer", True: "Antwort"}
"""The name of the column, by whether the others are German."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A table as it is to get answers. Columns are counted from the first of ``rows``, from 0.

    Attributes:
        rows: all rows.
        headers: the lines on which headers stand; empty where none names its columns.
        heading: what the column of answers is called.
        column: where it is already, or None.
    """

    rows: tuple[Row, ...]
    headers: tuple[int, ...]
    heading: str
    column: int | None

    @property
    def below(self) -> Iterator[Row]:
        """The rows from the first header on."""
        first = min(self.headers, default=0)
        return (row for row in self.rows if row.line is not None and row.line >= first)

    def free_column(self) -> int:
        """Return the first column behind the named ones in which nothing stands."""
        named = [len(_trimmed(row.cells)) for row in self.rows if row.line in self.headers]
        filled = {at for row in self.below for at, cell in enumerate(row.cells) if cell.strip()}
        column = max(named, default=0)
        while column in filled:
            column += 1
        return column


def shape_of(table: Table, *, german: bool | None = None) -> Shape:
    """Return where a table's headers stand, and where its column of answers is, if it has one.

    Args:
        table: the table.
        german: the language of a new column's name; None: that of the others.
    """
    headers: list[int] = []
    column: int | None = None
    is_german = False
    for part, columns in headed_parts(table):
        line = part.rows[columns.header].line
        if line is None:
            continue
        if not headers:
            column, is_german = _answers_in(columns, part.rows), _is_german(columns)
        headers.append(line)
    heading = _NAMES[is_german if german is None else german]
    return Shape(tuple(table.rows), tuple(headers), heading, column)


def _is_german(columns: Columns) -> bool:
    """Tell whether names are German: most of them, or that of the note, as many a German table has an ID."""
    names = (known_name(columns.names[column]) for column in columns.note)
    return columns.german or any(name.german for name in names if name is not None)


def _answers_in(columns: Columns, rows: Sequence[Row]) -> int | None:
    cells = rows[columns.header].cells
    known = enumerate(map(known_name, cells))
    return next((at for at, name in known if name is not None and name.role is Role.ANSWER), None)


def _trimmed(cells: Sequence[str]) -> Sequence[str]:
    last = max((at for at, cell in enumerate(cells) if cell.strip()), default=-1)
    return cells[: last + 1]
