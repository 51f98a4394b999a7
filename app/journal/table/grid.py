"""A table as the reader of a format found it: rows of texts that know their place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from msgspec import Struct

from app.journal.sentences import Unit
from app.journal.table.mapping import ColumnMapping
from app.model import Problem, Severity, Source, say

__all__ = ["Remark", "Row", "Table"]


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that is pinned to a cell.

    Attributes:
        column: index of the cell in its row.
        text: its words, without the author's name.
        author: the name as written, or "".
        date_text: when it was written, or "".
        settled: its author marked it as resolved.
    """

    column: int
    text: str
    author: str = ""
    date_text: str = ""
    settled: bool = False


class Row(Struct, frozen=True, gc=False):
    """One row of a table; a struct, as there may be a million.

    Attributes:
        cells: the texts of its cells.
        line: 1-based line of the file on which it begins; in workbooks the number of the row.
        hidden: it is hidden or filtered out.
        struck: indices of the cells whose words are struck through.
        remarks: comments pinned to its cells.
        links: where its cells lead to.
    """

    cells: tuple[str, ...]
    line: int | None = None
    hidden: bool = False
    struck: frozenset[int] = frozenset()
    remarks: tuple[Remark, ...] = ()
    links: tuple[str, ...] = ()


def _on_its_line(file: str, line: int | None, _column: int) -> Source:
    return Source(file, line)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a format's reader found it.

    Attributes:
        file: the journal's name.
        rows: all rows, with what stands above the header.
        kind: what it was read as, for people: "CSV with “;”, UTF-8".
        glue: what stood between two cells; puts together again what an unquoted separator cut.
        mappings: what the developer says about columns, from ``JournalFile.mappings``.
        guess: where no column is known by its name, the cells may tell what it is.
        part: the sheet that it stands on, for people, or "".
        unit: what ``Row.line`` counts, for people.
        source: makes a note's source of the file, ``Row.line`` and the index of its cell.
    """

    file: str
    rows: Sequence[Row]
    kind: str
    glue: str = " "
    mappings: tuple[ColumnMapping, ...] = ()
    guess: bool = False
    part: str = ""
    unit: Unit = "line"
    source: Callable[[str, int | None, int], Source] = _on_its_line

    @property
    def shown(self) -> str:
        """How it is called towards the user."""
        if not self.part:
            return say("“{file}”", file=self.file)
        return say("“{part}” in “{file}”", part=self.part, file=self.file)

    def problem(
        self, message: str, severity: Severity = Severity.ERROR, line: int | None = None, hint: str = ""
    ) -> Problem:
        """Return a problem of this table; only a line of the file is a problem's line."""
        source = self.source(self.file, line, 0)
        return Problem(self.file, message, severity, line=source.line, hint=hint)
