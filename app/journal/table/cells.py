"""What the cells of one row say: the words, the state, the day, the attachments.

A row of any table with a known mapping in, plain values out; places and problems are the table's affair.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from app.journal.dates import Order, parse_cell, parse_date
from app.journal.lexicon import Role, fold, lexicon
from app.journal.table.columns import Columns, Roles
from app.journal.table.markup import words_of_markup
from app.journal.table.wording import is_instruction, quoted, respelled, says_nothing, tells_of_wording
from app.model import NoteStatus

__all__ = ["Beside", "Cells", "Filled", "Seen", "fitted", "status_of"]

_MAIL = re.compile(r"[<(\[][^<>()\[\]\s]+@[^<>()\[\]\s]+[>)\]]$|\(\d+\)$")
"""Behind a name: the address, or the number of an account."""
_ADDRESS = re.compile(r"https?://\S+/")
_NUMBER_SIGN = re.compile(r"#\s*(?=\d+$)")
_PER_CENT = re.compile(r"(\d{1,3})\s*%")
_WHOLE = 100
_JIRA_FILE = 4
"""Jira writes of an attachment: the day; who; the file's name; the address."""
_ADDITION = re.compile(r"[,(;:/–]|\s-\s")
_LINE_ENDS = re.compile(r"\r\n?")
_MOST_SEEN = 10_000
_ROLES_BESIDE = (Role.AUTHOR, Role.WHERE, Role.LIST, Role.STATUS, Role.DONE, Role.ATTACHMENT)
_ROLES_OF_WORDING = (Role.NEW, Role.OLD, Role.ACTUAL, Role.EXPECTED)
_ROLES_OF_WORDS = (Role.TEXT, Role.TITLE, *_ROLES_OF_WORDING)
_LIST = re.compile(r"[\n;]")


def fitted(cells: Sequence[str], columns: Columns, glue: str) -> tuple[str, ...]:
    """Return as many clean cells as there are columns.

    A row that is too wide holds separators that were not quoted. Its note is put together again, if the
    cells behind it then stand under their columns at least as well as before.
    """
    # Exports have many columns, most of them empty.
    values = [
        (_LINE_ENDS.sub("\n", cell) if "\r" in cell else cell).strip() if cell else "" for cell in cells
    ]
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
    if share := _PER_CENT.fullmatch(word.strip()):
        return _of_share(int(share[1]))
    known = lexicon().status
    return known.get(fold(word)) or known.get(fold(_ADDITION.split(word, maxsplit=1)[0]))


def _of_share(done: int) -> NoteStatus:
    if done in {0, _WHOLE}:
        return NoteStatus.DONE if done else NoteStatus.OPEN
    return NoteStatus.IN_PROGRESS


@dataclass(frozen=True, slots=True)
class Filled:
    """Which cells of a row are filled, by what they are for.

    Attributes:
        columns: all that are filled.
        by_role: those of each role, the best first; a role without any is left out.
        words: those with the client's words, the note's own first.
        wording: whether old or new wording is among them, or what was seen and expected.
        alone: the column that alone holds the text, as it is; None where several are put together.
        first: the best one of each role; a role without any is left out.
    """

    columns: tuple[int, ...]
    by_role: Roles
    words: tuple[int, ...]
    wording: bool
    alone: int | None
    first: dict[Role, int]


@dataclass(frozen=True, slots=True)
class Beside:
    """What the cells beside the words say.

    Attributes:
        author: the name as written, without a mail address.
        where: page, screen and section.
        status: None where the word is not known.
        attachments: file names and links, one each.
    """

    author: str
    where: str
    status: NoteStatus | None
    attachments: tuple[str, ...]


