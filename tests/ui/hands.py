"""The hands of a person: keys and clicks, typed for mypy."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ui.palette import apply_scheme
from ui.tasks import Lane, Tasks, Ticket

__all__ = ["CTRL", "SHIFT", "answer", "click", "click_row", "dark", "press", "settle", "type_in"]

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, key, modifier)


def type_in(widget: QWidget, text: str) -> None:
    """Type text."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget, where: QPoint | None = None) -> None:
    """Click into the middle of a widget, or at a point of it."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where or widget.rect().center())


def click_row(view: QAbstractItemView, row: int) -> None:
    """Click a row of a list."""
    click(view.viewport(), view.visualRect(view.model().index(row, 0)).center())


def answer(window: QWidget, words: str) -> None:
    """Press a button of the question that a window asks."""
    box = next(box for box in reversed(window.findChildren(QMessageBox)) if box.isVisible())
    button = next(one for one in box.buttons() if one.text() == words)
    click(button)


def settle(tasks: Tasks, qtbot: QtBot) -> None:
    """Wait until all that was asked so far has been answered, and what was asked because of that.

    Each lane does one thing after the other: what is asked last is answered last.
    """
    for turn in (1, 2):
        back: list[int] = []
        for lane in Lane:
            tasks.run(f"settle {lane}", partial(_first, turn), back.append, lane=lane)
        qtbot.waitUntil(partial(_is_complete, back))


def _first(value: int, _ticket: Ticket) -> int:
    return value


def _is_complete(back: list[int]) -> bool:
    return len(back) == len(Lane)


@contextmanager
def dark(app: QApplication) -> Iterator[None]:
    """Turn the program dark for a while. Qt tells the widgets through its event queue."""
    apply_scheme(app, Qt.ColorScheme.Dark)
    app.processEvents()
    try:
        yield
    finally:
        apply_scheme(app, Qt.ColorScheme.Light)
        app.processEvents()
