"""Workbooks of LibreOffice: what is shown and what is stored, repeated, hidden, struck through, commented."""

import datetime as dt
import io
import zipfile

import pytest

from app.journal.contract import JournalFile
from app.journal.formats.workbook import Workbook
from app.model import NoteStatus, Source
from tests.app.journal.formats.workbooks import faults, infos, read

NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "style", "table", "text")
)
STYLES = """
<style:style style:name="struck" style:family="table-cell">
  <style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="heir" style:family="table-cell" style:parent-style-name="struck"/>
<style:style style:name="plain" style:family="table-cell" style:parent-style-name="struck">
  <style:text-properties style:text-line-through-style="none"/></style:style>
<style:style style:name="unseen" style:family="table">
  <style:table-properties table:display="false"/></style:style>
"""


def p(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def cell(content: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}>{content}</table:table-cell>"


def row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def flat(*rows: str, attributes: str = "", root: str = "office:document", before: str = "") -> bytes:
    """Return the XML of a workbook with one sheet "Bugs" of the columns "Note" and "Page"."""
    table = "".join((row(cell(p("Note")), cell(p("Page"))), *rows))
    return f"""<?xml version="1.0" encoding="UTF-8"?>{before}<{root} {NAMESPACES}
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"
xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
<office:automatic-styles>{STYLES}</office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="Bugs" {attributes}>
<table:table-column table:number-columns-repeated="2"/>{table}</table:table>
</office:spreadsheet></office:body></{root}>""".encode()


def packed(content: bytes, manifest: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        book.writestr("content.xml", content)
        book.writestr("META-INF/manifest.xml", manifest)
    return buffer.getvalue()


def ods(*rows: str, attributes: str = "") -> bytes:
    return packed(flat(*rows, attributes=attributes, root="office:document-content"))


def test_a_row_is_a_note_with_its_cell() -> None:
    (note,) = read(ods(row(cell(p("A wish")), cell(p("Kiosk")))), ".ods").notes
    assert (note.text, note.where) == ("A wish", "Kiosk")
    assert note.source == Source("bugs.ods", sheet="Bugs", cell="A2")


def test_a_flat_workbook_is_read_in_the_same_way() -> None:
    reading = read(flat(row(cell(p("A wish")))), ".fods")
    assert [note.text for note in reading.notes] == ["A wish"]


def test_rows_inside_groups_count_like_others() -> None:
    grouped = f"<table:table-row-group>{row(cell(p('One')))}{row(cell(p('Two')))}</table:table-row-group>"
    assert [note.source.cell for note in read(ods(grouped, row(cell(p("Three")))), ".ods").notes] == [
        "A2",
        "A3",
        "A4",
    ]


def test_empty_cells_and_rows_that_are_repeated_shift_addresses() -> None:
    gap = row(
        '<table:table-cell table:number-columns-repeated="1024"/>',
        attributes='table:number-rows-repeated="7"',
    )
    end = row("<table:table-cell/>", attributes='table:number-rows-repeated="1048000"')
    (note,) = read(ods(gap, row(cell(p("A wish"))), end), ".ods").notes
    assert note.source.cell == "A9"


def test_a_row_that_is_repeated_is_as_many_notes() -> None:
    twice = row(cell(p("A wish")), attributes='table:number-rows-repeated="2"')
    assert [note.source.cell for note in read(ods(twice), ".ods").notes] == ["A2", "A3"]


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("one<text:line-break/>two", "one\ntwo"),
        ('a<text:s text:c="3"/>b<text:tab/>c', "a   b\tc"),
        ("\n  a\n  b", "a b"),
        ("the <text:a>ferry</text:a>!", "the ferry!"),
    ],
)
def test_blanks_and_line_ends_are_those_that_people_see(said: str, text: str) -> None:
    assert [note.text for note in read(ods(row(cell(p(said)))), ".ods").notes] == [text]


def test_paragraphs_of_a_cell_are_lines() -> None:
    assert [note.text for note in read(ods(row(cell(p("one") + p("two")))), ".ods").notes] == ["one\ntwo"]


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ('office:value-type="float" office:value="489"', "489"),
        ('office:value-type="currency" office:value="12.50"', "12.5"),
        ('office:value-type="percentage" office:value="0.5"', "50 %"),
        ('office:value-type="date" office:date-value="2026-11-16"', "2026-11-16"),
        ('office:value-type="date" office:date-value="2026-11-16T10:30:00"', "2026-11-16 10:30:00"),
        ('office:value-type="boolean" office:boolean-value="true"', "true"),
        ('office:value-type="float" office:value="odd"', "shown"),
        ('office:value-type="time" office:time-value="PT10H"', "shown"),
        ('office:value-type="string"', "shown"),
    ],
)
def test_the_stored_value_counts_more_than_the_shown_one(value: str, where: str) -> None:
    (note,) = read(ods(row(cell(p("A wish")), cell(p("shown"), value))), ".ods").notes
    assert note.where == where


def test_a_cell_with_an_error_is_empty_and_said() -> None:
    error = cell(p("#REF!"), 'office:value-type="string" calcext:value-type="error"')
    reading = read(ods(row(cell(p("A wish")), error)), ".ods")
    assert [note.where for note in reading.notes] == [""]
    assert "count as empty: B2." in infos(reading)


