"""Large tables of text that are only added to: what was added is read, and nothing else again.

The reading is the same as one of the whole file would be. What could change what was read already (another
encoding, a header, a date that settles the order of day and month, a quotation mark that is closed only now)
is noticed, and then the whole file is read.
"""

from codecs import BOM_UTF8
from collections.abc import Sequence
from dataclasses import replace
from io import StringIO

from msgspec import structs

from app.journal.contract import JournalFile, Reading
from app.journal.files.encoding import Decoded
from app.journal.formats.delimited import clean_records, delimiter_of, rows_of, table_of
from app.journal.growing.plain_text import plain_text
from app.journal.table.grid import Row
from app.journal.table.table import RunningTable, single_table

__all__ = ["GrowingTable", "growing_table"]

_SETTLED_CHARACTERS = 100_000
"""Delimiter and kind of file are told by so many at its beginning."""
_SETTLED_ROWS = 2000
"""What columns are, by so many."""


class GrowingTable:
    """A table of text whose file may be added to.

    Args:
        name: of the file.
        delimiter: between its cells.
        running: the rows that will not change any more.
        line: 1-based line of the first row that may.
        rest: the text from there on.
    """

    def __init__(self, name: str, delimiter: str, running: RunningTable, line: int, rest: str) -> None:
        self._name = name
        self._delimiter = delimiter
        self._running = running
        self._line = line
        self._open_rows = self._rows(rest)
        self.open_bytes = len(rest.encode())
        """So many bytes at the end of the file are to be given again with what is added."""

    @property
    def reading(self) -> Reading:
        """What the whole file says."""
        return self._running.reading(self._open_rows)

    def grow(self, data: bytes) -> bool:
        """Read on; False, and nothing is read, where the whole file is to be read again.

        Args:
            data: the last ``open_bytes`` of the file, and all that was added to it.
        """
        text = None if data.startswith(BOM_UTF8) else plain_text(data, self._name)
        if text is None:
            return False
        rows = self._rows(text)
        if not rows or not self._running.goes_on_with(rows):
            return False
        sure = _sure_rows(text, self._delimiter, rows)
        self._running.take(rows[:sure])
        lines = rows[sure].line or 1
        rest = _from_line(text, lines - self._line + 1)
        self._line, self._open_rows, self.open_bytes = lines, rows[sure:], len(rest.encode())
        return True

    def _rows(self, text: str) -> list[Row]:
        shift = self._line - 1
        return [structs.replace(row, line=(row.line or 1) + shift) for row in rows_of(text, self._delimiter)]


def growing_table(journal: JournalFile) -> GrowingTable | None:
    """Return a table that can be followed; None where it is too short, or is not plain enough to be sure."""
    text = plain_text(journal.data, journal.name)
    if text is None or len(text) <= _SETTLED_CHARACTERS:
        return None
    table = table_of(journal, Decoded(text, "UTF-8"))
    delimiter = delimiter_of(text)
    sure = _sure_rows(text, delimiter, table.rows)
    if sure < _SETTLED_ROWS or not any(len(row.cells) > 1 for row in table.rows[:sure]):
        return None
    running = single_table(replace(table, rows=table.rows[:sure]))
    if running is None or not running.goes_on_with(table.rows[sure:]):
        return None
    line = table.rows[sure].line or 1
    return GrowingTable(journal.name, delimiter, running, line, _from_line(text, line))


def _sure_rows(text: str, delimiter: str, rows: Sequence[Row]) -> int:
    """Return how many rows no addition changes: not the last one, nor one of odd quotation marks."""
    return max(0, min(clean_records(text, delimiter) - 1, len(rows) - 1))


def _from_line(text: str, line: int) -> str:
    lines = StringIO(text, newline="")
    for _ in range(line - 1):
        lines.readline()
    return lines.read()
