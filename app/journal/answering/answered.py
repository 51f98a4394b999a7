"""A copy of a client's table with answers: made in memory, read again as it will be read, and only then told.

As with the XML, a change is believed only when it was tried: the copy must give the very notes that the
client's file gives.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.journal.answering.delimited_copy import delimited_with_answers
from app.journal.answering.excel_copy import SheetAnswers, is_protected, workbook_with_answers
from app.journal.answering.shape import shape_of
from app.journal.contract import JournalFile, Reading
from app.journal.files.archive import is_archive, open_archive
from app.journal.files.encoding import decode
from app.journal.formats.delimited import Delimited, delimiter_of, table_of
from app.journal.formats.workbook import Workbook
from app.journal.formats.workbook.excel_package import WORKBOOK_PART, Package
from app.journal.formats.workbook.reader import tables_of
from app.journal.reading import read_journal, reader_of
from app.model import Note, Problem, Severity, say

__all__ = ["AnsweredCopy", "RowAnswer", "answered_copy", "takes_answers"]

_SIGNATURES = "_xmlsignatures/"


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """An answer to a note.

    Attributes:
        note: as it was read, with its place.
        text: what to write beside it.
    """

    note: Note
    text: str


@dataclass(frozen=True, slots=True)
class AnsweredCopy:
    """A copy with answers.

    Attributes:
        data: the whole file.
        answered: the notes that have their answer in it.
        problems: which have not, and what is to be known.
    """

    data: bytes
    answered: tuple[Note, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Filled:
    """A copy as a format made it, with the places (sheet, row) that were taken or can not hold their text."""

    data: bytes
    taken: frozenset[tuple[str, int]] = frozenset()
    unwritable: frozenset[tuple[str, int]] = frozenset()
    problems: tuple[Problem, ...] = ()


_Texts = Mapping[str, Mapping[int, str]]
"""Sheet, "" for CSV → row → text."""


def takes_answers(journal: JournalFile) -> bool:
    """Tell whether answers can be written beside the notes of a journal: it is CSV or an Excel workbook."""
    reader = reader_of(journal)
    if isinstance(reader, Workbook):
        return is_archive(journal.data) and _excel(journal) is not None
    return isinstance(reader, Delimited)


def answered_copy(
    journal: JournalFile, answers: Sequence[RowAnswer], *, german: bool | None = None
) -> AnsweredCopy | Problem:
    """Return a copy of a journal with answers beside its notes, or why there is none.

    Args:
        journal: the client's file as it is now.
        answers: to notes as they were read before; those that have changed since get none.
        german: the language of a new column's name; None: that of the others.
    """
    if not takes_answers(journal):
        hint = say("Save it as .xlsx or .csv, or send the replies one by one (copycue reply).")
        message = say(
            "“{name}” is no CSV and no Excel workbook (.xlsx): answers can not be written into it.",
            name=journal.name,
        )
        return Problem(journal.name, message, Severity.WARNING, hint=hint)
    before = read_journal(journal)
    placed, changed = _placed(before, answers)
    texts: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for one, (sheet, row) in placed:
        others = texts[sheet].get(row)
        texts[sheet][row] = one.text if others is None else f"{others}\n\n{one.text}"
    filled = _fill(journal, texts, german)
    if filled is None or not _reads_alike(journal, before, filled.data):
        hint = say("Open it in its program, save it again, and try once more.")
        return Problem(
            journal.name,
            say("“{name}” would not read as before in a copy; none was made.", name=journal.name),
            hint=hint,
        )
    left = filled.taken | filled.unwritable
    answered = tuple(one.note for one, place in placed if place not in left)
    said = (*changed, *_left(journal.name, placed, filled), *filled.problems)
    return AnsweredCopy(filled.data, answered, said)


def _placed(
    reading: Reading, answers: Sequence[RowAnswer]
) -> tuple[list[tuple[RowAnswer, tuple[str, int]]], list[Problem]]:
    """Return answers with where their notes stand now: where they were, or elsewhere with the same words."""
    by_words = defaultdict(list)
    for note in reading.notes:
        by_words[note.text].append(note)
    placed, problems = [], []
    for one in answers:
        same = [note for note in by_words[one.note.text] if note.source == one.note.source]
        found = same or by_words[one.note.text]
        place = _row_of(found[0]) if len(found) == 1 else None
        if place is None:
            problems.append(_changed(one.note))
        else:
            placed.append((one, place))
    return placed, problems


def _row_of(note: Note) -> tuple[str, int] | None:
    """Return the sheet and the row of a note; None for one that stands in no row of the file itself."""
    source = note.source
    if source.line is not None and not source.sheet:
        return "", source.line
    digits = source.cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return (source.sheet, int(digits)) if digits.isdigit() else None


def _changed(note: Note) -> Problem:
    return Problem(
        note.source.file,
        say(
            "Note {note} got no answer in the copy: its row has changed meanwhile, or it stands in no row.",
            note=note.id,
        ),
        Severity.WARNING,
        note.source.line,
        hint=say("Run it again, so that the note is judged as it is now."),
    )


def _left(
    file: str, placed: Sequence[tuple[RowAnswer, tuple[str, int]]], filled: _Filled
) -> Iterator[Problem]:
    """Yield which notes got no answer, and why."""
    for one, place in placed:
        line = one.note.source.line
        if place in filled.taken:
            message = say(
                "Note {note} has something in its cell for the answer; that was left as it is.",
                note=one.note.id,
            )
            yield Problem(
                file, message, Severity.WARNING, line, hint=say("Empty the cell, if it may be replaced.")
            )
        elif place in filled.unwritable:
            message = say(
                "The answer to note {note} has letters that the encoding of “{file}” has not.",
                note=one.note.id,
                file=file,
            )
            yield Problem(file, message, Severity.WARNING, line, hint=say("Save the file as UTF-8 or .xlsx."))


def _fill(journal: JournalFile, texts: _Texts, german: bool | None) -> _Filled | None:
    fill = _filled_workbook if is_archive(journal.data) else _filled_text
    return fill(journal, texts, german)


def _filled_text(journal: JournalFile, texts: _Texts, german: bool | None) -> _Filled | None:
    decoded = decode(journal.data, journal.name)
    if isinstance(decoded, Problem):
        return None
    shape = shape_of(table_of(journal, decoded), german=german)
    written = delimited_with_answers(journal.data, shape, delimiter_of(decoded.text), texts.get("", {}))
    if written is None:
        return None
    said = [_not_ascii(journal.name)] if journal.data.isascii() and not written.data.isascii() else []
    return _Filled(
        written.data,
        frozenset(("", row) for row in written.taken),
        frozenset(("", row) for row in written.unwritable),
        tuple(said),
    )


def _not_ascii(file: str) -> Problem:
    message = say("“{file}” had no special letters so far; in the copy they are UTF-8.", file=file)
    hint = say("If Excel shows “Ã¼” for “ü”, open the copy there by Data, From Text/CSV.")
    return Problem(file, message, Severity.INFO, hint=hint)


def _excel(journal: JournalFile) -> Package | None:
    archive = open_archive(journal)
    if isinstance(archive, Problem) or WORKBOOK_PART not in archive:
        return None
    return Package(journal.name, archive)


def _filled_workbook(journal: JournalFile, texts: _Texts, german: bool | None) -> _Filled | None:
    package = _excel(journal)
    if package is None:
        return None
    parts = {tab.name: tab.part for tab in package.tabs}
    sheets = [
        SheetAnswers(parts[table.part], shape_of(table, german=german), left, texts[table.part])
        for table, left in tables_of(journal)
        if texts.get(table.part)
    ]
    done = workbook_with_answers(journal.data, package, sheets)
    if done is None:
        return None
    data, rows = done
    names = {part: name for name, part in parts.items()}
    taken = frozenset((names[part], row) for part, numbers in rows.items() for row in numbers)
    return _Filled(data, taken, problems=tuple(_to_know(journal, package, [sheet.part for sheet in sheets])))


def _to_know(journal: JournalFile, package: Package, parts: Sequence[str]) -> Iterator[Problem]:
    """Yield what somebody should know who sends the copy."""
    if any(name.startswith(_SIGNATURES) for name in package.archive.names):
        message = say("“{name}” is signed; the signature does not hold for the copy.", name=journal.name)
        yield Problem(journal.name, message, Severity.WARNING)
    if any(is_protected(package, part) for part in parts):
        message = say(
            "A sheet of “{name}” is protected, and so is it in the copy: the client can read only.",
            name=journal.name,
        )
        yield Problem(journal.name, message, Severity.INFO)


def _reads_alike(journal: JournalFile, before: Reading, data: bytes) -> bool:
    """Tell whether a copy gives the notes that the client's file gives."""
    again = read_journal(JournalFile(journal.name, journal.suffix, data, journal.mappings))
    return _told(before) == _told(again)


def _told(reading: Reading) -> list[tuple[object, ...]]:
    return [
        (note.id, note.text, note.author, note.date, note.where, note.status, note.source.sheet)
        for note in reading.notes
    ]
