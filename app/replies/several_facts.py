"""Facts of a letter that answers several notes at once."""

from dataclasses import dataclass

from app.replies.change import Change, ChangeKind
from app.replies.places import PlaceFacts

__all__ = ["ChoiceOfSeveral", "NoteItem", "choice_of"]


@dataclass(frozen=True, slots=True)
class NoteItem:
    """A note in a list of several.

    Attributes:
        number: the client's number for it, or None.
        words: what it is about, cut to the length of a quote.
        place: where its text stands, where that is told in the list; or None.
    """

    number: str | None
    words: str
    place: PlaceFacts | None = None


@dataclass(frozen=True, slots=True)
class ChoiceOfSeveral:
    """The one question of a letter: which of several places is meant.

    Attributes:
        number: the client's number for the note, or None.
        words: the text that stands in several places.
        places: where it stands.
        letters: of these places.
        change: what to type, where it is the same in each place and its wording is not open; else None.
    """

    number: str | None
    words: str
    places: tuple[PlaceFacts, ...]
    letters: tuple[str, ...]
    change: Change | None = None

    @property
    def is_pair(self) -> bool:
        """Whether there are two places."""
        return len(self.letters) == len("AB")


def choice_of(number: str | None, words: str, places: tuple[PlaceFacts, ...]) -> ChoiceOfSeveral:
    """Return the question which of some places is meant."""
    shown = {place.change.shown for place in places}
    change = places[0].change if len(shown) == 1 else None
    is_open = change is None or change.kind is ChangeKind.OPEN
    letters = tuple(place.letter for place in places)
    return ChoiceOfSeveral(number, words, places, letters, None if is_open else change)
