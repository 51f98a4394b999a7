"""What is remembered of a project's notes from one reading to the next: JSON lines in the user's data folder.

Nothing here can not be found out again by reading the journal, but which note is which: losing it would part
notes from the answers to them. So lines are only appended, what a later line says of a note holds, a torn
line is passed over, and what can not be understood is set aside and told, never overwritten. Now and then the
file is written anew without its outdated lines, as a whole or not at all.
"""

import datetime as dt
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

import msgspec

from app.model import KnownNote, Problem, Severity
from app.workspace.project_files import append_lines, locked, path_of_project

__all__ = ["Seen", "SeenNotes"]

_FORMAT = 1
_START = b'{"format":'
_SPARE_LINES = 1000
"""So many outdated lines are kept before the file is written anew."""
_ORDERED = 5000
"""Of more notes the order is not remembered: it is a help only, and each line of it would be long."""
_NOTED_EVERY = dt.timedelta(hours=1)
"""That nothing changed is noted this often: so exact is it known when a withdrawn note was last seen."""
_Signature = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Seen:
    """What is remembered.

    Attributes:
        known: every note that there ever was, in the order of the journals.
        last_read: when the journal was read last; None: never.
        problems: what is to be said about the memory itself.
        is_lasting: it can be added to.
    """

    known: tuple[KnownNote, ...] = ()
    last_read: dt.datetime | None = None
    problems: tuple[Problem, ...] = ()
    is_lasting: bool = True


class _Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of the file: a note, the ids in the order of the journals, or that they were read."""

    format: int
    note: KnownNote | None = None
    order: tuple[str, ...] = ()
    read: dt.datetime | None = None


class _Head(msgspec.Struct, frozen=True):
    """What every version's lines begin with."""

    format: int


@dataclass(slots=True)
class _Contents:
    """The lines of the file, understood."""

    known: dict[str, KnownNote] = field(default_factory=dict)
    last_read: dt.datetime | None = None
    lines: int = 0
    damaged: int = 0
    later: bool = False
    """A later Copycue wrote into it."""


