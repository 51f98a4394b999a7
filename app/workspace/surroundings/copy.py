"""Which folders hold the client's texts, most likely."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

__all__ = ["FoundCopy", "likely_copy"]

_MOST_BYTES = 15_000_000
"""Of XML that is read for proposals, all in all; what lies beyond is proposed uncounted."""
_GENERAL = "xml"
"""The dialect of XML of which nothing else is known: it may be copy, or settings of a program."""


@dataclass(frozen=True, slots=True)
class FoundCopy:
    """XML that looks like copy.

    Attributes:
        path: as it would stand in the settings: a folder, a file or a pattern.
        texts: how many texts there are, None where they were not counted.
        files: in how many files.
    """

    path: str
    texts: int | None
    files: int


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read.

    Attributes:
        path: of the file.
        texts: how many there are in it.
        changeable: how many of them a client could change.
        is_known: all of these are of a dialect that is known for texts.
    """

    path: PurePosixPath
    texts: int
    changeable: int
    is_known: bool


def likely_copy(
    folder: Path, files: Sequence[PurePosixPath], others: Mapping[str, int]
) -> tuple[FoundCopy, ...]:
    """Return what looks like copy, one proposal for each folder directly below ``folder``.

    Args:
        folder: where the search began.
        files: that could be copy, relative to it.
        others: how many other files there are in each folder directly below it.
    """
    groups: defaultdict[str, list[PurePosixPath]] = defaultdict(list)
    for file in files:
        groups[file.parts[0] if len(file.parts) > 1 else ""].append(file)
    loose = groups.pop("", [])
    found: list[FoundCopy] = []
    budget = _MOST_BYTES
    for name, group in groups.items():
        whole = name if others.get(name, 0) < len(group) else ""
        size = _size(folder, group)
        if size > budget:
            found.append(FoundCopy(whole or _common(group), None, len(group)))
        else:
            budget -= size
            found += _proposed(folder, group, whole)
    return tuple(found or _loose(folder, loose))


def _proposed(folder: Path, files: Sequence[PurePosixPath], whole: str) -> Iterator[FoundCopy]:
    """Yield the proposal for one group of files, counted as the project will hold them; none without texts.

    Args:
        folder: where the search began.
        files: of the group.
        whole: the group's folder where it holds hardly anything else: then what the client puts
            there later is copy too; "" for a folder of the program.
    """
    read = _read(folder, files)
    copy = [file for file in read if file.changeable]
    known = [file for file in copy if file.is_known] or copy
    if known:
        within = whole or _common([file.path for file in known])
        others = [file for file in copy if file not in known and file.path.is_relative_to(within)]
        path = _pattern(within, known) if others else within
        held = known if path != within else [file for file in read if file.path.is_relative_to(within)]
        yield FoundCopy(path, sum(file.texts for file in held), len(held))


def _loose(folder: Path, files: Sequence[PurePosixPath]) -> Iterator[FoundCopy]:
    """Yield the files that lie in the folder itself, each by its name."""
    if _size(folder, files) <= _MOST_BYTES:
        for file in _read(folder, files):
            if file.changeable and file.is_known:
                yield FoundCopy(str(file.path), file.texts, 1)


def _size(folder: Path, files: Sequence[PurePosixPath]) -> int:
    total = 0
    for file in files:
        try:
            total += (folder / file).stat().st_size
        except OSError:
            continue
    return total


def _read(folder: Path, files: Sequence[PurePosixPath]) -> list[_Read]:
    from app.catalogue import Catalogue

    catalogue = Catalogue.read([folder / file for file in files])
    changeable: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for entry in catalogue.entries():
        if entry.editable:
            changeable[entry.location.file][entry.dialect] += 1
    base = folder.absolute()
    return [
        _Read(
            PurePosixPath(catalogue.path(name).relative_to(base).as_posix()),
            len(catalogue.in_file(name)),
            changeable[name].total(),
            _GENERAL not in changeable[name],
        )
        for name in catalogue.files
    ]


def _common(files: Sequence[PurePosixPath]) -> str:
    return PurePosixPath(os.path.commonpath([file.parent for file in files])).as_posix()


def _pattern(within: str, files: Sequence[_Read]) -> str:
    """Return a pattern for files among others of which less is known, where their names allow one."""
    names = {file.path.name for file in files}
    return f"{within}/**/{names.pop()}" if len(names) == 1 else within
