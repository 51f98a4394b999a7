"""A page goes into a file: as a whole, never among the client's files, never over a file that is not ours."""

import os
from collections.abc import Iterable
from pathlib import Path

from app.model import CopycueError
from app.workspace.project.whole_file import write_whole

__all__ = ["GENERATOR", "write_page"]

GENERATOR = '<meta name="generator" content="Copycue'
"""Stands at the beginning of each page of ours, which may therefore be written anew."""

_HEAD_BYTES = 2048


def write_page(place: Path, page: str, clients: Iterable[Path], *, force: bool = False) -> None:
    """Write a page; where it can not be written, nothing is changed.

    Args:
        place: the file. A page of ours that is there already is written anew.
        page: the whole page, with ``GENERATOR`` at its beginning.
        clients: files and folders of the client's, in which nothing is written.
        force: write over a file that is none of ours.

    Raises:
        CopycueError: the place is the client's, or somebody else's file is there, or it can not be written.
    """
    try:
        _check_place(place, clients, force=force)
        write_whole(place, page.encode("utf-8", "replace"), durable=False)
    except OSError as error:
        raise _refused(f"{place}: {error.strerror or error}.") from error


def _check_place(place: Path, clients: Iterable[Path], *, force: bool) -> None:
    target = Path(
        os.path.realpath(place)
    )  # unlike resolve, it raises nothing for links that lead in a circle
    for path in clients:
        root = Path(os.path.realpath(path))
        if target == root or (root.is_dir() and target.is_relative_to(root)):
            raise _refused(f"{place} is among the client's files, and Copycue writes nothing there.")
    if place.is_dir():
        raise _refused(f"{place} is a folder. Name a file in it.")
    if (place.exists() or place.is_symlink()) and not force and not _is_ours(place):
        raise _refused(f"{place} is there already and is no page of Copycue's. Name another, or add --force.")


def _is_ours(place: Path) -> bool:
    with place.open("rb") as file:
        return GENERATOR.encode() in file.read(_HEAD_BYTES)


def _refused(sentence: str) -> CopycueError:
    return CopycueError("The page was not written", sentence)
