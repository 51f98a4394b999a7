"""What named journals and copy hold, before they are a project: read as it would, nothing judged."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from app.model import Language, Problem, Severity
from app.workspace.project.setup import from_home

if TYPE_CHECKING:
    from app.model import Note

__all__ = ["NamedCopy", "NamedJournals", "look_at_copy", "look_at_journals"]

_MOST_NOTES = 200
"""So many tell in which languages a client writes."""


@dataclass(frozen=True, slots=True)
class NamedJournals:
    """Journals that somebody named.

    Attributes:
        notes: how many notes there are.
        files: in how many files.
        suffixes: of these files, in lower case with a dot, the most frequent first.
        languages: of the notes, the most frequent first.
        authors: who wrote them, the most diligent first.
        problems: what keeps them from being read, or is to be known.
    """

    notes: int = 0
    files: int = 0
    suffixes: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    authors: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedCopy:
    """Copy that somebody named.

    Attributes:
        texts: how many texts there are.
        files: in how many files.
        problems: what keeps them from being read, or is to be known.
    """

    texts: int = 0
    files: int = 0
    problems: tuple[Problem, ...] = ()


def look_at_journals(paths: Sequence[str], folder: Path) -> NamedJournals:
    """Read journals.

    Args:
        paths: files, folders and patterns, as settings have them.
        folder: that they may be relative to.
    """
    from app.workspace.reading.journals import Journals

    reading = Journals([folder / from_home(path) for path in paths]).read()
    return NamedJournals(
        len(reading.notes),
        len(reading.files),
        _by_frequency(PurePath(name).suffix.lower() for name in reading.files),
        _languages(reading.notes),
        _by_frequency(note.author.strip() for note in reading.notes),
        _telling(reading.problems),
    )


def look_at_copy(paths: Sequence[str], folder: Path) -> NamedCopy:
    """Read copy files.

    Args:
        paths: files, folders and patterns, as settings have them.
        folder: that they may be relative to.
    """
    from app.catalogue import Catalogue

    copy = Catalogue.read([folder / from_home(path) for path in paths])
    return NamedCopy(len(copy), len(copy.files), _telling(copy.problems))


def _languages(notes: "Sequence[Note]") -> tuple[Language, ...]:
    from app.replies.phrases.language import language_of

    told = Counter(language_of(note.text) for note in notes[:_MOST_NOTES])
    return tuple(language for language, _ in told.most_common())


def _by_frequency(words: Iterable[str]) -> tuple[str, ...]:
    counts = Counter(filter(None, words))
    return tuple(word for word, _ in counts.most_common())


def _telling(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return problems that somebody should know of, the worst first; not what was merely assumed."""
    told = dict.fromkeys(problem for problem in problems if problem.severity is not Severity.INFO)
    return tuple(sorted(told, key=lambda problem: problem.severity is not Severity.ERROR))
