"""Search over all texts by real keys: type, move, choose, leave."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.workspace import FoundText, FoundTexts
from tests.ui.hands import SHIFT, click, click_row, press, type_in
from tests.ui.samples import PIER_TEXTS, entry_of
from ui.place.search.dialog import SearchDialog
from ui.place.search.model import FoundModel, found_row

TEXTS = tuple(FoundText(entry_of(raw, key=key)) for key, raw in PIER_TEXTS.items())


@pytest.fixture
def search(qtbot: QtBot) -> SearchDialog:
    search = SearchDialog()
    qtbot.addWidget(search)
    search.begin("7")
    search.show_found(FoundTexts("", TEXTS, 3))
    return search


def chosen_key(search: SearchDialog) -> str:
    found = search.model.at(search.list.currentIndex().row())
    return found.entry.key if found else ""


def test_the_model_keeps_qts_rules() -> None:
    model = FoundModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(TEXTS)
    model.show(TEXTS[:1])
    model.show(())
    tester.deleteLater()


def test_every_letter_is_a_question(search: SearchDialog) -> None:
    asked: list[str] = []
    search.wanted.connect(asked.append)
    type_in(search.field, "pay")
    assert asked == ["p", "pa", "pay"]


def test_the_answer_to_an_older_question_is_passed_over(search: SearchDialog) -> None:
    type_in(search.field, "pay")
    search.show_found(FoundTexts("pa", TEXTS[:1], 1))
    assert search.model.rowCount() == 3
    search.show_found(FoundTexts("pay", TEXTS[2:], 1))
    assert chosen_key(search) == "pay.title"
    assert search.count.text() == "1 text"


def test_arrow_keys_move_in_the_list_while_the_field_is_typed_into(search: SearchDialog) -> None:
    assert chosen_key(search) == "start.hello"
    press(search.field, Qt.Key.Key_Down)
    press(search.field, Qt.Key.Key_Down)
    assert chosen_key(search) == "pay.title"
    press(search.field, Qt.Key.Key_Up)
    assert chosen_key(search) == "start.choose"
    assert search.focusWidget() is search.field


def test_return_says_that_the_note_means_the_text(search: SearchDialog, qtbot: QtBot) -> None:
    press(search.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(search.meant) as meant:
        press(search.field, Qt.Key.Key_Return)
    assert meant.args == [TEXTS[1]]
    assert not search.isVisible()


def test_shift_return_only_shows_it(search: SearchDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(search.meant), qtbot.waitSignal(search.looked_at) as looked_at:
        press(search.field, Qt.Key.Key_Return, SHIFT)
    assert looked_at.args == [TEXTS[0]]


def test_without_a_note_a_text_is_only_shown(search: SearchDialog, qtbot: QtBot) -> None:
    search.reject()
    search.begin(None)
    assert not search.means.isVisible()
    with qtbot.assertNotEmitted(search.meant), qtbot.waitSignal(search.looked_at):
        press(search.list, Qt.Key.Key_Return)


def test_a_double_click_takes_a_text(search: SearchDialog, qtbot: QtBot) -> None:
    click_row(search.list, 2)
    middle = search.list.visualRect(search.model.index(2)).center()
    with qtbot.waitSignal(search.meant) as meant:
        QTest.mouseDClick(search.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert meant.args == [TEXTS[2]]


def test_buttons_say_what_they_do_about_which_note(search: SearchDialog, qtbot: QtBot) -> None:
    assert search.means.text() == "Note 7 means this text"
    with qtbot.waitSignal(search.looked_at):
        click(search.look)


def test_escape_leaves_and_nothing_is_chosen(search: SearchDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(search.meant), qtbot.assertNotEmitted(search.looked_at):
        press(search.field, Qt.Key.Key_Escape)
    assert not search.isVisible()


def test_nothing_found_is_said_and_nothing_can_be_chosen(search: SearchDialog, qtbot: QtBot) -> None:
    search.show_found(FoundTexts("", (), 0))
    assert search.count.text() == "No text holds these words."
    assert not search.means.isEnabled()
    with qtbot.assertNotEmitted(search.meant):
        press(search.field, Qt.Key.Key_Return)
    assert search.isVisible()


def test_how_many_more_there_are_is_told(search: SearchDialog) -> None:
    search.show_found(FoundTexts("", TEXTS, 1234))
    assert search.count.text() == "1234 texts; the first 3 are listed"


def test_a_screen_reader_hears_text_file_line_and_entry(search: SearchDialog) -> None:
    told = search.model.data(search.model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "How would you like to pay?. File copy/kiosk.xml, line 10, entry pay.title"


def test_a_hit_far_inside_a_long_text_is_brought_into_sight() -> None:
    long = "wave " * 60 + "gull" + " wave" * 60
    entry = entry_of(long, text=f"<kiosk><text>{long}</text></kiosk>")
    row = found_row(FoundText(entry, ((300, 304),)))
    ((start, end),) = row.hits
    assert row.words.startswith("…")
    assert row.words[start:end] == "gull"
    assert start < 30


def test_line_ends_and_signs_without_a_shape_keep_their_room() -> None:
    raw = "one\n\ttwo\u2028gull"
    entry = entry_of(raw, text=f"<kiosk><text>{raw}</text></kiosk>")
    row = found_row(FoundText(entry, ((9, 13),)))
    assert row.words == "one  two gull"
    assert row.words[slice(*row.hits[0])] == "gull"
