"""Files and folders chosen in the system's dialog. It stays open beside the window; nothing waits for it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["choose_files", "choose_folder", "choose_target"]


def choose_files(parent: QWidget, title: str, take: Callable[[list[Path]], None]) -> None:
    """Have files chosen; ``take`` gets them, unless the dialog is closed without any."""
    _choose(parent, title, QFileDialog.FileMode.ExistingFiles, take)


def choose_folder(parent: QWidget, title: str, take: Callable[[list[Path]], None]) -> None:
    """Have a folder chosen; ``take`` gets it alone, unless the dialog is closed without one."""
    _choose(parent, title, QFileDialog.FileMode.Directory, take)


def choose_target(
    parent: QWidget, title: str, proposed: Path, kinds: Mapping[str, str], take: Callable[[Path], None]
) -> None:
    """Have a file named that something is to be written into; whether one that is there goes is asked there.

    Args:
        parent: the window.
        title: what is to be written.
        proposed: the name to begin with.
        kinds: for a name's end without its dot, given to a name without one, what it is in words.
        take: gets the file, unless the dialog is closed without one.
    """
    endings = {words: ending for ending, words in kinds.items()}
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(endings))
    dialog.setDefaultSuffix(next(iter(kinds)))
    dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(endings[words]))
    dialog.selectFile(str(proposed))
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()


def _choose(
    parent: QWidget, title: str, mode: QFileDialog.FileMode, take: Callable[[list[Path]], None]
) -> None:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    dialog.filesSelected.connect(lambda names: take([Path(name) for name in names]))
    dialog.open()
