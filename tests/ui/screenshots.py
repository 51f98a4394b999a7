"""Pictures of the window on the sample, light and dark, to be looked at: ``make shots``.

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

from app.model import Finding, VerdictKind
from app.workspace import TriagedNote, Workspace
from ui.notes import key_of
from ui.palette import apply_scheme
from ui.program import application
from ui.window import MainWindow

FOLDER = Path("shots")
SIZE = (1440, 900)
FONTS = ("Inter", "Segoe UI", "Noto Sans", "DejaVu Sans")
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
    """Picture what is said while one works: copied, edited, stale, trouble, filter."""
    choose(window, found(Finding.CHANGE, places=1))
    window.reply.copy.click()
    wait(300)
    save(window, "copied")
    current = window.inbox.current
    if current is not None:
        window.reply.editor.insertPlainText("Good to hear from you. ")
        draft = window.replying.drafts.of(current.note)
        window.replying.drafts.keep(key_of(current.note), draft)
        window.reply.switches.formality.setFocus()
        window.reply.switches.formality.setCurrentIndex(2)
        window.reply.switches.formality.activated.emit(2)
        wait(300)
        save(window, "edited")
        place = folder / "copy"
        for path in place.rglob("*.xml"):
            path.write_bytes(path.read_bytes().replace(b"</", b"<//", 1))
        window.reply.copy.click()
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


def main() -> None:
    """Make all pictures."""
    FOLDER.mkdir(exist_ok=True)
    app: QApplication = application()
    family = next((name for name in FONTS if name in QFontDatabase.families()), app.font().family())
    app.setFont(QFont(family, 10))
    with tempfile.TemporaryDirectory() as name:
        for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
            apply_scheme(app, scheme)
            with opened(Path(name)) as window:
                picture_notes(window, scheme.name.lower())
        with opened(Path(name)) as window:
            window.resize(1060, 640)
            wait(100)
            save(window, "small")
            window.resize(*SIZE)
            picture_moments(window, Path(name))
    app.clipboard().clear()  # without a screen it would outlive the interpreter, and crash


if __name__ == "__main__":
    main()
