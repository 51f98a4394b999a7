"""What the developer says about the columns of a journal, once and for all: it wins over every guess."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from app.journal.lexicon import Role
from app.journal.sentences import listed, quoted
from app.model import Problem, Severity, say

__all__ = ["ColumnMapping", "mapping_for", "unused"]

_LISTED = 6
"""So many journals are named in one problem."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which columns of some journals are what.

    Attributes:
        file: name of the journals, in which ``*`` stands for anything and ``?`` for one sign; the name
            without folders is enough. Upper and lower case are alike.
        columns: names of columns for roles, the best first; all those of ``Role.TEXT`` belong to the note.
        sheet: likewise the name of the sheet in a workbook; "": every sheet.
        day_first: whether 6/7/2026 is the 6th of July; None: as the table tells.
    """

    file: str
    columns: tuple[tuple[Role, tuple[str, ...]], ...]
    sheet: str = ""
    day_first: bool | None = None

    def is_for(self, file: str, sheet: str = "") -> bool:
        """Say whether this is about a table."""
        names = {file.casefold(), file.casefold().rpartition("/")[2]}
        within = not self.sheet or _fits(sheet.casefold(), self.sheet)
        return within and any(_fits(name, self.file) for name in names)


def _fits(name: str, pattern: str) -> bool:
    """Say whether a name fits; brackets are ordinary signs, as files are called "bugs [final].csv"."""
    return fnmatchcase(name, pattern.casefold().replace("[", "[[]"))


def mapping_for(mappings: Iterable[ColumnMapping], file: str, sheet: str = "") -> ColumnMapping | None:
    """Return the first mapping that is about a table, or None."""
    return next((mapping for mapping in mappings if mapping.is_for(file, sheet)), None)


def unused(mappings: Sequence[ColumnMapping], files: Sequence[str]) -> Iterator[Problem]:
    """Yield a warning for each mapping that is about none of the journals, such as for a misspelt name."""
    for mapping in mappings:
        pattern = mapping.file
        if any(ColumnMapping(pattern, ()).is_for(file) for file in files):
            continue
        named = listed([quoted(file) for file in files], _LISTED)
        yield Problem(
            pattern,
            say("The columns named for “{pattern}” are for no journal of this project.", pattern=pattern),
            Severity.WARNING,
            hint=say("The journals are {named}; * stands for any signs.", named=named) if named else "",
        )
