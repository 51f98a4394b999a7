"""Workbooks that are broken, too large, locked or no workbooks: one calm sentence, and on with the rest."""

import io
import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from app.journal.contract import JournalFile
from app.journal.formats.workbook import Workbook
from app.journal.reading import READERS
from app.model import Severity
from tests.app.journal.formats.workbooks import HEADER, excel, excel_of, faults, infos, read, repacked, saved
from tests.app.journal.whole_readings import read_journals

SHEET = "xl/worksheets/sheet1.xml"
GOOD = excel_of("One wish", "Another")


def only_fault(data: bytes, suffix: str = ".xlsx") -> str:
    """Return the one thing that is wrong with a file of which nothing can be read."""
    reading = read(data, suffix)
    (problem,) = reading.problems
    assert (reading.notes, reading.files) == ((), ())
    assert (problem.file, problem.severity) == (f"bugs{suffix}", Severity.ERROR)
    assert problem.hint.endswith(".")
    return problem.message


def changed(part: str, old: bytes, new: bytes) -> bytes:
    return repacked(GOOD, lambda name, data: data.replace(old, new) if name == part else data)


def without(part: str) -> bytes:
    return repacked(GOOD, lambda name, data: None if name == part else data)


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods", ".fods"])
@pytest.mark.parametrize("data", [b"", b"\0" * 4096])
def test_an_empty_file_is_said_to_be_empty(data: bytes, suffix: str) -> None:
    assert only_fault(data, suffix) == f"“bugs{suffix}” is empty."


def test_a_workbook_without_any_cell_is_said_to_be_empty() -> None:
    assert only_fault(saved(openpyxl.Workbook())) == "“bugs.xlsx” is empty."


def test_a_workbook_with_a_header_alone_has_no_notes_yet() -> None:
    reading = read(excel([HEADER]))
    assert reading.files == ("bugs.xlsx",)
    assert faults(reading) == ["“Bugs” in “bugs.xlsx” has a header but no notes below it."]


@pytest.mark.parametrize("share", [0.01, 0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook_is_incomplete(share: float) -> None:
    assert "incomplete or damaged" in only_fault(GOOD[: int(len(GOOD) * share)])


def test_a_workbook_that_is_still_being_copied_is_incomplete() -> None:
    assert "incomplete or damaged" in only_fault(GOOD[: len(GOOD) // 2].ljust(len(GOOD), b"\0"))


def test_a_workbook_with_a_password_says_what_to_do() -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000 + "EncryptedPackage".encode("utf-16-le")
    (problem,) = read(locked).problems
    assert problem.message == "“bugs.xlsx” is protected with a password, so it was not read."
    assert problem.hint == "Save it without a password, or ask the client to."


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = repacked(GOOD, lambda name, data: b" " * 100_000_000 if name == SHEET else data)
    assert len(bomb) < 500_000
    assert "was not opened" in only_fault(bomb)


def test_a_sheet_that_unpacks_to_more_than_it_states_is_cut_off_there() -> None:
    data = bytearray(GOOD)
    entry = data.rindex(SHEET.encode()) - 46
    assert data[entry : entry + 4] == b"PK\x01\x02"
    data[entry + 24 : entry + 28] = struct.pack("<I", 50)
    assert any("cannot be unpacked" in fault for fault in faults(read(bytes(data))))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n1 0 obj\n", "a PDF"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a picture"),
        (bytes(range(256)) * 20, "a binary file"),
    ],
)
@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods"])
def test_another_kind_of_file_is_named_whatever_its_name_says(data: bytes, kind: str, suffix: str) -> None:
    assert only_fault(data, suffix) == f"“bugs{suffix}” is no workbook but {kind}, whatever its name says."


@pytest.mark.parametrize("suffix", [".xls", ".xlsx"])
@pytest.mark.parametrize("delimiter", ["\t", ";", ","])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "cp1252"])
def test_text_with_columns_that_is_called_a_workbook_is_read_as_what_it_is(
    tmp_path: Path, suffix: str, delimiter: str, codec: str
) -> None:
    rows = [("ID", "Seite", "Beschreibung"), ("1", "Kasse", "Fähre wählen"), ("2", "Kasse", "Überfahrt")]
    path = tmp_path / f"bugs{suffix}"
    path.write_bytes("\r\n".join(map(delimiter.join, rows)).encode(codec))
    reading = read_journals([path])
    assert [note.text for note in reading.notes] == ["Fähre wählen", "Überfahrt"]
    assert not faults(reading)


def test_a_web_page_that_is_called_a_workbook_is_left_to_the_reader_of_web_pages() -> None:
    page = b"<html><body><table><tr><th>Note</th></tr><tr><td>A wish</td></tr></table></body></html>"
    assert not Workbook().claims(JournalFile("bugs.xls", ".xls", page))


