"""Which lines the list has: filtered, grouped, compared with those on the screen. Knows no widgets.

A hundred thousand notes take longer than the screen may stand still, so it is done piece by piece: a
generator that pauses now and then, and whoever runs it decides when to go on.
"""

from collections import defaultdict
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count, islice

from ui.inbox.grouping import Grouping, GroupKey, group_order
from ui.inbox.rows import Row
from ui.inbox.wording import View
from ui.notes import NoteKey

__all__ = ["Change", "Head", "Line", "Listing", "Wish", "change_between", "list_rows"]

_FLAT: GroupKey = ("", "")
"""The one group of a list without groups."""
_PIECE = 512
"""Notes that are looked at between two pauses: about a millisecond."""


@dataclass(frozen=True, slots=True)
class Head:
    """The line above a group."""

    key: GroupKey
    count: int
    is_open: bool


Line = Row | Head
Pauses = Generator[None, None, None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be listed.

    Attributes:
        words: each must occur in a note, casefolded.
        view: the tab.
        grouping: what notes are grouped by.
        closed: the groups of which only the head is listed.
        is_flat: that the notes are listed as they come, without groups or days.
    """

    words: tuple[str, ...] = ()
    view: View = View.ALL
    grouping: Grouping = Grouping.NOTHING
    closed: frozenset[GroupKey] = frozenset()
    is_flat: bool = False


@dataclass(slots=True)
class Listing:
    """The lines of the list.

    Attributes:
        wish: what it was made for.
        lines: notes, and above each group its head.
        breaks: where a head stands; without grouping, where a day begins.
        places: note → its line; a note in a closed group has none.
        count: notes that pass, those in closed groups among them.
        elsewhere: notes with the words of the filter that other tabs have.
    """

    wish: Wish = field(default_factory=Wish)
    lines: list[Line] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    places: dict[NoteKey, int] = field(default_factory=dict)
    count: int = 0
    elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """How lines became others: those from ``first`` on, ``gone`` of them, made room for ``come`` others."""

    first: int
    gone: int
    come: int


def list_rows(rows: Sequence[Row], wish: Wish) -> Generator[None, None, Listing]:
    """Return the lines for a wish; pauses on the way.

    Args:
        rows: all notes, newest day first.
        wish: what is to be listed.
    """
    listing = Listing(wish)
    groups: defaultdict[GroupKey, list[Row]] = defaultdict(list)
    for piece in _pieces(rows):
        found = piece
        for word in wish.words:
            found = [row for row in found if word in row.haystack]
        listed = found if wish.view is View.ALL else [row for row in found if row.view is wish.view]
        listing.elsewhere += len(found) - len(listed)
        if wish.is_flat:
            groups[_FLAT].extend(listed)
        else:
            for row in listed:
                groups[row.groups[wish.grouping]].append(row)
        yield
    for key in _ordered(groups, wish.grouping):
        yield from _add_group(listing, key, groups[key])
    return listing


def change_between(old: Sequence[Line], new: Sequence[Line]) -> Generator[None, None, Change]:
    """Return the one stretch in which two lists of lines differ; pauses on the way."""
    head = yield from _common(iter(old), iter(new))
    rest = min(len(old), len(new)) - head
    tail = yield from _common(islice(reversed(old), rest), islice(reversed(new), rest))
    return Change(head, len(old) - head - tail, len(new) - head - tail)


def _ordered(groups: Mapping[GroupKey, list[Row]], grouping: Grouping) -> list[GroupKey]:
    """Return the groups in order: days and weeks as the rows have them, the newest first."""
    if grouping in {Grouping.PERSON, Grouping.FILE}:
        return sorted(groups, key=group_order)
    return sorted(groups, key=lambda key: group_order(key)[0])


def _add_group(listing: Listing, key: GroupKey, rows: list[Row]) -> Pauses:
    listing.count += len(rows)
    if not listing.wish.is_flat:
        listing.breaks.append(len(listing.lines))
    is_open = key not in listing.wish.closed
    if listing.wish.grouping is not Grouping.NOTHING:
        listing.lines.append(Head(key, len(rows), is_open))
        if not is_open:
            return
    for piece in _pieces(rows):
        first = len(listing.lines)
        listing.lines.extend(piece)
        listing.places.update(zip((row.key for row in piece), count(first), strict=False))
        if first // _PIECE != len(listing.lines) // _PIECE:
            yield


def _pieces(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    for start in range(0, len(rows), _PIECE):
        yield rows[start : start + _PIECE]


def _common(left: Iterator[Line], right: Iterator[Line]) -> Generator[None, None, int]:
    """Return how many leading lines are of the same note or group."""
    same = 0
    for one, other in zip(left, right, strict=False):
        if one.key != other.key:
            break
        same += 1
        if same % _PIECE == 0:
            yield
    return same
