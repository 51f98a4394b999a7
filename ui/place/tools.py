"""What one can do with the place on the screen: open it elsewhere, take it along, choose another."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.parts.button import Button
from ui.parts.flow import FlowLayout
from ui.place.search.dialog import SEARCH_KEYS
from ui.words import translate

__all__ = ["OPEN_KEYS", "PlaceTools"]

OPEN_KEYS = QKeySequence("Ctrl+O")


class PlaceTools(QWidget):
    """A row of buttons, in two lines where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = Button(translate("Place", "Open in the editor"), keys=OPEN_KEYS)
        self.copy = Button(translate("Place", "Copy place ▾"))
        self.copy.setAccessibleName(translate("Place", "Copy place"))
        self.menu = QMenu(self.copy)
        self.copy.setMenu(self.menu)
        self.other = Button(translate("Place", "Choose another text …"), keys=SEARCH_KEYS)
        layout = FlowLayout(self, gap=8)
        for button in (self.open, self.copy, self.other):
            layout.addWidget(button)

    def show_place(self, *, there: bool) -> None:
        """Offer what can be done with a place; without one, only to choose one."""
        self.open.setVisible(there)
        self.copy.setVisible(there)
