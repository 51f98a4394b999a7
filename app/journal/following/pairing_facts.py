"""What is known of a note, in the form in which two readings of it are compared."""

from functools import lru_cache
from typing import NamedTuple

from app.journal.dates import Order, parse_date
from app.journal.plain_words import word_key
from app.model import KnownNote, Note

__all__ = ["Facts", "contradict", "facts_of_known", "facts_of_note", "other_author", "other_day"]

_TELLING = 6
"""Notes of so many words are hardly written twice by chance."""


class Facts(NamedTuple):
    """A note, known or read.

    Attributes:
        file: the journal that it stands in.
        number: the client's, or "".
        text: its words.
        where: as the journal names it.
        author: as written.
        date: as written.
        withdrawn: it was not in the journal when that was last read.
    """

    file: str
    number: str
    text: str
    where: str
    author: str
    date: str
    withdrawn: bool = False

    @property
    def in_journal(self) -> "Facts":
        """The same as if it had never been withdrawn."""
        return self._replace(withdrawn=False) if self.withdrawn else self

    @property
    def words(self) -> str:
        """What equal words have in common, however they were exported."""
        return _key(self.text)

    @property
    def place(self) -> str:
        """The page, likewise."""
        return _key(self.where)


_key = lru_cache(maxsize=200_000)(word_key)
"""Asked for several times while two readings are compared."""


def facts_of_known(known: KnownNote) -> Facts:
    """Return what is known of a note."""
    words = known.words
    return Facts(
        known.file, known.number, words.text, words.where, known.author, known.date, known.is_withdrawn
    )


def facts_of_note(note: Note) -> Facts:
    """Return what was read of a note whose id is the client's number, or ""."""
    return Facts(note.source.file, note.id, note.text, note.where, note.author, note.date_text)


def contradict(before: Facts, now: Facts, *, numbers_trusted: bool) -> bool:
    """Tell whether two notes that say the same can not be one: by number, author and day, or page."""
    if numbers_trusted and before.number and now.number and before.number != now.number:
        return True
    author, day = other_author(before, now), other_day(before, now)
    if before.withdrawn and (day or before.place != now.place):
        return True
    if author and day:
        return True
    if now.words.count(" ") >= _TELLING or not (before.place and now.place):
        return False
    signed = bool(before.author and before.date and now.date) and not (author or day)
    return not (signed or before.place in now.place or now.place in before.place)


def other_author(before: Facts, now: Facts) -> bool:
    """Tell whether both name an author, and not the same."""
    return bool(before.author and now.author) and before.author != now.author


def other_day(before: Facts, now: Facts) -> bool:
    """Tell whether both name a day, and it can not be the same."""
    return bool(before.date and now.date) and not _same_day(before.date, now.date)


@lru_cache(maxsize=4096)
def _same_day(one: str, other: str) -> bool:
    """Tell whether two dates can name the same day: Excel writes them anew in its own order."""
    return one == other or bool(_days(one) & _days(other))


@lru_cache(maxsize=4096)
def _days(text: str) -> frozenset[object]:
    return frozenset({parse_date(text, order) for order in (Order.DAY_FIRST, Order.MONTH_FIRST)} - {None})
