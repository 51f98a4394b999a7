"""Writes the journals of ``copycue --self-test``: ``python -m tests.app.workspace.self_test.make_journals``.

What is there is left alone. With other libraries than Copycue reads them with, where there are any.
"""

import io
import json
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import xlwt
from aspose.email_foss import msg  # type: ignore[import-untyped] # the library has none
from docx import Document
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText
from odf.table import Table, TableCell, TableRow
from odf.text import P

import resources
from app.workspace.self_test.journals import NOTE

_HEAD = ("ID", "Date", "Reporter", "Note")
_ROW = ("7", "2026-11-16", "Maeve Doyle", NOTE)
_ITEM = f"- {NOTE}\n"
_MARKUP = f"<html><body><h1>Bugs</h1><ul><li>{NOTE}</li></ul></body></html>"
_HIGHEST_ASCII = 127


def _xlsx() -> bytes:
    book = openpyxl.Workbook()
    for row in (_HEAD, _ROW):
        book.worksheets[0].append(list(row))
    return _saved(book.save)


def _xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Bugs")
    for row, cells in enumerate((_HEAD, _ROW)):
        for column, text in enumerate(cells):
            sheet.write(row, column, text)
    return _saved(book.save)


def _ods() -> bytes:
    book, table = OpenDocumentSpreadsheet(), Table(name="Bugs")
    for cells in (_HEAD, _ROW):
        row = TableRow()
        for text in cells:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    book.spreadsheet.addElement(table)
    return _saved(book.save)


def _odt() -> bytes:
    text = OpenDocumentText()
    text.text.addElement(P(text=NOTE))
    return _saved(text.save)


def _docx() -> bytes:
    document = Document()
    document.add_paragraph(NOTE, style="List Bullet")
    return _saved(document.save)


def _mail() -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Maeve Doyle <maeve@nordlicht.example>", "Tom Albers <tom@albers.example>"
    mail["Subject"], mail["Date"] = "Departure board", "Mon, 16 Nov 2026 09:00:00 +0000"
    mail.set_content(NOTE)
    return mail


def _printed() -> bytes:
    head = "From:\tMaeve Doyle\nSent:\tMonday, 16 November 2026 09:00\nTo:\tTom Albers\nSubject:\tBoard\n\n"
    return f"{head}{NOTE}\n".encode()


def _msg() -> bytes:
    data: bytes = msg.MapiMessage.from_email_message(_mail()).to_bytes()
    return data


def _slack() -> bytes:
    return _json([{"type": "message", "user": "U1", "text": NOTE, "ts": "1763288700.000000"}])


def _slack_export() -> bytes:
    people = [{"id": "U1", "name": "maeve", "profile": {"real_name": "Maeve Doyle"}}]
    channels = [{"id": "C1", "name": "board", "members": ["U1"], "creator": "U1"}]
    return _zip(
        {
            "users.json": _json(people),
            "channels.json": _json(channels),
            "board/2025-11-16.json": _slack(),
        }
    )


def _trello() -> bytes:
    card = {"id": "6919a1c0" + "0" * 16, "name": "Board", "desc": NOTE, "idList": "l1", "closed": False}
    lists = [{"id": "l1", "name": "Bugs", "closed": False}]
    return _json({"name": "Kiosk", "lists": lists, "cards": [card], "actions": [], "checklists": []})


def _rtf() -> bytes:
    words = "".join(sign if ord(sign) <= _HIGHEST_ASCII else f"\\u{ord(sign)}?" for sign in NOTE)
    return f"{{\\rtf1\\ansi\\uc1 {words}\\par}}".encode()


def _csv() -> bytes:
    return "\n".join(",".join(f'"{cell}"' for cell in row) for row in (_HEAD, _ROW)).encode()


FILES: dict[str, Callable[[], bytes]] = {
    "board.json": _trello,
    "chat.json": _slack,
    "chat.zip": _slack_export,
    "note.docx": _docx,
    "note.eml": lambda: _mail().as_bytes(),
    "note.html": _MARKUP.encode,
    "note.md": _ITEM.encode,
    "note.msg": _msg,
    "note.odt": _odt,
    "note.rtf": _rtf,
    "note.txt": _ITEM.encode,
    "notes.csv": _csv,
    "notes.mbox": lambda: b"From maeve Mon Nov 16 09:00:00 2026\n" + _mail().as_bytes(),
    "notes.ods": _ods,
    "notes.xls": _xls,
    "notes.xlsx": _xlsx,
    "notes.zip": lambda: _zip({"note.md": _ITEM.encode()}),
    "printed.txt": _printed,
}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    buffer = io.BytesIO()
    save(buffer)
    return buffer.getvalue()


def write_missing(folder: Path) -> None:
    """Write the journals that are not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in FILES.items():
        if not (folder / name).exists():
            (folder / name).write_bytes(data())


if __name__ == "__main__":
    write_missing(resources.folder("self_test", "journals"))
