"""What a ledger holds as a workbook, for people: a sheet for each kind of thing.

A client's words are never obeyed: every text is a text to the spreadsheet, and one that could be taken for a
formula once it is copied elsewhere or saved as CSV gets an apostrophe before it.
"""

import datetime as dt
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.journal.answering.cell_words import cell_text
from app.model import (
    Answered,
    Correction,
    KeptVerdict,
    Marked,
    NoteState,
    Outcome,
    OutcomeSeen,
    Step,
    both_texts,
)
from app.workspace.ledger.step_sentences import OUTCOME_WORDS, step_sentence

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell

    from app.ledger import Contents

__all__ = ["workbook_bytes"]

Value = str | int | float | None
Row = Sequence[Value]
Rows = Callable[["Contents"], Iterator[Row]]

_MOST_ROWS = 1_048_576


def workbook_bytes(contents: "Contents") -> bytes:
    """Return an XLSX file with everything in these contents."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for title, (columns, rows) in _SHEETS.items():
        _write_sheet(book, title, columns, rows(contents))
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _write_sheet(book: "Workbook", title: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for place, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = 60 if column in _WIDE else 18

    def cell(value: Value) -> "Cell | None":
        if value is None or value == "":
            return None  # nothing is written for it: half of the time and of the file
        written = WriteOnlyCell(sheet, cell_text(value) if isinstance(value, str) else value)
        if isinstance(value, str):
            written.data_type = "s"  # else a text that looks like a formula or an error would be one
        return written

    sheet.append([_bold(cell(column)) for column in columns])
    for count, row in enumerate(rows, start=2):
        if count == _MOST_ROWS:
            sheet.append([cell("A sheet has no room for more: the JSON export has everything.")])
            break
        sheet.append([cell(value) for value in row])


def _bold(head: "Cell | None") -> "Cell | None":
    from openpyxl.styles import Font

    if head is not None:
        head.font = Font(bold=True)
    return head


def _moment(moment: dt.datetime | None) -> str:
    return "" if moment is None else f"{moment.astimezone(dt.UTC):%Y-%m-%d %H:%M:%S} UTC"


def _notes(contents: "Contents") -> Iterator[Row]:
    states = contents.states
    for kept in contents.notes:
        note = kept.note
        state = states.get(note.id, NoteState())
        yield (
            *(note.id, note.number, note.words.text, note.words.where, note.author, note.date, note.file),
            *(_moment(note.first_seen), note.revision, _moment(note.last_seen)),
            *_outcome(state.outcome),
            _moment(state.replied),
        )


def _outcome(outcome: Outcome) -> Row:
    words = OUTCOME_WORDS[outcome.kind]
    return words, _moment(outcome.at), outcome.who, outcome.file, outcome.remark, outcome.duplicate_of


def _wordings(contents: "Contents") -> Iterator[Row]:
    for kept in contents.notes:
        for wording in kept.wordings:
            yield kept.note.id, wording.number, wording.text, wording.where, _moment(wording.seen)


def _verdicts(contents: "Contents") -> Iterator[Row]:
    for one in contents.verdicts:
        yield (
            *(one.note_id, one.revision, one.kind.value, one.finding.value, round(one.confidence, 3)),
            *("\n".join(one.evidence), _places_of(one), _moment(one.made)),
        )


def _places_of(verdict: KeptVerdict) -> str:
    return "\n".join(
        f"{place.file}:{place.line} {place.key}: {place.old} → {'…' if place.new is None else place.new}"
        for place in verdict.places
    )


def _corrections(contents: "Contents") -> Iterator[Row]:
    for correction in contents.corrections:
        yield _correction(correction)


def _correction(one: Correction) -> Row:
    places = "\n".join(f"{place.file} {place.key}" for place in one.places)
    return one.note_id, one.kind.value if one.kind else "", places, one.text, _moment(one.made)


def _replies(contents: "Contents") -> Iterator[Row]:
    for step in contents.steps:
        if isinstance(step.deed, Answered):
            reply = step.deed.reply
            yield (
                *(step.number, ", ".join(reply.note_ids), _moment(step.at), step.who, reply.language.value),
                *(reply.subject, reply.text, reply.channel),
            )


def _places(contents: "Contents") -> Iterator[Row]:
    for step in contents.steps:
        if isinstance(step.deed, Answered):
            for place in step.deed.reply.places:
                yield (
                    *(step.number, place.note_id, place.file, place.key, place.xpath),
                    *(place.before, place.after, place.raw_before, place.raw_after),
                )


def _outcomes(contents: "Contents") -> Iterator[Row]:
    for step in contents.steps:
        match step.deed:
            case Marked() as deed:
                yield step.number, deed.note_id, *_outcome(deed.became(step.at, step.who)), "", ""
            case OutcomeSeen(note_id=note_id, outcome=outcome):
                yield step.number, note_id, *_outcome(outcome), *both_texts(outcome.parts)
            case _:
                pass


def _drafts(contents: "Contents") -> Iterator[Row]:
    for one in contents.drafts:
        language = one.language.value if one.language else ""
        yield one.note_id, one.text, language, one.version, _moment(one.saved), one.who


def _history(contents: "Contents") -> Iterator[Row]:
    counting = {step.id for step in contents.steps_that_count}
    for step in contents.steps:
        yield _step(step, counts=step.id in counting)


def _step(step: Step, *, counts: bool) -> Row:
    undone = "" if counts else "undone"
    notes = ", ".join(step.note_ids)
    return step.number, _moment(step.at), step.who, step_sentence(step), notes, undone, step.id


_OUTCOME = ("Outcome", "Since", "Said by", "Seen in", "Remark", "Duplicate of")
_WIDE = frozenset({"Text", "Evidence", "Places", "Before", "After", "What", "Words"})
_SHEETS: dict[str, tuple[Sequence[str], Rows]] = {
    "Notes": (
        (
            *("Note", "Number", "Text", "Page", "Author", "Date", "Journal", "First seen", "Revision"),
            *("Withdrawn", *_OUTCOME, "Answered"),
        ),
        _notes,
    ),
    "Wordings": (("Note", "Revision", "Text", "Page", "Seen"), _wordings),
    "Verdicts": (
        ("Note", "Revision", "Whose", "Found", "Confidence", "Evidence", "Places", "Made"),
        _verdicts,
    ),
    "Corrections": (("Note", "Whose", "Places", "Words", "Made"), _corrections),
    "Replies": (("Step", "Notes", "Sent", "By", "Language", "Subject", "Text", "Channel"), _replies),
    "Places": (
        ("Step", "Note", "File", "Key", "XPath", "Before", "After", "Typed before", "Typed after"),
        _places,
    ),
    "Outcomes": (("Step", "Note", *_OUTCOME, "Asked", "Stands there"), _outcomes),
    "Drafts": (("Note", "Text", "Language", "Version", "Saved", "By"), _drafts),
    "History": (("Step", "At", "By", "What", "Notes", "Undone", "Id"), _history),
}
"""Title → the heads of its columns, and what gives its rows."""
