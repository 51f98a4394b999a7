"""Which files are the client's notes, most likely."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from app.workspace.reading.journals import Journals
from app.workspace.surroundings.sweep import words

__all__ = ["FoundJournal", "likely_journals"]

_MOST_BYTES = 20_000_000
_MOST_FILES = 20
"""So many are read to count their notes; who has more names them."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class FoundJournal:
    """A file or folder that looks like a journal.

    Attributes:
        path: as it would stand in the settings.
        notes: how many notes are in it.
    """

    path: str
    notes: int


def likely_journals(folder: Path, files: Sequence[PurePosixPath]) -> tuple[FoundJournal, ...]:
    """Return what looks like journals: by name; where no name tells, by kind of file. Each has notes in it.

    Args:
        folder: where the search began.
        files: that could be journals, relative to it.
    """
    named = [file for file in files if _is_named_so(file)]
    lists = [file for file in files if file.suffix.lower() in words().lists and not _is_other(file)]
    notes = _counted(folder, named) or _counted(folder, lists)
    return tuple(_gathered(notes, files))


def _is_named_so(file: PurePosixPath) -> bool:
    """Tell whether a file, or the folder that it is in, is called as journals are."""
    return not _is_other(file) and any(_is_journal_name(name) for name in (file.stem, file.parent.name))


def _is_journal_name(name: str) -> bool:
    folded = name.casefold()
    return any(
        word in words().journal or word.endswith(("journal", "notizen", "fehler"))
        for word in (*_WORD.findall(folded), folded)
    )


def _is_other(file: PurePosixPath) -> bool:
    return file.stem.casefold() in words().other


def _counted(folder: Path, files: Sequence[PurePosixPath]) -> dict[PurePosixPath, int]:
    """Return how many notes are in the files that have any, the flattest first."""
    nearest = sorted(files, key=lambda file: (len(file.parts), file))[:_MOST_FILES]
    small = [file for file in nearest if _size(folder / file) <= _MOST_BYTES]
    counts = {file: len(Journals([folder / file]).read().notes) for file in small}
    return {file: count for file, count in counts.items() if count}


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return _MOST_BYTES + 1


def _gathered(notes: Mapping[PurePosixPath, int], files: Sequence[PurePosixPath]) -> list[FoundJournal]:
    """Return files one by one; a folder that holds journals and nothing else as a whole."""
    by_folder: defaultdict[PurePosixPath, list[PurePosixPath]] = defaultdict(list)
    for file in notes:
        by_folder[file.parent].append(file)
    found: list[FoundJournal] = []
    for parent, inside in by_folder.items():
        all_inside = {file for file in files if file.is_relative_to(parent)}
        if parent.parts and all_inside == set(inside):
            found.append(FoundJournal(parent.as_posix(), sum(notes[file] for file in inside)))
        else:
            found += [FoundJournal(file.as_posix(), notes[file]) for file in inside]
    return found
