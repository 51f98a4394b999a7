"""The palette: every command and every note by typing a few letters of it, without a mouse.

The field keeps the focus; arrow keys move in the list below it.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.commands.finding import Choice, NoteWords, found_commands, found_notes
from ui.palette import shades_of
from ui.parts.button import draw_key, key_size
from ui.parts.finder import Finder
from ui.parts.surface import label
from ui.parts.tips import plain_tip
from ui.parts.type import SMALL, sized
from ui.words import fill, translate

__all__ = ["PALETTE_KEYS", "PaletteDialog"]

PALETTE_KEYS = QKeySequence("Ctrl+K")
_ROOM = QSize(72, 12)
"""Characters of a line, and lines."""
_MOST_OF_IT = 0.55
"""So much of a line its menu may take, with why it is not possible."""
_PAD_X, _PAD_Y, _BAR, _GAP = 12, 6, 3, 14

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ChoiceRole(IntEnum):
    """What a line tells besides its text."""

    CHOICE = Qt.ItemDataRole.UserRole + 1


class ChoicesModel(QAbstractListModel):
    """The lines of the palette."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def show(self, choices: Iterable[Choice]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def at(self, row: int) -> Choice | None:
        """Return a line."""
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a line."""
        choice = self.at(index.row())
        if choice is None:
            return None
        if role == ChoiceRole.CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(choice)
        if role == Qt.ItemDataRole.ToolTipRole and not choice.enabled:
            return plain_tip(_why_not(choice))
        return None


def _spoken(choice: Choice) -> str:
    """Return a line for a screen reader."""
    parts = [choice.words, choice.where, choice.keys]
    if not choice.enabled:
        parts.append(_why_not(choice))
    return ", ".join(part for part in parts if part)


def _why_not(choice: Choice) -> str:
    """Return why a command can not be done now."""
    if not choice.why_not:
        return translate("Palette", "not possible now")
    return fill(translate("Palette", "not possible now: %1"), choice.why_not)


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a line: what it does, its menu, its keys."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return one line with air."""
        return QSize(200, QFontMetrics(option.font).height() + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, keys, menu and words."""
        choice: Choice = index.data(ChoiceRole.CHOICE)
        shades = shades_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, shades.chosen)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height())), shades.accent)
        room = option.rect.adjusted(_PAD_X, 0, -_PAD_X, 0)
        if choice.keys:
            self._paint_keys(painter, room, choice.keys)
        self._paint_where(painter, room, option, choice)
        painter.setFont(option.font)
        painter.setPen(shades.ink if choice.enabled else shades.soft)
        words = painter.fontMetrics().elidedText(choice.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _paint_keys(self, painter: QPainter, room: QRect, keys: str) -> None:
        """Paint keys at the right edge, and leave the rest of the room."""
        widget = self.parent()
        if isinstance(widget, QWidget):
            size = key_size(widget, keys)
            top = room.center().y() - size.height() // 2
            box = QRect(room.right() + 1 - size.width(), top, size.width(), size.height())
            draw_key(painter, widget, box, keys, shades_of(widget.palette()).soft)
            room.setRight(box.left() - _GAP)

    def _paint_where(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, choice: Choice
    ) -> None:
        """Paint the menu, or why it can not be done instead, and leave the rest of the room."""
        where = choice.where
        if not choice.enabled:
            where = choice.why_not or _why_not(choice)
        painter.setFont(sized(option.font, SMALL))
        most = round(room.width() * _MOST_OF_IT)
        where = painter.fontMetrics().elidedText(where, Qt.TextElideMode.ElideRight, most)
        painter.setPen(shades_of(option.palette).soft)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, where)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(where) - _GAP)


class PaletteDialog(Finder):
    """A field, and below it what fits the words typed into it. Return does it, Esc leaves.

    Signals:
        chosen: the ``Choice`` to be done.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        words = translate("Palette", "A command, the number of a note, or words of it")
        super().__init__(translate("Palette", "Do or find"), words, PALETTE_KEYS, _ROOM, parent)
        self._commands: Sequence[Choice] = ()
        self._notes: Sequence[NoteWords] = ()
        self._recent: Sequence[str] = ()
        self.model = ChoicesModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setAccessibleName(translate("Palette", "Commands and notes that fit"))
        self.nothing = label(translate("Palette", "No command and no note fits."), soft=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.whole.addWidget(self.nothing, 1)
        self.field.textChanged.connect(self._find)
        self.list.clicked.connect(self._take)
        self.returned.connect(self._take)

    def begin(self, commands: Sequence[Choice], notes: Sequence[NoteWords], recent: Sequence[str]) -> None:
        """Open it.

        Args:
            commands: all commands.
            notes: all notes.
            recent: the ids of the commands that were used last, the last one first.
        """
        self._commands, self._notes, self._recent = commands, notes, recent
        self.field.clear()
        self._find("")
        self.field.setFocus()
        self.open()

    def _find(self, typed: str) -> None:
        """Show what fits."""
        notes = [
            Choice(
                note.note_id, note.words, fill(translate("Palette", "Note %1"), note.note_id), is_note=True
            )
            for note in found_notes(typed, self._notes)
        ]
        commands = found_commands(typed, self._commands, self._recent)
        meant = [note for note in notes if note.key.casefold() == typed.strip().removeprefix("#").casefold()]
        others = [note for note in notes if note not in meant]
        self.model.show([*meant, *commands, *others])
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        self.list.setCurrentIndex(self.model.index(0))

    def _take(self) -> None:
        """Do what is chosen, where it can be done."""
        choice = self.model.at(self.list.currentIndex().row())
        if choice is not None and choice.enabled:
            self.accept()
            self.chosen.emit(choice)