def test_a_workbook_with_the_name_of_another_kind_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bugs.xls"
    path.write_bytes(GOOD)
    assert [note.text for note in read_journals([path]).notes] == ["One wish", "Another"]


def test_a_zip_file_without_a_workbook_is_said() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as other:
        other.writestr("readme.txt", "no workbook")
    reader = READERS[0]
    assert not reader.claims(JournalFile("bugs.xlsx", ".xlsx", buffer.getvalue()))


def test_a_binary_workbook_says_how_to_save_it() -> None:
    binary = repacked(
        GOOD, lambda name, data: None if name == "xl/workbook.xml" else data, {"xl/workbook.bin": b"x"}
    )
    (problem,) = read(binary, ".xlsb").problems
    assert "binary workbook" in problem.message
    assert "“Excel workbook (.xlsx)”" in problem.hint


def test_macros_are_never_run_which_is_said() -> None:
    reading = read(repacked(GOOD, lambda _, data: data, {"xl/vbaProject.bin": b"Sub Auto_Open()"}), ".xlsm")
    assert [note.text for note in reading.notes] == ["One wish", "Another"]
    assert "holds macros; they were not run" in infos(reading)
    assert not faults(reading)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
@pytest.mark.parametrize(
    "content", [b"", b"<broken", b"\xff\xfe\0", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"]
)
def test_a_workbook_that_lists_no_sheets_is_damaged(part: str, content: bytes) -> None:
    broken = repacked(GOOD, lambda name, data: content if name == part else data)
    assert only_fault(broken) == "“bugs.xlsx” is incomplete or damaged: it lists no sheets."


@pytest.mark.parametrize("part", ["xl/styles.xml", "[Content_Types].xml", "docProps/app.xml", "_rels/.rels"])
def test_a_missing_part_without_values_costs_no_note(part: str) -> None:
    assert [note.text for note in read(without(part)).notes] == ["One wish", "Another"]


@pytest.mark.parametrize("part", ["xl/styles.xml", "docProps/app.xml"])
def test_a_broken_part_without_values_costs_no_note(part: str) -> None:
    broken = repacked(GOOD, lambda name, data: data[: len(data) // 2] if name == part else data)
    reading = read(broken)
    assert [note.text for note in reading.notes] == ["One wish", "Another"] or faults(reading)


def two_sheets() -> bytes:
    """Return a workbook with one wish on each of the sheets "Bugs" and "App"."""

    def add(sheet: Worksheet) -> None:
        assert sheet.parent
        other = sheet.parent.create_sheet("App")
        for row in (("Note", "Page"), ("Third wish", "Start")):
            other.append(row)

    return excel_of("One wish", change=add)


def test_one_broken_sheet_does_not_stop_the_others() -> None:
    broken = repacked(two_sheets(), lambda name, part: part[:200] + b"<" if name == SHEET else part)
    reading = read(broken)
    assert [note.text for note in reading.notes] == ["Third wish"]
    assert "its sheet “Bugs” cannot be read" in faults(reading)[0]


def test_one_missing_sheet_does_not_stop_the_others() -> None:
    reading = read(repacked(two_sheets(), lambda name, part: None if name == SHEET else part))
    assert [note.text for note in reading.notes] == ["Third wish"]
    assert "its sheet “Bugs” is missing" in faults(reading)[0]


def test_a_cell_at_the_far_end_of_a_sheet_is_named_instead_of_filling_the_memory() -> None:
    def stray(sheet: Worksheet) -> None:
        sheet["XFD1048576"] = "x"

    reading = read(excel_of("One wish", change=stray))
    assert faults(reading) == ["“Bugs” in “bugs.xlsx” was not read: its cells spread as far as XFD1048576."]


def test_a_stray_word_far_below_the_list_costs_nothing() -> None:
    def stray(sheet: Worksheet) -> None:
        sheet["A1048576"] = "end of the list"

    reading = read(excel_of("One wish", change=stray))
    assert [note.source.cell for note in reading.notes] == ["A2", "A1048576"]


def test_formatted_empty_rows_down_to_the_last_are_no_notes() -> None:
    def format_many(name: str, data: bytes) -> bytes:
        numbers = (*range(4, 100_000), 1_048_576)
        rows = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (row, row) for row in numbers)
        return data.replace(b"</sheetData>", rows + b"</sheetData>") if name == SHEET else data

    reading = read(repacked(GOOD, format_many))
    assert [note.text for note in reading.notes] == ["One wish", "Another"]
    assert not faults(reading)


def test_all_16384_columns_are_read() -> None:
    header = ["Note", *(f"Extra {number}" for number in range(16_383))]
    reading = read(excel([header, ["A wish", *[""] * 16_382, "last"]]))
    assert [(note.text, note.source.cell) for note in reading.notes] == [("A wish", "A2")]


def test_a_cell_of_ten_megabytes_is_a_note() -> None:
    words = " ".join(map(str, range(1_600_000)))
    long = repacked(
        GOOD, lambda name, data: data.replace(b"One wish", words.encode()) if name == SHEET else data
    )
    note, other = read(long).notes
    assert len(note.text) == len(words) > 10_000_000
    assert other.text == "Another"


@pytest.mark.parametrize("value", [b"1e999", b"-1", b"1e10", b"99999999999999999999999", b"NaN", b"", b"x"])
@pytest.mark.parametrize("shape", ["General", "DD.MM.YYYY", "hh:mm", "[h]:mm", "0%"])
def test_odd_numbers_in_a_cell_stop_nothing(value: bytes, shape: str) -> None:
    def number(sheet: Worksheet) -> None:
        sheet["B2"] = 12345.75
        sheet["B2"].number_format = shape

    data = excel([("Note", "Date"), ("One wish", ""), ("Another", "")], number)
    reading = read(
        repacked(data, lambda name, part: part.replace(b"12345.75", value) if name == SHEET else part)
    )
    assert [note.text for note in reading.notes] == ["One wish", "Another"] or faults(reading)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'r="A2"', b""),
        (b'r="A2"', b'r="A0"'),
        (b'r="A2"', b'r="ZZZZ99999999"'),
        (b'r="A2"', b'r=""'),
        (b'<row r="2"', b"<row"),
        (b'<row r="2"', b'<row r="99999999999"'),
        (b't="inlineStr"', b't="s"'),
        (b't="inlineStr"', b't="unheard"'),
        (b"<is>", b"<is><is>"),
        (b"<sheetData>", b"<sheetData><row/><row r='x'><c/></row>"),
    ],
)
def test_odd_addresses_and_kinds_of_cells_never_fail(old: bytes, new: bytes) -> None:
    reading = read(changed(SHEET, old, new))
    assert reading.notes or reading.problems


