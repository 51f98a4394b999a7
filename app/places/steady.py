"""How a path is written down so that it is found again when the stick has another letter tomorrow.

Of what lies below the program's folder, or on the same drive, only the way from there is written. What lies
elsewhere, or where Copycue is not portable, is written as it is.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from app.places.portable import is_portable, program_folder

__all__ = ["found_again", "steady"]


def steady(path: Path) -> str:
    """Return the words for an absolute path; ``found_again`` reads them."""
    for sign, base in _bases():
        if path.is_relative_to(base):
            return sign + path.relative_to(base).as_posix()
    return str(path)


def found_again(words: str) -> Path:
    """Return the path that ``steady`` wrote."""
    for sign, base in _bases():
        if words.startswith(sign):
            return base / words.removeprefix(sign)
    return Path(words)


def _bases() -> Iterator[tuple[str, Path]]:
    """Yield what paths may be written from, the nearest first, each with its sign."""
    folder = program_folder()
    if folder is None or not is_portable():
        return
    yield "program:", folder
    drive = next((above for above in folder.parents if os.path.ismount(above)), None)
    if drive is not None and drive != Path("/"):  # what is on the system's own disk stays where it is
        yield "drive:", drive