class Seen:
    """What was found out about rows of a table: most are like one before, so it need not be found again.

    Args:
        columns: the table's mapping.
    """

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        at = [column for role in _ROLES_BESIDE for column in columns.of(role)]
        self._key: Callable[[Sequence[str]], object] = itemgetter(*at) if at else lambda _: None
        self._all = (True,) * len(columns.names)
        self._filled: dict[tuple[bool, ...], Filled] = {}
        self._beside: dict[object, Beside] = {}

    def filled(self, values: Sequence[str]) -> Filled:
        """Return which of some clean cells, one for each column, are filled."""
        pattern = tuple(map(bool, values)) if "" in values else self._all
        if (filled := self._filled.get(pattern)) is None:
            filled = self._filled[pattern] = self._find_filled(pattern)
        return filled

    def _find_filled(self, pattern: tuple[bool, ...]) -> Filled:
        of_roles = self._columns.by_role.items()
        by_role = {role: tuple(filter(pattern.__getitem__, columns)) for role, columns in of_roles}
        by_role = {role: columns for role, columns in by_role.items() if columns}
        words = tuple(column for role in _ROLES_OF_WORDS for column in by_role.get(role, ()))
        columns = tuple(column for column, is_filled in enumerate(pattern) if is_filled)
        wording = not by_role.keys().isdisjoint(_ROLES_OF_WORDING)
        texts = () if self._columns.in_markup else by_role.get(Role.TEXT, ())
        several = len(texts) > 1 and Role.TEXT in self._columns.settled
        first = {role: columns[0] for role, columns in by_role.items()}
        return Filled(columns, by_role, words, wording, texts[0] if texts and not several else None, first)

    def beside(self, cells: "Cells") -> Beside:
        """Return what the cells of a row beside its words say."""
        key = self._key(cells.values)
        if (beside := self._beside.get(key)) is None:
            if len(self._beside) > _MOST_SEEN:  # nothing repeats itself here
                self._beside.clear()
            beside = Beside(cells.author, cells.where, cells.status, cells.attachments)
            self._beside[key] = beside
        return beside


class Cells:
    """The cells of one row, by what they are for.

    Attributes:
        columns: the table's mapping.
        values: clean cells, one for each column.
        filled: which of them are filled.

    Args:
        filled: as ``Seen`` knows it of another row; None: it is found out.
    """

    __slots__ = ("columns", "filled", "values")

    def __init__(self, columns: Columns, values: tuple[str, ...], filled: Filled | None = None) -> None:
        self.columns = columns
        self.values = values
        self.filled = filled or Seen(columns).filled(values)

    def first(self, role: Role) -> str:
        """Return the best filled cell of a role, or ""."""
        column = self.filled.first.get(role)
        return "" if column is None else self.values[column]

    def every(self, role: Role) -> tuple[str, ...]:
        """Return all filled cells of a role, the best first."""
        columns = self.filled.by_role.get(role)
        return tuple([self.values[column] for column in columns]) if columns else ()

    @property
    def number(self) -> str:
        """The client's number on one line; "#489" is 489, and of an address the last part counts."""
        number = self.first(Role.ID)
        if number.isalnum() or number.replace("-", "").isalnum():
            return number
        return _NUMBER_SIGN.sub("", _ADDRESS.sub("", " ".join(number.split())))

    @property
    def author(self) -> str:
        """The name as written, without a mail address behind it; the first one where there are several."""
        return _name_of(self.first(Role.AUTHOR))

    @property
    def text(self) -> str:
        """Title and words; a title that the words repeat at their start is left out.

        Results that were expected and seen follow below their columns' names, then the old and the new
        wording, unless the words name them already.
        """
        filled = self.filled
        words = self._words if filled.alone is None else self.values[filled.alone]
        if Role.TITLE in filled.first:
            title = self.values[filled.first[Role.TITLE]]
            start = words[: 2 * len(title)]  # of a long text no more is folded than may be the title
            if not start.casefold().startswith(title.casefold()):
                words = f"{title}\n\n{words}" if words else title
        if filled.wording:
            parts = [words, *self._results()]
            parts += self._changes("\n".join(parts))
            return "\n\n".join(filter(None, parts))
        return words

    def _results(self) -> Iterator[str]:
        """Yield what was seen and what was expected, below their columns' names."""
        for role in (Role.ACTUAL, Role.EXPECTED):
            for column in self.filled.by_role.get(role, ()):
                yield f"{self.columns.names[column]}: {self._plain(self.values[column])}"

    @property
    def _words(self) -> str:
        """The text: of columns that were named for it all are meant, of others the best one."""
        texts = self.every(Role.TEXT)
        if len(texts) > 1 and Role.TEXT in self.columns.settled:
            return "\n\n".join(dict.fromkeys(filter(None, map(self._plain, texts))))
        return self._plain(texts[0]) if texts else ""

    def _plain(self, words: str) -> str:
        return words_of_markup(words) if self.columns.in_markup else words

    @property
    def wording(self) -> tuple[str | None, str | None]:
        """The old and the new wording; of results seen and expected only what is surely wording."""
        if not self.filled.wording:
            return None, None
        old, new = max(self._pairs, key=lambda pair: bool(pair[0]) + bool(pair[1]), default=("", ""))
        if says_nothing(new):
            return None, None
        if old or new:
            wished = "" if is_instruction(new, old) or tells_of_wording(new) else quoted(new) or new
            present = "" if tells_of_wording(old) else quoted(old) or old
            return present or None, wished or None
        seen, expected = self.first(Role.ACTUAL), self.first(Role.EXPECTED)
        if respelled(seen, expected):
            return seen, expected
        return (quoted(seen), quoted(expected)) if quoted(seen) and quoted(expected) else (None, None)

    @property
    def _pairs(self) -> list[tuple[str, str]]:
        """The old and the new wordings, side by side where there are several of both, as of languages."""
        olds, news = self.columns.of(Role.OLD), self.columns.of(Role.NEW)
        if len(olds) != len(news):
            return [(self.first(Role.OLD), self.first(Role.NEW))]
        return [(self.values[old], self.values[new]) for old, new in zip(olds, news, strict=True)]

    def _changes(self, words: str) -> Iterator[str]:
        """Yield what the words do not say: the old and the new wording; an order behind what it is about."""
        for old, new in self._pairs:
            said = not words.strip() or (new and not (old in words and new in words))
            if not said or (words.strip() and not any(map(str.isalnum, new))):
                continue
            if old and new and is_instruction(new, old):
                marked = f"„{old}“" if self.columns.german else f"“{old}”"
                yield f"{old if quoted(old) else marked}: {new}"
            else:
                yield " → ".join(filter(None, (old, new)))

    @property
    def where(self) -> str:
        """Page, screen and section, as far as they are named; of a board the list, unless it is a state."""
        lists = [name for name in self.every(Role.LIST) if not status_of(name)]
        return " · ".join(dict.fromkeys((*self.every(Role.WHERE), *lists)))

    @property
    def attachments(self) -> tuple[str, ...]:
        """File names and links, one each."""
        return tuple(name for cell in self.every(Role.ATTACHMENT) for name in _files(cell))

    @property
    def status(self) -> NoteStatus | None:
        """The state; None where a word is not known. A column "Erledigt" may hold the day it was done.

        What is done according to one column and rejected according to another, was rejected.
        """
        return _state_of(self.every(Role.STATUS), self.every(Role.DONE), self.every(Role.LIST))


