"""Sees to it that typed text is kept every second, whatever happens to the program."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.model import Note
from ui.notes import NoteKey, key_of
from ui.reply.drafts import Draft

__all__ = ["DraftSaving"]

_EVERY_MS = 1000
"""So much typing may be lost to a power cut."""


class DraftSaving(QObject):
    """Hands drafts on to be kept: soon after they were typed, not at every key.

    Args:
        keep: keeps a draft of a note; it must not wait.
    """

    def __init__(self, keep: Callable[[Note, Draft], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._waiting: dict[NoteKey, tuple[Note, Draft]] = {}
        # Not started anew at each key: who types without a pause is saved every second, too.
        self._clock = QTimer(self, interval=_EVERY_MS, singleShot=True)
        self._clock.timeout.connect(self.flush)

    def note(self, note: Note, draft: Draft) -> None:
        """Take a draft as it stands now."""
        self._waiting[key_of(note)] = note, draft
        if not self._clock.isActive():
            self._clock.start()

    def flush(self) -> None:
        """Hand on at once what waits."""
        self._clock.stop()
        waiting, self._waiting = self._waiting, {}
        for note, draft in waiting.values():
            self._keep(note, draft)
