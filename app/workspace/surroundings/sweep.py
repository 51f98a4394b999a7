"""One walk through a folder: which files could be journals, which could be copy, by their names."""

import os
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath

import resources

__all__ = ["Sweep", "Words", "sweep", "words"]

_MOST_FILES = 30_000
"""In a folder with more, such as somebody's home, nobody wants to wait for the rest."""


@dataclass(frozen=True, slots=True)
class Words:
    """What names tell: see ``resources/lexicons/surroundings.toml``."""

    journal: frozenset[str]
    other: frozenset[str]
    lists: frozenset[str]
    skipped: frozenset[str]


@cache
def words() -> Words:
    """Return the words that names are known by."""
    text = resources.folder("lexicons", "surroundings.toml").read_text(encoding="utf-8")
    return Words(**{name: frozenset(found) for name, found in tomllib.loads(text).items()})


@dataclass(slots=True)
class Sweep:
    """What a walk has found; paths are relative to where it began.

    Attributes:
        copy: files that could be copy.
        journals: files that could be journals.
        others: how many other files there are in each folder directly below.
        is_whole: all was looked at.
    """

    copy: list[PurePosixPath] = field(default_factory=list)
    journals: list[PurePosixPath] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    is_whole: bool = True


def sweep(folder: Path, most: int = _MOST_FILES) -> Sweep:
    """Walk through a folder; hidden folders, those that tools fill, and links are not entered.

    Args:
        folder: where to begin.
        most: files after which it is enough.
    """
    from app.catalogue import is_copy_file
    from app.journal import is_journal

    found = Sweep()
    seen = 0
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if _is_worth_a_look(name))
        inside = PurePosixPath(Path(where).relative_to(folder).as_posix())
        for name in sorted(name for name in files if not name.startswith((".", "~$"))):
            if is_copy_file(Path(where, name)):
                found.copy.append(inside / name)
            elif is_journal(name):
                found.journals.append(inside / name)
            else:
                found.others[(inside / name).parts[0]] += 1
        seen += len(files)
        if seen > most:
            found.is_whole = False
            break
    return found


def _is_worth_a_look(folder: str) -> bool:
    return not folder.startswith(".") and folder.casefold() not in words().skipped
