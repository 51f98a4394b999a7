"""The candidate places: where a note's text may stand, each with its evidence in a sentence."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model import Match
from ui.parts.cards import Card, CardList
from ui.parts.type import one_line
from ui.words import sentences, translate

__all__ = ["CandidateList", "evidence_words"]

_SENTENCES = 4
"""Sentences of evidence that a card shows; the strongest come first."""
_LINES = 14
"""Height of the candidates in lines of text, where nobody says otherwise; more candidates scroll."""


def evidence_words(match: Match) -> str:
    """Return why an entry may be meant, and what is proven about the change."""
    told = [evidence.sentence for evidence in match.evidence[:_SENTENCES]]
    edit = match.edit
    if edit is not None and edit.verified:
        told.append(translate("Place", "Proven: the file stays sound, only this text changes."))
    elif edit is not None:
        told.append(edit.why_not)
    if not match.entry.editable:
        told.append(match.entry.why_not)
    # A broken file is the reason why neither the change is proven nor the text is the client's: told once.
    return sentences(*dict.fromkeys((*told, *(edit.warnings if edit else ()))))


def _card(match: Match) -> Card:
    """Return what is painted of a match."""
    location = match.entry.location
    place = f"{location.file}  {location.line}:{location.column}  {one_line(match.entry.key, 120)}"
    badge = translate("Place", "in the reply") if match.claimed else ""
    return Card(place, evidence_words(match), badge)


class CandidateList(CardList):
    """The candidates as cards; as high as they need, up to a limit.

    Signals:
        picked: the ``Match`` that is shown now, or None.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Place", "Where it stands: the places to choose from"), parent)
        self._matches: tuple[Match, ...] = ()
        self._room = _LINES * self.fontMetrics().lineSpacing()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # empty, it is not painted
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_matches(self, matches: tuple[Match, ...], row: int | None) -> None:
        """Show candidates with the one of ``row`` picked, or none; the same ones again stay as they are."""
        if matches == self._matches and row is not None and self.currentIndex().isValid():
            self.picked.emit(self._at(self.currentIndex()))
            return
        if matches != self._matches:
            self._matches = matches
            self.cards.set_cards([_card(match) for match in matches])
            self.updateGeometry()
        if matches and row is not None:
            self.setCurrentIndex(self.cards.index(min(row, len(matches) - 1)))

    def step(self, steps: int) -> None:
        """Pick the candidate so many further down, or up."""
        row = self.currentIndex().row() + steps
        if self.currentIndex().isValid() and 0 <= row < self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(row))

    def pick_none(self) -> None:
        """Show that another place than these is looked at."""
        self.setCurrentIndex(QModelIndex())

    def set_room(self, height: int) -> None:
        """Be no higher than so many pixels, but for the first card: more cards scroll."""
        if height != self._room:
            self._room = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the cards."""
        height = 0
        for row in range(self.cards.rowCount()):  # whole cards: a cut one looks broken
            card = self.sizeHintForRow(row)
            if height and height + card > self._room:
                break
            height += card
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the height of the first card: in a low window the others scroll."""
        return QSize(0, min(self.sizeHintForRow(0), self.sizeHint().height()) if self._matches else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when the evidence breaks otherwise."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Tell which candidate is picked now."""
        self.picked.emit(self._at(current))

    def _at(self, index: QModelIndex) -> Match | None:
        """Return the candidate of a row."""
        return self._matches[index.row()] if 0 <= index.row() < len(self._matches) else None
