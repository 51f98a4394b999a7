"""What the palette finds for the words typed into it: commands first, then notes. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from rapidfuzz import fuzz

__all__ = ["Choice", "NoteWords", "found_commands", "found_notes"]

_CLOSE_ENOUGH = 75
"""Of a hundred: a letter wrong or missing in a word still finds a command."""
_LEAST_FUZZY = 3
"""Letters below which everything looks like everything."""
_MOST_NOTES = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette.

    Attributes:
        key: the id of the command, or of the note.
        words: what it does, or how the note begins.
        where: the menu, or the number of the note.
        keys: the keys that start it, or "".
        enabled: whether it can be chosen now.
        is_note: it is a note to go to.
        why_not: why it can not be chosen, in a few words; "" where that is not known.
    """

    key: str
    words: str
    where: str
    keys: str = ""
    enabled: bool = True
    is_note: bool = False
    why_not: str = ""


class NoteWords(Protocol):
    """A note as the palette looks for it; a row of the inbox is one, so that none must be made of it."""

    @property
    def note_id(self) -> str:
        """Its number."""

    @property
    def words(self) -> str:
        """How it begins."""

    @property
    def haystack(self) -> str:
        """All that it holds, its number among it, casefolded."""


def found_commands(typed: str, choices: Sequence[Choice], recent: Sequence[str]) -> list[Choice]:
    """Return the commands that fit, best first; without words all, those used last before the others.

    Args:
        typed: the words as typed.
        choices: all commands in the order of their menus.
        recent: ids of commands, the last used first.
    """
    used = {command_id: place for place, command_id in enumerate(recent)}
    by_use = sorted(choices, key=lambda choice: used.get(choice.key, len(used)))
    wanted = typed.casefold().split()
    if not wanted:
        return by_use
    scored = [(_score(wanted, choice), choice) for choice in by_use]
    fitting = [(score, choice) for score, choice in scored if score >= _CLOSE_ENOUGH]
    return [choice for _, choice in sorted(fitting, key=lambda pair: -pair[0])]


def _score(wanted: Sequence[str], choice: Choice) -> float:
    """Return how well a command fits, up to 200 where each word begins one of the command's."""
    words = choice.words.casefold().split()
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 200.0
    there = [*words, *choice.where.casefold().split()]
    return min(max(_likeness(part, word) for word in there) for part in wanted)


def _likeness(part: str, word: str) -> float:
    if word.startswith(part):
        return 150.0
    if len(part) < _LEAST_FUZZY:
        return 0.0
    return max(fuzz.ratio(part, word), fuzz.ratio(part, word[: len(part)]))


def found_notes(typed: str, notes: Iterable[NoteWords]) -> list[NoteWords]:
    """Return the notes that are meant by their number, or hold every word; none without words."""
    wanted = typed.casefold().strip().removeprefix("#").split()
    if not wanted:
        return []
    number, found = " ".join(wanted), list(notes)
    for part in wanted:  # a word after the other: quicker than a loop inside, and they are many
        found = [note for note in found if part in note.haystack]
    exact = [note for note in found if note.note_id.casefold() == number]
    return [*exact, *islice((note for note in found if note not in exact), _MOST_NOTES)]
