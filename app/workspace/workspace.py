"""One client project: the one door for the command line and the window.

The way of the data: files → notes and entries → asks → candidates → verdict with
proven edits → reply. Values come out; nothing that comes out is open or shared.
"""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Self

import platformdirs

import resources
from app.catalogue import Catalogue
from app.journal import Reading, read_journals
from app.matching import Matcher, Place
from app.model import (
    Address,
    ClientProfile,
    CopycueError,
    Entry,
    Formality,
    Language,
    Note,
    Problem,
    Reply,
    Severity,
)
from app.replies import compose, compose_broken_file
from app.workspace.settings import Settings, read_settings
from app.workspace.values import Excerpt, Triage, TriagedNote

if TYPE_CHECKING:
    from app.watching import Watcher

__all__ = ["WatchHandle", "Workspace"]

Progress = Callable[[str, int, int], None]
SAMPLE_FOLDER = "sample"


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
        profile: how replies to the client are written.
        is_sample: it is the sample that ships with Copycue.
        watched: journal and copy paths, to be watched for changes.
    """

    def __init__(
        self,
        *,
        name: str,
        copy: Sequence[Path],
        journals: Sequence[Path],
        profile: ClientProfile | None = None,
        problems: Sequence[Problem] = (),
        is_sample: bool = False,
    ) -> None:
        self.name = name
        self.profile = profile or ClientProfile()
        self.is_sample = is_sample
        self._copy = tuple(copy)
        self._journals = tuple(journals)
        self._problems = tuple(problems)
        self._catalogue: Catalogue | None = None
        self._matcher: Matcher | None = None
        self._revision = 0

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the workspace whose ``copycue.toml`` lies in ``folder``.

        Raises:
            CopycueError: there is none, or it is no TOML.
        """
        settings, problems = read_settings(folder)
        return cls._from_settings(settings, folder, problems)

    @classmethod
    def _from_settings(
        cls, settings: Settings, folder: Path, problems: Sequence[Problem], *, is_sample: bool = False
    ) -> Self:
        return cls(
            name=settings.name or folder.resolve().name,
            copy=[folder / path for path in settings.copy],
            journals=[folder / path for path in settings.journals],
            profile=settings.profile(),
            problems=problems,
            is_sample=is_sample,
        )

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
        target = folder or Path(platformdirs.user_data_dir("copycue", appauthor=False), SAMPLE_FOLDER)
        try:
            _unpack_sample(target)
        except OSError as error:
            raise CopycueError("The sample can not be unpacked", f"{target}: {error.strerror}.") from error
        settings, problems = read_settings(target)
        return cls._from_settings(settings, target, problems, is_sample=True)

    @property
    def watched(self) -> tuple[Path, ...]:
        """Journal and copy paths."""
        return (*self._journals, *self._copy)

    # --- reading ------------------------------------------------------------------------------

    def triage(
        self, *, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Triage:
        """Read what changed since the last time and judge every note.

        Args:
            progress: told (what is being done, done, of how many).
            cancelled: asked between notes; when it says True the notes judged so far are returned.
        """
        report = progress or _silent
        catalogue = self.catalogue(progress=report)
        reading = read_journals(
            self._journals, progress=lambda done, of, _: report("Reading the journal", done, of)
        )
        triaged: list[TriagedNote] = []
        for number, note in enumerate(reading.notes, 1):
            if cancelled and cancelled():
                break
            triaged.append(self._triage_note(note))
            report("Judging notes", number, len(reading.notes))
        self._revision += 1
        return Triage(
            revision=self._revision,
            notes=tuple(triaged),
            problems=(*self._problems, *_unique(catalogue.problems, reading)),
            copy_files=len(catalogue.files),
            entries=len(catalogue),
            journals=len(reading.files),
            checked=dt.datetime.now(dt.UTC).astimezone(),
        )

    def catalogue(self, *, progress: Progress | None = None) -> Catalogue:
        """Return the catalogue of the copy files as they are now; only what changed is read again."""
        report = progress or _silent
        before = self._catalogue
        if before is None:
            self._catalogue = Catalogue.read(
                self._copy, progress=lambda done, of, _: report("Reading copy files", done, of)
            )
        else:
            self._catalogue = before.refreshed()
        if self._catalogue is not before:
            self._matcher = None
        return self._catalogue

    def _matching(self) -> Matcher:
        if self._matcher is None:
            self._matcher = Matcher(self._catalogue or self.catalogue())
        return self._matcher

    def _triage_note(self, note: Note) -> TriagedNote:
        verdict = self._matching().judge(note)
        return TriagedNote(note, verdict, compose(note, verdict, self.profile))

    # --- asking -------------------------------------------------------------------------------

    def entries(self) -> Iterator[Entry]:
        """Yield every string of the copy files with its place."""
        yield from self.catalogue().entries()

    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the copy files."""
        return (*self._problems, *self.catalogue().problems)

    def locate(self, text: str, *, limit: int = 10) -> tuple[Place, ...]:
        """Find displayed text: the entries that hold it, best first."""
        self.catalogue()
        return self._matching().locate(text, limit=limit)

    def excerpt(self, entry: Entry, *, around: int = 6) -> Excerpt | None:
        """Return the lines of the file around an entry, as last read; None when the file is gone."""
        if self._catalogue is None or entry.location.file not in self._catalogue.files:
            return None
        return _excerpt(self._catalogue.text(entry.location.file), entry, around)

    def verify(self, triaged: TriagedNote) -> tuple[Problem, ...]:
        """Check the places that a reply names against the files as they are now.

        Returns:
            One problem for each place that no longer holds; empty when all are true.
        """
        if self._catalogue is None:
            return ()
        return tuple(
            Problem(
                match.entry.location.file,
                f"The text of {match.entry.key} has changed since the reply was drafted.",
                line=match.entry.location.line,
                column=match.entry.location.column,
                hint="Look at the note again: it is judged anew.",
            )
            for match in triaged.verdict.claimed
            if not self._catalogue.still_there(match.entry)
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
        return compose(
            triaged.note,
            triaged.verdict,
            self.profile,
            language=language,
            address=address,
            formality=formality,
        )

    def reply_about_broken_file(self, problem: Problem, language: Language | None = None) -> Reply | None:
        """Draft a message for a copy file that an edit has broken; None for smaller problems."""
        if problem.severity is not Severity.ERROR or problem.line is None:
            return None
        return compose_broken_file(
            problem, self.profile, language=language or self.profile.language or Language.EN
        )

    def watch(self, on_change: Callable[[frozenset[Path]], None]) -> WatchHandle:
        """Watch journals and copy files; ``on_change`` is called on another thread."""
        from app.watching import Watcher

        watcher = Watcher(self.watched, on_change)
        watcher.start()
        return WatchHandle(watcher)


def _silent(_what: str, _done: int, _of: int) -> None:
    return None


def _name_of(paths: Sequence[Path]) -> str:
    return paths[0].resolve().name if paths else ""


def _unique(problems: Sequence[Problem], reading: Reading) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys(chain(problems, reading.problems)))


def _unpack_sample(target: Path) -> None:
    """Copy the sample, file by file; what is there already belongs to the user."""
    source = resources.folder(SAMPLE_FOLDER)
    for path in sorted(source.rglob("*")):
        if not path.is_file() or "__pycache__" in path.parts:
            continue
        place = target / path.relative_to(source)
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def _excerpt(text: str, entry: Entry, around: int) -> Excerpt:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    start = (entry.location.line, entry.location.column)
    raw_lines = entry.raw.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    end_line = start[0] + len(raw_lines) - 1
    end_column = len(raw_lines[-1]) + (start[1] if len(raw_lines) == 1 else 1)
    first = max(1, start[0] - around)
    last = min(len(lines), end_line + around)
    return Excerpt(entry.location.file, first, tuple(lines[first - 1 : last]), start, (end_line, end_column))
