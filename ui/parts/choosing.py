"""Files and folders chosen in the system's dialog. It stays open beside the window; nothing waits for it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["choose_files", "choose_folder"]


def choose_files(parent: QWidget, title: str, take: Callable[[list[Path]], None]) -> None:
    """Have files chosen; ``take`` gets them, unless the dialog is closed without any."""
    _choose(parent, title, QFileDialog.FileMode.ExistingFiles, take)


def choose_folder(parent: QWidget, title: str, take: Callable[[list[Path]], None]) -> None:
    """Have a folder chosen; ``take`` gets it alone, unless the dialog is closed without one."""
    _choose(parent, title, QFileDialog.FileMode.Directory, take)


def _choose(
    parent: QWidget, title: str, mode: QFileDialog.FileMode, take: Callable[[list[Path]], None]
) -> None:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    dialog.filesSelected.connect(lambda names: take([Path(name) for name in names]))
    dialog.open()