@lru_cache(maxsize=1024)  # a column repeats its names
def _name_of(cell: str) -> str:
    return _MAIL.sub("", cell.partition(";")[0].rstrip()).rstrip()


@lru_cache(maxsize=1024)  # columns repeat their words together, too
def _state_of(states: Sequence[str], done: Sequence[str], lists: Sequence[str]) -> NoteStatus | None:
    words = [word for word in states if not parse_date(word, Order.DAY_FIRST)]
    if words:
        state = status_of(words[0])
        others = map(status_of, words[1:])
        refused = state is NoteStatus.DONE and NoteStatus.REJECTED in others
        return NoteStatus.REJECTED if refused else state
    settled = _settled(done)
    if settled is NoteStatus.OPEN:
        return next(filter(None, map(status_of, lists)), settled)
    return settled


def _settled(done: Sequence[str]) -> NoteStatus | None:
    """Return what columns say that are ticked, or hold a day, or per cents, once a note is settled."""
    for cell in done:
        if parse_cell(cell, Order.DAY_FIRST):
            return NoteStatus.DONE
        state = status_of(cell) or status_of(f"{cell} %")
        if state is not NoteStatus.OPEN:
            return state
    return NoteStatus.OPEN


def _files(cell: str) -> Iterator[str]:
    parts = [part.strip() for part in _LIST.split(cell)]
    if len(parts) == _JIRA_FILE and "://" in parts[3] and parse_date(parts[0], Order.DAY_FIRST):
        parts = parts[2:3]
    yield from filter(None, parts)
