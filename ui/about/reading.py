"""Files of plain text to choose from and to read: a list of names, and the text of the one that is chosen."""

from PySide6.QtCore import QMargins, QStringListModel, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QPlainTextEdit

from ui.parts.scroll import slim_bars
from ui.parts.surface import Frame
from ui.words import translate

__all__ = ["beside_each_other", "names_list", "reader", "show_text"]

_MOST_SHOWN = 200_000
"""Characters of a file on the screen; more would stop the window while it is laid out."""


def names_list(name: str, letters: int) -> tuple[QListView, QStringListModel]:
    """Return a list and its model.

    Args:
        name: for screen readers.
        letters: how many have room in its width.
    """
    view = QListView()
    model = QStringListModel(view)
    view.setModel(model)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setAccessibleName(name)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names end in …
    slim_bars(view)
    view.setFixedWidth(view.fontMetrics().averageCharWidth() * letters)
    return view, model


def reader(name: str) -> QPlainTextEdit:
    """Return a place to read a file, its letters all of one width; Tab leaves it.

    Args:
        name: for screen readers.
    """
    edit = QPlainTextEdit()
    edit.setReadOnly(True)
    edit.setTabChangesFocus(True)
    edit.setFrameShape(QFrame.Shape.NoFrame)
    edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    edit.setAccessibleName(name)
    slim_bars(edit)
    return edit


def show_text(edit: QPlainTextEdit, text: str) -> None:
    """Show a file's text; of a very long one the beginning, and that there is more."""
    if len(text) > _MOST_SHOWN:
        more = translate("Reading", "… The rest is in the file.")
        text = f"{text[:_MOST_SHOWN]}\n{more}"
    edit.setPlainText(text)


def beside_each_other(names: QListView, text: QPlainTextEdit) -> QHBoxLayout:
    """Return both in frames, the text with the room that is left."""
    body = QHBoxLayout()
    body.setSpacing(10)
    body.addWidget(Frame(names, QMargins(4, 4, 4, 4)))
    body.addWidget(Frame(text, QMargins(8, 6, 4, 4)), 1)
    return body
