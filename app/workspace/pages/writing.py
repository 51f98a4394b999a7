"""A page goes into a file: as a whole, never among the client's files, never over a file that is not ours."""

import os
from collections.abc import Iterable
from pathlib import Path

from app.model import CopycueError, folder_to_watch
from app.workspace.project.whole_file import write_whole

__all__ = ["write_page"]

_LOOKED_THROUGH = 4_000
"""Bytes at the beginning of a file in which the mark stands."""


def write_page(page: str, target: Path, clients: Iterable[Path], *, mark: str, force: bool = False) -> None:
    """Write a page; where it can not be written, nothing is changed.

    Args:
        page: the whole page, with the mark near its beginning.
        target: the file. An earlier page with this mark is written anew.
        clients: files, folders and patterns of the client's, among which nothing is written.
        mark: what pages of this kind are known by: ``<meta name="generator" content="Copycue guide">``.
        force: take the place of another file, too.

    Raises:
        CopycueError: the place is the client's, or another file is there, or it can not be written.
    """
    try:
        _refuse_clients(target, clients)
        if target.is_dir():
            raise _refused(f"{target} is a folder. Name a file in it.")
        if not force and (target.exists() or target.is_symlink()) and not _is_marked(target, mark):
            raise _refused(
                f"{target} is there already and is something else. Name another file, or add --force."
            )
        write_whole(target, page.encode("utf-8", "replace"))
    except OSError as error:
        raise _refused(f"{target}: {error.strerror or error}.") from error


def _refuse_clients(target: Path, clients: Iterable[Path]) -> None:
    place = Path(
        os.path.realpath(target)
    )  # unlike resolve, it raises nothing for links that lead in a circle
    for path in clients:
        root = Path(os.path.realpath(folder_to_watch(path)))
        if place == root or (root.is_dir() and place.is_relative_to(root)):
            raise _refused(f"“{root}” is the client's, and Copycue writes nothing there. Name another file.")


def _is_marked(path: Path, mark: str) -> bool:
    with path.open("rb") as file:
        return mark.encode() in file.read(_LOOKED_THROUGH)


def _refused(sentence: str) -> CopycueError:
    return CopycueError("Nothing was written", sentence)
