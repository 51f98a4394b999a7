"""Tables of a made-up client, and what comes of them with answers."""

from io import BytesIO

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.journal import JournalFile, read_journal
from app.journal.answering import AnsweredCopy, RowAnswer, answered_copy
from app.model import Problem

__all__ = ["answered", "book", "copied", "journal", "loaded", "saved"]


def journal(name: str, data: str | bytes) -> JournalFile:
    data = data.encode() if isinstance(data, str) else data
    return JournalFile(name, name[name.rindex(".") :], data)


def answered(file: JournalFile, *texts: str | None, before: JournalFile | None = None) -> AnsweredCopy:
    """Return a copy with these answers to the notes in their order; None leaves one out."""
    notes = read_journal(before or file).notes
    answers = [RowAnswer(note, text) for note, text in zip(notes, texts, strict=False) if text is not None]
    done = answered_copy(file, answers)
    assert not isinstance(done, Problem), done
    return done


def copied(text: str | bytes, *texts: str | None, name: str = "notes.csv") -> bytes:
    return answered(journal(name, text), *texts).data


def book(*rows: tuple[str | int | None, ...], title: str = "Notes") -> tuple[Workbook, Worksheet]:
    made = Workbook()
    sheet = made.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    for row in rows:
        sheet.append(row)
    return made, sheet


def saved(made: Workbook, name: str = "notes.xlsx") -> JournalFile:
    data = BytesIO()
    made.save(data)
    return journal(name, data.getvalue())


def loaded(data: bytes, title: str = "Notes") -> Worksheet:
    sheet = load_workbook(BytesIO(data))[title]
    assert isinstance(sheet, Worksheet)
    return sheet
