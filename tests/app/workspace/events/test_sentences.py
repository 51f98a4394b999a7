"""Events in words, and as JSON."""

import datetime as dt
import json
from dataclasses import replace

import pytest

from app.model import DiffKind, DiffPart, NoteWords
from app.workspace.events.events import Event, FileBroken, NoteArrived, NoteWithdrawn, OutcomeChanged
from app.workspace.events.picture import BrokenFile
from app.workspace.events.records import event_record
from app.workspace.events.sentences import event_sentence
from tests.app.workspace.sample_events import AT, DIFFERENT, FAULT, LIKE, NOTE, REPLY, SENTENCES, VERDICT


@pytest.mark.parametrize(("event", "sentence"), SENTENCES)
def test_an_event_in_words(event: Event, sentence: str) -> None:
    assert event_sentence(event) == sentence


@pytest.mark.parametrize("event", [event for event, _ in SENTENCES])
def test_an_event_as_json_has_its_kind_time_and_sentence(event: Event) -> None:
    record = json.loads(json.dumps(event_record(event, AT)))
    assert record["sentence"] == event_sentence(event)
    assert dt.datetime.fromisoformat(record["at"]) == AT
    assert record["event"].islower()


def test_an_arrival_as_json_tells_note_verdict_and_the_earlier_one() -> None:
    record = event_record(NoteArrived(NOTE, VERDICT, LIKE), AT)
    assert (record["event"], record["note"], record["text"]) == ("note-arrived", "12", NOTE.words.text)
    assert record["verdict"] == {
        "kind": "copy",
        "finding": "change",
        "places": [{"file": "kiosk.xml", "key": "title", "line": 4, "old": "Welcom", "new": "Welcome"}],
    }
    assert record["like"] == {
        "note": "7",
        "asked": "2026-11-03",
        "replied": AT.isoformat(),
        "outcome": "done",
    }


def test_a_change_done_differently_is_told_with_both_texts() -> None:
    record = event_record(OutcomeChanged("12", DIFFERENT), AT)
    assert (record["outcome"], record["before"], record["seen_by_copycue"]) == ("differently", "open", True)
    assert record["parts"] == [["old", "Welcome"], ["new", "Hello"]]


def differently(asked: str, now: str, same: str = "") -> str:
    """Return the end of the sentence about a change that was made otherwise."""
    parts = (DiffPart(DiffKind.SAME, same), DiffPart(DiffKind.OLD, asked), DiffPart(DiffKind.NEW, now))
    return event_sentence(OutcomeChanged("12", replace(DIFFERENT, parts=parts))).partition("10:42. ")[2]


def test_of_two_sentences_the_last_full_stop_is_the_clients() -> None:
    assert differently("Sail.", "Row.") == "Asked for was “Sail.”, now it reads “Row.”"


def test_a_placeholder_that_is_lost_has_a_sentence_of_its_own() -> None:
    assert differently("Sail at {time}.", "Sail soon.") == (
        "Asked for was “Sail at {time}.”, now it reads “Sail soon.” "
        "“{time}” is lost, which the program fills in: the client should put it back."
    )


def test_where_only_blanks_differ_two_texts_that_look_alike_are_not_shown() -> None:
    assert differently("Sail at {0}", "Sail  at {0} ") == "Only the blanks differ from what was asked for."


def test_of_two_long_texts_that_is_shown_which_differs() -> None:
    assert differently("eight", "nine", same="ferry " * 30 + "sails at ") == (
        "Asked for was “…ferry ferry sails at eight”, now it reads “…ferry ferry sails at nine”."
    )


def test_a_broken_file_is_told_with_what_to_type_and_the_reply() -> None:
    record = event_record(FileBroken(BrokenFile("kiosk.xml", (FAULT,), REPLY)), AT)
    assert record["problems"] == [
        {"line": 4, "column": None, "message": "A bare “&” stands here.", "hint": "Type &amp; for it."}
    ]
    assert record["reply"] == {"language": "en", "subject": "kiosk.xml", "text": "Hello"}


def test_long_words_of_a_client_are_cut() -> None:
    long = replace(NOTE, words=NoteWords("very " * 100))
    assert event_sentence(NoteWithdrawn(long)).endswith("very…”")
