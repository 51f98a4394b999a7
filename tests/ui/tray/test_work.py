"""The tray, by a stand-in where the tests' screen has none."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fake import FakeProject
from tests.ui.hands import click, press
from tests.ui.tray.test_news import MORNING, arrived, done
from ui.memory.memory import FOREVER, Closing, WindowMemory
from ui.tray.leaving import ClosingDialog
from ui.tray.sign import TraySign, counted
from ui.window import MainWindow


class StandIn(TraySign):
    """A sign that notes what it tells."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def show(self) -> None:
        """Qt looks for a tray here, and warns that there is none."""

    def tell(self, title: str, words: str) -> None:
        assert title
        self.told.append(words)


@pytest.fixture
def sign() -> StandIn:
    """A sign in a tray."""
    return StandIn()


@pytest.fixture
def elsewhere(window: MainWindow, sign: StandIn, qtbot: QtBot) -> MainWindow:
    """The window with a sign in the tray, while somebody works in another program."""
    window.tray.now = lambda: MORNING
    window.tray.start(lambda: sign)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    return window


def test_new_notes_are_told_and_counted(elsewhere: MainWindow, sign: StandIn, qtbot: QtBot) -> None:
    elsewhere.session.happened.emit((arrived("12"), arrived("13")))
    qtbot.waitUntil(lambda: sign.told == ["2 new notes"])
    assert sign.toolTip() == "2 new notes"
    assert sign.contextMenu().actions()[0].text() == "2 new notes"


def test_what_follows_soon_waits_and_is_told_together(
    elsewhere: MainWindow, sign: StandIn, qtbot: QtBot
) -> None:
    elsewhere.session.happened.emit((arrived("12"),))
    qtbot.waitUntil(lambda: len(sign.told) == 1)
    for note_id in ("13", "14"):
        elsewhere.session.happened.emit((arrived(note_id), done("7")))
    assert elsewhere.tray._clock.interval() == 60_000
    elsewhere.tray._clock.timeout.emit()
    assert sign.told == ["1 new note", "2 new notes\n1 change done by the client"]


def test_who_looks_at_the_window_is_told_nothing(window: MainWindow, sign: StandIn) -> None:
    window.tray.start(lambda: sign)
    window.activateWindow()
    window.session.happened.emit((arrived("12"),))
    assert not window.tray._clock.isActive()
    assert sign.toolTip() == "No new notes"


def test_looking_at_the_window_ends_the_count(elsewhere: MainWindow, sign: StandIn, qtbot: QtBot) -> None:
    elsewhere.session.happened.emit((arrived("12"),))
    qtbot.waitUntil(lambda: bool(sign.told))
    sign.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    qtbot.waitUntil(lambda: sign.toolTip() == "No new notes")


def test_a_click_on_the_notification_leads_to_the_note(
    elsewhere: MainWindow, sign: StandIn, qtbot: QtBot
) -> None:
    elsewhere.session.happened.emit((arrived("8"),))
    qtbot.waitUntil(lambda: bool(sign.told))
    sign.messageClicked.emit()
    assert elsewhere.inbox.current is not None
    assert elsewhere.inbox.current.note.id == "8"


@pytest.mark.parametrize("command", ["tray.quiet", "tray.tomorrow"])
def test_who_is_not_to_be_disturbed_finds_the_number_only(
    elsewhere: MainWindow, sign: StandIn, qtbot: QtBot, command: str
) -> None:
    elsewhere.commands[command].trigger()
    elsewhere.session.happened.emit((arrived("12"),))
    qtbot.waitUntil(lambda: not elsewhere.tray._clock.isActive())
    assert (sign.told, sign.toolTip()) == ([], "1 new note")


def test_do_not_disturb_ends_by_itself_or_by_hand(elsewhere: MainWindow) -> None:
    tray, memory = elsewhere.tray, elsewhere.memory
    elsewhere.commands["tray.tomorrow"].trigger()
    assert tray.quiet.isChecked()
    tray.now = lambda: MORNING + dt.timedelta(days=2)
    elsewhere.commands["tray.quiet"].trigger()
    assert memory.quiet_until == FOREVER
    elsewhere.commands["tray.quiet"].trigger()
    assert memory.quiet_until is None
    assert not tray.quiet.isChecked()


