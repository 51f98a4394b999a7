"""Looks at a letter as one types: how it sounds, and what is not filled in; off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.reply.going import Going
from ui.reply.letter import Letter
from ui.session import Session
from ui.tasks import Lane

__all__ = ["Looking"]

_PAUSE_MS = 300
"""So long nothing is typed before the letter is looked at."""


class Looking(QObject):
    """Looks at one letter whenever it has changed.

    Args:
        session: whose project knows how words sound.
        letter: the letter.
        going: returns what would go if it left now; None: nothing would.
        name: of the letter, among those of the window.
    """

    def __init__(
        self, session: Session, letter: Letter, going: Callable[[], Going | None], name: str
    ) -> None:
        super().__init__(letter)
        self._session = session
        self._letter = letter
        self._going = going
        self._topic = f"look {name}"
        self._clock = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._clock.timeout.connect(self._look)
        letter.changed.connect(self._clock.start)

    def _look(self) -> None:
        going = self._going()
        if going is not None:
            desk = self._session.project.replies
            self._session.tasks.run(
                self._topic,
                lambda _ticket: desk.check(going.text, going.notes, going.reply),
                self._letter.show_checkup,
                lane=Lane.ANSWERING,
            )
