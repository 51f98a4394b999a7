"""The copy files of a project, as last read: again and again, and of them only what changed."""

from app.catalogue import Catalogue
from app.model import Entry, say
from app.workspace.progress import Report
from app.workspace.project.setup import Setup
from app.workspace.reading.excerpts import excerpt_of
from app.workspace.values import Excerpt

__all__ = ["CopyFiles"]


class CopyFiles:
    """The copy files of a project.

    Attributes:
        last: what was read last; None before the first time. Any thread may take it.
    """

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self.last: Catalogue | None = None

    def read(self, report: Report) -> Catalogue:
        """Return the files as they are now: the same value as before where nothing changed."""
        self.last = self._first(report) if self.last is None else self.last.refreshed()
        return self.last

    def _first(self, report: Report) -> Catalogue:
        return Catalogue.read(
            self._setup.copy,
            progress=report.told_of(say("Reading copy files")),
            max_bytes=self._setup.max_bytes,
            dialects=self._setup.dialects,
        )

    def are_as_read(self) -> bool:
        """Tell whether they are on the disk as they were last read."""
        return self.last is None or self.last.refreshed() is self.last

    def hold(self, entry: Entry) -> bool:
        """Tell whether an entry is in its place on the disk now, as last read."""
        return self.last is not None and self.last.still_there(entry)

    def excerpt(self, entry: Entry, around: int) -> Excerpt | None:
        """Return the lines of the file around an entry, as last read; None where it stands there no more."""
        catalogue = self.last
        if catalogue is None or entry.location.file not in catalogue.files:
            return None
        return excerpt_of(catalogue.text(entry.location.file), entry, around)
