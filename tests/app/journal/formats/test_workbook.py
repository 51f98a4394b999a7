"""What the sheets of a workbook say: values, headers, several tables, addresses."""

import datetime as dt
import io

import openpyxl
import pytest
from openpyxl.styles import PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from app.journal.contract import JournalFile
from app.journal.formats.workbook import Workbook
from app.journal.formats.workbook.sheet import address, text_of
from app.model import NoteStatus
from tests.app.journal.formats.workbooks import HEADER, excel, excel_of, faults, infos, read, repacked, saved

DAY = dt.date(2026, 11, 16)


def test_a_row_is_a_note_with_all_that_its_columns_say() -> None:
    rows = [HEADER, (489, DAY, "Tickets", "Anna Meyer", "erledigt", "Bitte „Fähre“ statt „Schiff“.")]
    (note,) = read(excel(rows)).notes
    assert (note.id, note.date, note.where, note.author) == ("489", DAY, "Tickets", "Anna Meyer")
    assert (note.status, note.text) == (NoteStatus.DONE, "Bitte „Fähre“ statt „Schiff“.")


def test_a_note_knows_its_sheet_and_the_cell_of_its_text() -> None:
    reading = read(
        excel([HEADER, (1, DAY, "Tickets", "Anna", "", "Two blanks"), (2, DAY, "", "", "", "More")])
    )
    assert [(note.source.sheet, note.source.cell) for note in reading.notes] == [
        ("Bugs", "F2"),
        ("Bugs", "F3"),
    ]
    assert {(note.source.file, note.source.line) for note in reading.notes} == {("bugs.xlsx", None)}


def test_empty_rows_and_columns_before_the_table_do_not_shift_addresses() -> None:
    def move(sheet: Worksheet) -> None:
        sheet.move_range("A1:B3", rows=6, cols=3)

    reading = read(excel_of("One wish", "Another wish", change=move))
    assert [note.source.cell for note in reading.notes] == ["D8", "D9"]


def test_a_formatted_but_empty_corner_does_not_shift_addresses() -> None:
    def paint(sheet: Worksheet) -> None:
        sheet.move_range("A1:B2", rows=3, cols=2)
        sheet["A1"].fill = PatternFill("solid", fgColor="FFFF00")

    (note,) = read(excel_of("One wish", change=paint)).notes
    assert note.source.cell == "C5"


@pytest.mark.parametrize(
    ("row", "column", "said"),
    [(1, 0, "A1"), (9, 25, "Z9"), (5, 26, "AA5"), (1_048_576, 16_383, "XFD1048576")],
)
def test_addresses_are_written_as_in_excel(row: int, column: int, said: str) -> None:
    assert address(row, column) == said


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (489.0, "489"),
        (12.5, "12.5"),
        (0.1 + 0.2, "0.3"),
        (1e20, "100000000000000000000"),
        (float("inf"), "inf"),
        (True, "true"),
        (DAY, "2026-11-16"),
        (dt.datetime.fromisoformat("2026-11-16T09:05"), "2026-11-16 09:05"),
        (dt.datetime.fromisoformat("2026-11-16"), "2026-11-16"),
        (dt.time(9, 5, 7), "09:05:07"),
        (None, ""),
    ],
)
def test_values_are_texts_as_people_read_them(value: object, text: str) -> None:
    assert text_of(value) == text


def test_a_number_as_id_has_no_fraction() -> None:
    assert [note.id for note in read(excel([HEADER, (7.0, "", "", "", "", "Seven")])).notes] == ["7"]


def test_a_day_with_a_time_is_that_day() -> None:
    moment = dt.datetime.fromisoformat("2026-11-16T10:30")
    (note,) = read(excel([HEADER, (1, moment, "", "", "", "A wish")])).notes
    assert (note.date, note.date_text) == (DAY, "2026-11-16 10:30")


def test_days_counted_from_1904_are_the_same_days() -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    for row in (HEADER, (1, DAY, "", "", "", "A wish")):
        book.worksheets[0].append(row)
    (note,) = read(saved(book)).notes
    assert note.date == DAY


def test_a_serial_number_in_a_column_of_dates_is_a_day() -> None:
    (note,) = read(excel([HEADER, (1, 46342, "", "", "", "A wish")])).notes
    assert (note.date, note.date_text) == (DAY, "46342")


def test_true_in_a_column_of_what_is_done_is_done() -> None:
    reading = read(excel([("Note", "Erledigt"), ("One wish", True), ("Another wish", False)]))
    assert [note.status for note in reading.notes] == [NoteStatus.DONE, NoteStatus.OPEN]


def test_per_cent_are_read_as_they_are_shown() -> None:
    def show(sheet: Worksheet) -> None:
        for cell, shape in (("B2", "0%"), ("B3", "0.00%"), ("B4", '0" %";[Red]0%')):
            sheet[cell].number_format = shape

    rows = [("Note", "Progress"), ("All", 1), ("Half", 0.5), ("None", 0)]
    states = [note.status for note in read(excel(rows, show)).notes]
    assert states == [NoteStatus.DONE, NoteStatus.IN_PROGRESS, NoteStatus.OPEN]


