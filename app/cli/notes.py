"""Notes as commands name them: by the id that triage shows."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from app.cli.progress import progress_shown

if TYPE_CHECKING:
    from app.workspace import Triage, TriagedNote, Workspace
    from app.workspace.live.look import Look

__all__ = ["found_id", "known_id", "looked", "note_named", "notes_named", "notes_to_answer"]


def looked(project: "Workspace") -> "Look":
    """Look at a project, with progress."""
    with progress_shown() as progress:
        return project.look(progress=progress)


def note_named(triage: "Triage", note_id: str) -> "TriagedNote":
    """Return the note with an id.

    Raises:
        CopycueError: there is none; the nearest is named.
    """
    found = {triaged.note.id: triaged for triaged in triage.notes}
    return found[known_id(note_id, found)]


def notes_named(triage: "Triage", note_ids: Sequence[str]) -> list["TriagedNote"]:
    """Return the notes with these ids, each once.

    Raises:
        CopycueError: one is not there.
    """
    named = [note_named(triage, note_id) for note_id in note_ids]
    return list({one.note.id: one for one in named}.values())


def notes_to_answer(look: "Look", author: str | None = None) -> list["TriagedNote"]:
    """Return the notes that wait for an answer and have one drafted, in the order of the journals.

    Args:
        look: the project as it is now.
        author: only those that this person wrote, however the name is capitalised; None: all.

    Raises:
        CopycueError: there is none; the authors are named.
    """
    from app.model import CopycueError
    from app.workspace.replies.waiting import authors_of, waiting_notes

    found = list(waiting_notes(look, author))
    if not found:
        authors = ", ".join(authors_of(look))
        hint = f" There are notes of {authors}." if author is not None and authors else ""
        raise CopycueError("Nothing to answer", f"No note with a drafted reply waits for an answer.{hint}")
    return found


def known_id(note_id: str, known: Collection[str]) -> str:
    """Return the id of a note as it is known.

    Raises:
        CopycueError: it is not; the nearest is named.
    """
    found = found_id(note_id, known)
    if found is not None:
        return found
    from difflib import get_close_matches

    from app.model import CopycueError

    nearest = get_close_matches(note_id, known, 1)
    hint = f"Did you mean {nearest[0]}?" if nearest else "Notes are numbered as triage shows them."
    raise CopycueError("No such note", f"The journal has no note {note_id}. {hint}")


def found_id(note_id: str, known: Collection[str]) -> str | None:
    """Return the one id that is meant, also where a number is written as people do: "#7", "07"."""
    if note_id in known:
        return note_id
    alike = [name for name in known if _bare(name) == _bare(note_id)]
    return alike[0] if len(alike) == 1 else None


def _bare(note_id: str) -> str:
    return note_id.strip().lstrip("#").lstrip("0").casefold()
