"""How to get to the picked place by hand: its path in words, what to search for, links to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model import Match, Search
from ui.core_words import in_words
from ui.parts.button import Button, Look
from ui.parts.surface import label
from ui.words import fill, translate

__all__ = ["WayRow", "way_words"]


def way_words(match: Match) -> str:
    """Return the way to a place in words; "" where nothing is known of it."""
    return " · ".join(
        part for part in (in_words(match.entry.human_path), _search_words(match.search)) if part
    )


def _search_words(search: Search | None) -> str:
    if search is None:
        return ""
    if search.of == 1:
        return fill(translate("Way", "search for “%1”"), search.phrase)
    return fill(
        translate("Way", "search for “%1”, hit %2 of %3"), search.phrase, str(search.hit), str(search.of)
    )


class WayRow(QWidget):
    """A row that tells the way and copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._match: Match | None = None
        self.words = label(soft=True)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_search = Button(translate("Way", "Copy search"), look=Look.LINK)
        self.copy_links = {
            "editor": Button(translate("Way", "Copy editor link"), look=Look.LINK),
            "web": Button(translate("Way", "Copy web link"), look=Look.LINK),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.words, 1)
        for button in (self.copy_search, *self.copy_links.values()):
            layout.addWidget(button)
        self.copy_search.clicked.connect(self._copy_search)
        for name, button in self.copy_links.items():
            button.clicked.connect(lambda _=False, name=name: self._copy_link(name))
        self.show_match(None)

    def show_match(self, match: Match | None) -> None:
        """Take the place that is picked now."""
        self._match = match
        self.words.setText("" if match is None else way_words(match))
        self.copy_search.setVisible(match is not None and match.search is not None)
        known = {link.name for link in match.links} if match else set()
        for name, button in self.copy_links.items():
            button.setVisible(name in known)
        self.setVisible(match is not None and bool(self.words.text() or known))

    def _copy_search(self) -> None:
        if self._match is not None and self._match.search is not None:
            QGuiApplication.clipboard().setText(self._match.search.phrase)

    def _copy_link(self, name: str) -> None:
        for link in self._match.links if self._match else ():
            if link.name == name:
                QGuiApplication.clipboard().setText(link.url)
