"""Pictures of the window on the sample, light and dark, German and large, to be looked at: ``make shots``.

Real workspace, real files (a copy of the sample in a temporary folder), no screen needed.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from app.model import Finding, Language, VerdictKind
from app.workspace import TriagedNote, Workspace
from ui.application import application
from ui.first_start.page import FirstStart
from ui.languages.speaking import speak
from ui.palette import apply_scheme
from ui.window import MainWindow

FOLDER = Path("shots")
SIZE = (1440, 900)
FONTS = ("Inter", "Segoe UI", "Noto Sans", "DejaVu Sans")
DIALOGS = (
    "help.palette",
    "help.keys",
    "project.settings",
    "project.people",
    "project.report",
    "project.guide",
)
PATIENCE_MS = 60_000


def wait(pause_ms: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(pause_ms, loop.quit)
    loop.exec()


def wait_for_reading(window: MainWindow) -> None:
    """Wait until a reading has been shown and its place has been read."""
    loop = QEventLoop()
    window.session.triaged.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    wait(300)


@contextmanager
def opened(folder: Path) -> Iterator[MainWindow]:
    """Open the window on the sample in ``folder``."""
    window = MainWindow(Workspace.sample(folder))
    window.resize(*SIZE)
    window.show()
    window.start()
    wait_for_reading(window)
    window.commands["view.all"].trigger()
    wait(300)
    yield window
    window.close()


def choose(window: MainWindow, wanted: Callable[[TriagedNote], bool]) -> bool:
    """Show the first note that is wanted; False when the sample has none."""
    model = window.inbox.model
    for row in range(model.rowCount()):
        triaged = model.at(row)
        if triaged is not None and wanted(triaged):
            window.inbox.view.setCurrentIndex(model.index(row))
            wait(300)
            return True
    return False


def found(finding: Finding, *, places: int = 0) -> Callable[[TriagedNote], bool]:
    """Return a wish for a note by what was found for it."""

    def wanted(triaged: TriagedNote) -> bool:
        verdict = triaged.verdict
        return verdict.finding is finding and len(verdict.claimed) >= places

    return wanted


def unclear(triaged: TriagedNote) -> bool:
    """Wish for a note about which nothing may be told."""
    return triaged.verdict.kind is VerdictKind.UNCLEAR


def save(widget: QWidget, name: str) -> None:
    """Write a picture."""
    path = FOLDER / f"{name}.png"
    widget.grab().save(str(path))
    sys.stdout.write(f"{path}\n")


def picture_notes(window: MainWindow, suffix: str) -> None:
    """Picture one note of every kind."""
    wishes = {
        "change": found(Finding.CHANGE, places=1),
        "several": found(Finding.CHANGE, places=3),
        "twins": found(Finding.TWINS),
        "done": found(Finding.DONE),
        "ours": found(Finding.PROGRAM),
        "unsure": unclear,
    }
    for name, wanted in wishes.items():
        if choose(window, wanted):
            save(window, f"{name}-{suffix}")


def picture_moments(window: MainWindow, folder: Path) -> None:
    """Picture what is said while one works: copied, edited, broken files, filter."""
    choose(window, found(Finding.CHANGE, places=1))
    window.commands["reply.copy"].trigger()
    wait(600)
    save(window, "copied")
    window.reply.editor.insertPlainText("Good to hear from you. ")
    wait(300)
    save(window, "edited")
    for path in (folder / "copy").rglob("*.xml"):
        path.write_bytes(path.read_bytes().replace(b"</", b"<//", 1))
    window.commands["project.refresh"].trigger()
    wait_for_reading(window)
    save(window, "broken")
    window.status.problems.click()
    wait(100)
    save(window.problems, "problems")
    window.problems.close()
    window.top.filter.setText("Ticket")
    window.top.focus_filter()
    wait(200)
    save(window, "filter")


def picture_dialogs(window: MainWindow, suffix: str) -> None:
    """Picture what commands open."""
    for name in DIALOGS:
        window.commands[name].trigger()
        wait(1200)
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                save(other, f"{name.replace('.', '-')}-{suffix}")
                other.close()
        wait(50)


def picture_first_start(suffix: str) -> None:
    """Picture the page of the first start."""
    page = FirstStart()
    page.show()
    wait(200)
    save(page, f"first-start-{suffix}")
    page.close()


def main() -> None:
    """Make all pictures."""
    FOLDER.mkdir(exist_ok=True)
    app: QApplication = application()
    family = next((name for name in FONTS if name in QFontDatabase.families()), app.font().family())
    app.setFont(QFont(family, 10))
    with tempfile.TemporaryDirectory() as name:
        for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
            apply_scheme(app, scheme)
            picture_first_start(scheme.name.lower())
            with opened(Path(name)) as window:
                picture_notes(window, scheme.name.lower())
                picture_dialogs(window, scheme.name.lower())
        speak(app, Language.DE)
        picture_first_start("german")
        with opened(Path(name)) as window:
            picture_notes(window, "german")
            picture_dialogs(window, "german")
        app.setFont(QFont(family, 20))
        with opened(Path(name)) as window:
            window.resize(2 * SIZE[0], 2 * SIZE[1])
            picture_notes(window, "german-large")
        app.setFont(QFont(family, 10))
        speak(app, Language.EN)
        with opened(Path(name)) as window:
            window.resize(1060, 640)
            wait(100)
            save(window, "small")
            window.resize(*SIZE)
            picture_moments(window, Path(name))
    app.clipboard().clear()  # without a screen it would outlive the interpreter, and crash


if __name__ == "__main__":
    main()
