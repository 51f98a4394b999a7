"""The window as a person meets it, from an empty profile to "done by the client": real screen and keys."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.virtual_screen import MISSING, Screen, virtual_screen, wait_until
from tests.watching_process import own_environment
from ui.palette import LIGHT

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not installed (.ci/setup screen)"),
]

COPYCUE = "import sys; from ui.start import main; sys.exit(main())"
A_ROW = 10_000
"""Points that the chosen row of the list fills at least; a tab that is chosen fills fewer."""
A_BUTTON = 1_000
"""Points that the button which calls fills at least."""
OLD, NEW = "Reservierung abholen", "Buchung abholen"
NOTE = f"N-901;22.11.2026;Anna Keller;Kiosk, Start;Statt „{OLD}“ bitte „{NEW}“ schreiben. Quittenblau.\r\n"
WORD = "quittenblau"
"""Stands in that note only."""
TYPED = "Good morning from the pier! "
IN_THE_REPLY = (1200, 500)
"""A point of the editor, in a window that fills the screen."""
SAMPLE = Path("copycue", "sample")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def screen(home: Path, tmp_path: Path) -> Iterator[Screen]:
    """A screen before which somebody sits who never used Copycue."""
    environment = own_environment(home) | {"HOME": str(home), "LC_ALL": "C.UTF-8"}
    environment |= dict.fromkeys(("XDG_CACHE_HOME", "XDG_STATE_HOME"), str(home))
    with virtual_screen(tmp_path, environment) as started:
        yield started


@contextmanager
def copycue(screen: Screen, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """Start Copycue; it ends with the context at the latest."""
    program = subprocess.Popen([sys.executable, "-c", COPYCUE, *words], env=screen.environment)
    try:
        yield program
    finally:
        program.terminate()
        program.wait()


def start_with_the_sample(screen: Screen) -> None:
    """Take the sample on the page of the first start, by keys."""
    screen.turn_to("A new project")
    wait_until(lambda: screen.points(LIGHT.accent) > A_BUTTON, "its button")
    screen.press("shift+Tab", "shift+Tab", "shift+Tab", "space")
    screen.turn_to("(sample)")
    wait_until(lambda: shows_a_note(screen), "a note of the sample")


def shows_a_note(screen: Screen) -> bool:
    """Return whether a note is chosen in the list."""
    return screen.points(LIGHT.chosen) > A_ROW


def look_for(screen: Screen, word: str) -> None:
    """Type a word into the filter."""
    screen.press("ctrl+f")
    screen.type(word)


def write_note(home: Path) -> None:
    """Let the client write a note into the journal, with a program of theirs."""
    with (home / SAMPLE / "journal" / "bugs.csv").open("a", encoding="cp1252", newline="") as file:
        file.write(NOTE)


def make_change(home: Path) -> None:
    """Let the client make the change, with an editor that saves as most do."""
    path = home / SAMPLE / "copy" / "kiosk" / "copy.xml"
    text = path.read_text(encoding="utf-8")
    assert OLD in text
    new = path.with_name("copy.xml.new")
    new.write_text(text.replace(OLD, NEW), encoding="utf-8")
    new.replace(path)


def says(screen: Screen, kind: str, *words: str) -> Callable[[], bool]:
    """Return a look at whether the clipboard holds words in one of its forms."""
    return lambda: all(word in screen.clipboard(kind) for word in words)


def test_from_an_empty_profile_to_done_by_the_client(screen: Screen, home: Path) -> None:
    with copycue(screen):
        start_with_the_sample(screen)
        look_for(screen, WORD)
        wait_until(lambda: not shows_a_note(screen), "nothing holds that word yet")
        write_note(home)
        wait_until(lambda: shows_a_note(screen), "the client's note")

        screen.press("ctrl+Return")
        wait_until(says(screen, "text/plain", OLD, NEW, "copy.xml"), "the copied reply")
        assert says(screen, "text/html", OLD, NEW, "<p>")()

        screen.press("ctrl+d")
        wait_until(lambda: not shows_a_note(screen), "an answered note leaves what is to be answered")
        screen.press("alt+4")
        wait_until(lambda: shows_a_note(screen), "it waits for the client")

        make_change(home)
        wait_until(lambda: not shows_a_note(screen), "it waits no more")
        screen.press("alt+5")
        wait_until(lambda: shows_a_note(screen), "it is done")


def type_a_reply(screen: Screen, home: Path) -> None:
    """Let the client write a note, and type into the reply to it."""
    start_with_the_sample(screen)
    write_note(home)
    look_for(screen, WORD)
    wait_until(lambda: copies(screen, NEW), "the reply to the client's note")
    screen.click(IN_THE_REPLY)
    screen.press("ctrl+Home")
    screen.type(TYPED)


def test_a_system_that_asks_copycue_to_end_has_all_kept(screen: Screen, home: Path) -> None:
    with copycue(screen) as program:
        type_a_reply(screen, home)
        wait_until(lambda: copies(screen, TYPED), "what was typed, copied")
        program.send_signal(signal.SIGTERM)
        assert program.wait() == 0
    assert is_kept(home, TYPED)
    assert is_kept(home, "geometry=")


def test_what_was_typed_a_second_ago_survives_a_sudden_end(screen: Screen, home: Path) -> None:
    with copycue(screen) as program:
        type_a_reply(screen, home)
        wait_until(lambda: is_kept(home, TYPED), "the ledger to hold it")
        program.send_signal(signal.SIGKILL)
        program.wait()
    with copycue(screen, "--workspace", str(home / SAMPLE)):
        screen.turn_to("Copycue")
        wait_until(lambda: shows_a_note(screen), "a note")
        look_for(screen, WORD)
        wait_until(lambda: copies(screen, TYPED), "what was typed, copied")


def copies(screen: Screen, words: str) -> bool:
    """Copy the reply and return whether it holds words."""
    screen.press("ctrl+Return")
    return says(screen, "text/plain", words)()


def is_kept(home: Path, words: str) -> bool:
    """Return whether words stand in a file of the user's: they are typed nowhere else."""
    return any(words.encode() in content_of(path) for path in home.rglob("*"))


def content_of(path: Path) -> bytes:
    """Return what a file holds: nothing where it is a folder or went away, as the ledger's journal does."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        return b""
