"""A walk over everything that can be on the screen: the window, and what each command opens."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui.parts.button import FilterField, Switch
from ui.window import MainWindow

__all__ = ["clipped", "nameless", "untranslated", "walk"]

_LEFT_OUT = ("project.quit", "view.language", "reply.mail", "reply.save", "place.open", "note.journal")
"""Commands that end the window, or open what is the system's."""
_MARKED = re.compile(r"«[^«»]*»")
_GLANCE_MS = 20
_TURNS = 10


def walk(window: MainWindow, look: Callable[[QWidget], None]) -> None:
    """Look at the window, then at each window that a command opens, modal ones too; each is closed again."""
    _settle()
    look(window)
    seen: set[QWidget] = {window}
    timer = QTimer(window, interval=_GLANCE_MS)
    timer.timeout.connect(lambda: _look_at_others(seen, look))
    timer.start()
    for action in tuple(window.commands):
        if _is_walked(action):
            action.trigger()
            QApplication.processEvents()
            _look_at_others(seen, look)
    timer.stop()


def _settle() -> None:
    """Let layouts find their sizes: what wraps asks for its height again once it knows its width."""
    for _ in range(_TURNS):
        QApplication.processEvents()


def _is_walked(action: QAction) -> bool:
    return action.isEnabled() and not action.objectName().startswith(_LEFT_OUT)


def _look_at_others(seen: set[QWidget], look: Callable[[QWidget], None]) -> None:
    for other in QApplication.topLevelWidgets():
        if (
            isValid(other)
            and other not in seen
            and other.isVisible()
            and other.windowType() != Qt.WindowType.ToolTip
        ):
            seen.add(other)
            _settle()
            if isValid(other):
                look(other)
                other.close()


def _visible(window: QWidget) -> Iterator[QWidget]:
    yield from (part for part in window.findChildren(QWidget) if part.isVisibleTo(window))


def nameless(window: QWidget) -> list[str]:
    """Return the widgets that take the focus and have no name to tell."""
    return [
        f"{type(window).__name__}: {_path(part)}"
        for part in _visible(window)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and not _name(part)
    ]


def _name(part: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


def clipped(window: QWidget) -> list[str]:
    """Return what has less room than its words need: labels, buttons, choices, and fields that filter."""
    return [f"{type(window).__name__}: {_path(part)}" for part in _visible(window) if _is_clipped(part)]


def _is_clipped(part: QWidget) -> bool:
    if isinstance(part, QLabel) and part.text():
        if part.wordWrap():
            return part.heightForWidth(part.width()) > part.height() + 1
        return part.sizeHint().width() > part.width() + 1 or part.sizeHint().height() > part.height() + 1
    if isinstance(part, Switch):  # in Qt's own dialog about files, such a box holds a path of any length
        return part.fontMetrics().horizontalAdvance(part.currentText()) > part.width()
    if isinstance(part, FilterField):
        return part.minimumSizeHint().width() > part.width() + 1
    if isinstance(part, QAbstractButton) and part.text():
        hint = part.minimumSizeHint()
        return hint.width() > part.width() + 1 or hint.height() > part.height() + 1
    return False


def untranslated(window: QWidget, own: frozenset[str]) -> list[str]:
    """Return the words that are not between « and », as a translation for tests puts them.

    Args:
        window: all that is in it.
        own: words that are the project's, the client's or names.
    """
    if isinstance(window, QFileDialog):  # its words are Qt's
        return []
    found = []
    for part in (window, *_visible(window)):
        for words in _words(part):
            rest = words
            while _MARKED.search(rest):
                rest = _MARKED.sub("", rest)
            if re.search(r"[^\W\d_]{2}", rest) and not any(name in words for name in own):
                found.append(f"{type(window).__name__}: {_path(part)}: {words[:80]!r}")
    return found


def _words(part: QWidget) -> Iterator[str]:
    if part.isWindow():
        yield part.windowTitle()
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    for action in part.actions():
        yield from (action.text(), action.toolTip())
    match part:
        case QLabel() | QAbstractButton():
            yield part.text()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield part.placeholderText()
        case QComboBox():
            yield from (part.itemText(place) for place in range(part.count()))
        case QTabBar():
            yield from (part.tabText(place) for place in range(part.count()))
        case QGroupBox():
            yield part.title()
        case QHeaderView() if part.orientation() is Qt.Orientation.Horizontal and part.model() is not None:
            for place in range(part.count()):
                yield str(part.model().headerData(place, Qt.Orientation.Horizontal) or "")
        case _:
            pass


def _path(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    parent = part.parentWidget()
    return f"{type(parent).__name__}/{type(part).__name__} {text[:60]!r} {part.width()}x{part.height()}"