def test_names_of_sheets_are_only_words() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "'{0} %s <b>&"
    for row in (("Note", "Page"), ("A wish", "Start")):
        sheet.append(row)
    reading = read(saved(book))
    assert [note.source.sheet for note in reading.notes] == ["'{0} %s <b>&"]
    assert "“'{0} %s <b>&”" in infos(reading)


def test_parts_outside_the_workbook_are_keys_not_paths() -> None:
    relation = b'Target="/xl/worksheets/sheet1.xml"'
    data = changed("xl/_rels/workbook.xml.rels", relation, b'Target="../../../../etc/passwd"')
    reading = read(data)
    assert reading.notes == ()
    assert faults(reading)


def marked() -> bytes:
    """Return a workbook with everything in it that is read."""

    def mark(sheet: Worksheet) -> None:
        sheet["A2"].comment = Comment("Anna:\nIn bold.", "Anna")
        sheet["A2"].font = Font(strike=True)
        sheet["B2"].hyperlink = "https://kiosk.example"
        sheet["B3"].number_format = "0%"
        sheet.row_dimensions[3].hidden = True

    return excel_of("One wish", "Another", change=mark)


EVERYTHING = marked()
PARTS = sorted(zipfile.ZipFile(io.BytesIO(EVERYTHING)).namelist())


@given(
    st.sampled_from(PARTS),
    st.integers(0, 3000),
    st.sampled_from([b"<", b">", b'"', b"\0", b"\xff", b"9", b""]),
)
def test_no_changed_byte_of_a_part_makes_reading_fail(part: str, at: int, new: bytes) -> None:
    def change(name: str, data: bytes) -> bytes:
        place = at % max(len(data), 1)
        return data[:place] + new + data[place + 1 :] if name == part else data

    reading = read(repacked(EVERYTHING, change))
    assert reading.notes or reading.problems


@given(st.integers(0, len(EVERYTHING) - 1), st.integers(0, 255))
def test_no_changed_byte_of_the_file_makes_reading_fail(at: int, value: int) -> None:
    data = bytearray(EVERYTHING)
    data[at] = value
    journal = JournalFile("bugs.xlsx", ".xlsx", bytes(data))
    reading = Workbook().read(journal)
    assert reading.notes or reading.problems


@given(
    st.binary(max_size=300),
    st.sampled_from(sorted(Workbook.suffixes)),
    st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]),
)
def test_no_bytes_make_the_reader_fail(data: bytes, suffix: str, start: bytes) -> None:
    journal = JournalFile("bugs", suffix, start + data)
    if Workbook().claims(journal):
        reading = Workbook().read(journal)
        assert reading.notes or all(problem.hint for problem in reading.problems)
