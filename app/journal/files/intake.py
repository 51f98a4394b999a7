"""From paths to bytes: which files are journals, and reading them while somebody else has them open."""

import os
import re
import stat
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.model import PathPattern, Problem, Severity, say

__all__ = ["Found", "Intake", "find_files", "is_conflict_copy", "is_temporary", "read_bytes"]

_LARGEST = 256 * 1024 * 1024
"""Bytes. A larger file is no list of notes; it would only fill the memory."""
_PAUSES = (0.05, 0.1, 0.2)
"""Seconds between attempts at a file that another program holds: together less than a user notices."""
_SHARING_VIOLATIONS = (32, 33)
"""Codes of Windows for a file that is open elsewhere."""
_TEMPORARY = re.compile(
    r"^[~.#]|~$|#$|\.(?:tmp|temp|bak|swp|swo|part|partial|crdownload|download|orig|lock|lck)$", re.IGNORECASE
)
_CONFLICT = re.compile(
    r"conflicted copy|sync-conflict|[-_ (]conflict[-_ ]\d|in konflikt|konfliktkopie|_conf\(\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read.

    Attributes:
        path: where it is.
        name: how it is called towards the user, with ``/``.
    """

    path: Path
    name: str


@dataclass(slots=True)
class Intake:
    """What the given paths hold.

    Attributes:
        files: files to read, each once.
        problems: what is missing or was left out.
        missed: files and folders that are not there or can not be looked into: nothing is known of them.
    """

    files: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    missed: list[Path] = field(default_factory=list)


def is_temporary(name: str) -> bool:
    """Say whether a file is hidden, a lock or a half-saved state of another one, by its name."""
    return bool(_TEMPORARY.search(name))


def is_conflict_copy(name: str) -> bool:
    """Say whether a synchronised folder made this copy because two people saved, by its name."""
    return bool(_CONFLICT.search(name))


def find_files(paths: Sequence[Path], suffixes: frozenset[str]) -> Intake:
    """Return the files of ``paths``: a file as it is, of a folder all with one of ``suffixes``, sorted.

    A path may be a pattern, such as ``mails/*.eml``: it stands for the files that there are now.
    """
    intake = Intake()
    seen: set[Path] = set()
    names: set[str] = set()
    for path in paths:
        for found in _found(path, suffixes, intake):
            if (real := _real(found.path)) in seen:
                continue
            seen.add(real)
            name = found.path.as_posix() if found.name in names else found.name
            names.add(name)
            intake.files.append(Found(found.path, name))
    return intake


def _real(path: Path) -> Path:
    """Return where links lead to; the path itself where they lead in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _found(path: Path, suffixes: frozenset[str], intake: Intake) -> Iterator[Found]:
    wanted = _Wanted(suffixes, PathPattern.of(path), path.as_posix())
    path = wanted.pattern.folder if wanted.pattern else path
    shown = path.as_posix()
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        hint = say("Check the path; perhaps the file was renamed or its drive is not connected.")
        intake.problems.append(Problem(shown, say("“{shown}” does not exist.", shown=shown), hint=hint))
        intake.missed.append(path)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        hint = say("Check the path, and who may read what is there.")
        intake.problems.append(
            Problem(
                shown, say("“{shown}” cannot be looked at: {reason}.", shown=shown, reason=reason), hint=hint
            )
        )
        intake.missed.append(path)
    else:
        if wanted.pattern or path.is_dir():
            yield from _in_folder(path, wanted, intake)
        else:
            yield Found(path, path.name)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which files of a folder are journals.

    Attributes:
        suffixes: of files that can be read.
        pattern: to which they belong, or None.
        typed: how they were named.
    """

    suffixes: frozenset[str]
    pattern: PathPattern | None
    typed: str

    def may_hold(self, folder: Path) -> bool:
        """Tell whether a folder, relative to where the search began, is worth a look."""
        return not is_temporary(folder.name) and (
            self.pattern is None or self.pattern.may_hold(folder.as_posix())
        )

    def is_meant(self, path: Path) -> bool:
        """Tell whether a file, named likewise, is to be read or to be told as left out."""
        return not is_temporary(path.name) and (self.pattern is None or self.pattern.takes(path.as_posix()))

    def can_be_read(self, path: Path) -> bool:
        """Tell whether a file has a suffix that is known, or that somebody has named."""
        suffix = path.suffix.lower()
        return suffix in self.suffixes or bool(self.pattern and suffix and self.pattern.suffix == suffix)


def _in_folder(folder: Path, wanted: _Wanted, intake: Intake) -> Iterator[Found]:
    unknown: defaultdict[str, list[str]] = defaultdict(list)
    problems = intake.problems
    is_empty = True

    def refused(error: OSError) -> None:
        intake.missed.append(Path(error.filename or folder))
        shown = intake.missed[-1].as_posix()
        hint = say("Check who may read the folder.")
        problems.append(Problem(shown, say("The folder “{shown}” cannot be read.", shown=shown), hint=hint))

    for root, folders, files in os.walk(folder, onerror=refused):
        inside = Path(root).relative_to(folder)
        folders[:] = sorted(name for name in folders if wanted.may_hold(inside / name))
        for path in sorted(inside / file for file in files if wanted.is_meant(inside / file)):
            is_empty = False
            name = path.as_posix()
            if is_conflict_copy(path.name):
                message = say("“{name}” is a conflict copy; it was left out.", name=name)
                hint = say("Move its notes into the journal and delete it.")
                problems.append(Problem(name, message, Severity.WARNING, hint=hint))
            elif wanted.can_be_read(path) and not _is_device(folder / path):
                yield Found(folder / path, name)
            else:
                unknown[path.suffix.lower()].append(name)
    problems.extend(_left_out(suffix, names) for suffix, names in unknown.items())
    if is_empty and wanted.pattern:
        problems.append(_nobody_fits(wanted.typed))


def _nobody_fits(shown: str) -> Problem:
    hint = say("“*” stands for any name, “**” for any folders: check the rest of it.")
    return Problem(shown, say("No file is called “{shown}”.", shown=shown), Severity.WARNING, hint=hint)


def _is_device(path: Path) -> bool:
    """Tell whether a name leads to a pipe or a device, where reading might never end."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False  # reading it will say what is wrong


def _left_out(suffix: str, names: Sequence[str]) -> Problem:
    name, more = names[0], len(names) - 1
    message = say("“{name}” is no journal that Copycue can read; left out.", name=name)
    if more and suffix:
        message = say(
            "“{name}” and {count} more of the kind “{suffix}” are no journal that Copycue can read; left "
            "out.",
            name=name,
            count=more,
            suffix=suffix,
        )
    elif more:
        message = say(
            "“{name}” and {count} more without a suffix are no journal that Copycue can read; left out.",
            name=name,
            count=more,
        )
    return Problem(name, message, Severity.INFO)


def read_bytes(found: Found, pause: Callable[[float], None] = time.sleep) -> bytes | Problem:
    """Return a file's bytes, read in one go.

    It is tried again for a moment while another program holds the file, or writes into it meanwhile.
    """
    read, for_good = _tried(found)
    for seconds in _PAUSES:
        if for_good:
            break
        pause(seconds)
        read, for_good = _tried(found)
    return read


def _tried(found: Found) -> tuple[bytes | Problem, bool]:
    """Return a file's bytes, or why there are none; and whether a moment later they would be the same."""
    try:
        before = found.path.stat()
        if before.st_size > _LARGEST:
            return _too_large(found), True
        data = found.path.read_bytes()
        return data, not _has_changed(found.path, before, len(data))
    except OSError as error:
        return _unreadable(found, error), not _is_held(error)


def _has_changed(path: Path, before: os.stat_result, size: int) -> bool:
    """Tell whether a file was written while it was read; what is no file, such as a pipe, is read once."""
    after = path.stat()
    return stat.S_ISREG(before.st_mode) and (size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns)


def _is_held(error: OSError) -> bool:
    return isinstance(error, PermissionError) or getattr(error, "winerror", None) in _SHARING_VIOLATIONS


def _too_large(found: Found) -> Problem:
    message = say(
        "“{name}” is larger than {most} MB; it was not read.", name=found.name, most=_LARGEST // 1024**2
    )
    return Problem(found.name, message, hint=say("Move settled notes into another file."))


def _unreadable(found: Found, error: OSError) -> Problem:
    if _is_held(error):
        message = say(
            "“{name}” cannot be opened: another program holds it, or reading it is not allowed.",
            name=found.name,
        )
        return Problem(
            found.name, message, hint=say("Close it in Excel or the editor, or check who may read it.")
        )
    reason = (error.strerror or type(error).__name__).lower()
    message = say("“{name}” cannot be read: {reason}.", name=found.name, reason=reason)
    return Problem(found.name, message, hint=say("Check the drive it is on, and save it again."))
