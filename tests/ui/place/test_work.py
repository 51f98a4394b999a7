"""The middle column's commands in the window, by real keys and clicks."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ledger import Memory
from app.model import KnownNote, NoteWords, Problem
from app.workspace.events.picture import LikeNote, Picture
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, SHIFT, click, click_row, press, settle, type_in
from tests.ui.samples import copy_note, our_note
from ui.inbox.wording import View
from ui.parts.surface import Notice
from ui.window import MainWindow


def search(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Open the search and type, and wait for the answer."""
    press(window, Qt.Key.Key_L, CTRL)
    type_in(window.placing.search.field, words)
    qtbot.waitUntil(lambda: window.placing.search.count.text() == "1 text")


def line_shown(window: MainWindow, number: int) -> bool:
    return any(line.span and line.number == number for line in window.place.code.lines)


def test_a_text_that_was_searched_for_is_what_the_note_means(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    search(window, qtbot, "island")
    with qtbot.waitSignal(window.session.triaged):
        press(window.placing.search.field, Qt.Key.Key_Return)
    correction = project.notes[0].correction
    assert correction is not None
    assert [place.key for place in correction.places] == ["start.choose"]
    qtbot.waitUntil(lambda: line_shown(window, 6))


def test_a_text_is_not_kept_for_another_note_that_came_onto_the_screen(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    search(window, qtbot, "island")
    window.inbox.go_to(("notes.csv", "8"))
    press(window.placing.search.field, Qt.Key.Key_Return)
    assert window.trouble.words.startswith("Nothing was kept")
    window.session.close()  # whatever was to be kept is kept by then
    assert [one.correction for one in project.notes] == [None, None, None]


def test_return_takes_no_text_that_was_found_for_other_words(window: MainWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "island")
    taken: list[object] = []
    window.placing.search.meant.connect(taken.append)
    type_in(window.placing.search.field, "s")
    press(window.placing.search.field, Qt.Key.Key_Return)
    assert taken == []
    assert window.placing.search.isVisible()
    window.placing.search.reject()


def test_a_chosen_text_is_picked_among_the_candidates_of_the_next_reading(
    window: MainWindow, qtbot: QtBot
) -> None:
    search(window, qtbot, "pay.title")
    with qtbot.waitSignal(window.session.triaged):
        press(window.placing.search.field, Qt.Key.Key_Return)
    assert window.place.candidates.currentIndex().row() == 1


def test_a_text_that_is_only_looked_at_stays_through_a_refresh(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    search(window, qtbot, "island")
    press(window.placing.search.field, Qt.Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: line_shown(window, 6))
    assert not window.place.candidates.currentIndex().isValid()
    with qtbot.waitSignal(window.session.triaged):
        window.session.refresh()
    settle(window.session.tasks, qtbot)
    assert line_shown(window, 6)
    assert project.notes[0].correction is None
    click_row(window.inbox.view, 1)
    click_row(window.inbox.view, 0)
    assert window.place.candidates.currentIndex().row() == 0


def test_without_a_note_a_text_is_shown_all_the_same(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(FakeProject(notes=()))
    search(window, qtbot, "island")
    press(window.placing.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line_shown(window, 6))
    assert window.place.code.isVisible()


# --- the note ---------------------------------------------------------------------------------------


def test_the_history_is_a_click_away(open_window: OpenWindow, qtbot: QtBot) -> None:
    known = KnownNote("7", NoteWords("words"), "notes.csv", dt.datetime(2026, 11, 16, tzinfo=dt.UTC))
    window = open_window(FakeProject(memory=Memory(known=(known,))))
    assert not window.place.note.history.isVisible()
    click(window.place.note.history_link)
    qtbot.waitUntil(lambda: "first read" in window.place.note.history.lines.text())
    assert window.place.note.history.isVisible()
    assert window.place.note.history_link.text() == "Hide the history"


def test_the_earlier_note_that_asked_for_the_same_is_a_click_away(
    open_window: OpenWindow,
) -> None:
    like = LikeNote("9", dt.date(2026, 11, 3))
    window = open_window(FakeProject(picture=Picture(like={"7": like})))
    assert window.place.note.earlier.text() == "Asked before: no. 9, 3 Nov"
    click(window.top.tabs[View.ANSWER])
    click(window.place.note.earlier)
    assert window.inbox.current is not None
    assert window.inbox.current.note.id == "9"
    assert not window.place.note.earlier.isVisible()


def test_marks_have_their_legend(window: MainWindow) -> None:
    shown = [legend.accessibleName() for legend in window.place.note.legend.values() if legend.isVisible()]
    assert shown == ["Marked so: the wording now", "Marked so: the wording that is wished"]


# --- the place --------------------------------------------------------------------------------------


def test_n_and_p_walk_through_the_places(window: MainWindow) -> None:
    press(window, Qt.Key.Key_N)
    press(window, Qt.Key.Key_N)
    assert window.place.candidates.currentIndex().row() == 1
    press(window, Qt.Key.Key_P)
    assert window.place.candidates.currentIndex().row() == 0


def test_m_says_that_the_picked_place_is_meant(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_N)
    with qtbot.waitSignal(window.session.triaged):
        press(window, Qt.Key.Key_M)
    assert project.notes[0].correction is not None


def test_a_place_is_added_to_what_is_meant_and_taken_out_again(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    def meant() -> list[str]:
        correction = project.notes[0].correction
        return [place.key for place in correction.places] if correction else []

    press(window, Qt.Key.Key_N)
    with qtbot.waitSignal(window.session.triaged):
        click(window.place.own_word.too)
    assert meant() == ["start.hello", "pay.title"]
    press(window, Qt.Key.Key_P)
    with qtbot.waitSignal(window.session.triaged):
        click(window.place.own_word.without)
    assert meant() == ["pay.title"]


def test_what_can_be_said_of_a_place_is_what_its_buttons_offer(window: MainWindow) -> None:
    def offered() -> set[str]:
        names = ("meant", "too", "without", "back")
        return {name for name in names if window.commands[f"place.{name}"].isEnabled()}

    assert offered() == set()
    press(window, Qt.Key.Key_N)
    assert offered() == {"meant", "too"}
    click_row(window.inbox.view, 1)
    assert offered() == set()
    type_in(window.top.filter, "zzz")
    assert offered() == set()


def test_a_text_that_is_gone_is_said_at_once(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    def said() -> list[str]:
        return [notice.words for notice in window.place.findChildren(Notice) if notice.words]

    project.gone = True
    press(window, Qt.Key.Key_N)
    gone = "This text no longer stands there. The next reading finds it anew."
    qtbot.waitUntil(lambda: said() == [gone])
    assert not window.place.code.isVisible()


def test_the_fault_of_a_broken_file_is_said_above_its_lines(open_window: OpenWindow) -> None:
    note = copy_note()
    fault = Problem("copy/kiosk.xml", "a tag is not closed", line=9, hint="type </text> before it")
    entry = replace(note.verdict.matches[0].entry, fault=fault)
    match = replace(note.verdict.matches[0], entry=entry)
    window = open_window(
        FakeProject(notes=(replace(note, verdict=replace(note.verdict, matches=(match,))), our_note()))
    )
    assert window.place.fault.words == (
        "copy/kiosk.xml, line 9, must be repaired first. A tag is not closed. Type </text> before it."
    )
    click_row(window.inbox.view, 1)
    assert window.place.fault.words == ""
