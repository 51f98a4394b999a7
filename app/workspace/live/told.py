"""What was told of a project last: a small file in the user's data folder, so that no event is missed.

``copycue watch`` goes on from there, whatever other commands read or did meanwhile. It is written after the
events went out: a crash in between tells them once more rather than never. Losing it loses no note and no
answer: then every note is told as new.
"""

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

import msgspec

from app.model import KnownNote, NoteStatus, NoteWords, Outcome, OutcomeKind, SentPlace, plain
from app.workspace.events.picture import BrokenFile, Picture
from app.workspace.project.project_files import path_of_project
from app.workspace.project.whole_file import write_whole

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["Told"]

_FORMAT = 1


class _OutcomeTold(msgspec.Struct, frozen=True, array_like=True):
    """What became of a note, shortened."""

    kind: OutcomeKind
    digest: str


class _Record(msgspec.Struct, frozen=True, omit_defaults=True):
    """A picture, as far as it takes to see what changed: of texts a hash."""

    format: int
    notes: dict[str, str] = {}
    closed: dict[str, NoteStatus] | None = None
    """None: a Copycue wrote the file that did not tell of it yet."""
    outcomes: dict[str, _OutcomeTold] = {}
    copy: dict[str, str] = {}
    broken: dict[str, str] = {}
    lost: tuple[SentPlace, ...] = ()
    due: dict[str, dt.date] = {}


class Told:
    """The picture of one project that was told last.

    Args:
        path: of the file; it and its folder are made when something is told.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def of_project(cls, paths: Sequence[Path]) -> Self:
        """Return that of the project that these paths name."""
        return cls(path_of_project("told", paths, suffix=".json"))

    def read(self, now: Picture, memory: "Memory") -> Picture:
        """Return the picture that was told last, as far as it takes to see what changed since.

        Args:
            now: the project as it is.
            memory: what is remembered of notes that are not there any more.
        """
        try:
            record = msgspec.json.decode(self._path.read_bytes(), type=_Record)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            record = None
        if record is None or record.format != _FORMAT:
            return replace(now, notes={}, broken={}, lost=frozenset(), due={})
        known = {note.id: note for note in memory.known}
        return Picture(
            notes={
                note_id: _note_then(known[note_id], digest)
                for note_id, digest in record.notes.items()
                if note_id in known
            },
            closed=now.closed if record.closed is None else record.closed,
            outcomes=_outcomes_then(record.outcomes, now.outcomes),
            copy=record.copy,
            broken={file: _broken_then(file, digest, now) for file, digest in record.broken.items()},
            lost=frozenset(record.lost),
            due=record.due,
        )

    def write(self, picture: Picture) -> None:
        """Keep that a picture was told.

        Raises:
            OSError: it can not be kept.
        """
        record = _Record(
            _FORMAT,
            {note.id: _digest(note.words) for note in picture.notes.values()},
            dict(picture.closed),
            {note_id: _told(outcome) for note_id, outcome in picture.outcomes.items()},
            dict(picture.copy),
            {file: _digest(broken.problems) for file, broken in picture.broken.items()},
            tuple(picture.lost),
            dict(picture.due),
        )
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._path, msgspec.json.encode(record, enc_hook=plain), durable=False)


def _digest(value: object) -> str:
    return hashlib.blake2b(msgspec.json.encode(value, enc_hook=plain), digest_size=8).hexdigest()


def _told(outcome: Outcome) -> _OutcomeTold:
    return _OutcomeTold(outcome.kind, _digest(outcome))


def _note_then(note: KnownNote, digest: str) -> KnownNote:
    """Return a note as it was told: with the wording before this one where it reads otherwise now."""
    if _digest(note.words) == digest:
        return note
    return replace(note, words=note.before or NoteWords(""))


def _outcomes_then(told: Mapping[str, _OutcomeTold], now: Mapping[str, Outcome]) -> dict[str, Outcome]:
    same = {note_id for note_id, was in told.items() if note_id in now and _told(now[note_id]) == was}
    return {note_id: now[note_id] if note_id in same else Outcome(was.kind) for note_id, was in told.items()}


def _broken_then(file: str, digest: str, now: Picture) -> BrokenFile:
    broken = now.broken.get(file)
    return broken if broken is not None and _digest(broken.problems) == digest else BrokenFile(file, ())
