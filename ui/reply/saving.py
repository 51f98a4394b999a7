"""Sees to it that typed text is kept every second, whatever happens to the program."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.model import Draft
from ui.session import Kept

__all__ = ["DraftSaving"]

_EVERY_MS = 1000
"""So much typing may be lost to a power cut."""
_AGAIN_MS = 3000
"""After so long it is tried again to keep what could not be kept."""


class DraftSaving(QObject):
    """Hands drafts on to be kept: soon after they were typed, not at every key, and again until it is done.

    Args:
        keep: keeps a draft; it must not wait, and tells later what came of it.

    Signals:
        troubled: why typed text is not kept yet, in a sentence; "" when all is.
    """

    troubled = Signal(object)  # a sentence, which Qt would make plain English of

    def __init__(self, keep: Callable[[Draft], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._waiting: dict[str, Draft] = {}
        self._handed_on: dict[str, Draft] = {}
        self._unkept: set[str] = set()
        # Not started anew at each key: who types without a pause is saved every second, too.
        self._clock = QTimer(self, interval=_EVERY_MS, singleShot=True)
        self._clock.timeout.connect(self.flush)
        self._again = QTimer(self, interval=_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.flush)

    @property
    def is_troubled(self) -> bool:
        """Whether something that was typed could not be kept yet."""
        return bool(self._unkept)

    def note(self, draft: Draft) -> None:
        """Take a draft as it stands now; one whose text is that it grew from need not be kept any more."""
        self._waiting[draft.note_id] = draft
        if not self._clock.isActive():
            self._clock.start()

    def flush(self) -> None:
        """Hand on at once what waits."""
        self._clock.stop()
        self._again.stop()
        waiting, self._waiting = self._waiting, {}
        for draft in waiting.values():
            self._handed_on[draft.note_id] = draft
            self._keep(draft)

    def take_kept(self, kept: Kept) -> None:
        """Take what came of keeping a draft; what could not be kept waits again, unless newer text does."""
        handed_on = self._handed_on.get(kept.note_id)
        if kept.trouble or (handed_on is not None and handed_on.text == kept.text):
            self._handed_on.pop(kept.note_id, None)  # else newer text is under way, which may fail yet
        if not kept.trouble:
            self._unkept.discard(kept.note_id)
            if not self._unkept:
                self.troubled.emit("")
            return
        self._unkept.add(kept.note_id)
        if handed_on is not None:
            self._waiting.setdefault(handed_on.note_id, handed_on)
            self._again.start()
        self.troubled.emit(kept.trouble)
