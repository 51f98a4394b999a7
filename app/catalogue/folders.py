"""Which files belong to the copy: the roots that somebody named, looked through."""

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from app.catalogue.declared import shipped
from app.catalogue.dialect import Dialect
from app.model import PathPattern, Problem, Severity, say

__all__ = ["CopyFile", "copy_files", "is_copy_file"]

_ALSO_CODE = (".ts", ".strings", ".plist")
"""Extensions of other formats as well: such a file counts only if it begins like XML."""


@dataclass(frozen=True, slots=True)
class CopyFile:
    """A file of the copy.

    Attributes:
        name: relative to its root, with ``/``; what people see.
        path: where it is.
    """

    name: str
    path: Path


def copy_files(roots: Sequence[Path], dialects: Iterable[Dialect]) -> tuple[list[CopyFile], list[Problem]]:
    """Return the files below the roots, sorted, and what is wrong with the roots.

    A root may be a pattern, such as ``res/**/strings*.xml``: it stands for the files that there are now.
    Hidden folders are skipped, and each folder is entered once however links lead to it.
    """
    globs = _globs(dialects)
    found: list[tuple[str, CopyFile]] = []
    problems: list[Problem] = []
    for root in roots:
        pattern = PathPattern.of(root)
        folder = pattern.folder if pattern else root
        if (trouble := _trouble_with(folder)) is not None:
            problems.append(trouble)
        elif pattern or root.is_dir():
            prefix = folder.resolve().name
            below = _below(folder, _Wanted(globs, pattern), problems)
            found.extend((prefix, file) for file in below)
            if not below:
                problems.append(_nothing_in(root, pattern))
        else:
            found.append((root.resolve().parent.name, CopyFile(root.name, root.absolute())))
    return _told_apart(found), problems


def _globs(dialects: Iterable[Dialect]) -> list[str]:
    return sorted({glob for dialect in dialects for glob in dialect.recognise.files})


@cache
def _shipped_globs() -> list[str]:
    return _globs(shipped())


def is_copy_file(path: Path) -> bool:
    """Say by its name, and where code has such names too by its first bytes, whether a file can be copy."""
    return _Wanted(_shipped_globs(), None).takes(path, path.name)


def _nothing_in(root: Path, pattern: PathPattern | None) -> Problem:
    """An empty folder is most likely not the one that was meant."""
    if pattern:
        hint = say("“*” stands for any name, “**” for any folders: check the rest of it.")
        return Problem(str(root), say("No XML file has such a path."), Severity.WARNING, hint=hint)
    hint = say("Name the folder that holds the XML files.")
    return Problem(str(root), say("There are no XML files in this folder."), Severity.WARNING, hint=hint)


def _trouble_with(root: Path) -> Problem | None:
    """Say why a root can't be looked at, or None."""
    try:
        root.stat()
    except (FileNotFoundError, NotADirectoryError):
        hint = say("Check the spelling of the path.")
        return Problem(str(root), say("There is no such file or folder."), hint=hint)
    except (OSError, ValueError) as error:
        return _unreadable(str(root), error)
    return None


def _unreadable(path: str, error: Exception) -> Problem:
    why = getattr(error, "strerror", None) or str(error)
    hint = say("Check the path, and that you may read what is there.")
    return Problem(path, say("This can't be looked at: {why}.", why=why), hint=hint)


def _below(root: Path, wanted: "_Wanted", problems: list[Problem]) -> list[CopyFile]:
    found: list[CopyFile] = []
    base = root.absolute()
    seen: set[tuple[int, int]] = set()
    _is_new(base, seen)

    def refused(error: OSError) -> None:
        folder = Path(error.filename or base)
        problems.append(_unreadable(folder.relative_to(base).as_posix(), error))

    for folder, folders, files in os.walk(base, onerror=refused, followlinks=True):
        here = Path(folder)
        inside = here.relative_to(base)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and wanted.may_hold(inside / name) and _is_new(here / name, seen)
        )
        names = [(inside / name).as_posix() for name in files if not name.startswith(".")]
        found += [CopyFile(name, base / name) for name in names if wanted.takes(base / name, name)]
    return sorted(found, key=lambda file: file.name)


def _is_new(folder: Path, seen: set[tuple[int, int]]) -> bool:
    try:
        status = folder.stat()
    except OSError:
        return False
    mark = (status.st_dev, status.st_ino)
    if mark[1] and mark in seen:
        return False
    seen.add(mark)
    return True


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which files of a folder are copy.

    Attributes:
        globs: names of files that the dialects know.
        pattern: to which they belong, or None.
    """

    globs: Sequence[str]
    pattern: PathPattern | None

    def may_hold(self, folder: Path) -> bool:
        """Tell whether a folder, relative to where the search began, is worth a look."""
        return self.pattern is None or self.pattern.may_hold(folder.as_posix())

    def takes(self, path: Path, name: str) -> bool:
        """Tell whether a file is copy; ``name`` is relative to where the search began."""
        if path.name.startswith("~$") or (self.pattern and not self.pattern.takes(name)):
            return False
        if not path.name.lower().endswith(_ALSO_CODE):
            return self._named(path) or self._known(path)
        return self._known(path) and _begins_like_xml(path)

    def _known(self, path: Path) -> bool:
        name = path.name.lower()
        return any(fnmatchcase(name, glob) for glob in self.globs)

    def _named(self, path: Path) -> bool:
        """Tell whether somebody has named files with this suffix, which no dialect need know then."""
        return bool(self.pattern and self.pattern.suffix and path.suffix.lower() == self.pattern.suffix)


def _begins_like_xml(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(64).lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<")
    except OSError:
        return False


def _told_apart(found: list[tuple[str, CopyFile]]) -> list[CopyFile]:
    """Put the root folder's name before names that two roots share; drop files named twice."""
    files: dict[Path, tuple[str, CopyFile]] = {}
    for prefix, file in found:
        files.setdefault(file.path, (prefix, file))
    counts = Counter(file.name for _, file in files.values())
    result: list[CopyFile] = []
    taken: set[str] = set()
    for prefix, file in files.values():
        name = f"{prefix}/{file.name}" if counts[file.name] > 1 else file.name
        if name in taken:
            name = file.path.as_posix()
        taken.add(name)
        result.append(CopyFile(name, file.path))
    return result
