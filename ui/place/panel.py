"""The middle column: the client's words, the candidate places, and the file's lines around one."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.model import Entry, Match, Problem
from app.workspace import Excerpt, TriagedNote
from ui.notes import NoteKey, key_of
from ui.parts.scroll import BAR_WIDTH, slim_bars
from ui.parts.surface import Column, Frame, Notice, label
from ui.parts.type import emphasised, sized
from ui.place.candidates import CandidateList
from ui.place.code_view import CodeView
from ui.place.lines import code_lines
from ui.place.note_part import NotePart
from ui.place.own_word import OwnWord
from ui.place.tools import PlaceTools
from ui.place.way import WayLabel
from ui.place.words import places_heading
from ui.words import fill, sentences, translate

__all__ = ["PlacePanel"]

_HAIR = QMargins(1, 1, 1, 1)
_ALL = 1
"""Stretch of the file's lines: they take all room that they need and that nobody else does."""
_CANDIDATES = 0.34
"""Part of the column's height that candidates may take up; more of them scroll."""


class PlacePanel(Column):
    """Where it stands.

    Signals:
        place_wanted: an ``Entry`` whose lines are to be read.
        match_changed: the ``Match`` that is on the screen now, or None.
    """

    place_wanted = Signal(object)
    match_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground=False)
        self._key: NoteKey | None = None
        self._match: Match | None = None
        self._visiting = False
        self.note = NotePart()
        self.title, self.about, self.words = self.note.title, self.note.about, self.note.words
        self.where = label(soft=True)
        self.where.setFont(emphasised(sized(self.font(), 0.93)))
        self.candidates = CandidateList()
        self.own_word = OwnWord()
        self.fault = Notice(translate("Place", "What is wrong with the file"), trouble=True)
        self.code = CodeView()
        self.way = WayLabel()
        self.tools = PlaceTools()
        self._missing = Notice(translate("Place", "What became of the text"))
        self._lay_out()
        self.candidates.picked.connect(self._picked)
        self.show_note(None)

    @property
    def match(self) -> Match | None:
        """The place that is on the screen."""
        return self._match

    def show_note(self, triaged: TriagedNote | None) -> None:
        """Show a note, or the same one with news; the picked candidate stays picked."""
        self.note.setVisible(triaged is not None)
        self.own_word.show_note(triaged)
        self.where.setVisible(triaged is not None and bool(triaged.verdict.matches))
        self.candidates.setVisible(triaged is not None and bool(triaged.verdict.matches))
        if triaged is None:
            self._key = None
            if not self._visiting:
                self._pick(None)
            return
        self.note.show_note(triaged)
        self.where.setText(places_heading(triaged))
        key = key_of(triaged.note)
        if key != self._key:
            self._match, self._visiting = None, False
        row = self._row_to_pick(triaged.verdict.matches)
        self._key = key
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
        self._show_code(shown=excerpt is not None)
        if excerpt is None:
            words = translate("Place", "This text no longer stands there. The next reading finds it anew.")
            self._missing.say(words)
        else:
            self._missing.hide()
            self.code.show_lines(code_lines(excerpt, self._match.edit))

    def _show_code(self, *, shown: bool) -> None:
        """Show the file's lines, or leave their room to what stands below."""
        self._code_card.setVisible(shown)
        self._column.setStretchFactor(self._code_row, _ALL if shown else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many whole candidates as there is room for."""
        super().resizeEvent(event)
        self.candidates.set_room(round(self.height() * _CANDIDATES))

    def _lay_out(self) -> None:
        """Put the parts below each other."""
        self._code_card = Frame(self.code, _HAIR)
        self.code.needed.connect(lambda height: self._code_card.setMaximumHeight(height + 2 * _HAIR.top()))
        content = QWidget()
        self._column = layout = QVBoxLayout(content)
        layout.setContentsMargins(24, 18, 24 - 2 * BAR_WIDTH, 18)
        layout.setSpacing(0)
        layout.addLayout(_inset(self.note))
        layout.addSpacing(14)
        layout.addLayout(_inset(self.where))
        layout.addSpacing(6)
        layout.addWidget(self.candidates)
        layout.addSpacing(4)
        layout.addLayout(_inset(self.own_word))
        layout.addSpacing(10)
        layout.addLayout(_inset(self.fault))
        layout.addSpacing(4)
        layout.addLayout(_inset(self._missing))
        self._code_row = _inset(self._code_card)
        layout.addLayout(self._code_row, _ALL)
        layout.addSpacing(5)
        layout.addLayout(_inset(self.way))
        layout.addSpacing(7)
        layout.addLayout(_inset(self.tools))
        layout.addStretch()
        self._scroll(content)

    def _scroll(self, content: QWidget) -> None:
        """Let all of it scroll where the window is too low: nothing is ever cut."""
        area = QScrollArea()
        slim_bars(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # empty, it is not painted
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(content)
        content.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

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
        self.tools.show_place(there=match is not None)
        self.tools.setVisible(match is not None or self._key is not None)
        self._show_fault(match.entry.fault if match else None)
        if before is None or match is None or before.entry.location.file != match.entry.location.file:
            self._show_code(shown=False)
        self.match_changed.emit(match)
        if match is None:
            self.code.show_lines([])
            self._missing.hide()
        else:
            self.place_wanted.emit(match.entry)

    def _show_fault(self, fault: Problem | None) -> None:
        """Say what must be repaired in the file of the place, before anything in it can be changed."""
        if fault is None:
            self.fault.hide()
            return
        words = translate("Place", "%1 must be repaired first. %2")
        if fault.line is not None:
            words = translate("Place", "%1, line %3, must be repaired first. %2")
        told = sentences(fault.message, fault.hint)
        self.fault.say(fill(words, fault.file, told, str(fault.line)))


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
