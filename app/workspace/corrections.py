"""The developer's corrections of one project, kept on this workstation: a file of JSON lines that only grows.

What a later line says of a note holds. Nothing is ever rewritten, so nothing can be lost by a crash
but the line being written; such a torn line is skipped and told. The file lies in the user's data folder,
never among the client's files. The contract is small on purpose: ``read``, ``add``, ``withdraw``.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import msgspec

from app.model import CopycueError, Correction, Problem, Severity
from app.workspace.project_files import append_lines, path_of_project

__all__ = ["Corrections", "Recorded"]

_FORMAT = 1
_Signature = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is known of a project's corrections.

    Attributes:
        corrections: the last one on each note, in the order in which they were made.
        problems: lines that could not be read.
    """

    corrections: tuple[Correction, ...] = ()
    problems: tuple[Problem, ...] = ()


class _Line(msgspec.Struct, frozen=True):
    """A line of the file."""

    format: int
    withdrawn: bool
    correction: Correction


class Corrections:
    """The corrections of one project. Any thread may call anything.

    Args:
        path: of the file; it and its folder are made with the first correction.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._known: tuple[_Signature, Recorded] | None = None

    @classmethod
    def of_project(cls, paths: Sequence[Path]) -> Self:
        """Return the corrections of the project that these paths name; other paths are another project."""
        return cls(path_of_project("corrections", paths))

    def read(self) -> Recorded:
        """Return the corrections; the same value as before while the file has not changed."""
        with self._lock:
            try:
                status = self._path.stat()
                signature = (status.st_size, status.st_mtime_ns)
                if self._known is None or self._known[0] != signature:
                    self._known = signature, _recorded(self._path.read_bytes(), str(self._path))
            except FileNotFoundError:
                return Recorded()
            except OSError as error:
                message = f"Your corrections can not be read: {error.strerror}."
                return Recorded(problems=(Problem(str(self._path), message, Severity.WARNING),))
            return self._known[1]

    def add(self, correction: Correction) -> None:
        """Keep a correction; it is on the disk when this returns.

        Raises:
            CopycueError: it can not be written.
        """
        self._append(correction, withdrawn=False)

    def withdraw(self, correction: Correction) -> None:
        """Take a correction back; it is kept that there was one.

        Raises:
            CopycueError: it can not be written.
        """
        self._append(correction, withdrawn=True)

    def _append(self, correction: Correction, *, withdrawn: bool) -> None:
        line = _Line(_FORMAT, withdrawn, correction)
        with self._lock:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                append_lines(self._path, [msgspec.json.encode(line)], durable=True)
            except OSError as error:
                title = "The correction can not be kept"
                raise CopycueError(title, f"{self._path}: {error.strerror}.") from error
            self._known = None


def _recorded(data: bytes, name: str) -> Recorded:
    holding: dict[tuple[str, str], Correction] = {}
    problems: list[Problem] = []
    for number, line in enumerate(data.split(b"\n"), 1):
        if not line.strip():
            continue
        read = _read_line(line)
        if read is None:
            problems.append(_unreadable(name, number))
            continue
        correction, withdrawn = read
        note = correction.note_id, correction.journal
        holding.pop(note, None)
        if not withdrawn:
            holding[note] = correction
    return Recorded(tuple(holding.values()), tuple(problems))


def _read_line(line: bytes) -> tuple[Correction, bool] | None:
    """Return a correction and whether it is taken back; None for a torn line or one of a later format."""
    try:
        read = msgspec.json.decode(line, type=_Line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return (read.correction, read.withdrawn) if read.format == _FORMAT else None


def _unreadable(name: str, number: int) -> Problem:
    return Problem(
        name,
        "A correction of yours can not be read; it was left out.",
        Severity.WARNING,
        line=number,
        hint="It was not written to its end, or by a later Copycue: correct the note again.",
    )
