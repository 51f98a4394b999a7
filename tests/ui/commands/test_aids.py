"""The palette, the sheet and the menus by real keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, click, click_row, press, type_in
from tests.ui.samples import copy_note, our_note
from ui.commands.finding import Choice
from ui.commands.menus import fill_menus, give_menu_bar
from ui.commands.palette import ChoiceRole, ChoicesModel, PaletteDialog
from ui.commands.registry import Commands, Menu, keys_words
from ui.window import MainWindow


def opened_palette(window: MainWindow) -> PaletteDialog:
    """Open the palette by its key."""
    press(window.inbox.view, Qt.Key.Key_K, CTRL)
    assert window.aids.palette.isVisible()
    return window.aids.palette


def listed(palette: PaletteDialog) -> list[Choice]:
    """Return what is listed."""
    model = palette.model
    return [model.data(model.index(row), ChoiceRole.CHOICE) for row in range(model.rowCount())]  # type: ignore[misc]  # Qt types data as anything


def test_the_palette_lists_every_command_with_its_menu_and_keys(window: MainWindow) -> None:
    palette = opened_palette(window)
    shown = {choice.key: choice for choice in listed(palette)}
    wanted = {action.objectName() for action in window.commands} - {"help.palette"}
    assert set(shown) == wanted
    assert (shown["note.next"].where, shown["note.next"].keys) == ("Note", "J")


def test_return_does_what_is_chosen_and_the_palette_goes(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened_palette(window)
    type_in(palette.field, "filter")
    with qtbot.waitSignal(window.commands["view.filter"].triggered):
        press(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_what_was_done_last_stands_first_the_next_time(window: MainWindow) -> None:
    type_in(opened_palette(window).field, "filter")
    press(window.aids.palette.field, Qt.Key.Key_Return)
    assert listed(opened_palette(window))[0].key == "view.filter"


def test_arrow_keys_in_the_field_move_in_the_list(window: MainWindow) -> None:
    palette = opened_palette(window)
    press(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    assert palette.field.hasFocus() or palette.focusWidget() is palette.field


def test_escape_leaves_without_doing_anything(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened_palette(window)
    with qtbot.assertNotEmitted(palette.chosen):
        press(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_what_is_not_possible_now_is_told_so_with_the_reason_and_not_done(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands.offer(window.commands["project.refresh"], "the disk is away")
    palette = opened_palette(window)
    type_in(palette.field, "read the files")
    spoken = palette.model.data(palette.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).endswith("not possible now: the disk is away")
    with qtbot.assertNotEmitted(palette.chosen):
        press(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def reasons(window: MainWindow) -> dict[str, str]:
    """Return why commands are not possible now, as the menus say it, too."""
    impossible = [action for action in window.commands if not action.isEnabled()]
    assert all(action.toolTip() == action.statusTip() for action in impossible)
    return {action.objectName(): action.statusTip() for action in impossible}


@pytest.mark.parametrize("is_sample", [True, False])
def test_each_command_that_is_not_possible_says_why(open_window: OpenWindow, *, is_sample: bool) -> None:
    window = open_window(FakeProject(is_sample=is_sample))
    for note in range(3):
        click_row(window.inbox.view, note)
        assert "" not in reasons(window).values()
    type_in(window.top.filter, "no note has this")
    without_note = reasons(window)
    assert "" not in without_note.values()
    assert {name for name, why in without_note.items() if why == "no note is chosen"} > {
        "note.theirs",
        "note.journal",
        "reply.copy",
        "reply.mail",
    }


def test_menus_show_why_a_command_is_not_possible(window: MainWindow) -> None:
    click(window.aids.menus)
    assert all(sub.toolTipsVisible() for sub in submenus(window.aids.menus.unfolded))
    window.aids.menus.unfolded.close()


def test_a_number_leads_to_the_note(open_window: OpenWindow) -> None:
    window = open_window(FakeProject((copy_note("7"), our_note("12"))))
    palette = opened_palette(window)
    type_in(palette.field, "12")
    press(palette.field, Qt.Key.Key_Return)
    assert window.inbox.current is not None
    assert window.inbox.current.note.id == "12"


def test_words_lead_to_the_note_by_a_click(open_window: OpenWindow) -> None:
    window = open_window(FakeProject((copy_note("7"), our_note("12"))))
    palette = opened_palette(window)
    type_in(palette.field, "freezes paying")
    click_row(palette.list, 0)
    assert window.inbox.current is not None
    assert window.inbox.current.note.id == "12"


def test_where_nothing_fits_it_is_said(window: MainWindow) -> None:
    palette = opened_palette(window)
    type_in(palette.field, "qqqq")
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()
    press(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_the_sheet_holds_each_command_that_has_keys(window: MainWindow, key: Qt.Key) -> None:
    press(window.inbox.view, key)
    sheet = window.aids.sheet
    assert sheet.isVisible()
    text = sheet.text.toPlainText()
    for action in window.commands:
        if keys_words(action):
            assert action.text() in text
            assert keys_words(action) in text
    press(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_sheet_scrolls_by_keys(window: MainWindow) -> None:
    press(window.inbox.view, Qt.Key.Key_F1)
    sheet = window.aids.sheet
    sheet.resize(400, 160)
    press(sheet.text, Qt.Key.Key_PageDown)
    assert sheet.text.verticalScrollBar().value() > 0


def test_a_question_mark_in_a_field_is_a_question_mark(window: MainWindow) -> None:
    window.top.focus_filter()
    type_in(window.top.filter, "pay?")
    assert window.top.filter.text() == "pay?"
    assert not window.aids.sheet.isVisible()


def submenus(menu: QMenu) -> list[QMenu]:
    """Return the menus within a menu."""
    return menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)


@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_holds_every_command_with_its_keys(window: MainWindow, *, by_key: bool) -> None:
    if by_key:
        press(window.inbox.view, Qt.Key.Key_F10)
    else:
        click(window.aids.menus)
    menu = window.aids.menus.unfolded
    assert menu.isVisible()
    in_menus = {action for sub in submenus(menu) for action in sub.actions()}
    assert in_menus == set(window.commands)
    assert all(action.isShortcutVisibleInContextMenu() for action in in_menus)
    menu.close()


def test_a_menu_is_filled_anew_each_time(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands, menu = Commands(window), QMenu(window)
    commands.add("note.next", "Next note", lambda: None, menu=Menu.NOTE)
    fill_menus(menu, commands)
    commands.add("help.keys", "All keys", lambda: None, menu=Menu.HELP)
    fill_menus(menu, commands)
    assert [action.text() for action in menu.actions()] == ["&Note", "&Help"]


@pytest.mark.parametrize(("platform", "has_bar"), [("darwin", True), ("linux", False), ("win32", False)])
def test_a_menu_bar_is_there_where_the_system_has_one_on_top(
    qtbot: QtBot, platform: str, *, has_bar: bool
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window)
    commands.add("note.next", "Next note", lambda: None, menu=Menu.NOTE)
    give_menu_bar(window, commands, platform)
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == (["&Note"] if has_bar else [])


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    del qtbot
    model = ChoicesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for choices in ([Choice("a", "Do", "Note")], []):
        model.show(choices)
        assert model.rowCount() == len(choices)