class SeenNotes:
    """The notes of one project, as they were seen last. Any thread and several processes may use it.

    Args:
        path: of the file; it and its folder are made with the first note.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._remembered: tuple[_Signature | None, Seen] | None = None
        self._lines = 0
        self._owing: Problem | None = None
        """Why something could not be written: next time all is written anew."""

    @classmethod
    def of_project(cls, paths: Sequence[Path]) -> Self:
        """Return those of the project that these paths name; other paths are another project."""
        return cls(path_of_project("seen", paths))

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other threads and processes from it while one reads, decides and adds."""
        with self._lock, ExitStack() as guards:
            with suppress(OSError):  # it is read all the same, and adding to it will say what is wrong
                guards.enter_context(locked(self._path))
            yield

    def read(self) -> Seen:
        """Return what is remembered; the same value as before while nobody else has added to it."""
        with self._lock:
            try:
                signature = self._signature()
                if self._remembered is None or self._remembered[0] != signature:
                    self._remembered = signature, self._understood(self._path.read_bytes())
            except FileNotFoundError:
                if self._remembered is None or self._remembered[0] is not None:
                    self._remembered = None, Seen()
            except OSError as error:
                if self._remembered is None:
                    self._remembered = None, Seen(problems=(self._trouble(error),), is_lasting=False)
            return self._remembered[1]

    def add(self, seen: Seen, known: Iterable[KnownNote], at: dt.datetime) -> Seen:
        """Remember a reading, and return what is remembered now. It never fails: at worst it does not last.

        Args:
            seen: what was remembered before it.
            known: all notes that there are and were.
            at: when the journal was read.
        """
        with self._lock:
            before = {note.id: note for note in seen.known}
            now = {note.id: note for note in known}
            changed = [note for note in now.values() if before.get(note.id) != note]
            problems = tuple(problem for problem in seen.problems if problem is not self._owing)
            after = Seen(tuple((now | (before | now)).values()), at, problems, seen.is_lasting)
            in_order = [*before | now] == [note.id for note in after.known] or len(now) > _ORDERED
            moved = [] if in_order else list(now)
            lately = seen.last_read is not None and at - seen.last_read < _NOTED_EVERY
            if not seen.is_lasting or (lately and not (changed or moved or self._owing)):
                after = replace(after, last_read=at if changed else seen.last_read)
            else:
                after = self._written(after, changed, moved)
            self._remembered = self._remembered[0] if self._remembered else None, after
            return after

    def _written(self, after: Seen, changed: Sequence[KnownNote], moved: Sequence[str]) -> Seen:
        lines = [_Line(_FORMAT, note=note) for note in changed] + [_Line(_FORMAT, read=after.last_read)]
        if moved:
            lines.append(_Line(_FORMAT, order=tuple(moved)))
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._owing or self._lines + len(lines) > 2 * len(after.known) + _SPARE_LINES:
                self._write_anew(after)
            else:
                append_lines(self._path, list(map(msgspec.json.encode, lines)), durable=False)
                self._lines += len(lines)
            self._remembered = self._signature(), after
        except OSError as error:
            self._owing = self._trouble(error)
            return replace(after, problems=(*after.problems, self._owing))
        self._owing = None
        return after

    def _write_anew(self, seen: Seen) -> None:
        """Write what holds into a new file and put it in the place of the old one in one step."""
        lines = [_Line(_FORMAT, note=note) for note in seen.known] + [_Line(_FORMAT, read=seen.last_read)]
        new = self._path.with_suffix(".new")
        new.unlink(missing_ok=True)  # of an attempt that was cut off
        append_lines(new, list(map(msgspec.json.encode, lines)), durable=True)
        new.replace(self._path)
        self._lines = len(lines)

    def _understood(self, data: bytes) -> Seen:
        contents = _contents(data)
        self._lines = contents.lines
        seen = Seen(tuple(contents.known.values()), contents.last_read)
        if contents.later:
            message = "What is known of earlier readings was written by a later Copycue; it is left as it is."
            hint = "Use that version, or notes whose words change may be taken for new ones."
            problem = Problem(str(self._path), message, Severity.INFO, hint=hint)
            return replace(seen, problems=(problem,), is_lasting=False)
        return self._set_aside(seen, contents.damaged) if contents.damaged else seen

    def _set_aside(self, seen: Seen, damaged: int) -> Seen:
        """Keep the damaged file under another name, and go on with what can be understood of it."""
        aside = next(
            path
            for number in range(1, 10_000)
            if not (path := self._path.with_suffix(f".damaged-{number}")).exists()
        )
        message = f"{damaged} lines about earlier readings can not be understood; the rest holds."
        hint = f"The file was kept as {aside}; notes whose words change may be taken for new ones once."
        problem = Problem(str(self._path), message, Severity.INFO, hint=hint)
        try:
            aside.write_bytes(self._path.read_bytes())
            self._write_anew(seen)
            self._remembered = None
        except OSError as error:
            return replace(seen, problems=(problem, self._trouble(error)), is_lasting=False)
        return replace(seen, problems=(problem,))

    def _trouble(self, error: OSError) -> Problem:
        message = (
            f"What is known of earlier readings can not be kept: {(error.strerror or str(error)).lower()}."
        )
        hint = "Triage works all the same; a note whose words change may be taken for a new one."
        return Problem(str(self._path), message, Severity.INFO, hint=hint)

    def _signature(self) -> _Signature:
        status = self._path.stat()
        return status.st_size, status.st_mtime_ns, status.st_ino


def _contents(data: bytes) -> _Contents:
    contents = _Contents()
    decoder = msgspec.json.Decoder(_Line)
    for raw in data.split(b"\n"):
        if not raw.strip():
            continue
        contents.lines += 1
        try:
            line = decoder.decode(raw)
        except (msgspec.DecodeError, UnicodeDecodeError):
            later = _is_later(raw)
            contents.later |= later
            contents.damaged += not later and not _is_torn(raw)
            continue
        contents.later |= line.format > _FORMAT
        if line.note is not None:
            contents.known[line.note.id] = line.note
        for note_id in line.order:
            if note_id in contents.known:  # those that are named move behind all others, one after the other
                contents.known[note_id] = contents.known.pop(note_id)
        contents.last_read = line.read or contents.last_read
    return contents


def _is_torn(raw: bytes) -> bool:
    """Tell whether a line was not written to its end: the next reading found it out again."""
    return raw.startswith(_START[: len(raw)]) and not raw.endswith(b"}}")


def _is_later(raw: bytes) -> bool:
    try:
        return msgspec.json.decode(raw, type=_Head).format > _FORMAT
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False
