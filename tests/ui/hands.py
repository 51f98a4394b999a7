"""The hands of a person: keys and clicks, typed for mypy."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMessageBox, QWidget

from ui.palette import apply_scheme

__all__ = ["CTRL", "SHIFT", "answer", "click", "click_row", "dark", "press", "type_in"]

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
