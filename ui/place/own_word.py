"""The developer's own word on a note: which text is meant, or whose the note is. It is kept, and wins."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model import ChosenPlace, Match, VerdictKind
from app.workspace import TriagedNote
from ui.parts.button import Button, Look, Switch
from ui.parts.flow import FlowLayout
from ui.words import translate

__all__ = ["OwnWord", "Word", "kind_word", "place_word", "too_word", "without_word"]

_THEIRS = (VerdictKind.COPY, VerdictKind.MIXED)


@dataclass(frozen=True, slots=True)
class Word:
    """What the developer says of a note; all empty: the earlier word is taken back.

    Attributes:
        kind: whose it is; None where only places are chosen.
        places: the entries that it means.
    """

    kind: VerdictKind | None = None
    places: Sequence[ChosenPlace] = ()


def place_word(triaged: TriagedNote, match: Match) -> Word:
    """Return the word that a note means this entry; whose it is stays as said, where the two go together."""
    return _several(triaged, (match,))


def too_word(triaged: TriagedNote, match: Match) -> Word:
    """Return the word that a note means this entry beside those that it was found to mean."""
    return _several(triaged, (*triaged.verdict.claimed, match))


def without_word(triaged: TriagedNote, match: Match) -> Word:
    """Return the word that a note means what it was found to mean, but not this entry."""
    return _several(triaged, tuple(told for told in triaged.verdict.claimed if told != match))


def _several(triaged: TriagedNote, matches: Sequence[Match]) -> Word:
    said = triaged.correction.kind if triaged.correction else None
    places = tuple(
        ChosenPlace(match.entry.location.file, match.entry.key, match.entry.location.xpath)
        for match in matches
    )
    return Word(said if said in _THEIRS else None, places)


def kind_word(triaged: TriagedNote, kind: VerdictKind) -> Word:
    """Return the word whose a note is; chosen places stay, where the two go together."""
    chosen = triaged.correction.places if triaged.correction else ()
    return Word(kind, chosen if kind in _THEIRS else ())


def _kinds() -> dict[VerdictKind, str]:
    return {
        VerdictKind.COPY: translate("Word", "The client can change it"),
        VerdictKind.DEVELOPER: translate("Word", "It is ours"),
        VerdictKind.MIXED: translate("Word", "Part ours, part theirs"),
        VerdictKind.UNCLEAR: translate("Word", "Not clear yet"),
    }


class OwnWord(QWidget):
    """A row to say it in: choose the picked place, say whose it is, take it back.

    Signals:
        said: the ``Word``.
        offered: what can be said has changed.
    """

    said = Signal(object)
    offered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._triaged: TriagedNote | None = None
        self._match: Match | None = None
        self.choose = Button(translate("Word", "This text is meant"), look=Look.LINK)
        self.too = Button(translate("Word", "This one, too"), look=Look.LINK)
        self.without = Button(translate("Word", "Not this one"), look=Look.LINK)
        self.back = Button(translate("Word", "Take my word back"), look=Look.LINK)
        self.kind = Switch(translate("Word", "Whose it is"))
        for kind, words in _kinds().items():
            self.kind.addItem(words, kind)
        layout = FlowLayout(self)
        for part in (self.kind, self.choose, self.too, self.without, self.back):
            layout.addWidget(part)
        self.choose.clicked.connect(self._choose)
        self.too.clicked.connect(lambda: self._say_of(too_word))
        self.without.clicked.connect(lambda: self._say_of(without_word))
        self.kind.activated.connect(self._turned)
        self.back.clicked.connect(lambda: self._say(Word()))

    def show_note(self, triaged: TriagedNote | None) -> None:
        """Show what holds for a note now; None: there is none to say anything of."""
        self._triaged = triaged
        self.setVisible(triaged is not None)
        self.setEnabled(True)
        if triaged is not None:
            self.kind.setCurrentIndex(self.kind.findData(triaged.verdict.kind))
        self.back.setVisible(triaged is not None and triaged.correction is not None)
        self._show_choice()

    def show_match(self, match: Match | None) -> None:
        """Take the place that is picked now."""
        self._match = match
        self._show_choice()

    def mean(self, match: Match) -> None:
        """Say that a place is meant, however it was found."""
        if self._triaged is not None:
            self._say(place_word(self._triaged, match))

    def _show_choice(self) -> None:
        """Offer the picked place, unless it is what the reply names already, and nothing else."""
        told = self._triaged.verdict.claimed if self._triaged else ()
        match = self._match if self._triaged else None
        self.choose.setVisible(match is not None and told != (match,))
        self.too.setVisible(match is not None and bool(told) and match not in told)
        self.without.setVisible(match in told and len(told) > 1)
        self.offered.emit()

    def _choose(self) -> None:
        """Say that the picked place is meant."""
        if self._match is not None:
            self.mean(self._match)

    def _say_of(self, word: Callable[[TriagedNote, Match], Word]) -> None:
        """Say something about the picked place."""
        if self._triaged is not None and self._match is not None:
            self._say(word(self._triaged, self._match))

    def _turned(self) -> None:
        """Say whose the note is, where that is news."""
        kind = VerdictKind(self.kind.currentData())
        if self._triaged is not None and kind is not self._triaged.verdict.kind:
            self._say(kind_word(self._triaged, kind))

    def _say(self, word: Word) -> None:
        """Say it once; the row is ready again with the next reading."""
        self.setEnabled(False)
        self.said.emit(word)
