"""The sheet of keys: every key of the window by menu, made from the registry, so that it is always true."""

from html import escape

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from ui.commands.registry import Commands, Menu, keys_words, menu_words, without_mnemonic
from ui.parts.button import Button
from ui.parts.scroll import slim_bars
from ui.words import translate

__all__ = ["SHEET_KEYS", "SheetDialog", "sheet_page"]

SHEET_KEYS = (QKeySequence("F1"), QKeySequence("?"))
_COLUMNS, _LINES = 88, 36
"""Characters and lines there is room for, where the screen has it."""


def sheet_page(commands: Commands) -> str:
    """Return the sheet as a page: menus as headings, below them what each key does."""
    parts = []
    for menu in Menu:
        rows = [
            f"<tr><td><b>{escape(keys)}</b></td><td width='24'></td><td>{escape(action.text())}</td></tr>"
            for action in commands.of(menu)
            if (keys := keys_words(action))
        ]
        if rows:
            title = escape(without_mnemonic(menu_words(menu)))
            parts.append(f"<tr><td colspan='3'><h3>{title}</h3></td></tr>{''.join(rows)}")
    return f"<table cellpadding='2'>{''.join(parts)}</table>"  # one, so that all keys stand in one column


class SheetDialog(QDialog):
    """Shows the keys; the arrow keys scroll, the text can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Sheet", "Keys"))
        self.text = QTextBrowser(self)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(translate("Sheet", "All keys by menu"))
        slim_bars(self.text)
        close = Button(translate("Sheet", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout.addLayout(foot)

    def sizeHint(self) -> QSize:
        """Return room for most keys, as far as the screen has it."""
        metrics = self.fontMetrics()
        room = QSize(metrics.averageCharWidth() * _COLUMNS, metrics.height() * _LINES)
        return room.boundedTo(self.screen().availableSize() * 0.9)

    def begin(self, commands: Commands) -> None:
        """Open it on what the registry holds now."""
        self.text.setHtml(sheet_page(commands))
        self.text.setFocus()
        self.open()
