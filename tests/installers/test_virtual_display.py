"""A display that nobody sees lets everyone in, in turn and at once."""

import os
import shutil
import subprocess

import pytest

from installers.checks import CheckError
from installers.virtual_display import LOWEST, SOCKETS, virtual_display

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")),
        reason="Xvfb or xdotool is not installed (.ci/setup screen installs them)",
    ),
]

SIZE = (320, 200)


def said(display: str, *words: str) -> str:
    """Return what xdotool says as the only client of a display, which leaves afterwards."""
    environment = os.environ | {"DISPLAY": display}
    command = ["xdotool", *words]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def test_the_display_has_the_size_that_was_asked_for() -> None:
    with virtual_display(SIZE) as display:
        assert said(display, "getdisplaygeometry") == "320 200\n"


def test_it_does_not_start_afresh_when_its_last_client_leaves() -> None:
    with virtual_display(SIZE) as display:
        said(display, "mousemove", "7", "11")
        assert said(display, "getmouselocation").startswith("x:7 y:11 ")


def test_two_have_numbers_of_their_own() -> None:
    with virtual_display(SIZE) as one, virtual_display(SIZE) as other:
        assert one != other


def test_the_number_of_one_that_has_ended_is_not_the_next() -> None:
    with virtual_display(SIZE) as display:
        ended = display
    with virtual_display(SIZE) as display:
        assert display != ended


def test_a_number_that_a_server_has_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with virtual_display(SIZE) as first:
        taken = int(first.removeprefix(":"))
        lots = iter([taken, taken, taken + 1])
        monkeypatch.setattr("secrets.randbelow", lambda _: next(lots) - LOWEST)
        with virtual_display(SIZE) as second:
            assert second == f":{taken + 1}"


def test_programs_with_a_network_of_their_own_find_its_socket() -> None:
    with virtual_display(SIZE) as display:
        assert (SOCKETS / f"X{display.removeprefix(':')}").is_socket()


def test_a_server_that_does_not_start_is_told() -> None:
    with pytest.raises(CheckError, match="did not start"), virtual_display(SIZE, "-no-such-option"):
        pass
