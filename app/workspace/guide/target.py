"""Where a guide is written: never among the client's files, never over a file that is not a guide."""

from pathlib import Path

from app.model import CopycueError, folder_to_watch
from app.workspace.project.setup import Setup
from app.workspace.project.whole_file import write_whole

__all__ = ["write_page"]

_MARK = b'<meta name="generator" content="Copycue guide">'
"""Stands in every guide; a file without it is somebody else's."""

_LOOKED_THROUGH = 4_000
"""Bytes at the beginning of a file in which the mark stands."""
_TITLE = "The guide can not be written"


def write_page(page: str, target: Path, setup: Setup, *, force: bool = False) -> None:
    """Write a guide: all of it, or what was there is as it was.

    Args:
        page: the guide.
        target: the file; an earlier guide is replaced.
        setup: of the project, which names the client's files.
        force: replace what is there, whatever it is.

    Raises:
        CopycueError: it would come to lie among the client's files, take the place of a file that is no
            guide, or it can not be written.
    """
    _refuse_clients(target, setup)
    try:
        if not force and (target.exists() or target.is_symlink()) and not _is_guide(target):
            message = f"{target} is there already and is no guide. Name another file, or add --force."
            raise CopycueError("Nothing was written", message)
        write_whole(target, page.encode())
    except OSError as error:
        raise CopycueError(_TITLE, f"{target}: {error.strerror or error}.") from error


def _refuse_clients(target: Path, setup: Setup) -> None:
    place = target.resolve()
    own = setup.folder.resolve() if setup.folder else None
    for path in (*setup.copy, *setup.journals):
        root = folder_to_watch(path).resolve()
        if root == own and place.parent == own:  # files named by a pattern lie around copycue.toml
            continue
        if place == root or (root.is_dir() and place.is_relative_to(root)):
            message = f"“{root}” is the client's, and Copycue writes nothing there. Name another file."
            raise CopycueError("Nothing was written", message)


def _is_guide(path: Path) -> bool:
    with path.open("rb") as file:
        return _MARK in file.read(_LOOKED_THROUGH)
