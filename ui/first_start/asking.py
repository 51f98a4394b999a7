"""Asks the workspace about files for a new project, off the GUI thread; the newest question wins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.model import CopycueError, Severity
from app.workspace.project.new_project import as_written, proposed_folder, set_up
from app.workspace.project.setup import from_home
from app.workspace.settings.sheet import troubles_in
from app.workspace.surroundings.given import sorted_out
from app.workspace.surroundings.named import look_at_copy, look_at_journals
from ui.bridge import Bridge
from ui.tasks import Lane, Tasks
from ui.words import translate

__all__ = ["Asking", "NewProject"]

_JOURNALS, _COPY, _GIVEN = "journals", "copy", "given"
_CHECKED, _PLACE, _MADE = "checked", "place", "made"


@dataclass(frozen=True, slots=True)
class NewProject:
    """What is known of a project that is to be made.

    Attributes:
        journals: paths as they were named.
        copy: paths as they were named.
        folder: for its settings; None: as proposed.
        values: further settings by path.
    """

    journals: tuple[str, ...]
    copy: tuple[str, ...]
    folder: Path | None
    values: Mapping[tuple[str, ...], object]

    def place(self) -> Path:
        """Return where the settings go."""
        return self.folder or proposed_folder(_paths([*self.journals, *self.copy]))

    def make(self) -> Path:
        """Write the settings, and return their folder.

        Raises:
            CopycueError: a value can not be so, or that can not be done there.
        """
        wrong = [one for one in troubles_in(self.values).values() if one.severity is Severity.ERROR]
        if wrong:
            raise CopycueError(translate("FirstStart", "Nothing was written"), wrong[0].message)
        folder = self.place()
        paths: dict[tuple[str, ...], object] = {
            (name,): [as_written(path, folder) for path in _paths(named)]
            for name, named in (("journals", self.journals), ("copy", self.copy))
        }
        set_up(folder, {**self.values, **paths})
        return folder


class Asking(QObject):
    """The questions and their answers.

    Signals:
        journals_seen: a ``NamedJournals``.
        copy_seen: a ``NamedCopy``.
        sorted_out: a ``Given``.
        checked: what is wrong with settings, by where they stand.
        placed: the folder where the settings would be.
        made: the folder of the project that was made.
    """

    journals_seen = Signal(object)
    copy_seen = Signal(object)
    sorted_out = Signal(object)
    checked = Signal(object)
    placed = Signal(object)
    made = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = Bridge(self)
        self.tasks = Tasks(self._bridge, self)

    def look_at_journals(self, paths: tuple[str, ...]) -> None:
        """Ask what journals hold."""
        self.tasks.run(
            _JOURNALS,
            lambda _ticket: look_at_journals(paths, Path()),
            self.journals_seen.emit,
            lane=Lane.READING,
        )

    def look_at_copy(self, paths: tuple[str, ...]) -> None:
        """Ask what copy files hold."""
        self.tasks.run(
            _COPY, lambda _ticket: look_at_copy(paths, Path()), self.copy_seen.emit, lane=Lane.READING
        )

    def sort_out(self, paths: Sequence[Path]) -> None:
        """Ask what files and folders are."""
        self.tasks.run(_GIVEN, lambda _ticket: sorted_out(paths), self.sorted_out.emit, lane=Lane.ANSWERING)

    def check(self, values: Mapping[tuple[str, ...], object]) -> None:
        """Ask what is wrong with settings."""
        self.tasks.run(_CHECKED, lambda _ticket: troubles_in(values), self.checked.emit, lane=Lane.ANSWERING)

    def place(self, project: NewProject) -> None:
        """Ask where the settings would be."""
        self.tasks.run(_PLACE, lambda _ticket: project.place(), self.placed.emit, lane=Lane.ANSWERING)

    def make(self, project: NewProject) -> None:
        """Have the project made."""
        self.tasks.run(_MADE, lambda _ticket: project.make(), self.made.emit, lane=Lane.ANSWERING)

    def close(self) -> None:
        """End all questions; waits for those under way."""
        self._bridge.close()
        self.tasks.close()


def _paths(named: Sequence[str]) -> list[Path]:
    return [from_home(path) for path in named]
