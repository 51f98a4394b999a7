"""Whose work is in Copycue: all parts, the licence of each, and how those under the LGPL may be replaced."""

from pathlib import Path

import PySide6
from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.workspace.program.licences import ThirdParty, own_licence, third_parties
from ui.about.reading import beside_each_other, names_list, reader, show_text
from ui.parts.button import Button
from ui.parts.surface import label
from ui.words import fill, translate

__all__ = ["LicencesDialog"]


class LicencesDialog(QDialog):
    """The parts on the left, what there is to know of the chosen one on the right.

    Args:
        parent: the main window, or About.
        parts: what others made; None: that in this program.
    """

    def __init__(self, parent: QWidget | None = None, parts: tuple[ThirdParty, ...] | None = None) -> None:
        super().__init__(parent)
        self._parts = third_parties() if parts is None else parts
        self.setWindowTitle(translate("Licences", "Licences"))
        self.list, names = names_list(translate("Licences", "Parts of Copycue"), letters=28)
        self.text = reader(translate("Licences", "Licence and notices"))
        own = [translate("Licences", "Qt and psycopg (LGPL)"), "Copycue"]
        names.setStringList([*own, *(f"{part.name} {part.version}".strip() for part in self._parts)])
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now.row()))
        self._lay_out()
        self.resize(self.sizeHint())
        self.list.setCurrentIndex(names.index(0))

    def sizeHint(self) -> QSize:
        """Return room for the lines of a licence, where the screen has it."""
        metrics = self.fontMetrics()
        wanted = QSize(128 * metrics.averageCharWidth(), 34 * metrics.lineSpacing())
        return wanted.boundedTo(self.screen().availableSize())

    def _show(self, row: int) -> None:
        """Show a row: how the LGPL is met, our own licence, or a part."""
        texts = (_lesser_notice, lambda: own_licence() or _elsewhere())
        text = texts[row]() if row < len(texts) else _told(self._parts[row - len(texts)])
        show_text(self.text, text)

    def _lay_out(self) -> None:
        lead = translate(
            "Licences",
            "Copycue is free under the MIT licence, and stands on the work of others, under licences "
            "of their own.",
        )
        close = Button(translate("Licences", "Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        words = label(lead)
        words.setWordWrap(True)
        layout.addWidget(words)
        layout.addLayout(beside_each_other(self.list, self.text), 1)
        layout.addLayout(foot)


def _told(part: ThirdParty) -> str:
    """Return what there is to know of a part, and the texts of its licence."""
    facts = [
        f"{part.name} {part.version}".strip(),
        fill(translate("Licences", "Licence: %1"), part.licence or "–"),
        fill(translate("Licences", "Comes inside: %1"), part.inside) if part.inside else "",
        fill(translate("Licences", "Home page: %1"), part.home) if part.home else "",
    ]
    return "\n".join((*filter(None, facts), "", part.text() or _elsewhere()))


def _elsewhere() -> str:
    return translate(
        "Licences",
        "This Copycue was not built as a bundle: the text is in the package that pip installed, and in "
        "every Copycue that is handed out.",
    )


def _lesser_notice() -> str:
    """Return what the LGPL asks to be said: that it is used, where the libraries lie, how to replace them."""
    paragraphs = (
        translate(
            "Licences",
            "Copycue uses Qt, PySide6 and Shiboken (version %1) and psycopg. They are under the GNU "
            "Lesser General Public License, version 3. Its text and that of the GPL are with each of "
            "them in this list.",
        ),
        translate(
            "Licences",
            "They are unchanged, and libraries of their own beside the program. You may replace them "
            "by your own, changed ones, and look into Copycue for that purpose:",
        ),
        translate(
            "Licences",
            "1. End Copycue.\n2. Put your own files, under the same names and built for the same "
            "version of Python, in the place of those in %2: for Qt the libraries in Qt/lib and the "
            "plugins in Qt/plugins (on Windows beside the others), for psycopg the folders psycopg and "
            "psycopg_binary one level up.\n3. Start Copycue, and let it check itself: copycue "
            "--self-test.",
        ),
        translate(
            "Licences",
            "The sources of this very version: https://download.qt.io/official_releases/qt/ and "
            "https://download.qt.io/official_releases/QtForPython/pyside6/ (%1), "
            "https://github.com/psycopg/psycopg.",
        ),
    )
    place = str(Path(PySide6.__file__).parent)
    return "\n\n".join(fill(words, qVersion(), place) for words in paragraphs)
