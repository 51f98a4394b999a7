"""What a workbook says of cells besides their values: hidden, filtered, struck through, commented, linked."""

import datetime as dt
from types import MappingProxyType

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from app.journal.formats.workbook.sheet import struck_out
from app.model import NoteStatus, Source
from tests.app.journal.formats.workbooks import excel, excel_of, faults, infos, read, repacked

STRUCK = Font(strike=True)
OLD = InlineFont(strike=True)


def hide(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].hidden = True


def test_notes_of_hidden_rows_are_read_and_marked() -> None:
    reading = read(excel_of("Seen", "Unseen", "Seen again", change=hide))
    assert [(note.text, note.hidden) for note in reading.notes] == [
        ("Seen", False),
        ("Unseen", True),
        ("Seen again", False),
    ]
    assert "A hidden row of “Bugs” in “bugs.xlsx” was read all the same." in infos(reading)


def test_filtered_rows_are_hidden_rows() -> None:
    def filter_out(sheet: Worksheet) -> None:
        sheet.auto_filter.ref = "A1:B4"
        sheet.auto_filter.add_filter_column(0, ["Seen"])
        for row in (3, 4):
            sheet.row_dimensions[row].hidden = True

    reading = read(excel_of("Seen", "Filtered", "Filtered too", change=filter_out))
    assert [note.hidden for note in reading.notes] == [False, True, True]
    assert "2 hidden rows of “Bugs”" in infos(reading)


def test_a_hidden_column_hides_no_note() -> None:
    def hide_column(sheet: Worksheet) -> None:
        sheet.column_dimensions["B"].hidden = True

    reading = read(excel_of("A wish", change=hide_column))
    assert [(note.where, note.hidden) for note in reading.notes] == [("Kiosk", False)]


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_notes_of_a_hidden_sheet_are_read_and_marked(state: str) -> None:
    def add(sheet: Worksheet) -> None:
        assert sheet.parent
        other = sheet.parent.create_sheet("Alt")
        other.sheet_state = state
        for row in (("Note", "Page"), ("Old wish", "Start")):
            other.append(row)

    reading = read(excel_of("New wish", change=add))
    assert [(note.text, note.hidden) for note in reading.notes] == [("New wish", False), ("Old wish", True)]
    assert "The sheet “Alt” in “bugs.xlsx” is hidden; it was read all the same." in infos(reading)


def test_a_struck_row_is_marked_and_done() -> None:
    def strike(sheet: Worksheet) -> None:
        for cell in sheet[2]:
            cell.font = STRUCK

    struck, other = read(excel_of("Settled wish", "Open wish", change=strike)).notes
    assert (struck.text, struck.struck, struck.status) == ("Settled wish", True, NoteStatus.DONE)
    assert (other.struck, other.status) == (False, NoteStatus.OPEN)


def test_what_the_row_says_of_its_state_outdoes_the_line_through_it() -> None:
    def strike(sheet: Worksheet) -> None:
        sheet["A2"].font = STRUCK

    (note,) = read(excel([("Note", "Status"), ("A wish", "offen")], strike)).notes
    assert (note.struck, note.status) == (True, NoteStatus.OPEN)


def test_a_struck_cell_beside_the_words_marks_no_note() -> None:
    def strike(sheet: Worksheet) -> None:
        sheet["B2"].font = STRUCK

    (note,) = read(excel_of("A wish", change=strike)).notes
    assert (note.struck, note.where) == (False, "Kiosk")


def test_a_struck_old_wording_beside_a_new_one_marks_no_note() -> None:
    def strike(sheet: Worksheet) -> None:
        sheet["A2"].font = STRUCK

    (note,) = read(excel([("Alt", "Neu"), ("Fähre", "Schiff")], strike)).notes
    assert (note.struck, note.old_text, note.new_text) == (False, "Fähre", "Schiff")


def test_words_struck_in_part_stand_between_tildes() -> None:
    words = CellRichText("Book the ", TextBlock(OLD, "ferry"), " ship")
    (note,) = read(excel([("Note", "Page"), (words, "Kiosk")])).notes
    assert (note.text, note.struck) == ("Book the ~~ferry~~ ship", False)


def test_pieces_that_are_all_struck_make_a_struck_cell() -> None:
    words = CellRichText(TextBlock(OLD, "Book the "), TextBlock(InlineFont(strike=True, b=True), "ferry"))
    (note,) = read(excel([("Note", "Page"), (words, "Kiosk")])).notes
    assert (note.text, note.struck) == ("Book the ferry", True)


