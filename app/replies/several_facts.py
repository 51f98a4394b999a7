"""Facts of a letter that answers several notes at once."""

from dataclasses import dataclass

from app.replies.places import PlaceFacts

__all__ = ["ChoiceOfSeveral", "NoteItem"]


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
    """

    number: str | None
    words: str
    places: tuple[PlaceFacts, ...]
    letters: tuple[str, ...]
