"""A team's own wordings, as the workspace asks for them."""

from pathlib import Path

from app.replies.template import Library
from app.replies.template.own import APPROVED, FOLDER, fingerprints, own_files, read_own, unapproved
from app.replies.template.own import with_template as _with_template
from app.replies.vocabulary import VOCABULARY

__all__ = [
    "APPROVED",
    "FOLDER",
    "fingerprints",
    "own_files",
    "read_own_wordings",
    "unapproved",
    "with_template",
]


def read_own_wordings(folder: Path) -> Library:
    """Return a team's own templates that are sound, and what is wrong with the others."""
    return read_own(folder, VOCABULARY)


def with_template(library: Library, place: str, text: str) -> Library:
    """Return a library with a text in the place of a template; its problems are of the text alone."""
    return _with_template(library, place, text, VOCABULARY)
