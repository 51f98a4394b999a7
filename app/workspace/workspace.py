"""One client project: the one door for the command line and the window.

The way of the data: files → notes and entries → asks → candidates → verdict with
proven edits → reply. Values come out; nothing that comes out is open or shared.

Any thread may call anything. Readings are made one at a time; what answers questions in
between is the last whole reading, which never changes and is exchanged in one step.
Nothing here writes into the client's folders.
"""

import datetime as dt
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.catalogue import MAX_BYTES, Catalogue, Dialect
from app.model import (
    Address,
    ChosenPlace,
    ClientProfile,
    Entry,
    Formality,
    Language,
    Note,
    Problem,
    Reply,
    VerdictKind,
    folder_to_watch,
)
from app.workspace.copy_reading import CopyReading
from app.workspace.excerpts import excerpt_of
from app.workspace.found_problems import moved, unnamed
from app.workspace.journals import Journals
from app.workspace.values import Excerpt, FileReply, Triage, TriagedNote

if TYPE_CHECKING:
    from app.watching import Watcher
    from app.workspace.corrections import Corrections
    from app.workspace.judging import Judging
    from app.workspace.links import LinkTemplate
    from app.workspace.notebook import Notebook, NotebookReading

__all__ = ["WatchHandle", "Workspace"]

Progress = Callable[[str, int, int], None]
Cancelled = Callable[[], bool]


@dataclass(slots=True)
class WatchHandle:
    """A running watch; call ``stop`` to end it."""

    _watcher: "Watcher"

    @property
    def trouble(self) -> str:
        """A sentence when changes may come late, else ""."""
        return self._watcher.trouble

    def stop(self) -> None:
        """End the watch and wait until it has ended."""
        self._watcher.stop()


