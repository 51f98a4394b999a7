"""ODS as LibreOffice saves it: days and numbers with a value beside what is shown, lines as paragraphs."""

import io
from collections.abc import Sequence

from odf.element import Element
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from app.model import NoteStatus
from tests.app.journal.twelve_notes import PlainNote

_STATES = {NoteStatus.OPEN: "offen", NoteStatus.DONE: "fertig"}
_HEADER = ("Nummer", "Erstellt", "Autor", "Bereich", "Text", "Stand", "Ist", "Soll", "Bild")


def make(notes: Sequence[PlainNote]) -> tuple[str, bytes]:
    """Write one sheet, with all the empty rows that LibreOffice counts."""
    book = OpenDocumentSpreadsheet()
    table = Table(name="Fehler")
    book.spreadsheet.addElement(table)
    _add(table, [_words(name) for name in _HEADER])
    for note in notes:
        number = _cell(note.id, valuetype="float", value=note.id)
        day = _cell(f"{note.day:%d.%m.%y}", valuetype="date", datevalue=str(note.day))
        texts = [note.author, note.where, note.words, _STATES[note.status], note.old, note.new]
        _add(table, [number, day, *map(_words, texts), _words("; ".join(note.attachments))])
    table.addElement(TableRow(numberrowsrepeated=1_048_500))
    buffer = io.BytesIO()
    book.write(buffer)
    return ".ods", buffer.getvalue()


def _add(table: Element, cells: Sequence[Element]) -> None:
    row = TableRow()
    for cell in cells:
        row.addElement(cell)
    table.addElement(row)


def _words(text: str | None) -> Element:
    return _cell(text, valuetype="string") if text else TableCell()


def _cell(shown: str, **value: str) -> Element:
    cell = TableCell(**value)
    for line in shown.split("\n"):
        cell.addElement(P(text=line))
    return cell


def held(note: PlainNote) -> PlainNote:
    """Everything is held."""
    return note
