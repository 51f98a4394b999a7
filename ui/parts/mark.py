"""Copycue's mark, as windows, the task bar and the tray show it. One drawing, read by Qt's svg plugin."""

from PySide6.QtGui import QIcon

from resources import folder

__all__ = ["mark"]


def mark() -> QIcon:
    """Return the mark; it is read when it is first painted, sharp at every size."""
    return QIcon(str(folder("icons", "copycue.svg")))