class Workspace:
    """A client project on this workstation.

    Attributes:
        name: what the user calls it.
        is_sample: it is the sample that ships with Copycue.
    """

    def __init__(
        self,
        *,
        name: str,
        copy: Sequence[Path],
        journals: Sequence[Path],
        profile: ClientProfile | None = None,
        problems: Sequence[Problem] = (),
        folder: Path | None = None,
    ) -> None:
        self.name = name
        self.is_sample = False
        self._profile = profile or ClientProfile()
        self._copy = tuple(copy)
        self._journal_paths = tuple(journals)
        self._problems = tuple(problems)
        self._journals = Journals(journals)
        self._named_by = (folder,) if folder else (*copy, *journals)
        self._links: tuple[LinkTemplate, ...] = ()
        self._dialects: tuple[Dialect, ...] = ()
        self._max_bytes = MAX_BYTES
        self._reading_now = threading.Lock()
        self._catalogue: Catalogue | None = None
        self._judging: Judging | None = None
        self._revision = 0

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the workspace whose ``copycue.toml`` lies in ``folder`` (or is that file).

        Raises:
            CopycueError: there is none, or it is no TOML.
        """
        from app.workspace.settings import FILE_NAME, read_settings

        if folder.name == FILE_NAME and folder.is_file():
            folder = folder.parent
        settings, problems = read_settings(folder)
        workspace = cls(
            name=settings.name or folder.resolve().name,
            copy=[folder / _from_home(path) for path in settings.copy],
            journals=[folder / _from_home(path) for path in settings.journals],
            profile=settings.profile(),
            problems=problems,
            folder=folder,
        )
        workspace._journals = Journals(workspace._journal_paths, settings.column_mappings())
        workspace._links = settings.link_templates()
        workspace._dialects = settings.dialects
        workspace._max_bytes = int(settings.largest_file_mb * 1_000_000)
        return workspace

    @classmethod
    def of(cls, *, copy: Sequence[Path], journals: Sequence[Path] = (), name: str = "") -> Self:
        """Make a workspace of files that are named directly, with the careful default profile."""
        return cls(name=name or _name_of([*copy, *journals]), copy=copy, journals=journals)

    @classmethod
    def sample(cls, folder: Path | None = None) -> Self:
        """Open the sample, unpacked into ``folder`` (default: the user's data folder).

        Files that the user has changed there are kept.

        Raises:
            CopycueError: the folder can not be written.
        """
        from app.workspace.sample import unpack_sample

        workspace = cls.open(unpack_sample(folder))
        workspace.is_sample = True
        return workspace

    @property
    def profile(self) -> ClientProfile:
        """How replies to the client are written."""
        return self._profile

    @property
    def watched(self) -> tuple[Path, ...]:
        """Journal and copy paths; of patterns, the folders where their files come to lie."""
        return tuple(map(folder_to_watch, (*self._journal_paths, *self._copy)))

    def reply_in(self, language: Language | None) -> None:
        """Write replies in this language from now on; None: in that of each note."""
        self._profile = replace(self._profile, language=language)

    # --- reading ------------------------------------------------------------------------------

    def triage(self, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Triage:
        """Read what changed since the last time, and judge what that concerns.

        Args:
            progress: told (what is being done, done, of how many).
            cancelled: asked between files and between notes; when it says True, the triage
                ends with the notes judged so far and says so in ``complete``.
        """
        with self._reading_now:
            report = _Report(progress, cancelled)
            triaged: list[TriagedNote] = []
            reading: NotebookReading | None = None
            try:
                judging = self._refreshed(report)
                reading = self._notebook.read(report.told_of("Reading the journal"))
                judging.heed(self._notebook.placed(self._corrections.read().corrections))
                for number, note in enumerate(reading.notes, 1):
                    triaged.append(reading.with_past(judging.triage(note, self._profile)))
                    report("Judging notes", number, len(reading.notes))
                judging.keep(frozenset(reading.notes))
            except _CancelledError:
                return self._summed_up(triaged, reading, complete=False)
            return self._summed_up(triaged, reading, complete=True)

    def _summed_up(
        self, triaged: Sequence[TriagedNote], reading: "NotebookReading | None", *, complete: bool
    ) -> Triage:
        self._revision += 1
        catalogue = self._catalogue
        problems = chain(
            self._problems,
            unnamed("copy", self._copy),
            unnamed("journals", self._journal_paths),
            () if catalogue is None else catalogue.problems,
            () if reading is None else reading.problems,
            self._corrections.read().problems,
            () if reading is None or self._judging is None else self._judging.outdated(reading.notes),
        )
        return Triage(
            revision=self._revision,
            notes=tuple(triaged),
            problems=tuple(dict.fromkeys(problems)),
            copy_files=0 if catalogue is None else len(catalogue.files),
            entries=0 if catalogue is None else len(catalogue),
            journals=0 if reading is None else len(reading.files),
            checked=dt.datetime.now(dt.UTC).astimezone(),
            complete=complete,
            file_replies=self.file_replies(_usual_language(triaged)),
            withdrawn=() if reading is None else reading.withdrawn,
        )

    def read_copy(self, *, progress: Progress | None = None) -> CopyReading:
        """Read what changed of the copy files and return them as they are now."""
        with self._reading_now:
            catalogue = self._read_catalogue(_Report(progress, None))
        return CopyReading(catalogue, (*self._problems, *unnamed("copy", self._copy)), self._links)

    def _read_catalogue(self, report: "_Report") -> Catalogue:
        before = self._catalogue
        if before is None:
            progress = report.told_of("Reading copy files")
            now = Catalogue.read(
                self._copy, progress=progress, max_bytes=self._max_bytes, dialects=self._dialects
            )
        else:
            now = before.refreshed()
        self._catalogue = now
        return now

    def _refreshed(self, report: "_Report") -> "Judging":
        """Return what judges notes against the copy as it is now: the same as before if nothing changed."""
        from app.workspace.judging import Judging

        catalogue = self._read_catalogue(report)
        if self._judging is None or self._judging.catalogue is not catalogue:
            self._judging = Judging(catalogue, self._judging, self._links)
        return self._judging

    # --- the developer's word -----------------------------------------------------------------

    @cached_property
    def _notebook(self) -> "Notebook":
        from app.workspace.notebook import Notebook
        from app.workspace.seen_notes import SeenNotes

        return Notebook(self._journals, SeenNotes.of_project(self._named_by))

    @cached_property
    def _corrections(self) -> "Corrections":
        from app.workspace.corrections import Corrections

        return Corrections.of_project(self._named_by)

    def place_named(self, name: str) -> ChosenPlace:
        """Return the entry that somebody names as FILE:KEY.

        Raises:
            CopycueError: there is none, or more than one; the nearest are named.
        """
        from app.workspace.chosen import place_named

        with self._reading_now:
            return place_named(self._read_catalogue(_Report(None, None)), name)

    def correct(
        self, note: Note, *, kind: VerdictKind | None = None, places: Sequence[ChosenPlace] = ()
    ) -> None:
        """Keep the developer's word on a note: it wins, and the names in the note are learnt for its places.

        Args:
            note: the note, as it was triaged.
            kind: whose it is; None: as found, or the client's where places are chosen.
            places: the entries that it means.

        Raises:
            CopycueError: it can not be kept, or says nothing.
        """
        from app.workspace.chosen import correction_of

        self._corrections.add(correction_of(note, kind, places))

    def withdraw_correction(self, note: Note) -> bool:
        """Take back the developer's word on a note; False when there was none.

        Raises:
            CopycueError: that can not be kept.
        """
        known = self._notebook.about(note, self._corrections.read().corrections)
        for correction in known:
            self._corrections.withdraw(correction)
        return bool(known)

    # --- asking -------------------------------------------------------------------------------

    def excerpt(self, entry: Entry, *, around: int = 6) -> Excerpt | None:
        """Return the lines of the file around an entry, as last read; None where it stands there no more."""
        catalogue = self._catalogue
        if catalogue is None or entry.location.file not in catalogue.files:
            return None
        return excerpt_of(catalogue.text(entry.location.file), entry, around)

    def verify(self, triaged: TriagedNote) -> tuple[Problem, ...]:
        """Check the places that a reply names against the files on disk, now.

        Returns:
            One problem for each place that no longer holds; empty when all are true.
        """
        claimed = triaged.verdict.claimed
        catalogue = self._catalogue
        return tuple(
            moved(match.entry)
            for match in claimed
            if catalogue is None or not catalogue.still_there(match.entry)
        )

    def redraft(
        self,
        triaged: TriagedNote,
        *,
        language: Language | None = None,
        address: Address | None = None,
        formality: Formality | None = None,
    ) -> Reply | None:
        """Draft the reply again in another language, address or formality."""
        from app.replies import compose

        return compose(
            triaged.note,
            triaged.verdict,
            self._profile,
            language=language,
            address=address,
            formality=formality,
        )

    def file_replies(self, language: Language | None = None) -> tuple[FileReply, ...]:
        """Draft a message for each copy file, as last read, that an edit has broken.

        Args:
            language: to write in, where the client's profile names none; None: English.
        """
        if self._catalogue is None:
            return ()
        from app.workspace.file_replies import replies_about_broken_files

        chosen = self._profile.language or language or Language.EN
        return tuple(replies_about_broken_files(self._catalogue, self._profile, chosen))

    def watch(self, on_change: Callable[[frozenset[Path]], None]) -> WatchHandle:
        """Watch journals and copy files; ``on_change`` is called on another thread."""
        from app.watching import Watcher

        watcher = Watcher(self.watched, on_change)
        watcher.start()
        return WatchHandle(watcher)


class _CancelledError(Exception):
    """Ends a reading from within, at the next step."""


class _Report:
    """Tells progress on, and ends the work when it is cancelled."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def __call__(self, what: str, done: int, of: int) -> None:
        if self._cancelled is not None and self._cancelled():
            raise _CancelledError
        if self._progress is not None:
            self._progress(what, done, of)

    def told_of(self, what: str) -> Callable[[int, int, str], None]:
        """Return a function for readers, which tell of files."""
        return lambda done, of, _file: self(what, done, of)


def _from_home(path: str) -> Path:
    """Return a path in which ``~`` is spelt out; left as it is where nobody has that name."""
    try:
        return Path(path).expanduser()
    except RuntimeError:
        return Path(path)


def _name_of(paths: Sequence[Path]) -> str:
    return paths[0].absolute().name if paths else ""


def _usual_language(triaged: Sequence[TriagedNote]) -> Language:
    """Return the language that most notes are written in."""
    german = sum(one.verdict.language == Language.DE for one in triaged)
    return Language.DE if german > len(triaged) / 2 else Language.EN
