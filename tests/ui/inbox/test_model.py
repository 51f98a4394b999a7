import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.model import NoteState
from app.workspace import TriagedNote
from tests.ui.samples import copy_note, our_note, redated, unclear_note
from ui.inbox.grouping import Grouping
from ui.inbox.model import NotesModel, Role
from ui.inbox.rows import Row, make_rows
from ui.inbox.wording import View

MONDAY, FRIDAY = dt.date(2026, 11, 16), dt.date(2026, 11, 13)


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[NotesModel]:
    """An empty model under the eyes of Qt's tester, which fails on any wrong signal."""
    del qtbot
    model = NotesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.today = lambda: dt.date(2026, 11, 20)
    yield model
    tester.deleteLater()


def notes(*ids: str) -> tuple[TriagedNote, ...]:
    """Return notes about copy with these ids."""
    return tuple(copy_note(note_id) for note_id in ids)


def shown(model: NotesModel) -> list[str]:
    """Return the ids of the notes that are shown."""
    rows = (model.at(row) for row in range(model.rowCount()))
    return [triaged.note.id for triaged in rows if triaged]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "abc"),
        ("abc", ""),
        ("abc", "abcd"),
        ("abc", "xabc"),
        ("abc", "axc"),
        ("abc", "ac"),
        ("abcd", "dcba"),
        ("ab", "cd"),
        ("aa", "aaa"),
        ("aba", "aa"),
    ],
)
def test_a_new_reading_is_shown_whatever_came_and_went(model: NotesModel, before: str, after: str) -> None:
    model.set_rows(make_rows(notes(*before)))
    model.set_rows(make_rows(notes(*after)))
    assert shown(model) == list(after)


def test_a_note_that_stays_keeps_its_index(model: NotesModel) -> None:
    model.set_rows(make_rows(notes("a", "b", "c")))
    stays = QPersistentModelIndex(model.index(2))
    model.set_rows(make_rows(notes("a", "new", "b", "c")))
    assert stays.row() == 3


def test_a_note_that_stays_shows_its_new_verdict(model: NotesModel, qtbot: QtBot) -> None:
    model.set_rows(make_rows((copy_note("a"),)))
    with qtbot.waitSignal(model.dataChanged):
        model.set_rows(make_rows((our_note("a"),)))
    row = model.data(model.index(0), Role.LINE)
    assert isinstance(row, Row)
    assert row.seal.words == "Ours"


def test_newest_day_first_and_a_day_in_the_order_of_the_journal(model: NotesModel) -> None:
    model.set_rows(
        make_rows(
            (redated(copy_note("1"), None), redated(copy_note("2"), FRIDAY), copy_note("3"), copy_note("4")),
        )
    )
    assert shown(model) == ["3", "4", "2", "1"]
    headings = [model.data(model.index(row), Role.HEADING) for row in range(4)]
    assert headings == ["Monday, 16 November", "", "Friday, 13 November", "Without a date"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", ["7", "8", "9"]),
        ("FREEZES", ["8"]),
        ("paying screen", ["8"]),
        ("maeve", ["7", "8", "9"]),
        ("kiosk.xml hello", ["7"]),
        ("not sure", ["9"]),
        ("(.*[", []),
    ],
)
def test_the_filter_looks_at_words_places_and_verdicts(model: NotesModel, text: str, ids: list[str]) -> None:
    model.set_rows(make_rows((copy_note(), our_note(), unclear_note())))
    model.set_filter(text)
    assert shown(model) == ids


def test_tabs_count_all_and_show_their_own(model: NotesModel) -> None:
    model.set_rows(make_rows((copy_note(), our_note(), unclear_note())))
    model.set_filter("freezes")
    assert model.counts() == {**dict.fromkeys(View, 1), View.ALL: 3, View.WAITING: 0, View.DONE: 0}
    model.set_filter("")
    model.set_view(View.UNSURE)
    assert shown(model) == ["9"]


def test_a_row_tells_its_words_on_one_line(model: NotesModel) -> None:
    model.set_rows(make_rows((copy_note(text="It says\n\n “Welcom”,\tshould be “Welcome”."),)))
    assert model.data(model.index(0)) == "It says “Welcom”, should be “Welcome”."
    assert str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)).startswith(
        "Note 7 by Maeve Doyle"
    )


