"""What the cells of one row say: the words, the state, the day, the attachments.

A row of any table with a known mapping in, plain values out; places and problems are the table's affair.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.journal.columns import Columns
from app.journal.dates import Order, parse_date
from app.journal.lexicon import Role, fold, lexicon
from app.model import NoteStatus

__all__ = ["Cells", "fitted", "status_of"]

_MAIL = re.compile(r"<[^<>\s]+@[^<>\s]+>$")
_NUMBER_SIGN = re.compile(r"#\s*(?=\d+$)")
_ADDITION = re.compile(r"[,(;:/–]|\s-\s")
_LINE_ENDS = re.compile(r"\r\n?")
_LIST = re.compile(r"[\n;]")


def fitted(cells: Sequence[str], columns: Columns, glue: str) -> tuple[str, ...]:
    """Return as many clean cells as there are columns.

    A row that is too wide holds separators that were not quoted. Its note is put together again, if the
    cells behind it then stand under their columns at least as well as before.
    """
    values = [(_LINE_ENDS.sub("\n", cell) if "\r" in cell else cell).strip() for cell in cells]
    width = len(columns.names)
    if len(values) == width:
        return tuple(values)
    while len(values) > width and not values[-1]:
        values.pop()
    plain = (*values, *[""] * (width - len(values)))[:width]
    surplus = len(values) - width
    note = next((column for role in (Role.TEXT, Role.TITLE) for column in columns.of(role)), None)
    if surplus <= 0 or note is None:
        return plain
    whole = glue.join(values[note : note + surplus + 1]).strip()
    mended = (*values[:note], whole, *values[note + surplus + 1 :])
    return mended if _fit(mended, columns) >= _fit(plain, columns) else plain


def _fit(values: Sequence[str], columns: Columns) -> int:
    days = sum(1 for column in columns.of(Role.DATE) if parse_date(values[column], Order.DAY_FIRST))
    states = sum(1 for column in columns.of(Role.STATUS) if status_of(values[column]))
    return days + states


@lru_cache(maxsize=1024)  # a column repeats its words
def status_of(word: str) -> NoteStatus | None:
    """Return the state that a word names, also with an addition ("erledigt, siehe Mail"), or None."""
    known = lexicon().status
    return known.get(fold(word)) or known.get(fold(_ADDITION.split(word, maxsplit=1)[0]))


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one row, by what they are for.

    Attributes:
        columns: the table's mapping.
        values: clean cells, one for each column.
    """

    columns: Columns
    values: tuple[str, ...]

    def first(self, role: Role) -> str:
        """Return the best filled cell of a role, or ""."""
        for column in self.columns.by_role.get(role, ()):
            if self.values[column]:
                return self.values[column]
        return ""

    def every(self, role: Role) -> list[str]:
        """Return all filled cells of a role, the best first."""
        return [self.values[column] for column in self.columns.of(role) if self.values[column]]

    @property
    def number(self) -> str:
        """The client's number on one line; "#489" is 489."""
        return _NUMBER_SIGN.sub("", " ".join(self.first(Role.ID).split()))

    @property
    def author(self) -> str:
        """The name as written, without a mail address behind it."""
        return _MAIL.sub("", self.first(Role.AUTHOR)).rstrip()

    @property
    def text(self) -> str:
        """Title and words; a title that the words repeat at their start is left out.

        Results that were expected and seen follow below their columns' names. A row with nothing but the
        old and the new wording says just that.
        """
        title, words = self.first(Role.TITLE), self.first(Role.TEXT)
        parts = [words] if words.casefold().startswith(title.casefold()) else [title, words]
        parts += [
            f"{self.columns.names[column]}: {self.values[column]}"
            for role in (Role.ACTUAL, Role.EXPECTED)
            for column in self.columns.of(role)
            if self.values[column]
        ]
        return "\n\n".join(filter(None, parts)) or " → ".join(filter(None, self.wording))

    @property
    def wording(self) -> tuple[str | None, str | None]:
        """The old and the new wording; results seen and expected stand in where both are given."""
        old, new = self.first(Role.OLD), self.first(Role.NEW)
        if not old and not new and self.first(Role.ACTUAL) and self.first(Role.EXPECTED):
            old, new = self.first(Role.ACTUAL), self.first(Role.EXPECTED)
        return old or None, new or None

    @property
    def where(self) -> str:
        """Page, screen and section, as far as they are named."""
        return " · ".join(dict.fromkeys(self.every(Role.WHERE)))

    @property
    def attachments(self) -> tuple[str, ...]:
        """File names and links, one each."""
        names = (name.strip() for cell in self.every(Role.ATTACHMENT) for name in _LIST.split(cell))
        return tuple(filter(None, names))

    @property
    def status(self) -> NoteStatus | None:
        """The state; None where a word is not known. A column "Erledigt" may hold the day it was done."""
        word = self.first(Role.STATUS)
        if word and not parse_date(word, Order.DAY_FIRST):
            return status_of(word)
        settled = self.first(Role.DONE)
        if parse_date(settled, Order.DAY_FIRST):
            return NoteStatus.DONE
        return status_of(settled) if settled else NoteStatus.OPEN
