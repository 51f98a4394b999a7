"""What is on the screen until the window is there: its frame, at its place, a moment after the start.

Imports nothing that takes time. The window needs some tenths of a second to import what it is made of.
"""

from types import TracebackType
from typing import Self

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui.memory.memory import WindowMemory, user_file
from ui.memory.places import restore_geometry

__all__ = ["Opening"]


class Opening(QObject):
    """Shows the frame, and takes it away when any window shows; use it as a context.

    Nothing is shown where no window was open on this computer before: then a small page comes first.

    Args:
        app: the application, dressed.
        memory: what the window remembers of its place.
    """

    def __init__(self, app: QApplication, memory: WindowMemory | None = None) -> None:
        super().__init__()
        self._app = app
        self._memory = memory or WindowMemory(user_file())
        self.frame: QWidget | None = None

    def __enter__(self) -> Self:
        """Show the frame."""
        if self._memory.geometry:
            self.frame = _frame(self._memory)
            self._app.installEventFilter(self)
            self.frame.show()
            self._app.processEvents()  # painted now: what follows keeps the GUI thread busy
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the frame away, if no window came."""
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End when another window shows."""
        is_window = isinstance(watched, QWidget) and watched.isWindow() and watched is not self.frame
        if event.type() == QEvent.Type.Show and is_window:
            self._end()
        return False

    def _end(self) -> None:
        frame, self.frame = self.frame, None
        if frame is not None:
            self._app.removeEventFilter(self)
            frame.hide()
            frame.deleteLater()


def _frame(memory: WindowMemory) -> QWidget:
    frame = QMainWindow()
    frame.setWindowTitle("Copycue")
    frame.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
    restore_geometry(frame, memory)
    return frame