def test_a_merged_title_above_the_header_is_no_note() -> None:
    def title(sheet: Worksheet) -> None:
        sheet.insert_rows(1, 2)
        sheet["A1"] = "Ferry kiosk: list of bugs, as of November"
        sheet.merge_cells("A1:F1")

    (note,) = read(excel([HEADER, (1, DAY, "", "", "", "A wish")], title)).notes
    assert (note.text, note.source.cell) == ("A wish", "F4")


def test_every_sheet_has_a_header_of_its_own() -> None:
    book = openpyxl.Workbook()
    first, second = book.worksheets[0], book.create_sheet("Texte")
    first.append(["ID", "Note"])
    first.append([1, "First wish"])
    second.append(["Beschreibung", "Seite", "Nr."])
    second.append(["Zweiter Wunsch", "Start", 7])
    reading = read(saved(book))
    assert [(note.id, note.text, note.source.sheet) for note in reading.notes] == [
        ("1", "First wish", "Sheet"),
        ("7", "Zweiter Wunsch", "Texte"),
    ]
    assert "the sheet “Texte” of a workbook" in infos(reading)


def test_tables_below_each_other_on_a_sheet_are_read_by_their_own_headers() -> None:
    rows = [
        ("ID", "Note", "Page"),
        (1, "First wish", "Kiosk"),
        (),
        ("App",),
        ("Page", "Reporter", "Note"),
        ("Login", "Anna", "Second wish"),
    ]
    reading = read(excel(rows))
    assert [(note.text, note.where, note.source.cell) for note in reading.notes] == [
        ("First wish", "Kiosk", "B2"),
        ("Second wish", "Login", "C6"),
    ]
    assert not faults(reading)


def test_blank_rows_between_notes_part_nothing() -> None:
    reading = read(excel([HEADER, (1, "", "", "", "", "One wish"), (), (), (2, "", "", "", "", "Another")]))
    assert [note.source.cell for note in reading.notes] == ["F2", "F5"]


def test_a_legend_beside_a_list_is_passed_over_and_said() -> None:
    book = openpyxl.load_workbook(io.BytesIO(excel_of("A wish")))
    book.create_sheet("Legende").append(["rot = dringend"])
    reading = read(saved(book))
    assert [note.text for note in reading.notes] == ["A wish"]
    assert not faults(reading)
    assert "“Legende” in “bugs.xlsx” has no column of notes; it was passed over." in infos(reading)


def test_a_workbook_whose_columns_bear_no_names_is_read_by_its_cells() -> None:
    reading = read(excel([(1, "Kiosk", "The word Ferry is wrong"), (2, "App", "The button is too small")]))
    assert [(note.id, note.text, note.where) for note in reading.notes] == [
        ("1", "The word Ferry is wrong", "Kiosk"),
        ("2", "The button is too small", "App"),
    ]
    assert any("column 3 is taken for the note" in fault for fault in faults(reading))


def test_a_formula_gives_the_value_that_was_saved_with_it() -> None:
    def save_value(_: str, data: bytes) -> bytes:
        formula = b"<f>A3</f><v></v>" if b"<f>A3</f><v></v>" in data else b"<f>A3</f><v/>"
        return data.replace(b'r="A2"', b'r="A2" t="str"').replace(formula, b"<f>A3</f><v>Saved words</v>")

    data = repacked(excel_of("=A3", "Typed words"), save_value)
    reading = read(data)
    assert [note.text for note in reading.notes] == ["Saved words", "Typed words"]
    assert not faults(reading)


def test_a_formula_that_was_never_calculated_is_said_with_its_cell() -> None:
    reading = read(excel_of("=A3", "Typed words"))
    assert [note.text for note in reading.notes] == ["Typed words"]
    assert faults(reading) == ["Formulas of “Bugs” that were never calculated count as empty: A2."]


def test_a_cell_with_an_error_is_empty_and_said() -> None:
    reading = read(excel([HEADER, (1, "", "#REF!", "#N/A", "", "A wish")]))
    (note,) = reading.notes
    assert (note.where, note.author) == ("", "")
    assert "show an error count as empty: C2, D2." in infos(reading)


def test_words_and_marks_stay_exactly_as_typed() -> None:
    words = 'Change “Ferry” to "Ship" & <b>keep</b> ‘%d’ …\nSecond line – 4 €'
    assert [note.text for note in read(excel_of(words)).notes] == [words]


def test_a_carriage_return_in_a_cell_is_a_line_end() -> None:
    assert [note.text for note in read(excel_of("One_x000D_\nTwo")).notes] == ["One\nTwo"]


def test_what_is_odd_is_said_with_its_row_and_sheet() -> None:
    reading = read(excel([HEADER, (1, "", "", "", "", "A wish"), (2, "", "Start", "", "", "")]))
    assert "(row 3 of “Bugs”)" in infos(reading)


@pytest.mark.parametrize("suffix", [".xlsx", ".xlsm", ".xltx", "", ".zip"])
def test_a_workbook_is_known_by_its_content(suffix: str) -> None:
    assert Workbook().claims(JournalFile("bugs", suffix, excel_of("A wish")))


@pytest.mark.parametrize("suffix", [".docx", ".zip", ".txt"])
def test_other_files_are_left_to_their_readers(suffix: str) -> None:
    assert not Workbook().claims(JournalFile("bugs", suffix, b"ID;Note\n1;A wish\n"))
