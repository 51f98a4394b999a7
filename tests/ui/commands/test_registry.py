import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import press, type_in
from ui.commands.registry import Commands, Menu, menu_words


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window that is on the screen."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_command_runs_by_its_keys(window: QWidget) -> None:
    ran: list[str] = []
    commands = Commands(window)
    commands.add("note.next", "Next note", lambda: ran.append("next"), menu=Menu.NOTE, keys="J")
    press(window, Qt.Key.Key_J)
    assert ran == ["next"]


def test_a_letter_that_is_typed_into_a_field_stays_there(window: QWidget) -> None:
    ran: list[str] = []
    commands = Commands(window)
    commands.add("note.next", "Next note", lambda: ran.append("next"), menu=Menu.NOTE, keys="J")
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    type_in(field, "j")
    assert (field.text(), ran) == ("j", [])


def test_what_is_disabled_does_not_run(window: QWidget) -> None:
    ran: list[str] = []
    commands = Commands(window)
    commands.add("undo", "Undo", lambda: ran.append("undo"), menu=Menu.NOTE, keys="U").setEnabled(False)
    press(window, Qt.Key.Key_U)
    assert ran == []


def test_menus_hold_their_commands_in_order(window: QWidget) -> None:
    commands = Commands(window)
    commands.add("note.next", "Next note", lambda: None, menu=Menu.NOTE)
    copy = commands.add("reply.copy", "Copy the reply", lambda: None, menu=Menu.REPLY)
    commands.add("note.previous", "Previous note", lambda: None, menu=Menu.NOTE)
    assert [action.objectName() for action in commands.of(Menu.NOTE)] == ["note.next", "note.previous"]
    assert commands["reply.copy"] is copy
    assert commands.menu_of(copy) is Menu.REPLY
    assert len(list(commands)) == 3


@pytest.mark.parametrize(("command_id", "keys"), [("note.next", "K"), ("note.other", "J")])
def test_neither_a_name_nor_keys_are_given_twice(window: QWidget, command_id: str, keys: str) -> None:
    commands = Commands(window)
    commands.add("note.next", "Next note", lambda: None, menu=Menu.NOTE, keys="J")
    with pytest.raises(ValueError, match=r"two commands|would start"):
        commands.add(command_id, "Something else", lambda: None, menu=Menu.VIEW, keys=keys)


@pytest.mark.parametrize("menu", list(Menu))
def test_every_menu_has_a_title_with_a_key(menu: Menu) -> None:
    assert "&" in menu_words(menu)
