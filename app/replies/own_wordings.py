"""A team's own wordings, as the workspace asks for them."""

from pathlib import Path

from app.replies.template import Library
from app.replies.template.own import APPROVED, FOLDER, fingerprints, read_own, unapproved
from app.replies.vocabulary import VOCABULARY

__all__ = ["APPROVED", "FOLDER", "fingerprints", "read_own_wordings", "unapproved"]


def read_own_wordings(folder: Path) -> Library:
    """Return a team's own templates that are sound, and what is wrong with the others."""
    return read_own(folder, VOCABULARY)
