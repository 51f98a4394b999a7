import datetime as dt

import pytest

from app.model import Entry, Finding, Location, Match, Note, Source, Verdict, VerdictKind
from app.workspace import TriagedNote
from app.workspace.outcomes.originals import likely_originals

DAY = dt.date(2026, 11, 16)


def triaged(note_id: str, text: str, *, days: int | None = 0, key: str = "") -> TriagedNote:
    """Return a note of some days ago; with a key, it is about that entry for certain."""
    date = None if days is None else DAY - dt.timedelta(days=days)
    place = Location("kiosk.xml", (0, 1), 1, 1, "/kiosk", (), "digest")
    matches = (Match(Entry(0, key, "x", "x", place, "plain"), None, 1.0, claimed=True),) if key else ()
    verdict = Verdict(VerdictKind.COPY, 0.9, Finding.CHANGE, matches=matches)
    return TriagedNote(Note(note_id, text, Source("notes.csv"), date=date), verdict, None)


def ids(notes: list[TriagedNote]) -> list[str]:
    return [one.note.id for one in notes]


NEW = triaged("9", "The jetty button still says “Borad”, please “Board”", key="jetty.board")


def test_the_note_with_the_likest_words_comes_first() -> None:
    others = [
        triaged("1", "The lounge is closed on Sundays"),
        triaged("2", "The jetty button says “Borad”"),
        triaged("3", "On the jetty page the clock is wrong"),
    ]
    assert ids(likely_originals(NEW, [*others, NEW]))[0] == "2"


def test_a_note_about_the_same_entry_is_likelier_than_one_in_like_words() -> None:
    others = [
        triaged("1", "The jetty button says that the jetty is on board"),
        triaged("2", "Somebody misspelt how one goes on board", key="jetty.board"),
    ]
    assert ids(likely_originals(NEW, others))[0] == "2"


def test_a_note_that_was_found_to_ask_the_same_comes_first_of_all() -> None:
    others = [triaged("1", NEW.note.text), triaged("2", "Something else altogether")]
    assert ids(likely_originals(NEW, others, known="2")) == ["2", "1"]


@pytest.mark.parametrize(("days", "is_listed"), [(3, True), (0, True), (None, True), (-3, False)])
def test_what_was_written_later_was_not_repeated(days: int | None, is_listed: bool) -> None:
    assert bool(likely_originals(NEW, [triaged("1", NEW.note.text, days=days)])) is is_listed


def test_of_many_notes_the_likeliest_few_are_returned() -> None:
    others = [triaged(str(number), f"{NEW.note.text} {number}") for number in range(1200)]
    found = likely_originals(NEW, [*others, triaged("like", NEW.note.text)])
    assert len(found) == 50
    assert found[0].note.id == "like"


def test_notes_that_have_nothing_in_common_are_left_out() -> None:
    assert likely_originals(NEW, [triaged("1", "xyzzy")]) == []
