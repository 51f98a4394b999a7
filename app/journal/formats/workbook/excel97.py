"""XLS, the workbooks of Excel 97 to 2003, read by xlrd: it tells values, looks and comments alike.

The format has been frozen for twenty years; what xlrd stumbles over is damaged, whatever exception it raises.
"""

import datetime as dt
import io
import struct
from collections.abc import Iterator
from itertools import pairwise

import xlrd
from xlrd.biffh import XLRDError
from xlrd.book import Book
from xlrd.compdoc import CompDocError
from xlrd.sheet import Cell
from xlrd.sheet import Sheet as OldSheet
from xlrd.xldate import xldate_as_datetime

from app.journal.files.archive import locked
from app.journal.formats.workbook.sheet import (
    LINKS,
    Marks,
    Sheet,
    address,
    damaged,
    errors_said,
    rows_of,
    struck_out,
    text_of,
)
from app.journal.table.grid import Remark
from app.model import Problem, say

__all__ = ["read_excel97"]

_DAMAGED = (
    XLRDError,
    CompDocError,
    struct.error,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    NotImplementedError,
    TypeError,
    ValueError,
)


def read_excel97(file: str, data: bytes) -> tuple[list[Sheet], list[Problem]]:
    """Return the sheets of a workbook, and what is to be said about all of it."""
    log = io.StringIO()
    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, ragged_rows=True, logfile=log)
        sheets = [_sheet(file, book, sheet) for sheet in book.sheets()]
    except _DAMAGED as error:
        if "encrypted" in str(error).casefold():
            return [], [locked(file)]
        return [], [damaged(file, say("it is no whole Excel workbook"))]
    if "truncated" in log.getvalue():  # xlrd goes on with what is there
        return sheets, [damaged(file, say("it ends too early, so notes may be missing"))]
    return sheets, []


def _sheet(file: str, book: Book, sheet: OldSheet) -> Sheet:
    reader = _Cells(book, sheet)
    numbered = ((row + 1, reader.texts(row)) for row in range(sheet.nrows))
    _pin(reader.marks, sheet)
    rows = tuple(rows_of(list(numbered), 0, reader.marks))
    problems = tuple(errors_said(file, sheet.name, reader.errors))
    return Sheet(sheet.name, rows, hidden=bool(sheet.visibility), problems=problems)


def _pin(marks: Marks, sheet: OldSheet) -> None:
    marks.hidden.update(row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden)
    for (row, column), note in sheet.cell_note_map.items():
        author = note.author.strip()
        # Excel writes the name at the head of the note, in bold, and leaves it to the author to keep it.
        text = note.text.strip().removeprefix(f"{author}:").strip()
        if text:
            marks.remarks[row + 1].append(Remark(column, text, author))
    for link in sheet.hyperlink_list:
        if (
            isinstance(link.url_or_path, str)
            and link.url_or_path.startswith(LINKS)
            and link.frowx is not None
        ):
            marks.links[link.frowx + 1].append(link.url_or_path)


class _Cells:
    """The cells of a sheet as texts; what is struck through and what shows an error is noted on the way."""

    def __init__(self, book: Book, sheet: OldSheet) -> None:
        self.marks = Marks()
        self.errors: list[str] = []
        self._book = book
        self._sheet = sheet
        self._strikes = [bool(font.struck_out) for font in book.font_list]

    def texts(self, row: int) -> list[str]:
        """Return the cells of a row."""
        return [self._text(row, column, cell) for column, cell in enumerate(self._sheet.row(row))]

    def _text(self, row: int, column: int, cell: Cell) -> str:
        looks = self._book.xf_list[cell.xf_index or 0]
        if cell.ctype == xlrd.XL_CELL_TEXT:
            pieces = self._pieces(row, column, str(cell.value), struck=self._strikes[looks.font_index])
            text, struck = struck_out(pieces)
        else:
            text, struck = self._value(row, column, cell), self._strikes[looks.font_index]
        if struck and text:
            self.marks.struck[row + 1].add(column)
        return text

    def _pieces(self, row: int, column: int, text: str, *, struck: bool) -> Iterator[tuple[str, bool]]:
        """Yield the pieces of a text that have a look of their own."""
        runs = self._sheet.rich_text_runlist_map.get((row, column), ())
        starts = [0, *(start for start, _ in runs), len(text)]
        looks = [struck, *(self._strikes[font] for _, font in runs)]
        for (start, end), look in zip(pairwise(starts), looks, strict=True):
            yield text[start:end], look

    def _value(self, row: int, column: int, cell: Cell) -> str:
        if cell.ctype == xlrd.XL_CELL_ERROR:
            self.errors.append(address(row + 1, column))
            return ""
        if cell.ctype == xlrd.XL_CELL_BOOLEAN:
            return text_of(bool(cell.value))
        if cell.ctype == xlrd.XL_CELL_DATE:
            return text_of(self._day(float(cell.value)))
        if cell.ctype != xlrd.XL_CELL_NUMBER:
            return ""
        shape = self._book.format_map[self._book.xf_list[cell.xf_index or 0].format_key].format_str
        number = float(cell.value)
        return f"{text_of(number * 100)} %" if "%" in shape else text_of(number)

    def _day(self, serial: float) -> dt.datetime | dt.time | float:
        if 0 <= serial < 1:
            return xldate_as_datetime(serial, 1).time()
        try:
            return xldate_as_datetime(serial, self._book.datemode)
        except (ValueError, OverflowError):  # no day: before 1900 or after 9999
            return serial
