"""Journals read once and whole, as the workspace reads them again and again."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.journal import JournalFile, Reading, find_journals, joined, read_bytes, read_journal
from app.journal.following.identity import numbered
from app.model import Problem

__all__ = ["read_journals"]


def read_journals(paths: Sequence[Path]) -> Reading:
    """Return the notes of some files and folders with unique ids, and every problem on the way."""
    intake = find_journals(paths)
    readings: list[Reading] = []
    for found in intake.files:
        data = read_bytes(found)
        if isinstance(data, Problem):
            readings.append(Reading(problems=(data,)))
        else:
            readings.append(read_journal(JournalFile(found.name, found.path.suffix.lower(), data)))
    together = joined(readings, intake.problems, ())
    notes, doubled = numbered(together.notes)
    return replace(together, notes=notes, problems=(*together.problems, *doubled))
