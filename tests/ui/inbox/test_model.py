import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.workspace import TriagedNote
from tests.ui.fake import copy_note, our_note, redated, unclear_note
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
