"""A look around a folder before it becomes a workspace."""

from dataclasses import dataclass
from pathlib import Path

from app.workspace.surroundings.copy import FoundCopy, likely_copy
from app.workspace.surroundings.journals import FoundJournal, likely_journals
from app.workspace.surroundings.sweep import sweep

__all__ = ["FoundCopy", "FoundJournal", "Surroundings", "look_around"]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What was found below a folder, to be proposed and never taken unasked.

    Attributes:
        journals: likely journals.
        copy: likely copy.
        is_whole: all was looked at; not so in a folder with very many files.
        looks_like_the_clients: there is XML, and nothing else at all.
    """

    journals: tuple[FoundJournal, ...] = ()
    copy: tuple[FoundCopy, ...] = ()
    is_whole: bool = True
    looks_like_the_clients: bool = False


def look_around(folder: Path) -> Surroundings:
    """Return what below a folder looks like a client's notes and texts, read as Copycue would read it."""
    found = sweep(folder)
    copy = likely_copy(folder, found.copy, found.others)
    journals = likely_journals(folder, found.journals)
    only_texts = bool(found.copy) and not found.journals and not found.others
    return Surroundings(journals, copy, found.is_whole, only_texts)
