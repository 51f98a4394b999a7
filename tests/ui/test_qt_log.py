"""Qt's own messages are in the log, without what they may quote of a client."""

import logging

import pytest
from PySide6.QtCore import qCritical, qDebug, qWarning

from ui.qt_log import logging_of_qt


@pytest.mark.qt_log_ignore("QFile::open")
@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("quoted", ['"Welcom on board"', "/clients/ferry/notes.csv", "“Welcom”"])
def test_what_qt_warns_of_is_logged_up_to_what_it_quotes(
    caplog: pytest.LogCaptureFixture, quoted: str
) -> None:
    with caplog.at_level(logging.INFO, "ui"), logging_of_qt():
        qWarning(f"QFile::open: cannot open {quoted}")
    assert caplog.messages == ["Qt (default): QFile::open: cannot open …"]


@pytest.mark.qt_log_ignore("QPainter")
@pytest.mark.expects_log
@pytest.mark.usefixtures("qtbot")
def test_what_qt_fails_at_is_an_error(caplog: pytest.LogCaptureFixture) -> None:
    with logging_of_qt():
        qCritical("QPainter: no device")
    assert [(one.levelno, one.getMessage()) for one in caplog.records] == [
        (logging.ERROR, "Qt (default): QPainter: no device")
    ]


@pytest.mark.usefixtures("qtbot")
def test_what_qt_tells_its_makers_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "ui"), logging_of_qt():
        qDebug("ticking")
    assert caplog.messages == []
