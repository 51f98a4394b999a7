"""What files and folders are that somebody drops on the window: notes, texts, a project, or none of these."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.workspace.settings.declared import FILE_NAME
from app.workspace.surroundings.look import look_around
from app.workspace.surroundings.sweep import sweep

__all__ = ["Given", "sorted_out"]


@dataclass(frozen=True, slots=True)
class Given:
    """Files and folders by what they are.

    Attributes:
        journals: with notes in them.
        copy: with texts in them; patterns where a folder holds other XML, too.
        projects: folders that are projects already.
        others: that are none of these.
    """

    journals: tuple[Path, ...] = ()
    copy: tuple[Path, ...] = ()
    projects: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


def sorted_out(paths: Iterable[Path]) -> Given:
    """Return what some files and folders are; in folders it is looked around as for a new project."""
    parts = [_sorted(path) for path in paths]
    return Given(
        *(
            tuple(dict.fromkeys(path for part in parts for path in getattr(part, name)))
            for name in Given.__slots__
        )
    )


def _sorted(path: Path) -> Given:
    from app.catalogue import is_copy_file
    from app.journal import is_journal

    if path.name == FILE_NAME and path.is_file():
        return Given(projects=(path.parent,))
    if path.is_dir():
        return Given(projects=(path,)) if (path / FILE_NAME).is_file() else _folder(path)
    if path.is_file() and is_copy_file(path):
        return Given(copy=(path,))
    return Given(journals=(path,)) if path.is_file() and is_journal(path.name) else Given(others=(path,))


def _folder(folder: Path) -> Given:
    """Return a folder as a whole where it holds one kind only, else the files and folders in it."""
    found = look_around(folder)
    if found.looks_like_the_clients:
        return Given(copy=(folder,))
    if not (found.journals or found.copy):
        return Given(others=(folder,))
    within = sweep(folder)
    if not (within.copy or within.others):
        return Given(journals=(folder,))
    return Given(
        journals=tuple(folder / one.path for one in found.journals),
        copy=tuple(folder / one.path for one in found.copy),
    )
