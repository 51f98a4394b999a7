import errno
import logging
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.log import log_file, logging_to
from ui.window import MainWindow


def crash() -> None:
    """Fall over with a client's words in the error."""
    raise ValueError("the client wrote Welcom")


@pytest.mark.expects_log
def test_what_nobody_caught_is_in_the_log_without_a_clients_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "state" / "copycue.log"
    with logging_to(file):
        thread = threading.Thread(target=crash)
        thread.start()
        thread.join()
    text = file.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "in crash" in text
    assert "Welcom" not in text
    assert "Welcom" in capsys.readouterr().err


def test_an_error_that_is_told_of_keeps_its_words_to_itself(tmp_path: Path) -> None:
    file = tmp_path / "copycue.log"
    error = PermissionError(errno.EACCES, "Permission denied", "/clients/ferry/notes.csv")
    with logging_to(file):
        logging.getLogger("app.workspace").info("outcomes can not be kept: %s", error)
    text = file.read_text(encoding="utf-8")
    assert "outcomes can not be kept: PermissionError EACCES" in text
    assert "ferry" not in text


def test_what_another_handler_wrote_out_is_not_taken_over(tmp_path: Path) -> None:
    file = tmp_path / "copycue.log"
    try:
        crash()
    except ValueError as error:
        caught = type(error), error, error.__traceback__
    record = logging.LogRecord("ui.tasks", logging.INFO, "", 0, "task %r crashed", ("mark",), caught)
    assert "Welcom" in logging.Formatter().format(record)
    with logging_to(file):
        logging.getLogger("ui.tasks").handle(record)
    text = file.read_text(encoding="utf-8")
    assert "in crash" in text
    assert "Welcom" not in text


def test_afterwards_all_is_as_before(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook, list(logging.getLogger("ui").handlers)
    with logging_to(tmp_path / "copycue.log"):
        assert sys.excepthook is not before[0]
    assert (sys.excepthook, threading.excepthook, logging.getLogger("ui").handlers) == before


def test_where_nothing_can_be_written_it_goes_on_without(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    with logging_to(blocked / "copycue.log"):
        logging.getLogger("ui").info("started")


def test_it_stands_in_the_users_own_folder() -> None:
    assert log_file().name == "copycue.log"


@pytest.mark.expects_log
def test_what_nobody_caught_is_told_in_the_window_too(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with logging_to(tmp_path / "copycue.log"):
        try:
            crash()
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
        qtbot.waitUntil(lambda: "inside Copycue" in window.trouble.words)
    assert "Welcom" not in window.trouble.words
