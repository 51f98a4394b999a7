"""Entries and pages that clients ask about again and again, and what that suggests (TONE §7). Pure.

A suggestion follows from the counts alone, and is about the text or the page, never about who wrote. When
several people stumble over one text, the text may be at fault; when the same sort of change is asked for
again and again, somebody would gladly make it and may lack the way; when a page is said to misbehave again
and again, its use may be at fault.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.model import AskKind, VerdictKind
from app.workspace.report.stories import Asked, Story

__all__ = ["OFTEN", "OftenAsked", "Suggestion", "often_asked_about"]

OFTEN = 3
"""So many notes about the same are often (TONE §7)."""

_BEHAVIOUR = frozenset({VerdictKind.DEVELOPER, VerdictKind.MIXED})


class Suggestion(StrEnum):
    """What may spare the next note of this kind."""

    LABEL = "clearer-label"
    """More than one person asked about this one text."""
    TRAINING = "training"
    """The same sort of change was asked for each time: the guide, or half an hour together."""
    USE = "ux-fix"
    """The page is said to behave otherwise than expected."""
    WORDING = "settle-wording"
    """One text was to be changed in different ways: agree on it once."""
    TOGETHER = "go-through"
    """Different wishes about one page: go through it together once."""


@dataclass(frozen=True, slots=True)
class OftenAsked:
    """An entry or a page that was asked about often.

    Attributes:
        file: of the entry; "" for a page.
        key: of the entry; for a page its name.
        text: how the entry read when it was asked about last; "" for a page.
        notes: ids of the notes about it, in the order of the journals.
        behaviour: so many of them are about the program, at least in part.
        changes: so many of them ask for the most frequent sort of change.
        change: which sort that is, or None.
        suggestion: what may help.
    """

    file: str
    key: str
    text: str
    notes: tuple[str, ...]
    behaviour: int
    changes: int
    change: AskKind | None
    suggestion: Suggestion

    @property
    def is_page(self) -> bool:
        """Whether it is a page rather than an entry."""
        return not self.file


def often_asked_about(stories: Iterable[Story]) -> tuple[OftenAsked, ...]:
    """Return what at least three notes are about: entries, and pages that say more than their entries do."""
    told = list(stories)
    entries = [_entry(place, notes) for place, notes in _by_entry(told).items() if len(notes) >= OFTEN]
    covered = [frozenset(entry.notes) for entry in entries]
    pages = [_page(notes) for notes in _by_page(told).values() if len(notes) >= OFTEN]
    telling = [page for page in pages if not any(ids.issuperset(page.notes) for ids in covered)]
    return tuple(sorted(entries + telling, key=_most_asked_first))


def _most_asked_first(asked: OftenAsked) -> tuple[int, bool, str, str]:
    return -len(asked.notes), asked.is_page, asked.file, asked.key


def _by_entry(stories: Iterable[Story]) -> dict[tuple[str, str], list[Story]]:
    found: defaultdict[tuple[str, str], list[Story]] = defaultdict(list)
    for story in stories:
        for place in dict.fromkeys((asked.file, asked.key) for asked in story.asked):
            found[place].append(story)
    return found


def _by_page(stories: Iterable[Story]) -> dict[str, list[Story]]:
    found: defaultdict[str, list[Story]] = defaultdict(list)
    for story in stories:
        if story.page:
            found[story.page.casefold()].append(story)
    return found


def _entry(place: tuple[str, str], notes: Sequence[Story]) -> OftenAsked:
    asked = [[one for one in note.asked if (one.file, one.key) == place] for note in notes]
    change, changes = _usual_change(asked)
    several = len({note.writer for note in notes} - {0}) > 1
    if several:
        suggestion = Suggestion.LABEL
    else:
        suggestion = Suggestion.TRAINING if changes >= OFTEN else Suggestion.WORDING
    ids = tuple(note.id for note in notes)
    return OftenAsked(*place, asked[-1][-1].text, ids, _misbehaving(notes), changes, change, suggestion)


def _page(notes: Sequence[Story]) -> OftenAsked:
    change, changes = _usual_change(note.asked for note in notes)
    behaviour = _misbehaving(notes)
    if behaviour >= OFTEN:
        suggestion = Suggestion.USE
    else:
        suggestion = Suggestion.TRAINING if changes >= OFTEN else Suggestion.TOGETHER
    ids = tuple(note.id for note in notes)
    return OftenAsked("", notes[-1].page, "", ids, behaviour, changes, change, suggestion)


def _misbehaving(notes: Iterable[Story]) -> int:
    return sum(note.kind in _BEHAVIOUR for note in notes)


def _usual_change(wishes: Iterable[Iterable[Asked]]) -> tuple[AskKind | None, int]:
    """Return the most frequent sort of change, and in how many notes it is asked for; None: there is none."""
    counts = Counter(change for asked in wishes for change in dict.fromkeys(one.change for one in asked))
    return max(counts.items(), key=lambda item: item[1], default=(None, 0))
