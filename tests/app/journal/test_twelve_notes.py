"""The same twelve notes in each format are read as the same twelve notes.

Each module of ``twelve/`` writes one format; a new one is found by its name alone.
"""

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import cast

import pytest

from app.model import Note, Severity
from tests.app.journal.twelve_notes import TWELVE, Maker, PlainNote
from tests.app.journal.whole_readings import read_journals

FORMATS = sorted(path.stem for path in Path(__file__).with_name("twelve").glob("[a-z]*.py"))


def maker_of(name: str) -> Maker:
    return cast("Maker", import_module(f"tests.app.journal.twelve.{name}"))


def plain(note: Note) -> PlainNote:
    return PlainNote(
        note.id,
        note.date,
        note.author,
        note.where,
        note.text,
        note.status,
        note.old_text,
        note.new_text,
        note.attachments,
    )


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_twelve_notes_are_read(name: str, tmp_path: Path) -> None:
    maker = maker_of(name)
    suffix, data = maker.make(TWELVE)
    (tmp_path / f"journal{suffix}").write_bytes(data)
    reading = read_journals([tmp_path / f"journal{suffix}"])
    wanted = [maker.held(note) for note in TWELVE]
    named = zip(reading.notes, (note.id for note in wanted), strict=False)
    assert [replace(plain(note), id=note.id if number else "") for note, number in named] == wanted
    assert len(reading.notes) == len(TWELVE)
    assert not [problem for problem in reading.problems if problem.severity is not Severity.INFO]
