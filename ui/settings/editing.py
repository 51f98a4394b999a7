"""Reads, checks and writes settings off the GUI thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.workspace.settings.described import Value
from app.workspace.settings.file import SettingsFile
from app.workspace.settings.sheet import SettingsSheet, Table, troubles_in
from ui.bridge import Bridge
from ui.tasks import Lane, Tasks

__all__ = ["Changes", "Editing"]

_READ, _CHECK, _WRITE = "read", "check", "write"


@dataclass(frozen=True, slots=True)
class Changes:
    """What a person wants to be set.

    Attributes:
        values: single settings, by path.
        tables: by name, all of those that stand repeatedly, where one was changed.
    """

    values: Mapping[tuple[str, ...], Value] = field(default_factory=dict)
    tables: Mapping[str, Sequence[Table]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Tell whether anything is to be set."""
        return bool(self.values or self.tables)


class Editing(QObject):
    """The questions about one file of settings, and their answers.

    Signals:
        was_read: a ``SettingsSheet``.
        checked: what is wrong with what was last asked about, by where it stands.
        written: the changes stand in the file.
    """

    was_read = Signal(object)
    checked = Signal(object)
    written = Signal()

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._bridge = Bridge(self)
        self.tasks = Tasks(self._bridge, self)

    def read(self) -> None:
        """Ask for what stands in the file."""
        self.tasks.run(_READ, lambda _ticket: self.file.read(), self.was_read.emit, lane=Lane.READING)

    def check(self, changes: Changes) -> None:
        """Ask what is wrong with changes."""
        self.tasks.run(
            _CHECK,
            lambda _ticket: troubles_in(changes.values, changes.tables),
            self.checked.emit,
            lane=Lane.ANSWERING,
        )

    def write(self, sheet: SettingsSheet, changes: Changes) -> None:
        """Have changes written."""
        self.tasks.run(
            _WRITE,
            lambda _ticket: self.file.write(sheet, changes.values, changes.tables),
            lambda _none: self.written.emit(),
            lane=Lane.READING,
        )

    def close(self) -> None:
        """End all questions; waits for those under way."""
        self._bridge.close()
        self.tasks.close()
