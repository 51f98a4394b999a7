"""Answers in a copy of a workbook: cells are added, nothing else changes."""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from app.journal import read_journal
from app.journal.answering import AnsweredCopy, RowAnswer, answered_copy
from app.journal.contract import JournalFile
from tests.app.journal.answering.made import answered, book, loaded, saved

HEAD = ("ID", "Note")
ROWS = ((1, "“Pay nwo” should be “Pay now”."), (2, "It crashes."))


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(file: JournalFile, name: str, change: dict[str, str]) -> JournalFile:
    """Return a workbook in which words of a part were exchanged."""
    copy = BytesIO()
    with ZipFile(copy, "w", ZIP_DEFLATED) as archive:
        for member, content in parts(file.data).items():
            changed = content
            for old, new in change.items() if member == name else ():
                assert old.encode() in changed
                changed = changed.replace(old.encode(), new.encode())
            archive.writestr(member, changed)
    return JournalFile(file.name, file.suffix, copy.getvalue())


def test_answers_stand_beside_their_notes_under_a_name() -> None:
    made, _ = book(HEAD, *ROWS)
    sheet = loaded(answered(saved(made), "Thanks,\n  all done.", None).data)
    assert [cell.value for cell in sheet["C"]] == ["Answer", "Thanks,\n  all done.", None]
    assert sheet["C2"].data_type == "s"
    assert sheet["C2"].alignment.wrap_text
    assert sheet.column_dimensions["C"].width == 70


def test_in_a_german_table_the_name_is_german() -> None:
    made, _ = book(("Nr", "Beschreibung"), (1, "„Übrfahrt“ statt „Überfahrt“."))
    assert loaded(answered(saved(made), "Danke.").data)["C1"].value == "Antwort"


@pytest.mark.parametrize(("german", "name"), [(True, "Antwort"), (False, "Answer")])
def test_the_language_of_the_name_may_be_said(german: bool, name: str) -> None:
    made, _ = book(HEAD, *ROWS)
    file = saved(made)
    done = answered_copy(file, [RowAnswer(read_journal(file).notes[0], "A")], german=german)
    assert isinstance(done, AnsweredCopy)
    assert loaded(done.data)["C1"].value == name


def test_only_the_sheet_and_the_looks_change() -> None:
    made, sheet = book(HEAD, *ROWS)
    sheet["B2"].comment = Comment("And here", "Anna")
    made.create_sheet("Legend")["A1"] = "open, done"
    file = saved(made)
    before, after = parts(file.data), parts(answered(file, "A").data)
    assert list(before) == list(after)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"xl/worksheets/sheet1.xml", "xl/styles.xml"}


def test_every_other_cell_keeps_its_look_width_height_and_rules() -> None:
    made, sheet = book(HEAD, *ROWS)
    sheet["A1"].font = Font(bold=True)
    sheet["B2"].fill = PatternFill("solid", fgColor="FFEE00")
    sheet["B2"].alignment = Alignment(horizontal="right")
    sheet.column_dimensions["B"].width = 41
    sheet.row_dimensions[2].height = 44
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = "A1:B3"
    rule = DataValidation(type="list", formula1='"open,done"')
    rule.add("B2")
    sheet.add_data_validation(rule)
    shown = loaded(answered(saved(made), "A").data)
    assert shown["A1"].font.bold
    assert shown["B2"].fill.fgColor.rgb == "00FFEE00"
    assert shown["C2"].fill.fgColor.rgb == "00FFEE00"
    assert (shown["C2"].alignment.horizontal, shown["C2"].alignment.wrap_text) == ("right", True)
    assert (shown.column_dimensions["B"].width, shown.row_dimensions[2].height) == (41, 44)
    assert (shown.freeze_panes, shown.auto_filter.ref) == ("A2", "A1:B3")
    assert shown.data_validations.dataValidation[0].sqref.ranges


