"""A system that asks the program to end is heard while Qt waits."""

import signal
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from ui.ending import hearing_the_system


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_program_is_ended_well_when_the_system_asks(qtbot: QtBot, number: signal.Signals) -> None:
    del qtbot
    with hearing_the_system(lambda: QCoreApplication.exit(7)):
        elsewhere = threading.Thread(target=signal.raise_signal, args=(number,))
        QTimer.singleShot(0, elsewhere.start)
        assert QCoreApplication.exec() == 7
        assert signal.getsignal(number) is signal.SIG_DFL, "asked again, it ends at once"


def test_afterwards_signals_do_what_they_did_before() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with hearing_the_system(lambda: None):
        assert signal.getsignal(signal.SIGTERM) is not before
    assert signal.getsignal(signal.SIGTERM) is before
