"""A correction: what the developer says about a note. It wins over whatever Copycue found."""

import datetime as dt
from dataclasses import dataclass

from app.model.note import Note
from app.model.verdict import VerdictKind

__all__ = ["ChosenPlace", "Correction"]


@dataclass(frozen=True, slots=True)
class ChosenPlace:
    """An entry that the developer chose, as it can be found again after the file was saved.

    Attributes:
        file: relative to the copy root, with ``/``.
        key: the dialect's own name of the entry.
        xpath: tells it from others of the same key in the same file; "" where none was needed.
    """

    file: str
    key: str
    xpath: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """The developer's word on a note.

    Attributes:
        note_id: id of the note, unique in its project for good.
        journal: the journal file that the note stood in then, as its source has it.
        text: the words of the note as they were then.
        where: the page or screen that the journal named for it.
        kind: whose the note is; None: as Copycue found, or the client's where places are chosen.
        places: the entries that the note means; empty: those that Copycue found.
        made: when, aware.
    """

    note_id: str
    journal: str
    text: str
    where: str
    kind: VerdictKind | None
    places: tuple[ChosenPlace, ...]
    made: dt.datetime

    def is_about(self, note: Note) -> bool:
        """Tell whether this is about a note, whatever its words are by now."""
        return self.note_id == note.id

    def holds_for(self, note: Note) -> bool:
        """Tell whether this is about a note whose words are still the same."""
        return self.is_about(note) and (self.text, self.where) == (note.text, note.where)
