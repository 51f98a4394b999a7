"""Problems that the workspace finds itself: what a project lacks, and places that hold no longer."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.model import Entry, Problem, say

__all__ = ["moved", "unnamed"]


def unnamed(setting: str, paths: Sequence[Path]) -> Iterator[Problem]:
    """Yield a problem when a project names none of these."""
    if not paths:
        from app.workspace.settings import FILE_NAME

        message = say("No journals are named.")
        hint = say('Add a line that says where the client\'s notes are, such as: journals = ["notes"]')
        if setting == "copy":
            message = say("No copy files are named.")
            hint = say('Add a line that says where the client\'s texts are, such as: copy = ["texts"]')
        yield Problem(FILE_NAME, message, hint=hint)


def moved(entry: Entry) -> Problem:
    """Return the problem of a place whose text stands elsewhere by now, or not at all."""
    return Problem(
        entry.location.file,
        say("The text of “{key}” does not stand at this place any more.", key=entry.key),
        line=entry.location.line,
        column=entry.location.column,
        hint=say(
            "The file was saved since the reply was drafted: look at the note again, it is judged anew."
        ),
    )
