"""A small project, opened, and what tests ask of it."""

from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest

from app.model import Entry, Finding, Match, Note, Source, Verdict, VerdictKind
from app.workspace import TriagedNote, Workspace
from tests.small_project import write_project

P = ParamSpec("P")
R = TypeVar("R")


@pytest.fixture
def project(tmp_path: Path) -> Workspace:
    """Return the small project; its files lie in ``tmp_path``."""
    copy, journal = write_project(tmp_path)
    return Workspace.of(copy=[copy], journals=[journal])


def before(act: Callable[..., object], real: Callable[P, R]) -> Callable[P, R]:
    """Return a function that does something with what it is given, then what the real one does."""

    def call(*given: P.args, **named: P.kwargs) -> R:
        act(*given, **named)
        return real(*given, **named)

    return call


def entry_of(project: Workspace, key: str) -> Entry:
    """Return the entry with a key."""
    return next(entry for entry in project.read_copy().entries() if entry.key == key)


def naming(*entries: Entry) -> TriagedNote:
    """Return a note whose reply names these entries."""
    matches = tuple(Match(entry, None, 1.0, claimed=True) for entry in entries)
    verdict = Verdict(VerdictKind.COPY, 1.0, Finding.CHANGE, matches=matches)
    return TriagedNote(Note("1", "text", Source("notes.csv")), verdict, None)
