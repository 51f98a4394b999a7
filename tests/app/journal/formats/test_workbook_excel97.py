"""Workbooks of Excel 97 to 2003, written by xlwt."""

import datetime as dt
import io
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest
import xlrd
import xlwt
from hypothesis import given
from hypothesis import strategies as st

from app.journal.formats.workbook import excel97
from app.journal.formats.workbook.sheet import Marks
from app.journal.table.grid import Remark
from app.model import NoteStatus
from tests.app.journal.formats.workbooks import faults, infos, read

STRUCK = "font: struck_out on"
DAY = dt.date(2026, 11, 16)
OPEN: Callable[..., object] = xlrd.open_workbook


def xls(
    *words: str, change: Callable[[xlwt.Worksheet], None] | None = None, since_1904: bool = False
) -> bytes:
    """Return an XLS with a note in C4, C5 …, below "Note"; beside it are the day and the state."""
    book = xlwt.Workbook()
    book.dates_1904 = since_1904
    sheet = book.add_sheet("Bugs")
    for row, cells in enumerate([("Note", "Date", "Done"), *((text,) for text in words)], 2):
        for column, text in enumerate(cells, 2):
            sheet.write(row, column, text)
    if change:
        change(sheet)
    return saved(book)


def saved(book: xlwt.Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


BOOK = xls("One wish", "Another")


def test_a_row_is_a_note_with_its_cell() -> None:
    note, other = read(xls("Bitte „Fähre“ statt „Schiff“.", "Another 4 €"), ".xls").notes
    assert (note.text, note.source.sheet, note.source.cell) == ("Bitte „Fähre“ statt „Schiff“.", "Bugs", "C4")
    assert (other.text, other.source.cell) == ("Another 4 €", "C5")


@pytest.mark.parametrize("since_1904", [False, True])
def test_days_are_days_whatever_year_they_are_counted_from(*, since_1904: bool) -> None:
    def date(sheet: xlwt.Worksheet) -> None:
        sheet.write(3, 3, DAY, xlwt.easyxf(num_format_str="DD.MM.YY"))

    (note,) = read(xls("A wish", change=date, since_1904=since_1904), ".xls").notes
    assert (note.date, note.date_text) == (DAY, "2026-11-16")


@pytest.mark.parametrize(
    ("value", "shape", "status"),
    [
        (True, "General", NoteStatus.DONE),
        (False, "General", NoteStatus.OPEN),
        (1, "0%", NoteStatus.DONE),
        (0.5, "0%", NoteStatus.IN_PROGRESS),
        (1, "General", NoteStatus.DONE),
    ],
)
def test_states_are_read_from_all_kinds_of_values(value: object, shape: str, status: NoteStatus) -> None:
    def settle(sheet: xlwt.Worksheet) -> None:
        sheet.write(3, 4, value, xlwt.easyxf(num_format_str=shape))

    assert [note.status for note in read(xls("A wish", change=settle), ".xls").notes] == [status]


def test_a_time_alone_and_a_day_beyond_all_calendars_stay_text() -> None:
    def date(sheet: xlwt.Worksheet) -> None:
        sheet.write(3, 3, 0.4375, xlwt.easyxf(num_format_str="h:mm"))
        sheet.write(4, 3, 9e9, xlwt.easyxf(num_format_str="DD.MM.YY"))

    reading = read(xls("One wish", "Another", change=date), ".xls")
    assert [note.date_text for note in reading.notes] == ["10:30", "9000000000"]


def test_hidden_rows_are_marked() -> None:
    def hide(sheet: xlwt.Worksheet) -> None:
        sheet.row(4).hidden = True

    reading = read(xls("Seen", "Unseen", change=hide), ".xls")
    assert [note.hidden for note in reading.notes] == [False, True]
    assert "A hidden row of “Bugs”" in infos(reading)


@pytest.mark.parametrize("visibility", [1, 2])
def test_hidden_sheets_are_read_and_marked(visibility: int) -> None:
    def hide(sheet: xlwt.Worksheet) -> None:
        sheet.visibility = visibility

    assert [note.hidden for note in read(xls("A wish", change=hide), ".xls").notes] == [True]


def test_struck_rows_are_marked_and_done() -> None:
    def strike(sheet: xlwt.Worksheet) -> None:
        sheet.write(5, 2, "Settled", xlwt.easyxf(STRUCK))

    reading = read(xls("One wish", "Another", change=strike), ".xls")
    assert [(note.struck, note.status) for note in reading.notes] == [
        (False, NoteStatus.OPEN),
        (False, NoteStatus.OPEN),
        (True, NoteStatus.DONE),
    ]


def test_words_struck_in_part_stand_between_tildes() -> None:
    def strike(sheet: xlwt.Worksheet) -> None:
        pieces = ["Book the ", ("ferry", xlwt.easyfont("struck_out on")), (" ship", xlwt.easyfont(""))]
        sheet.write_rich_text(4, 2, pieces)

    assert [note.text for note in read(xls("A wish", change=strike), ".xls").notes] == [
        "A wish",
        "Book the ~~ferry~~ ship",
    ]


def test_a_cell_with_an_error_is_empty_and_said() -> None:
    def spoil(sheet: xlwt.Worksheet) -> None:
        sheet.row(3).set_cell_error(3, "#REF!")

    reading = read(xls("A wish", change=spoil), ".xls")
    assert [note.date_text for note in reading.notes] == [""]
    assert "count as empty: D4." in infos(reading)


def test_a_formula_whose_value_was_not_saved_is_an_empty_cell() -> None:
    def calculate(sheet: xlwt.Worksheet) -> None:
        sheet.write(4, 2, xlwt.Formula("C4"))

    assert [note.text for note in read(xls("A wish", change=calculate), ".xls").notes] == ["A wish"]


@pytest.mark.parametrize("length", [100, 600, 1500, 3000, 4500, 5000])
def test_a_truncated_workbook_is_incomplete(length: int) -> None:
    assert "incomplete or damaged" in faults(read(xls("A wish")[:length], ".xls"))[0]


def test_a_workbook_without_its_last_sectors_says_that_notes_may_be_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def open_all_the_same(*, logfile: io.StringIO, **said: object) -> object:
        logfile.write("WARNING *** File is truncated, or OLE2 MSAT is corrupt!!")
        return OPEN(logfile=logfile, **said)

    monkeypatch.setattr(xlrd, "open_workbook", open_all_the_same)
    reading = read(xls("A wish"), ".xls")
    assert [note.text for note in reading.notes] == ["A wish"]
    assert "notes may be missing" in faults(reading)[0]


@pytest.mark.parametrize("start", [8, 512, 1024, 4096])
def test_a_damaged_workbook_is_said(start: int) -> None:
    data = xls("A wish")
    assert "incomplete or damaged" in faults(read(data[:start] + b"\xff" * len(data[start:]), ".xls"))[0]


@given(st.integers(0, 5631), st.integers(0, 255))
def test_no_changed_byte_makes_reading_fail(at: int, value: int) -> None:
    data = bytearray(BOOK)
    data[at] = value
    read(bytes(data), ".xls")


def test_a_word_document_is_no_workbook() -> None:
    data = xls("A wish").replace("Workbook".encode("utf-16-le"), "WordDocument".encode("utf-16-le"))
    assert faults(read(data, ".xls")) == [
        "“bugs.xls” is no workbook but a Word document, whatever its name says."
    ]


def test_a_comment_belongs_to_its_row_and_a_link_too() -> None:
    """xlwt writes neither, so what xlrd tells of them is imitated."""
    marks = Marks()
    note = SimpleNamespace(author="Anna ", text="Anna:\nIn bold, please.")
    empty = SimpleNamespace(author="Anna", text="Anna:")
    link = SimpleNamespace(url_or_path="https://kiosk.example", frowx=3)
    inside = SimpleNamespace(url_or_path=None, frowx=3)
    sheet = SimpleNamespace(
        rowinfo_map={}, cell_note_map={(3, 2): note, (4, 2): empty}, hyperlink_list=[link, inside]
    )
    excel97._pin(marks, cast("Any", sheet))
    assert dict(marks.remarks) == {4: [Remark(2, "In bold, please.", "Anna")]}
    assert dict(marks.links) == {4: ["https://kiosk.example"]}


def test_a_workbook_with_a_password_says_so() -> None:
    data = xls("A wish")
    globals_end = data.index(b"\x09\x08\x10\x00") + 20
    locked = data[:globals_end] + b"\x2f\x00\x06\x00\x00\x00\x01\x02\x03\x04" + data[globals_end + 10 :]
    assert faults(read(locked, ".xls")) == ["“bugs.xls” is protected with a password, so it was not read."]