@pytest.mark.parametrize("state", ["collapse", "filter"])
def test_hidden_and_filtered_rows_are_marked(state: str) -> None:
    unseen = row(cell(p("Unseen")), attributes=f'table:visibility="{state}"')
    reading = read(ods(row(cell(p("Seen"))), unseen), ".ods")
    assert [note.hidden for note in reading.notes] == [False, True]


def test_a_hidden_sheet_is_read_and_marked() -> None:
    reading = read(ods(row(cell(p("A wish"))), attributes='table:style-name="unseen"'), ".ods")
    assert [note.hidden for note in reading.notes] == [True]
    assert "The sheet “Bugs” in “bugs.ods” is hidden" in infos(reading)


@pytest.mark.parametrize(("style", "struck"), [("struck", True), ("heir", True), ("plain", False)])
def test_struck_cells_are_marked_also_by_inherited_styles(style: str, *, struck: bool) -> None:
    (note,) = read(ods(row(cell(p("A wish"), f'table:style-name="{style}"'))), ".ods").notes
    assert note.struck is struck
    assert note.status is (NoteStatus.DONE if struck else NoteStatus.OPEN)


def test_words_struck_in_part_stand_between_tildes() -> None:
    words = p('Book the <text:span text:style-name="struck">ferry</text:span> ship')
    (note,) = read(ods(row(cell(words))), ".ods").notes
    assert (note.text, note.struck) == ("Book the ~~ferry~~ ship", False)


COMMENT = """<office:annotation><dc:creator>Anna Meyer</dc:creator><dc:date>2026-11-16T10:30:00</dc:date>
<text:p>Please <text:span>also</text:span></text:p><text:p>on the app.</text:p></office:annotation>"""


def test_a_comment_belongs_to_the_note_of_its_row() -> None:
    (note,) = read(ods(row(cell(p("A wish")), cell(COMMENT + p("Kiosk")))), ".ods").notes
    assert (note.text, note.where) == ("A wish\n\nAnna Meyer: Please also\non the app.", "Kiosk")


def test_a_comment_on_an_empty_row_is_a_note_with_its_day() -> None:
    notes = read(ods(row(cell(p("A wish"))), row(cell(""), cell(COMMENT))), ".ods").notes
    assert [(note.text, note.date, note.source.cell) for note in notes[1:]] == [
        ("Please also\non the app.", dt.date(2026, 11, 16), "B3")
    ]


def test_where_a_cell_leads_to_comes_with_its_note() -> None:
    words = p('See <text:a xlink:href="https://kiosk.example/x">this</text:a>')
    (note,) = read(ods(row(cell(words))), ".ods").notes
    assert (note.text, note.attachments) == ("See this", ("https://kiosk.example/x",))


def test_a_workbook_with_a_password_says_so() -> None:
    manifest = b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    reading = read(packed(b"\x8f\x11\x02 no XML", manifest), ".ods")
    assert faults(reading) == ["“bugs.ods” is protected with a password, so it was not read."]


@pytest.mark.parametrize(
    "content",
    [b"", b"<broken", b"no XML", flat(before='<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')],
)
def test_content_that_is_no_sound_xml_is_damaged(content: bytes) -> None:
    assert "incomplete or damaged" in faults(read(packed(content), ".ods"))[0]


def test_what_stands_before_the_break_of_a_damaged_content_is_read() -> None:
    book = flat(row(cell(p("A wish")))).replace(
        b"</office:spreadsheet>", b"<table:table table:name='Two'><broken"
    )
    reading = read(book, ".fods")
    assert [note.text for note in reading.notes] == ["A wish"]
    assert "incomplete or damaged" in faults(reading)[0]


def test_entities_are_not_read_from_other_files() -> None:
    book = flat(row(cell(p("&a;"))), before='<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')
    assert read(packed(book), ".ods").notes == ()


def test_cells_repeated_a_billion_times_are_not_unfolded() -> None:
    wide = cell(p("x"), 'table:number-columns-repeated="16384"')
    reading = read(
        ods(row(cell(p("A wish"))), row(wide, attributes='table:number-rows-repeated="1048576"')), ".ods"
    )
    assert "repeats cells millions of times" in faults(reading)[0]


@pytest.mark.parametrize("number", ["-1", "0", "x", "", "99999999999999999999"])
def test_odd_numbers_of_repeated_cells_do_no_harm(number: str) -> None:
    odd = f'<table:table-cell table:number-columns-repeated="{number}"/>'
    assert [note.text for note in read(ods(row(cell(p("A wish")), odd)), ".ods").notes] == ["A wish"]


def test_a_table_inside_a_cell_is_no_sheet() -> None:
    inner = f"<table:table table:name='In'>{row(cell(p('inner')))}</table:table>"
    reading = read(ods(row(cell(p("A wish") + inner)), row(cell(p("Another")))), ".ods")
    assert [note.text for note in reading.notes] == ["A wish", "Another"]


def test_a_text_of_many_megabytes_is_a_note() -> None:
    words = " ".join(map(str, range(1_600_000)))  # what repeats itself would pass for a bomb
    (note,) = read(ods(row(cell(p(words)))), ".ods").notes
    assert len(note.text) == len(words) > 10_000_000


def test_other_files_with_a_content_part_are_left_to_their_readers() -> None:
    assert not Workbook().claims(JournalFile("notes.odt", ".odt", packed(flat())))
