"""How to get to the picked place by hand: its path in words, and what to search for."""

from PySide6.QtCore import Qt

from app.model import Match, Search
from ui.core_words import in_words
from ui.parts.surface import SoftLabel
from ui.words import fill, translate

__all__ = ["WayLabel", "way_words"]


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


class WayLabel(SoftLabel):
    """A line that tells the way."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_match(None)

    def show_match(self, match: Match | None) -> None:
        """Take the place that is picked now."""
        self.setText("" if match is None else way_words(match))
        self.setVisible(bool(self.text()))
