"""The file of settings of one workspace: looked at, changed, watched."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.workspace.settings.declared import FILE_NAME
from app.workspace.settings.fingerprint import fingerprint
from app.workspace.settings.sheet import SettingsSheet, Table, read_sheet

if TYPE_CHECKING:
    from app.watching import Watcher

__all__ = ["SettingsFile"]


class SettingsFile:
    """A ``copycue.toml``.

    Args:
        folder: where it is.
        as_opened: its fingerprint when the workspace was opened.
    """

    def __init__(self, folder: Path, as_opened: str) -> None:
        self.folder = folder
        self._as_opened = as_opened

    @property
    def path(self) -> Path:
        """The file."""
        return self.folder / FILE_NAME

    def read(self) -> SettingsSheet:
        """Return what stands in it now.

        Raises:
            CopycueError: it is gone, or no TOML.
        """
        return read_sheet(self.folder)

    def write(
        self,
        sheet: SettingsSheet,
        values: Mapping[tuple[str, ...], object],
        tables: Mapping[str, Sequence[Table]],
    ) -> None:
        """Set some settings of it; all else that was typed stays.

        Args:
            sheet: as it was read when the values were decided on.
            values: single settings, by path.
            tables: by name, all of those that may stand repeatedly.

        Raises:
            CopycueError: a value is none, somebody changed the file meanwhile, or it can not be written.
        """
        from app.workspace.settings.writing import write_settings

        write_settings(self.folder, values, tables=tables, as_read=sheet.as_read)

    def has_changed(self) -> bool:
        """Tell whether it is another than when the workspace was opened."""
        return fingerprint(self.folder) != self._as_opened

    def watch(self, on_change: Callable[[], None]) -> "Watcher":
        """Watch it until that is stopped; ``on_change`` is called on another thread."""
        from app.watching import Watcher

        watcher = Watcher([self.path], lambda _: on_change(), on_trouble=lambda _: on_change())
        watcher.start()
        return watcher
