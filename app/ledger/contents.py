"""Everything that a ledger holds as one value, and as the JSON that it is handed on in (docs/ledger.md)."""

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from app import __version__
from app.ledger.folding import corrections_of, states_of, steps_that_count
from app.model import CopycueError, Correction, Draft, KeptVerdict, KnownNote, NoteState, Step, plain, say

__all__ = ["VERSION", "Contents", "KeptNote", "Wording", "contents_from", "json_lines"]

VERSION = 1
"""Of the form that contents are written in: grows when an older Copycue could not read them any more."""
_FORMAT = "copycue-ledger"
_LONE = re.compile("[\ud800-\udfff]")
_TOO_LARGE = 1 << 31


class Wording(msgspec.Struct, frozen=True):
    """What a note said from one reading on.

    Attributes:
        number: the revision, from 1.
        text: the client's words.
        where: page, screen or section that the journal named, or "".
        seen: when these words were first read, aware.
    """

    number: int
    text: str
    where: str
    seen: dt.datetime


class KeptNote(msgspec.Struct, frozen=True):
    """A note with all that it ever said.

    Attributes:
        note: as it was read last.
        wordings: in order; the last is what the note says.
    """

    note: KnownNote
    wordings: tuple[Wording, ...]


class Contents(msgspec.Struct, frozen=True):
    """Everything that a ledger holds.

    Attributes:
        project: its name, or "".
        last_read: when the journals were read last, aware, or None.
        notes: in the order of the journals.
        verdicts: all there ever were, in order.
        steps: all that was done, in order.
        drafts: all, the first of a note being the one that stands for it.
    """

    project: str = ""
    last_read: dt.datetime | None = None
    notes: tuple[KeptNote, ...] = ()
    verdicts: tuple[KeptVerdict, ...] = ()
    steps: tuple[Step, ...] = ()
    drafts: tuple[Draft, ...] = ()

    @property
    def states(self) -> Mapping[str, NoteState]:
        """By note: what stands for it; notes that nothing was done about are missing."""
        return states_of(self.steps)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections that hold, in the order in which they were made."""
        return corrections_of(self.steps)

    @property
    def steps_that_count(self) -> Sequence[Step]:
        """The steps that are not undone, in order."""
        return steps_that_count(self.steps)


def json_lines(contents: Contents) -> Iterator[str]:
    """Yield the lines of a JSON file with these contents: one a line for each note, step and so on.

    Texts are kept whatever is in them: what is no character of Unicode stands as an escape.
    """
    head = {"format": _FORMAT, "version": VERSION, "written_by": __version__}
    head |= {"project": contents.project, "last_read": contents.last_read}
    yield _json(head)[:-1] + ","
    names = ("notes", "verdicts", "steps", "drafts")
    for name in names:
        yield f'"{name}": ['
        yield from _elements(getattr(contents, name))
        yield "]" if name == names[-1] else "],"
    yield "}"


def _elements(values: Sequence[object]) -> Iterator[str]:
    for place, value in enumerate(values, start=1):
        yield _json(value) + ("," if place < len(values) else "")


def _json(value: object) -> str:
    text = json.dumps(msgspec.to_builtins(value, enc_hook=plain), ensure_ascii=False)
    return _LONE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def contents_from(data: bytes) -> Contents:
    """Return the contents that a JSON file tells of.

    Raises:
        CopycueError: it is none of ours, it is damaged, or a later Copycue wrote it.
    """
    try:
        record = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _refused(say("It is no sound JSON: {error}.", error=str(error))) from error
    if not isinstance(record, dict) or record.get("format") != _FORMAT:
        raise _refused(say("It is not a file that `copycue export` wrote."))
    version = record.get("version")
    if not isinstance(version, int) or version < 1:
        raise _refused(say("It does not say which version of the form it has."))
    if version > VERSION:
        raise _refused(
            say(
                "Copycue {writer} wrote it, in a form (version {version}) that this Copycue "
                "({ours}, version {known}) does not know. Install the newer "
                "Copycue.",
                writer=str(record.get("written_by", ""))[:20],
                version=version,
                ours=__version__,
                known=VERSION,
            )
        )
    try:
        contents = msgspec.convert(record, Contents)
    except (msgspec.ValidationError, RecursionError) as error:
        raise _refused(say("Something in it is not as it was written: {error}.", error=str(error))) from error
    _check(contents)
    return contents


def _check(contents: Contents) -> None:
    """Refuse contents that no ledger can hold."""
    ids = [note.note.id for note in contents.notes], [step.id for step in contents.steps]
    numbers = [step.number for step in contents.steps]
    if any(len(set(names)) < len(names) for names in ids) or numbers != sorted(set(numbers)):
        raise _refused(say("A note or a step comes twice in it, or the steps are out of order."))
    wordings = [[wording.number for wording in note.wordings] for note in contents.notes]
    if any(run != sorted(set(run)) or not run for run in wordings):
        raise _refused(say("The wordings of a note are missing or out of order."))
    if any(not 0 < number < _TOO_LARGE for number in _numbers(contents)):
        raise _refused(say("A number in it is none that Copycue gives."))
    if any(moment.tzinfo is None for moment in _moments(contents)):
        raise _refused(say("A moment in it lacks its time zone."))


def _numbers(contents: Contents) -> Iterator[int]:
    for kept in contents.notes:
        yield kept.note.revision
        yield from (wording.number for wording in kept.wordings)
    yield from (verdict.revision for verdict in contents.verdicts)
    for step in contents.steps:
        yield step.number
        yield (step.after or 0) + 1
    yield from (draft.version + 1 for draft in contents.drafts)


def _moments(contents: Contents) -> Iterator[dt.datetime]:
    yield from filter(None, [contents.last_read])
    for kept in contents.notes:
        yield kept.note.first_seen
        yield from filter(None, [kept.note.last_seen])
        yield from (wording.seen for wording in kept.wordings)
    yield from (verdict.made for verdict in contents.verdicts)
    yield from (step.at for step in contents.steps)
    yield from (draft.saved for draft in contents.drafts if draft.saved is not None)


def _refused(why: str) -> CopycueError:
    return CopycueError(say("The file can not be read back"), why)
