"""Which notes came in since somebody looked last. Knows no widgets."""

from collections.abc import Iterable

from ui.notes import NoteKey

__all__ = ["News"]


class News:
    """Remembers which notes were there, and which of the others were looked at.

    Attributes:
        keys: the notes that are new.
    """

    def __init__(self) -> None:
        self._known: set[NoteKey] | None = None
        self.keys: set[NoteKey] = set()

    def take(self, keys: Iterable[NoteKey]) -> None:
        """Take the notes of a reading; of the first one, none is new."""
        there = set(keys)
        if self._known is not None:
            self.keys = (self.keys & there) | (there - self._known)
            self._known |= there
        else:
            self._known = there

    def see(self, key: NoteKey) -> bool:
        """Take down that a note was looked at; return whether it was new."""
        was_new = key in self.keys
        self.keys.discard(key)
        return was_new
