"""Problems that the workspace finds itself: what a project lacks, and places that hold no longer."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.model import Entry, Problem, say

__all__ = ["moved", "unnamed"]


def unnamed(setting: str, paths: Sequence[Path]) -> Iterator[Problem]:
    """Yield a problem when a project names none of these."""
    if not paths:
        from app.workspace.settings import FILE_NAME

        what = "texts" if setting == "copy" else "notes"
        yield Problem(
            FILE_NAME,
            f"No {'copy files' if setting == 'copy' else 'journals'} are named.",
            hint=f'Add a line that says where the client\'s {what} are, such as: {setting} = ["{what}"]',
        )


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
