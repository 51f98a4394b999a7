"""What makes a note the same note after the journal was read again."""

from app.model import Note

__all__ = ["NoteKey", "key_of"]

NoteKey = tuple[str, str]
"""Journal file and id: two journals may both have a note 1."""


def key_of(note: Note) -> NoteKey:
    """Return the key of a note."""
    return note.source.file, note.id
