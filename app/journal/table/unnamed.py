"""Tables whose columns bear no names, or none that are known: what the cells hold names them."""

from collections.abc import Callable, Sequence

from msgspec import structs

from app.journal.dates import Order, parse_date
from app.journal.prose.people import is_person
from app.journal.table.cells import status_of
from app.journal.table.columns import all_codes
from app.journal.table.grid import Row
from app.journal.table.headers import header_of

__all__ = ["with_names"]

_SAMPLE = 200
_SENTENCE = 2
"""Columns of so many words in the mean may hold the notes."""
_PLACE = 4
"""Columns of at most so many words in the mean name pages."""
_NAME = 3
"""Names of columns have at most so many words."""


def with_names(rows: Sequence[Row]) -> tuple[Row, ...] | None:
    """Return the rows below a row of names; None where names are there, or no column holds notes.

    The first of the rows keeps its place: it names the columns, and may be the first note as well.
    """
    cells = [row.cells for row in rows[:_SAMPLE]]
    width = max(map(len, cells), default=0)
    if not width or header_of(cells) is not None:
        return None
    below = cells[1:] if _are_names(cells) else cells
    columns = [[row[at].strip() for row in below if len(row) > at and row[at].strip()] for at in range(width)]
    lengths = [sum(len(cell.split()) for cell in column) / max(len(column), 1) for column in columns]
    note = max(range(width), key=lambda at: lengths[at])
    if lengths[note] < _SENTENCE:
        return None
    names = tuple(
        "Note" if at == note else _name_of(column, lengths[at]) for at, column in enumerate(columns)
    )
    start = len(cells) - len(below)
    return (structs.replace(rows[0], cells=names, remarks=rows[0].remarks if start else ()), *rows[start:])


def _are_names(cells: Sequence[Sequence[str]]) -> bool:
    """Say whether the first row holds names that are not known: short, without figures, above sentences."""
    first = [cell.strip() for cell in cells[0]]
    short = all(0 < len(cell.split()) <= _NAME and not any(map(str.isdigit, cell)) for cell in first)
    longest = max((len(cell.split()) for row in cells[1:] for cell in row), default=0)
    return short and longest > _NAME * 2


def _name_of(cells: Sequence[str], words: float) -> str:
    """Return a name that is known, by which a column is read."""
    kinds: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("Date", lambda cell: parse_date(cell, Order.DAY_FIRST)),
        ("Reporter", is_person),
        ("Status", status_of),
    )
    if all_codes(cells):
        return "ID"
    for name, fits in kinds:
        if cells and all(map(fits, cells)):
            return name
    return "Page" if words <= _PLACE else "Title"
