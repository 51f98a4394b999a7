"""Puts windows and splitters where they were left the last time, and remembers where they are left."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

from ui.memory.memory import WindowMemory

__all__ = ["keep_geometry", "remember_splitter", "restore_geometry"]

_LARGEST = 100_000
"""Pixels that no screen has: whatever says so is damaged."""


def restore_geometry(window: QWidget, memory: WindowMemory) -> bool:
    """Put a window where it stood, if it is known and such a screen is there; return whether it was done."""
    return bool(memory.geometry) and window.restoreGeometry(QByteArray(memory.geometry))


def keep_geometry(window: QWidget, memory: WindowMemory) -> None:
    """Remember where a window stands."""
    memory.geometry = bytes(window.saveGeometry().data())


def remember_splitter(splitter: QSplitter, memory: WindowMemory, name: str) -> None:
    """Give a splitter the sizes it had the last time, and keep those it is given by hand from now on.

    Args:
        splitter: with all its parts in it.
        memory: where the sizes stand.
        name: which splitter it is, the same in all versions.
    """
    sizes = memory.sizes(name)
    if len(sizes) == splitter.count() and all(0 < size < _LARGEST for size in sizes):
        splitter.setSizes(sizes)
    splitter.splitterMoved.connect(lambda: memory.keep_sizes(name, tuple(splitter.sizes())))
