"""What many events at once are in few words."""

import datetime as dt
from typing import Any

import pytest

from app.model import KnownNote, NoteWords
from app.workspace.events.events import Event, FileMended, NoteArrived, NoteWithdrawn
from app.workspace.events.gathered import gathered
from app.workspace.events.records import event_record

AT = dt.datetime(2026, 11, 3, 10, 42, tzinfo=dt.UTC)


def notes(count: int, file: str = "notes.csv") -> list[KnownNote]:
    return [KnownNote(str(number), NoteWords("The bell."), file, AT) for number in range(1, count + 1)]


def sentences(*events: Event) -> list[str]:
    records: list[dict[str, Any]] = [event_record(event, AT, "Ferry") for event in events]
    return [record["sentence"] for record in gathered(records)]


def test_a_journal_that_goes_away_is_told_in_one_sentence() -> None:
    gone = map(NoteWithdrawn, notes(12))
    assert sentences(FileMended("a.xml"), *gone) == [
        "a.xml is sound again.",
        "12 notes of notes.csv are not in the journal any more: 1, 2, 3, 4, 5, 6, 7, 8 and 4 more.",
    ]


def test_a_journal_that_comes_back_is_told_in_one_sentence() -> None:
    back = (NoteArrived(note, again=True) for note in notes(4))
    assert sentences(*back) == ["4 notes of notes.csv are in the journal again: 1, 2, 3, 4."]


def test_each_journal_is_told_by_itself() -> None:
    gone = map(NoteWithdrawn, (*notes(4), *notes(5, "mails")))
    assert [told.split(":")[0] for told in sentences(*gone)] == [
        "4 notes of notes.csv are not in the journal any more",
        "5 notes of mails are not in the journal any more",
    ]


@pytest.mark.parametrize(
    "events",
    [
        [NoteWithdrawn(note) for note in notes(3)],
        [NoteArrived(note) for note in notes(9)],
        [FileMended(f"{number}.xml") for number in range(9)],
    ],
    ids=["a few notes that went", "new notes", "other events"],
)
def test_all_else_is_told_one_by_one(events: list[Event]) -> None:
    assert len(sentences(*events)) == len(events)
