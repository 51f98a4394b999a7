"""A client who saves a journal again and again, and a clock that goes on between the readings."""

import os
from pathlib import Path

import pytest

from app.journal import Found
from app.workspace.reading import journal_file
from app.workspace.reading.journals import Journals, JournalsRead

__all__ = ["LATER_S", "Client", "same", "watch_whole_readings"]

LATER_S = 100.0
"""After so long a file that was read on is looked at as a whole."""


class Client:
    """Writes the journal; reading it is up to the test."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.clock = 1_000_000.0
        self.journals = Journals([path], now=lambda: self.clock)
        self.write(text.encode())

    def write(self, data: bytes) -> None:
        """Save the whole file."""
        self.path.write_bytes(data)
        self._dated()

    def add(self, data: bytes) -> None:
        """Write behind what is there."""
        with self.path.open("ab") as file:
            file.write(data)
        self._dated()

    def _dated(self) -> None:
        os.utime(self.path, (self.clock, self.clock))
        self.clock += 10.0

    def read(self) -> JournalsRead:
        """Read what changed."""
        return self.journals.read()

    def fresh(self) -> JournalsRead:
        """Read all, as somebody who never saw it."""
        return Journals([self.path]).read()

    def is_as_fresh(self) -> bool:
        """Tell whether both come to the same."""
        return same(self.read(), self.fresh())


def same(one: JournalsRead, other: JournalsRead) -> bool:
    """Tell whether two readings say the same."""
    return (one.notes, one.problems, one.files) == (other.notes, other.problems, other.files)


def watch_whole_readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list to which the names of files are added that are read as a whole."""
    names: list[str] = []
    real = journal_file.JournalReader._read_whole

    def read_whole(
        self: journal_file.JournalReader,
        found: Found,
        before: journal_file.Version | None,
        marks: journal_file._Marks | None,
        seen_at: float,
    ) -> journal_file.Version:
        names.append(found.name)
        return real(self, found, before, marks, seen_at)

    monkeypatch.setattr(journal_file.JournalReader, "_read_whole", read_whole)
    return names
