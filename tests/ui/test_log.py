import logging
import sys
import threading
from pathlib import Path

import pytest

from ui.log import log_file, logging_to


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