def test_nothing_is_told_of_a_row_that_is_not_there(model: NotesModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.at(0) is None
    assert model.note(("notes.csv", "7")) is None


def test_twins_in_two_journals_are_two_notes(model: NotesModel) -> None:
    model.set_rows(make_rows((copy_note("1"), copy_note("1"))))
    assert model.rowCount() == 2


OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("rows"), st.lists(st.sampled_from("abcdefgh"), unique=True)),
        st.tuples(st.just("filter"), st.sampled_from(["", "welcom", "freezes", "xyzzy"])),
        st.tuples(st.just("view"), st.sampled_from(View)),
        st.tuples(st.just("group"), st.sampled_from(Grouping)),
        st.tuples(st.just("closed"), st.booleans()),
    ),
    max_size=8,
)


@settings(max_examples=40, deadline=None)
@given(OPERATIONS)
def test_whatever_is_done_qt_is_told_what_changes(operations: list[tuple[str, Any]]) -> None:
    model = NotesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for what, value in operations:
        match what:
            case "rows":
                made = (copy_note(one) if one in "aceg" else our_note(one) for one in value)
                model.set_rows(make_rows(tuple(made)))
            case "filter":
                model.set_filter(value)
            case "view":
                model.set_view(value)
            case "group":
                model.set_grouping(value)
            case _:
                model.close_all(closed=value)
        assert all(model.row_of(row.key) is not None for row in model.now.lines if isinstance(row, Row))
    tester.deleteLater()


def test_a_long_list_is_made_in_pieces_and_whole_in_the_end(model: NotesModel, qtbot: QtBot) -> None:
    many = tuple(copy_note(str(number)) for number in range(3000))
    model.set_rows(make_rows(many))
    qtbot.waitUntil(lambda: not model.is_at_work)
    assert shown(model) == [str(number) for number in range(3000)]
    model.set_filter("77")
    model.set_filter("2999")
    qtbot.waitUntil(lambda: not model.is_at_work)
    assert shown(model) == ["2999"]


def test_notes_that_were_put_off_come_last_whatever_the_groups(model: NotesModel) -> None:
    at = dt.datetime(2026, 11, 18, tzinfo=dt.UTC)
    model.set_rows(make_rows((copy_note("1").with_state(NoteState(put_off=at)), copy_note("2"))))
    assert shown(model) == ["2", "1"]
    assert model.data(model.index(1), Role.HEADING) == "Put off until later"


@pytest.mark.parametrize(
    ("grouping", "words"),
    [
        (Grouping.PERSON, ["Maeve Doyle, 2 notes"]),
        (Grouping.FILE, ["copy/kiosk.xml, 1 note", "No file is known, 1 note"]),
        (Grouping.WEEK, ["Week 47, from 16 Nov, 2 notes"]),
    ],
)
def test_a_head_tells_its_group_and_how_many_notes_it_has(
    model: NotesModel, grouping: Grouping, words: list[str]
) -> None:
    model.set_rows(make_rows((copy_note("1"), our_note("2"))))
    model.set_grouping(grouping)
    model.close_all(closed=True)
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == words
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(told) == f"Group {words[0]}, collapsed"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_week_of_another_year_says_so(model: NotesModel) -> None:
    model.set_rows(make_rows((redated(copy_note("1"), dt.date(2025, 11, 20)),)))
    model.set_grouping(Grouping.WEEK)
    assert model.data(model.index(0)) == "Week 47 of 2025, from 17 Nov, 1 note"


def test_a_head_that_counts_anew_is_told_apart_from_what_comes_and_goes(model: NotesModel) -> None:
    model.set_rows(make_rows((copy_note("1"), our_note("2"), our_note("3"))))
    model.set_grouping(Grouping.PERSON)
    model.set_filter("freezes")
    assert model.data(model.index(0)) == "Maeve Doyle, 2 notes"
    model.set_filter("")
    assert model.data(model.index(0)) == "Maeve Doyle, 3 notes"
