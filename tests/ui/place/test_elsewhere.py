"""Opening and copying by real keys and clicks; the system's own programs are stood in for."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.model import CopycueError, Link, Search
from app.workspace.opening.opened import Opened, Spot
from tests.ui.conftest import OpenWindow
from tests.ui.fake import FakeProject
from tests.ui.hands import CTRL, SHIFT, click, press
from tests.ui.samples import copy_note, our_note
from ui.place.elsewhere import opened_words
from ui.window import MainWindow

ADDRESS = "file:///kiosk/copy/kiosk.xml"
BOOK = Opened(Spot(Path("/kiosk/journal.xlsx")), address=ADDRESS, sheet="Week 47", cell="C14")


@pytest.fixture
def addresses(window: MainWindow) -> list[str]:
    """What was left to the system."""
    opened: list[str] = []

    def open_address(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    window.placing.elsewhere.open_address = open_address
    return opened


def told(window: MainWindow) -> str:
    return window.status.toast.words


def test_ctrl_o_opens_the_text_in_the_editor(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: told(window) == "Opened in Kate: kiosk.xml, line 5")


def test_the_button_opens_the_place_that_is_picked(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_N)
    click(window.place.tools.open)
    qtbot.waitUntil(lambda: told(window) == "Opened in Kate: kiosk.xml, line 10")


def test_what_no_editor_is_for_is_left_to_the_system(
    window: MainWindow, project: FakeProject, addresses: list[str], qtbot: QtBot
) -> None:
    project.opens = Opened(Spot(Path()), address=ADDRESS)
    press(window, Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: told(window) == "kiosk.xml is being opened")
    assert addresses == [ADDRESS]


def test_a_system_without_a_program_says_so_and_leaves_the_path(
    window: MainWindow, project: FakeProject, qtbot: QtBot
) -> None:
    project.opens = Opened(Spot(Path()), address=ADDRESS)
    window.placing.elsewhere.open_address = lambda _: False
    press(window, Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: "No program on this computer opens kiosk.xml." in window.trouble.words)
    assert QGuiApplication.clipboard().text() == str(Path("/kiosk/copy/kiosk.xml"))


def test_an_editor_that_did_not_start_is_told(window: MainWindow, project: FakeProject, qtbot: QtBot) -> None:
    project.crash = CopycueError("Kate was not found", "Put it on the search path.")
    press(window, Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: window.trouble.words == "Kate was not found. Put it on the search path.")


def test_the_journal_is_opened_at_the_note(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_O, CTRL | SHIFT)
    qtbot.waitUntil(lambda: told(window) == "Opened in Kate: notes.csv, line 3")


def test_of_a_workbook_the_cell_is_on_the_clipboard(
    window: MainWindow, project: FakeProject, addresses: list[str], qtbot: QtBot
) -> None:
    project.opens = BOOK
    click(window.place.note.journal)
    qtbot.waitUntil(lambda: bool(addresses))
    assert QGuiApplication.clipboard().text() == "C14"
    assert told(window).endswith("Sheet “Week 47”; the cell’s name, C14, is on the clipboard")


def test_a_workbook_of_one_sheet_is_told_without_it() -> None:
    opened = Opened(Spot(Path("a.xlsx")), address=ADDRESS, cell="B2")
    assert opened_words(opened) == "a.xlsx is being opened. The cell’s name, B2, is on the clipboard"


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("place.copy_location", "copy/kiosk.xml:5:29"),
        ("place.copy_key", "start.hello"),
        ("place.copy_xpath", "/kiosk"),
    ],
)
def test_what_is_copied_is_told(window: MainWindow, command: str, text: str) -> None:
    window.commands[command].trigger()
    assert QGuiApplication.clipboard().text() == text
    assert told(window) == f"Copied: {text}"


def test_only_what_there_is_can_be_copied(window: MainWindow) -> None:
    offered = {action.objectName() for action in window.place.tools.menu.actions() if action.isEnabled()}
    assert offered == {"place.copy_location", "place.copy_key", "place.copy_xpath"}


def test_without_a_place_there_is_nothing_to_open_or_copy(open_window: OpenWindow) -> None:
    window = open_window(FakeProject(notes=(our_note(),)))
    assert not window.commands["place.open"].isEnabled()
    assert not window.place.tools.open.isVisible()
    assert window.place.tools.other.isVisible()
    assert window.commands["note.journal"].isEnabled()


def test_without_a_note_there_is_no_journal_to_open(open_window: OpenWindow) -> None:
    window = open_window(FakeProject(notes=()))
    assert not window.commands["note.journal"].isEnabled()


def test_links_are_copied_where_the_settings_have_them(open_window: OpenWindow) -> None:
    note = copy_note()
    links = (Link("editor", "pen://kiosk.xml:5"), Link("web", "https://git.example/kiosk.xml#L5"))
    match = replace(note.verdict.matches[0], links=links, search=Search("Welcom"))
    verdict = replace(note.verdict, matches=(match,))
    window = open_window(FakeProject(notes=(replace(note, verdict=verdict),)))
    copied = []
    for what in ("editor_link", "web_link", "search"):
        window.commands[f"place.copy_{what}"].trigger()
        copied.append(QGuiApplication.clipboard().text())
    assert copied == ["pen://kiosk.xml:5", "https://git.example/kiosk.xml#L5", "Welcom"]
