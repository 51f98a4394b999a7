"""Portable mode: a file beside the program says that all it keeps stays there, for a stick."""

import sys
from functools import lru_cache
from pathlib import Path

__all__ = ["FOLDER", "MARKERS", "is_portable", "portable_folder", "program_folder"]

MARKERS = ("copycue-portable", "copycue-portable.txt")
"""Names of the file that asks for it. Some file managers add the ending, and hide that they did."""
FOLDER = "copycue-data"
"""Beside the program: holds everything that is kept."""


def program_folder() -> Path | None:
    """Return the folder that is carried about with the program; None in a checkout or an installed package.

    On macOS it is the one in which the application lies: nothing may be written into that.
    """
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve()
    application = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    return application.parent


def is_portable() -> bool:
    """Return whether Copycue keeps everything beside the program."""
    return _marker() is not None


def portable_folder() -> Path | None:
    """Return the folder beside the program that holds everything; None where Copycue is not portable.

    Raises:
        CopycueError: it can not be written. Nothing goes elsewhere instead: that is what was asked for.
    """
    marker = _marker()
    if marker is None:
        return None
    folder = marker.parent / FOLDER
    try:
        _try_writing(folder)
    except OSError as error:
        # Late: the window's frame is painted before the model is there.
        from app.model import CopycueError, say

        message = say(
            "{folder}: {what}. Since {marker} lies beside the program, Copycue is portable and keeps all it "
            "has there. Move the program where you may write, or delete {marker}: then its data goes into "
            "your own folders on this computer.",
            folder=str(folder),
            what=str(error.strerror or error),
            marker=marker.name,
        )
        raise CopycueError(say("The portable folder can not be written"), message) from error
    return folder


def _marker() -> Path | None:
    folder = program_folder()
    names = MARKERS if folder else ()
    return next((folder / name for name in names if folder and (folder / name).is_file()), None)


@lru_cache(maxsize=1)
def _try_writing(folder: Path) -> None:
    """Write something and take it away: what a system says of rights is not always so.

    Raises:
        OSError: it did not work.
    """
    import tempfile

    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryFile(dir=folder):
        pass