@pytest.mark.parametrize(
    ("runs", "text", "wholly"),
    [
        ([("a", False)], "a", False),
        ([("a", True), (" ", False), ("b", True)], "a b", True),
        ([("a ", False), ("b ", True), ("c", False)], "a ~~b~~ c", False),
        ([("a", True), ("\n", True), ("b", False)], "~~a~~\nb", False),
        ([(" ", True)], " ", False),
        ([], "", False),
    ],
)
def test_pieces_are_put_together(runs: list[tuple[str, bool]], text: str, *, wholly: bool) -> None:
    assert struck_out(runs) == (text, wholly)


SHARED = """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<si><t>Note</t></si><si><t>Page</t></si><si><t>Kiosk</t></si>
<si><r><t xml:space="preserve">Book the </t></r><r><rPr><strike/></rPr><t>ferry</t></r>
<r><rPr><strike val="0"/></rPr><t xml:space="preserve"> ship</t></r></si><si><t>Plain wish</t></si></sst>"""
CELLS = """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
<row r="2"><c r="A2" t="s"{style}><v>3</v></c><c r="B2" t="s"><v>2</v></c></row>
<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>2</v></c></row>"""


def shared_strings(style: str) -> bytes:
    """Return a workbook that keeps its texts in one part, as Excel does."""

    def strike(sheet: Worksheet) -> None:
        sheet["A2"].font = STRUCK

    def change(name: str, data: bytes) -> bytes:
        if name == "xl/worksheets/sheet1.xml":
            start, end = data.index(b"<sheetData>") + len(b"<sheetData>"), data.index(b"</sheetData>")
            return data[:start] + CELLS.format(style=style).encode() + data[end:]
        part = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
        relation = f'<Relationship Id="rId99" Type="{part}" Target="sharedStrings.xml"/></Relationships>'
        return (
            data.replace(b"</Relationships>", relation.encode()) if name.endswith("book.xml.rels") else data
        )

    added = MappingProxyType({"xl/sharedStrings.xml": SHARED.encode()})
    return repacked(excel_of("x", change=strike), change, added)


def test_texts_shared_by_cells_know_what_is_struck_in_them() -> None:
    reading = read(shared_strings(""))
    assert [(note.text, note.struck) for note in reading.notes] == [
        ("Book the ~~ferry~~ ship", False),
        ("Plain wish", False),
    ]


def test_pieces_without_a_look_of_their_own_look_like_their_cell() -> None:
    (note, _) = read(shared_strings(' s="1"')).notes
    assert note.text == "~~Book the ferry~~ ship"


def test_a_comment_belongs_to_the_note_of_its_row() -> None:
    def comment(sheet: Worksheet) -> None:
        sheet["B2"].comment = Comment("Please also on the mobile page.", "Tom Weber")

    note, other = read(excel_of("A wish", "Another", change=comment)).notes
    assert note.text == "A wish\n\nTom Weber: Please also on the mobile page."
    assert other.text == "Another"


def test_the_name_that_excel_writes_above_a_comment_is_not_repeated() -> None:
    def comment(sheet: Worksheet) -> None:
        sheet["A2"].comment = Comment("Tom Weber:\nIn bold, please.", "Tom Weber")

    (note,) = read(excel_of("A wish", change=comment)).notes
    assert note.text == "A wish\n\nTom Weber: In bold, please."


def test_a_comment_on_a_row_without_words_is_a_note_of_its_own() -> None:
    def comment(sheet: Worksheet) -> None:
        sheet["B3"].comment = Comment("Welcome the guests here.", "Anna Meyer")

    _, note = read(excel_of("A wish", "", change=comment)).notes
    assert (note.text, note.author) == ("Welcome the guests here.", "Anna Meyer")
    assert note.source == Source("bugs.xlsx", sheet="Bugs", cell="B3")


@pytest.mark.parametrize("cell", ["A1", "B9", "H2000"])
def test_a_comment_anywhere_else_is_a_note_of_its_own(cell: str) -> None:
    def comment(sheet: Worksheet) -> None:
        sheet[cell].comment = Comment("Say “ship” everywhere.", "Anna Meyer")

    notes = read(excel_of("A wish", change=comment)).notes
    assert {(note.text, note.source.cell) for note in notes} == {
        ("A wish", "A2"),
        ("Say “ship” everywhere.", cell),
    }


def test_a_comment_on_a_header_that_stands_again_among_the_notes_is_not_lost() -> None:
    def comment(sheet: Worksheet) -> None:
        sheet["B3"].comment = Comment("Say “ship” everywhere.", "Anna Meyer")

    notes = read(excel([("Note", "Page"), ("A wish", "Start"), ("Note", "Page")], comment)).notes
    assert [note.text for note in notes] == ["A wish", "Say “ship” everywhere."]