def test_without_a_tray_all_goes_on(window: MainWindow) -> None:
    window.tray.start()
    window.session.happened.emit((arrived("12"),))
    assert window.tray.sign is None
    window.close()
    assert not window.isVisible()


def test_a_tray_that_is_not_wanted_is_left_alone(qtbot: QtBot, project: FakeProject, sign: StandIn) -> None:
    memory = WindowMemory()
    memory.tray = False
    window = MainWindow(project, memory)
    qtbot.addWidget(window)
    window.tray.start(lambda: sign)
    assert window.tray.sign is None


def asked(window: MainWindow) -> ClosingDialog:
    """Close the window, and return what it asks."""
    window.close()
    assert window.isVisible(), "it stays until that is said"
    question = window.tray.leaving.question
    assert question is not None
    return question


def test_closing_asks_and_goes_to_the_tray(elsewhere: MainWindow) -> None:
    click(asked(elsewhere).stay)
    assert not elsewhere.isVisible()
    assert elsewhere.tray.sign is not None
    elsewhere.come_forward()
    assert elsewhere.isVisible()
    assert elsewhere.memory.closing is Closing.ASK


@pytest.mark.parametrize(("button", "said"), [("stay", Closing.TRAY), ("leave", Closing.QUIT)])
def test_an_answer_that_is_remembered_is_not_asked_for_again(
    elsewhere: MainWindow, button: str, said: Closing
) -> None:
    question = asked(elsewhere)
    press(question.remember, Qt.Key.Key_Space)
    click(getattr(question, button))
    assert not elsewhere.isVisible()
    elsewhere.close()
    assert elsewhere.tray.leaving.question is None
    assert elsewhere.memory.closing is said
    assert elsewhere.commands[f"tray.closing.{said}"].isChecked()
    assert (elsewhere.tray.sign is None) == (said is Closing.QUIT)
    elsewhere.tray.leaving.back()


def test_escape_keeps_the_window_open(elsewhere: MainWindow) -> None:
    press(asked(elsewhere), Qt.Key.Key_Escape)
    assert elsewhere.isVisible()
    assert asked(elsewhere).isVisible()


def test_it_is_asked_once_at_a_time(elsewhere: MainWindow) -> None:
    assert asked(elsewhere) is asked(elsewhere)


def test_quit_quits_whatever_closing_does(elsewhere: MainWindow) -> None:
    elsewhere.commands["project.quit"].trigger()
    assert (elsewhere.tray.leaving.question, elsewhere.tray.sign) == (None, None)


@pytest.mark.parametrize("closing", list(Closing))
def test_what_closing_does_is_chosen_by_a_command(elsewhere: MainWindow, closing: Closing) -> None:
    elsewhere.commands[f"tray.closing.{closing}"].trigger()
    assert elsewhere.memory.closing is closing
    elsewhere.close()
    assert elsewhere.isVisible() == (closing is Closing.ASK)
    assert (elsewhere.tray.sign is None) == (closing is Closing.QUIT)
    elsewhere.tray.leaving.back()


def test_a_sign_that_is_not_wanted_any_more_goes_at_once(elsewhere: MainWindow) -> None:
    elsewhere.commands["tray.sign"].trigger()
    assert elsewhere.tray.sign is None
    assert not elsewhere.memory.tray
    assert not elsewhere.commands["tray.quiet"].isEnabled()


def test_quit_ends_the_program_from_the_tray(elsewhere: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", staticmethod(lambda: ended.append(True)))
    elsewhere.memory.closing = Closing.TRAY
    elsewhere.close()
    elsewhere.commands["project.quit"].trigger()
    assert (ended, elsewhere.tray.sign) == ([True], None)
    elsewhere.tray.leaving.back()


def test_the_number_stands_on_the_sign(qtbot: QtBot) -> None:
    del qtbot
    pictures = [counted(count).pixmap(32, 32).toImage() for count in (0, 1, 42, 400)]
    assert len({bytes(picture.constBits()) for picture in pictures}) == 4
