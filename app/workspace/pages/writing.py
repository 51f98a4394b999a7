"""A page goes into a file: as a whole, never among the client's files, never over a file that is not ours."""

import os
from pathlib import Path

from app.catalogue.folders import is_copy_file
from app.model import CopycueError, PathPattern, say
from app.workspace.project.setup import Setup
from app.workspace.project.whole_file import write_whole

__all__ = ["refuse_clients", "usual_place", "write_page"]

_LOOKED_THROUGH = 4_000
"""Bytes at the beginning of a file in which the mark stands."""


def usual_place(setup: Setup, name: str) -> Path:
    """Return where a page is written if nothing is said: beside ``copycue.toml``, else in this folder."""
    return (setup.folder or Path()) / name


def write_page(page: str | bytes, target: Path, setup: Setup, *, mark: str, force: bool = False) -> None:
    """Write a page; where it can not be written, nothing is changed.

    Args:
        page: the whole page, with the mark near its beginning; or as a PDF.
        target: the file. An earlier page with this mark is written anew.
        setup: of the project, which names the client's files: nothing is written among them.
        mark: what pages of this kind are known by: ``<meta name="generator" content="Copycue guide">``.
        force: take the place of another file, too.

    Raises:
        CopycueError: the place is the client's, or another file is there, or it can not be written.
    """
    try:
        refuse_clients(target, setup)
        if target.is_dir():
            raise _refused(say("{target} is a folder. Name a file in it.", target=str(target)))
        if not force and (target.exists() or target.is_symlink()) and not _is_marked(target, mark):
            raise _refused(
                say(
                    "{target} is there already and is something else. Name another file, or add --force.",
                    target=str(target),
                )
            )
        write_whole(target, page if isinstance(page, bytes) else page.encode("utf-8", "replace"))
    except OSError as error:
        reason = say("{path}: {what}.", path=str(target), what=str(error.strerror or error))
        raise _refused(reason) from error


def refuse_clients(target: Path, setup: Setup) -> None:
    """Refuse a place among the client's files; beside ``copycue.toml`` only names that are read as theirs.

    Raises:
        CopycueError: the place is one of the client's files, would be read as one, or is in their folders.
    """
    place = _real(target)
    own = _real(setup.folder) if setup.folder else None
    readable = [(path, is_copy_file) for path in setup.copy]
    for path, is_read in (*readable, *((path, _is_journal) for path in setup.journals)):
        pattern = PathPattern.of(path)
        root = _real(path if pattern is None else pattern.folder)
        if root == own and place.parent == own:  # the client's files lie around copycue.toml
            if is_read(place) if pattern is None else pattern.takes(place.name):
                raise _refused(
                    say(
                        "{target} would be read as a file of the client's. Name another one.",
                        target=str(target),
                    )
                )
        elif place == root or (root.is_dir() and place.is_relative_to(root)):
            raise _refused(
                say(
                    "“{root}” is the client's, and Copycue writes nothing there. Name another file.",
                    root=str(root),
                )
            )


def _is_journal(place: Path) -> bool:
    from app.journal import is_journal  # late: the window needs the rest of this as it starts

    return is_journal(place.name)


def _real(path: Path) -> Path:
    """Return where a path leads; unlike ``resolve`` this raises nothing for links that lead in a circle."""
    return Path(os.path.realpath(path))


def _is_marked(path: Path, mark: str) -> bool:
    with path.open("rb") as file:
        return mark.encode() in file.read(_LOOKED_THROUGH)


def _refused(sentence: str) -> CopycueError:
    return CopycueError(say("Nothing was written"), sentence)