@pytest.mark.parametrize(
    ("row", "words", "height"),
    [
        ('<row r="2" ht="15" spans="1:2"', "one\ntwo\nthree", "45"),
        ('<row r="2" ht="60"', "one\ntwo\nthree", "60"),
        ('<row r="2"', "long " * 70, "90"),
        ('<row r="2"', "line\n" * 100, "409"),
        ('<row r="2" ht="15" customHeight="1"', "one\ntwo\nthree", "15"),
    ],
)
def test_a_row_is_as_high_as_its_answer_unless_somebody_gave_it_a_height(
    row: str, words: str, height: str
) -> None:
    made, _ = book(HEAD, *ROWS)
    file = with_part(saved(made), "xl/worksheets/sheet1.xml", {'<row r="2"': row})
    xml = parts(answered(file, words).data)["xl/worksheets/sheet1.xml"].decode()
    written = re.search(r'<row r="2"([^>]*)>', xml)
    assert written is not None
    assert f'ht="{height}"' in written[1]
    assert "spans" not in written[1]


@pytest.mark.parametrize("odd", ["", "x", "-1", "²", "nan", "9" * 5000])
def test_odd_sizes_in_a_sheet_say_nothing(odd: str) -> None:
    made, _ = book(HEAD, *ROWS)
    columns = f'<cols><col min="{odd}" max="{odd}" width="{odd}"/><col min="3" max="3" width="{odd}"/></cols>'
    said = {
        '<row r="2"': f'<row r="2" ht="{odd}"',
        'defaultRowHeight="15"': f'defaultRowHeight="{odd}"',
        '<c r="B2"': f'<c s="{odd}" r="B2"',
        "<sheetData>": f"{columns}<sheetData>",
    }
    file = with_part(saved(made), "xl/worksheets/sheet1.xml", said)
    xml = parts(answered(file, "one\ntwo").data)["xl/worksheets/sheet1.xml"].decode()
    assert 'ht="30"' in xml
    assert "one\ntwo" in xml


@pytest.mark.parametrize("words", ["=1+1", "+49 40", "-- ", "@SUM(1)", "\tx"])
def test_an_answer_is_never_a_formula(words: str) -> None:
    made, _ = book(HEAD, *ROWS)
    cell = loaded(answered(saved(made), words).data)["C2"]
    assert (cell.value, cell.data_type) == (f"'{words}", "s")


def test_formulas_of_the_client_stay_formulas() -> None:
    made, sheet = book((*HEAD, "Sum"), (1, "Pay nwo", "=1+1"))
    assert loaded(answered(saved(made), "A").data)["C2"].value == "=1+1"
    assert sheet["C2"].value == "=1+1"


def test_a_column_of_that_name_is_used_and_what_stands_in_it_stays() -> None:
    made, _ = book(("ID", "Reply", "Note"), (1, None, "Pay nwo"), (2, "Is ours", "It crashes."))
    done = answered(saved(made), "One", "Two")
    sheet = loaded(done.data)
    assert [cell.value for cell in sheet["B"]] == ["Reply", "One", "Is ours"]
    assert sheet.max_column == 3
    assert [note.id for note in done.answered] == ["1"]
    assert "something in its cell for the answer" in done.problems[0].message


def test_an_empty_cell_that_is_coloured_already_takes_the_answer() -> None:
    made, sheet = book(HEAD, *ROWS)
    sheet["C2"].fill = PatternFill("solid", fgColor="00FF00")
    shown = loaded(answered(saved(made), "A").data)
    assert (shown["C2"].value, shown["C2"].fill.fgColor.rgb) == ("A", "0000FF00")


def test_merged_cells_tables_and_far_remarks_are_not_written_into() -> None:
    made, sheet = book(HEAD, *ROWS)
    sheet.merge_cells("B5:D5")
    sheet["F2"] = "an aside"
    sheet.add_table(Table(displayName="Other", ref="H1:J3"))
    for column in "HIJ":
        sheet[f"{column}1"] = f"Name {column}"
    shown = loaded(answered(saved(made), "A").data)
    assert shown["K2"].value == "A"
    assert shown.tables["Other"].ref == "H1:J3"


