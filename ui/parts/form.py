"""Rows of forms: what is asked, the field, what it means, and a sentence that answers what stands in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.palette import shades_of
from ui.parts.signs import Sign, draw_sign
from ui.parts.surface import label
from ui.parts.type import SMALL, emphasised, sized
from ui.words import sentences

__all__ = ["FormRow", "Told", "keep_room"]


def keep_room(widget: QWidget) -> None:
    """Let a widget keep its room while it is not shown, so that nothing moves when it comes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


class _SignBox(QWidget):
    """A sign as high as a line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign: Sign | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the sign."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        if self.sign is not None:
            shades = shades_of(self.palette())
            colour = shades.warn if self.sign is Sign.ALERT else shades.theirs
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_sign(QPainter(self), self.sign, box, colour)


class Told(QWidget):
    """A sentence with a sign before it; not there while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = _SignBox(self)
        self._words = label(parent=self)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (self._sign, self._words):
            part.setFont(sized(self.font(), SMALL))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence, or ""."""
        return self._words.text()

    def say(self, words: str, sign: Sign | None = None) -> None:
        """Say a sentence; "" says nothing."""
        self._words.setText(words)
        self._sign.sign = sign
        self._sign.setVisible(sign is not None)
        self._sign.update()
        self.setVisible(bool(words))


class FormRow(QWidget):
    """One question of a form, from top to bottom.

    Args:
        title: what is asked.
        content: the field, alone or with what belongs to it.
        field: what gets the focus and the words for a screen reader; None: the content.
        meaning: a sentence that explains it, or "".
    """

    def __init__(
        self, title: str, content: QWidget, *, field: QWidget | None = None, meaning: str = ""
    ) -> None:
        super().__init__()
        self.field = field or content
        self.told = Told(self)
        self._meaning = meaning
        heading = label(title, self)
        heading.setFont(emphasised(heading.font()))
        heading.setBuddy(self.field)
        heading.setWordWrap(True)
        self.field.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addWidget(content)
        if meaning:
            explained = label(meaning, self, soft=True)
            explained.setFont(sized(self.font(), SMALL))
            explained.setWordWrap(True)
            layout.addWidget(explained)
        layout.addWidget(self.told)
        self.say("")

    def say(self, words: str, sign: Sign | None = None) -> None:
        """Say a sentence about what stands in the field; "" takes it back."""
        self.told.say(words, sign)
        self.field.setAccessibleDescription(sentences(self._meaning, words))
