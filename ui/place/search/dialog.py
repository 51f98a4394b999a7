"""Search as you type over all texts. The field keeps the focus; arrow keys move in the list below it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.workspace import FoundText, FoundTexts
from ui import counts
from ui.parts.button import Button, Look
from ui.parts.finder import Finder
from ui.parts.surface import label
from ui.place.search.delegate import FoundDelegate
from ui.place.search.model import FoundModel
from ui.words import fill, translate

__all__ = ["SEARCH_KEYS", "SearchDialog"]

SEARCH_KEYS = QKeySequence("Ctrl+L")
_TAKE, _LOOK = QKeySequence("Return"), QKeySequence("Shift+Return")
_ROOM = QSize(120, 11)
"""Characters of a row, and rows."""


class SearchDialog(Finder):
    """A field, the texts that hold what is typed into it, and what is to be done with the chosen one.

    Signals:
        wanted: words to search for.
        meant: the ``FoundText`` that the note on the screen means.
        looked_at: a ``FoundText`` that is only to be shown.
    """

    wanted = Signal(str)
    meant = Signal(object)
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        words = translate("Search", "Words of a text, its key or file; kiosk.xml:42 for a line")
        super().__init__(translate("Search", "Search all texts"), words, SEARCH_KEYS, _ROOM, parent)
        self._has_note = False
        self._answered = ""
        self.model = FoundModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(self.list))
        self.list.setAccessibleName(translate("Search", "Texts that were found"))
        self.count = label(soft=True)
        self.count.setAccessibleName(translate("Search", "How many texts were found"))
        self.means = Button(translate("Search", "This text is meant"), look=Look.PRIMARY, keys=_TAKE)
        self.look = Button(translate("Search", "Only show it"), keys=_LOOK)
        for button in (self.means, self.look):
            button.setAutoDefault(False)  # Return in the field is ours
        self._lay_out()
        self.field.textChanged.connect(self.wanted)
        self.returned.connect(lambda shifted: self._look() if shifted else self._take())
        self.list.doubleClicked.connect(self._take)
        self.means.clicked.connect(self._mean)
        self.look.clicked.connect(self._look)

    def begin(self, note_id: str | None) -> None:
        """Open it, with what was searched for last selected; a note's id where one is on the screen."""
        self._has_note = note_id is not None
        self.means.setVisible(self._has_note)
        if note_id is not None:
            words = fill(translate("Search", "Note %1 means this text"), note_id)
            self.means.setText(words)
            self.means.setAccessibleName(words)
        self.wanted.emit(self.field.text())
        self.field.setFocus()
        self.field.selectAll()
        self.open()

    def show_found(self, found: FoundTexts) -> None:
        """Show what was found; the answer to an older question is passed over."""
        if found.typed != self.field.text():
            return
        self._answered = found.typed
        self.model.show(found.texts)
        self.count.setText(_count_words(found))
        if found.texts:
            self.list.setCurrentIndex(self.model.index(0))
        for button in (self.means, self.look):
            button.setEnabled(bool(found.texts))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.look)
        foot.addWidget(self.means)
        self.whole.addLayout(foot)

    def _chosen(self) -> FoundText | None:
        """Return the chosen text; None while the list still answers what stood in the field before."""
        if self._answered != self.field.text():
            return None
        return self.model.at(self.list.currentIndex().row())

    def _take(self) -> None:
        """Do what is usual with the chosen text."""
        if self._has_note:
            self._mean()
        else:
            self._look()

    def _mean(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.accept()
            self.meant.emit(chosen)

    def _look(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.accept()
            self.looked_at.emit(chosen)


def _count_words(found: FoundTexts) -> str:
    """Return how many texts there are, and how many of them are shown."""
    if not found.total:
        return translate("Search", "No text holds these words.")
    if found.total == len(found.texts):
        return counts.texts(found.total)
    listed = str(len(found.texts))
    return fill(translate("Search", "%1; the first %2 are listed"), counts.texts(found.total), listed)