def test_hidden_rows_and_sheets_get_their_answers_and_stay_hidden() -> None:
    made, sheet = book(HEAD, *ROWS)
    sheet.row_dimensions[2].hidden = True
    other = made.create_sheet("Old")
    other.append(HEAD)
    other.append((7, "This one too"))
    other.sheet_state = "hidden"
    done = answered(saved(made), "A", "B", "C")
    assert loaded(done.data).row_dimensions[2].hidden
    assert loaded(done.data)["C2"].value == "A"
    assert (loaded(done.data, "Old")["C2"].value, loaded(done.data, "Old").sheet_state) == ("C", "hidden")


def test_a_table_that_begins_further_down_and_right_keeps_its_place() -> None:
    made, _ = book((None, "Notes of the week"), (), (None, *HEAD), (None, 1, "Pay nwo"))
    sheet = loaded(answered(saved(made), "A").data)
    assert (sheet["D3"].value, sheet["D4"].value) == ("Answer", "A")


def test_two_tables_below_each_other_get_a_name_each() -> None:
    made, _ = book(
        HEAD, *ROWS, (), ("Nummer", "Beschreibung", "Seite"), (3, "Tippfehler: „Übrfahrt“", "Start")
    )
    sheet = loaded(answered(saved(made), "A", "B", "C").data)
    assert [cell.value for cell in sheet["D"]] == ["Answer", "A", "B", None, "Answer", "C"]


def test_a_protected_sheet_stays_protected_and_that_is_said() -> None:
    made, sheet = book(HEAD, *ROWS)
    sheet.protection.enable()
    done = answered(saved(made), "A")
    assert loaded(done.data).protection.sheet
    assert "is protected" in done.problems[0].message


def test_macros_stay_as_they_are_and_a_signature_is_said_not_to_hold() -> None:
    made, _ = book(HEAD, *ROWS)
    copy = BytesIO(saved(made).data)
    with ZipFile(copy, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf macros")
        archive.writestr("_xmlsignatures/sig1.xml", b"<Signature/>")
    done = answered(JournalFile("notes.xlsm", ".xlsm", copy.getvalue()), "A")
    assert parts(done.data)["xl/vbaProject.bin"] == b"\xd0\xcf macros"
    assert "the signature does not hold" in done.problems[0].message


def test_a_sheet_without_looks_addresses_or_widths_is_filled_as_well() -> None:
    made, _ = book(HEAD, *ROWS)
    bare = {
        ' r="A1"': "",
        ' r="B1"': "",
        ' r="A2"': "",
        ' r="B2"': "",
        '<row r="1"': "<row",
        '<row r="2"': "<row",
    }
    file = with_part(saved(made), "xl/worksheets/sheet1.xml", bare)
    assert loaded(answered(file, "A").data)["C2"].value == "A"


def test_an_answer_longer_than_a_cell_is_cut() -> None:
    made, _ = book(HEAD, *ROWS)
    value = loaded(answered(saved(made), "long " * 10_000).data)["C2"].value
    assert isinstance(value, str)
    assert len(value) <= 32_767
    assert value.endswith("characters in all]")


def test_the_copy_reads_as_the_clients_file_does_also_once_more() -> None:
    made, _ = book(HEAD, *ROWS)
    file = saved(made)
    first = answered(file, "A")
    again = JournalFile(file.name, file.suffix, first.data)
    assert read_journal(again).notes == read_journal(file).notes
    second = answered(again, None, "B")
    assert [cell.value for cell in loaded(second.data)["C"]] == ["Answer", "A", "B"]


def test_a_new_workbook_is_never_asked_for_an_active_sheet() -> None:
    made = Workbook()
    made.remove(made.worksheets[0])
    made.create_sheet("Empty")
    made.create_sheet("Notes").append(HEAD)
    made["Notes"].append(ROWS[0])
    assert loaded(answered(saved(made), "A").data)["C2"].value == "A"
