"""About Copycue: its version and licence, and what a report of a problem should say of this computer."""

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import __version__
from app.workspace.program.facts import program_facts
from ui.log import log_file
from ui.parts.button import Button
from ui.parts.mark import mark
from ui.parts.surface import label
from ui.parts.type import heading
from ui.words import fill, translate

__all__ = ["About", "debug_info", "open_licences"]

_MARK = 48
"""Pixels of the mark's side."""


def debug_info() -> str:
    """Return versions and platform; nothing of a project, and nothing a client wrote."""
    lines = {
        **program_facts(),
        "Qt": qVersion(),
        "System": platform.platform(),
        "Desktop": QGuiApplication.platformName(),
        "Scale": f"{QGuiApplication.primaryScreen().devicePixelRatio():g}",
        "Log": str(log_file()),
    }
    return "\n".join(f"{name}: {value}" for name, value in lines.items())


def open_licences(parent: QWidget) -> None:
    """Tell whose work is in Copycue."""
    from ui.about.licences import LicencesDialog

    dialog = LicencesDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class About(QDialog):
    """Version, licence, and a button for what a report should say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("About", "About Copycue"))
        title = label(fill(translate("About", "Copycue %1"), __version__))
        title.setFont(heading(self.font()))
        licence = translate("About", "Free under the MIT licence. Built on Qt, under the LGPL.")
        self.copy = Button(translate("About", "Copy debug info"))
        self.licences = Button(translate("About", "Licences …"))
        close = Button(translate("About", "Close"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(debug_info()))
        self.licences.clicked.connect(lambda: open_licences(self))
        close.clicked.connect(self.accept)
        sign = QLabel()
        sign.setPixmap(mark().pixmap(QSize(_MARK, _MARK), self.devicePixelRatio()))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(sign)
        head.addWidget(title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        for part in (label(licence, soft=True), label(debug_info(), soft=True)):
            layout.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.licences)
        foot.addStretch()
        foot.addWidget(close)
        layout.addLayout(foot)
