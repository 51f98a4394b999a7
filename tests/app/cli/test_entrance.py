import sys

import click
import pytest

from app import __version__
from app.model import CopycueError
from app.workspace import WindowRequest
from tests.app.cli.conftest import CopycueCommand


def _raising(error: BaseException) -> object:
    def open_window(_request: WindowRequest) -> int:
        raise error

    return open_window


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.Abort()])
def test_ctrl_c_ends_with_one_calm_word(copycue: CopycueCommand, error: BaseException) -> None:
    outcome = copycue(open_window=_raising(error))
    assert (outcome.status, outcome.out, outcome.err.strip()) == (130, "", "Stopped.")


def test_misuse_is_told_in_one_line_and_harmless(copycue: CopycueCommand) -> None:
    outcome = copycue(open_window=_raising(CopycueError("No display", "Start it on a \x1b[1mdesktop.")))
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err == "No display. Start it on a ␛[1mdesktop.\n"


def test_a_reader_that_has_gone_is_no_trouble(copycue: CopycueCommand) -> None:
    outcome = copycue(open_window=_raising(BrokenPipeError(32, "Broken pipe")))
    assert (outcome.status, outcome.err) == (0, "")


def test_windows_calls_a_reader_that_has_gone_by_another_number(
    copycue: CopycueCommand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    outcome = copycue(open_window=_raising(OSError(22, "Invalid argument")))
    assert (outcome.status, outcome.err) == (0, "")


def test_a_full_disk_is_told(copycue: CopycueCommand) -> None:
    outcome = copycue(open_window=_raising(OSError(28, "No space left on device")))
    assert (outcome.status, outcome.err) == (
        1,
        "The output can not be written: No space left on device.\n",
    )


def test_an_error_about_a_file_is_not_taken_for_one_about_the_output(copycue: CopycueCommand) -> None:
    with pytest.raises(PermissionError):
        copycue(open_window=_raising(PermissionError(13, "Permission denied", "secret.txt")))


def test_the_version_is_told(copycue: CopycueCommand) -> None:
    outcome = copycue("--version")
    assert outcome.status == 0
    first, *others = outcome.out.splitlines()
    assert first == f"copycue, version {__version__}"
    assert [line.partition(":")[0] for line in others] == ["Python", "Qt", "Runs as"]
