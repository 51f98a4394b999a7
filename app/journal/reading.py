"""The door of this room: paths in, notes out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, compress
from pathlib import Path, PurePath

from msgspec import structs

from app.journal.contract import JournalFile, Reader, Reading
from app.journal.files.intake import Intake, find_files, is_conflict_copy, is_temporary
from app.journal.formats.board import Board
from app.journal.formats.delimited import Delimited
from app.journal.formats.mail import Mailbox, OutlookMail, PrintedMail, SingleMail
from app.journal.formats.markdown import Markdown
from app.journal.formats.opendocument import OpenDocument
from app.journal.formats.prose import Prose
from app.journal.formats.rich_text import RichText
from app.journal.formats.slack import SlackDay, SlackExport
from app.journal.formats.web import Web
from app.journal.formats.word import Word
from app.journal.formats.workbook import Workbook
from app.journal.formats.zipped import Zipped
from app.journal.table.mapping import ColumnMapping, unused
from app.model import Note, Problem, Severity, say

__all__ = ["READERS", "find_journals", "is_journal", "joined", "read_journal", "reader_of"]

READERS: tuple[Reader, ...] = (
    Mailbox(),
    SingleMail(),
    OutlookMail(),
    PrintedMail(),
    SlackExport(),
    SlackDay(),
    Board(),
    Web(),
    RichText(),
    Workbook(),
    OpenDocument(),
    Word(),
    Zipped(),
    Delimited(),
    Markdown(),
    Prose(),
)
"""All formats. Who claims a file first, reads it."""

_SUFFIXES = frozenset().union(*(reader.suffixes for reader in READERS))
_DEEPEST = 3
"""A mail in a mail in a mail: what lies deeper is no journal, and might never end."""
_INSTEAD = {
    ".doc": say("In Word choose “Save as” and “Word document (.docx)”."),
}


def is_journal(name: str) -> bool:
    """Say whether a file of this name can be a journal; temporary files and conflict copies are none."""
    suffix = PurePath(name).suffix.lower()
    return suffix in _SUFFIXES and not is_temporary(name) and not is_conflict_copy(name)


def find_journals(paths: Sequence[Path]) -> Intake:
    """Return the journals of some files and folders: a named file whatever its name, of a folder all."""
    return find_files(paths, _SUFFIXES)


def reader_of(journal: JournalFile) -> Reader | None:
    """Return the first reader that takes a journal for its own; None where it is of no kind that is known."""
    return next((reader for reader in READERS if reader.claims(journal)), None)


def read_journal(journal: JournalFile) -> Reading:
    """Read one journal and those inside it; its notes have the client's numbers as ids, or ""."""
    return _with_inner(journal)


def joined(
    readings: Iterable[Reading], problems: Iterable[Problem], mappings: Sequence[ColumnMapping]
) -> Reading:
    """Return several readings as one.

    Args:
        readings: of one journal each.
        problems: of finding them.
        mappings: those that are about none of them are told.
    """
    every = tuple(readings)
    notes = tuple(chain.from_iterable(reading.notes for reading in every))
    files = tuple(chain.from_iterable(reading.files for reading in every))
    parts = dict.fromkeys(note.source.part for note in notes if note.source.part)
    told = chain(
        problems,
        chain.from_iterable(reading.problems for reading in every),
        unused(mappings, (*files, *parts)),
    )
    return Reading(notes, tuple(told), files)


def _with_inner(journal: JournalFile, depth: int = 1) -> Reading:
    """Read a journal and those inside it, whose notes are named after the outer one."""
    reading = _read_alone(journal)
    notes, problems = list(reading.notes), list(reading.problems)
    readable = [depth < _DEEPEST and inner.suffix in _SUFFIXES for inner in reading.inner]
    others = [inner.name for inner, read in zip(reading.inner, readable, strict=True) if not read]
    problems += _left_inside(journal.name, others)
    for inner in compress(reading.inner, readable):
        part = _with_inner(replace(inner, mappings=journal.mappings), depth + 1)
        notes += (_inside(note, journal, inner) for note in part.notes)
        problems += (replace(problem, file=f"{journal.name}/{problem.file}") for problem in part.problems)
    return replace(reading, notes=tuple(notes), problems=tuple(problems), inner=())


def _left_inside(outer: str, names: Sequence[str]) -> Iterator[Problem]:
    """Say what lies in a journal and is not read: no journal itself, or too deep inside others."""
    if names:
        message = say("“{name}” in “{outer}” is not read as a journal.", name=names[0], outer=outer)
        if len(names) > 1:
            message = say(
                "“{name}” and {count} more in “{outer}” are not read as a journal.",
                name=names[0],
                count=len(names) - 1,
                outer=outer,
            )
        yield Problem(outer, message, Severity.INFO)


def _inside(note: Note, outer: JournalFile, inner: JournalFile) -> Note:
    """Return a note as one of the outer file, in which its line is not known.

    What it does not say of its author and day, the sender of the outer file may.
    """
    part = f"{inner.name}/{note.source.part}" if note.source.part else inner.name
    dated = bool(note.date_text)
    return structs.replace(
        note,
        source=structs.replace(note.source, file=outer.name, line=None, part=part),
        author=note.author or inner.author,
        date=note.date if dated else inner.date,
        date_text=note.date_text or inner.date_text,
    )


def _read_alone(journal: JournalFile) -> Reading:
    if reader := reader_of(journal):
        return reader.read(journal)
    hint = _INSTEAD.get(journal.suffix, say("Save the notes as CSV, Markdown or plain text."))
    message = say("“{name}” is of a kind that Copycue cannot read as a journal.", name=journal.name)
    return Reading(problems=(Problem(journal.name, message, hint=hint),))
