"""The middle column: the client's words, the candidate places, and the file's lines around one."""

import datetime as dt

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.model import Entry, Match
from app.workspace import Excerpt, TriagedNote
from ui.notes import NoteKey, key_of
from ui.parts.scroll import BAR_WIDTH
from ui.parts.surface import Column, Frame, label
from ui.parts.type import emphasised, heading, sized
from ui.place.candidates import CandidateList
from ui.place.code_view import CodeView
from ui.place.lines import code_lines
from ui.place.note_words import NoteWords
from ui.place.own_word import OwnWord
from ui.place.way import WayRow
from ui.place.words import about, pieces, places_heading, title
from ui.words import day_words, translate

__all__ = ["PlacePanel"]


class PlacePanel(Column):
    """Where it stands.

    Signals:
        place_wanted: an ``Entry`` whose lines are to be read.
        search_wanted: another text is to be searched for.
    """

    place_wanted = Signal(object)
    search_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground=False)
        self._key: NoteKey | None = None
        self._match: Match | None = None
        self._visiting = False
        self.title = label()
        self.title.setFont(heading(self.font()))
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about = label(soft=True)
        self.words = NoteWords()
        self.where = label(soft=True)
        self.where.setFont(emphasised(sized(self.font(), 0.93)))
        self.candidates = CandidateList()
        self.own_word = OwnWord()
        self.way = WayRow()
        self.code = CodeView()
        self._missing = label(soft=True)
        self._lay_out()
        self.candidates.picked.connect(self._picked)
        self.show_note(None)

    def show_note(self, triaged: TriagedNote | None) -> None:
        """Show a note, or the same one with news; the picked candidate stays picked."""
        for widget in (self.title, self.about, self._words_card, self.own_word):
            widget.setVisible(triaged is not None)
        self.where.setVisible(triaged is not None and bool(triaged.verdict.matches))
        self.candidates.setVisible(triaged is not None and bool(triaged.verdict.matches))
        if triaged is None:
            self._key = None
            if not self._visiting:
                self._pick(None)
            return
        self._show_words(triaged)
        self.where.setText(places_heading(triaged.verdict))
        key = key_of(triaged.note)
        if key != self._key:
            self._match, self._visiting = None, False
        row = self._row_to_pick(triaged.verdict.matches)
        self._key = key
        self.own_word.show_note(triaged)
        self.candidates.show_matches(triaged.verdict.matches, row)
        if not triaged.verdict.matches and not self._visiting:
            self._pick(None)

    def visit(self, match: Match) -> None:
        """Show a place that is none of the candidates, until another is picked or another note is shown."""
        self._visiting = True
        self.candidates.pick_none()
        self._pick(match)

    def show_excerpt(self, entry: Entry, excerpt: Excerpt | None) -> None:
        """Show the lines around the picked candidate."""
        if self._match is None or entry != self._match.entry:
            return
        self._code_card.setVisible(excerpt is not None)
        self._missing.setVisible(excerpt is None)
        if excerpt is None:
            self._missing.setText(
                translate("Place", "This text no longer stands there. The next reading finds it anew.")
            )
        else:
            self.code.show_lines(code_lines(excerpt, self._match.edit))

    def _lay_out(self) -> None:
        """Put the parts below each other."""
        for part in (self.about, self._missing):
            part.setWordWrap(True)
        self.title.setWordWrap(True)
        self._words_card = Frame(self.words, QMargins(14, 15, 14, 9), framed=False)
        self._code_card = Frame(self.code, QMargins(1, 1, 1, 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24 - BAR_WIDTH, 18)
        layout.setSpacing(0)
        for row, room_below in (
            (_inset(self.title), 3),
            (_inset(self.about), 12),
            (_inset(self._words_card), 18),
            (_inset(self.where), 6),
        ):
            layout.addLayout(row)
            layout.addSpacing(room_below)
        layout.addWidget(self.candidates)
        layout.addSpacing(4)
        layout.addLayout(_inset(self.own_word))
        layout.addSpacing(10)
        layout.addLayout(_inset(self._code_card))
        layout.addLayout(_inset(self._missing))
        layout.addSpacing(6)
        layout.addLayout(_inset(self.way))
        layout.addStretch(1)

    def _show_words(self, triaged: TriagedNote) -> None:
        """Show who wrote what."""
        day = triaged.note.date
        self.title.setText(title(triaged))
        self.about.setText(
            about(triaged, day_words(day, dt.datetime.now().astimezone().date()) if day else "")
        )
        self.words.set_pieces(pieces(triaged.note.text, triaged.verdict.asks))

    def _row_to_pick(self, matches: tuple[Match, ...]) -> int | None:
        """Return the row of the candidate that was picked before; None while another place is looked at."""
        if self._match is None:
            return 0
        before = _name_of(self._match)
        row = next((row for row, match in enumerate(matches) if _name_of(match) == before), None)
        return row if row is not None or self._visiting else 0

    def _picked(self, match: Match | None) -> None:
        """Take the candidate that is picked now."""
        if match is not None:
            self._visiting = False
            self._pick(match)

    def _pick(self, match: Match | None) -> None:
        """Ask for the lines around a candidate; those of another place are taken away at once."""
        before, self._match = self._match, match
        self.own_word.show_match(match)
        self.way.show_match(match)
        if before is None or match is None or before.entry.location.file != match.entry.location.file:
            self._code_card.hide()
        if match is None:
            self.code.show_lines([])
            self._code_card.hide()
            self._missing.hide()
        else:
            self.place_wanted.emit(match.entry)


def _name_of(match: Match) -> tuple[str, str, str]:
    """Return by what a place is known again; its line moves when the file is saved."""
    location = match.entry.location
    return location.file, match.entry.key, location.xpath


def _inset(widget: QWidget) -> QLayout:
    """Return a row that leaves the room of a scroll bar, as the candidates have one: all stay aligned."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, BAR_WIDTH, 0)
    row.addWidget(widget)
    return row