def test_a_comment_on_a_sheet_without_a_list_is_a_note_of_its_own() -> None:
    def add(sheet: Worksheet) -> None:
        assert sheet.parent
        other = sheet.parent.create_sheet("Screens")
        other["C4"] = 17
        other["C4"].comment = Comment("This number is too small.", "Anna Meyer")

    reading = read(excel_of("A wish", change=add))
    assert [(note.text, note.source.cell) for note in reading.notes] == [
        ("A wish", "A2"),
        ("This number is too small.", "C4"),
    ]
    assert not faults(reading)


def test_a_comment_without_words_is_none() -> None:
    def comment(sheet: Worksheet) -> None:
        sheet["A2"].comment = Comment("Tom Weber:\n ", "Tom Weber")

    assert [note.text for note in read(excel_of("A wish", change=comment)).notes] == ["A wish"]


MAIN = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
OFFICE = "http://schemas.microsoft.com/office/2017/10/relationships"
THREAD = f"""<ThreadedComments xmlns="{MAIN}">
<threadedComment ref="{{cell}}" dT="2026-11-16T10:30:00.00" personId="{{{{P1}}}}" id="{{{{C1}}}}"{{done}}>
<text>Please say “ship”.</text></threadedComment>
<threadedComment ref="{{cell}}" personId="{{{{P2}}}}" id="{{{{C2}}}}" parentId="{{{{C1}}}}">
<text>Also in the app?</text></threadedComment></ThreadedComments>"""
PERSONS = f"""<personList xmlns="{MAIN}"><person displayName="Anna Meyer" id="{{P1}}"/>
<person displayName="Tom Weber" id="{{P2}}"/></personList>"""


def with_thread(cell: str, done: str = "", thread: str = THREAD) -> bytes:
    """Return a workbook with a thread of comments, and the note that Excel writes for old versions."""

    def comment(sheet: Worksheet) -> None:
        sheet[cell].comment = Comment("[Threaded comment]\n\nYour version cannot show it.", "tc={C1}")

    def change(name: str, data: bytes) -> bytes:
        relation = b"<Relationship Id='rId%d' Type='%s/%s' Target='/xl/%s'/></Relationships>"
        if name == "xl/_rels/workbook.xml.rels":
            person = relation % (98, OFFICE.encode(), b"person", b"persons/person.xml")
            return data.replace(b"</Relationships>", person)
        if name == "xl/worksheets/_rels/sheet1.xml.rels":
            part = relation % (97, OFFICE.encode(), b"threadedComment", b"threadedComments/t1.xml")
            return data.replace(b"</Relationships>", part)
        return data

    added = {
        "xl/persons/person.xml": PERSONS.encode(),
        "xl/threadedComments/t1.xml": thread.format(cell=cell, done=done).encode(),
    }
    return repacked(excel_of("A wish", change=comment), change, added)


def test_a_thread_of_comments_belongs_to_its_row_with_all_who_wrote_in_it() -> None:
    (note,) = read(with_thread("A2")).notes
    assert note.text == "A wish\n\nAnna Meyer: Please say “ship”.\n\nTom Weber: Also in the app?"


def test_a_thread_of_its_own_knows_its_day_and_whether_it_is_settled() -> None:
    _, note = read(with_thread("B7", ' done="1"')).notes
    assert (note.author, note.date) == ("Anna Meyer", dt.date(2026, 11, 16))
    assert (note.status, note.source.cell) == (NoteStatus.DONE, "B7")


def test_a_thread_that_cannot_be_read_leaves_the_note_that_stands_in_for_it() -> None:
    (note,) = read(with_thread("A2", thread="<broken")).notes
    assert note.text == "A wish\n\n[Threaded comment]\n\nYour version cannot show it."


def test_where_a_cell_leads_to_comes_with_its_note() -> None:
    def link(sheet: Worksheet) -> None:
        sheet["A2"].hyperlink = "https://kiosk.example/tickets"
        sheet["B2"].hyperlink = "mailto:anna@kiosk.example"

    note, other = read(excel_of("A wish", "Another", change=link)).notes
    assert (note.attachments, other.attachments) == (("https://kiosk.example/tickets",), ())


def test_an_address_that_is_the_words_of_its_cell_is_not_said_twice() -> None:
    def link(sheet: Worksheet) -> None:
        sheet["B2"] = sheet["B2"].hyperlink = "https://kiosk.example/tickets"

    (note,) = read(excel_of("A wish", change=link)).notes
    assert (note.where, note.attachments) == ("https://kiosk.example/tickets", ())


def test_marks_trouble_nobody_who_did_not_set_them() -> None:
    reading = read(excel_of("A wish", "Another"))
    assert not any(note.hidden or note.struck for note in reading.notes)
    assert not faults(reading)
    assert infos(reading) == "Read as the sheet “Bugs” of a workbook; “Note” is the note."
