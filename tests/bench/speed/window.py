"""The window: its first paint, a place in a large file, and from a saved note to the list on the screen."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from tests.bench.measure import Amount, Figure, Line, in_turns
from tests.small_project import write_project

if TYPE_CHECKING:
    from ui.window import MainWindow

__all__ = ["measure_first_paint", "measure_place", "measure_saved_note"]

_ROUNDS = 11
_UNTIL_PAINTED = """
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest:
            QApplication.instance().quit()
        return False
watch = Watch()
window.installEventFilter(watch)
window.resize(1440, 900)
window.show()
app.exec()
import os; os._exit(0)
"""
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.workspace import Workspace
from ui.application import application
from ui.window import MainWindow
app = application()
window = MainWindow(Workspace.of(copy=(Path(sys.argv[1]),), journals=(Path(sys.argv[2]),)))
"""
_FRAME = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from app.workspace import WindowRequest
from ui.application import application
from ui.start import open_window
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            os._exit(0)
        return False
app, watch = application(), Watch()
app.installEventFilter(watch)
open_window(WindowRequest(copy=(Path(sys.argv[1]),), journals=(Path(sys.argv[2]),)))
"""
_PLACE = """
from PySide6.QtWidgets import QMainWindow
from ui.application import application
from ui.memory.memory import WindowMemory, user_file
from ui.memory.places import keep_geometry
app, window = application(), QMainWindow()
window.resize(1440, 900)
keep_geometry(window, WindowMemory(user_file()))
"""
_LINE = '  <text key="deck.{number}">Welcome on deck {number}, please mind the step</text>\n'
_FILE_MB = 20
_NOTES = 30
_NOTE = '{number},2026-11-04,Ines Vogt,"Please change ""Buy a ticket"" to ""Buy ticket {number}""."\n'
_GOAL_S = 1.5
_PATIENCE_S = 60.0


def measure_first_paint() -> Iterator[Line]:
    """Measure from the start of Python until the window is painted, against one with nothing in it."""
    with tempfile.TemporaryDirectory() as place:
        paths = write_project(Path(place))
        _run(_PLACE, place)  # a window was open here before
        bare = partial(_run, _BARE + _UNTIL_PAINTED, place)
        frame = in_turns(partial(_run, _FRAME, place, *paths), bare, rounds=_ROUNDS)
        whole = in_turns(partial(_run, _OURS + _UNTIL_PAINTED, place, *paths), bare, rounds=_ROUNDS)
    yield Figure(
        "first paint", 1.2, frame, "its frame, at its place / an empty QMainWindow, each in a Python"
    )
    yield Figure(
        "painted with its columns", 1.2, whole, "the same, until the columns are there, without notes"
    )


def _run(code: str, home: str, *words: Path) -> None:
    own = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), home)
    environment = os.environ | own | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-c", code, *map(str, words)]
    subprocess.run(command, check=True, env=environment, stderr=subprocess.DEVNULL)


def measure_place() -> Iterator[Line]:
    """Measure showing a place in a file of 20 MB, against showing all of the file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from app.workspace import Workspace
    from ui.application import application
    from ui.place.code_view import CodeView
    from ui.place.lines import code_lines

    application()
    count = _FILE_MB * 1_000_000 // len(_LINE.format(number=100_000))
    text = "<copy>\n" + "".join(_LINE.format(number=number) for number in range(count)) + "</copy>\n"
    with tempfile.TemporaryDirectory() as place:
        copy, journal = write_project(Path(place))
        (copy / "decks.xml").write_text(text, encoding="utf-8")
        project = Workspace.of(copy=(copy,), journals=(journal,))
        project.read_copy()
        entry = project.texts.find(f"deck.{count // 2}").texts[0].entry
        view, all_of_it = CodeView(), QPlainTextEdit()
        for widget in (view, all_of_it):
            widget.resize(640, 400)
            widget.show()

        def ours() -> None:
            view.show_lines([])
            excerpt = project.excerpt(entry)
            assert excerpt is not None
            view.show_lines(code_lines(excerpt, None))
            QApplication.processEvents()

        def theirs() -> None:
            all_of_it.setPlainText(text)
            QApplication.processEvents()

        turns = in_turns(ours, theirs)
    yield Figure("place view", 0.03, turns, f"a place in {_FILE_MB} MB, read and shown / setPlainText of all")


def measure_saved_note() -> Iterator[Line]:
    """Measure from a saved note until it stands in the list on the screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.workspace import Workspace
    from ui.application import application
    from ui.window import MainWindow

    application()
    with tempfile.TemporaryDirectory() as place:
        copy, journal = write_project(Path(place))
        window = MainWindow(Workspace.of(copy=(copy,), journals=(journal,)))
        window.show()
        window.start()
        _wait(lambda: window.inbox.model.rowCount() > 0)
        seconds = sorted(_shown_after(window, journal, 1000 + number) for number in range(_NOTES))
        window.close()
    detail = f"{_NOTES} notes saved one by one; median {median(seconds):.2f} s, longest {seconds[-1]:.2f} s"
    yield Amount("saved note on the screen, p95", _GOAL_S, quantiles(seconds, n=20)[-1], "s", detail)


def _shown_after(window: "MainWindow", journal: Path, number: int) -> float:
    """Return the seconds from saving a note until the screen shows it."""
    rows = window.inbox.model.rowCount()
    begun = time.perf_counter()
    with journal.open("a", encoding="utf-8") as file:
        file.write(_NOTE.format(number=number))
    _wait(lambda: window.inbox.model.rowCount() > rows)
    window.inbox.view.grab()
    return time.perf_counter() - begun


def _wait(seen: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    from PySide6.QtWidgets import QApplication

    deadline = time.monotonic() + _PATIENCE_S
    while not seen():
        assert time.monotonic() < deadline, "the window shows nothing new"
        QApplication.processEvents()
        time.sleep(0.002)
