"""Text documents of LibreOffice, written with odfpy and by hand."""

import datetime as dt
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odf.element import Element
from odf.opendocument import OpenDocumentText
from odf.style import Style, TextProperties
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import H, LineBreak, List, ListItem, P, S, Span, Tab

from app.journal.contract import JournalFile, Reading
from app.journal.formats.opendocument import OpenDocument
from app.model import NoteStatus, Severity
from tests.app.journal.formats.hostile import has_sound_notes_or_says_why, trees

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"))
)
SPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation"'
SPACES += ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
WHO = "<dc:creator>Anna Meyer</dc:creator><dc:date>2026-11-16T10:00:00</dc:date>"


def read(data: bytes) -> Reading:
    return OpenDocument().read(JournalFile("notes.odt", ".odt", data))


def drafted(*elements: object, styles: tuple[Element, ...] = ()) -> Reading:
    document = OpenDocumentText()
    for style in styles:
        document.automaticstyles.addElement(style)
    for element in elements:
        document.text.addElement(element)
    buffer = io.BytesIO()
    document.write(buffer)
    return read(buffer.getvalue())


def packed(text: str, styles: str = "", **others: str) -> bytes:
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", others.pop("content", content))
        for name, data in others.items():
            archive.writestr(name.replace("__", "/"), data)
    return buffer.getvalue()


def texts(reading: Reading) -> list[str]:
    return [note.text for note in reading.notes]


def items(*words: str, inner: Element | None = None) -> Element:
    made = List()
    for each in words:
        item = ListItem()
        item.addElement(P(text=each))
        made.addElement(item)
    if inner is not None:
        made.lastChild.addElement(inner)
    return made


def test_headings_name_the_page_and_items_are_notes() -> None:
    reading = drafted(
        H(outlinelevel=1, text="Checkout"), items("the price is wrong", "Also", inner=items("one", "two"))
    )
    assert [(note.where, note.text, note.source.paragraph) for note in reading.notes] == [
        ("Checkout", "the price is wrong", 2),
        ("Checkout", "Also\n- one\n- two", 3),
    ]


def test_blanks_tabs_and_line_breaks_come_out_as_people_see_them() -> None:
    words = P(text="a")
    for element in (S(c=2), Span(text="b"), Tab(), Span(text="c"), LineBreak(), Span(text="d")):
        words.addElement(element)
    assert texts(drafted(words)) == ["a  b\tc\nd"]


def test_struck_words_are_known_by_their_style() -> None:
    struck = Style(name="T1", family="text")
    struck.addElement(TextProperties(textlinethroughstyle="solid"))
    whole, half = P(), P(text="pay at the ")
    whole.addElement(Span(stylename=struck, text="the price is wrong"))
    half.addElement(Span(stylename=struck, text="kiosk"))
    half.addText(" machine")
    first, second = drafted(whole, half, styles=(struck,)).notes
    assert (first.struck, first.status) == (True, NoteStatus.DONE)
    assert second.text == "pay at the ~~kiosk~~ machine"


def test_tables_are_read_by_their_columns() -> None:
    table = Table()
    rows = (
        ("No.", "Page", "Note", "Status"),
        ("1", "Checkout", "the price is wrong", "done"),
        ("2", "", "x y", ""),
    )
    for values in rows:
        row = TableRow()
        for words in values:
            cell = TableCell()
            cell.addElement(P(text=words))
            row.addElement(cell)
        table.addElement(row)
    assert [(note.id, note.where, note.text, note.status) for note in drafted(table).notes] == [
        ("1", "Checkout", "the price is wrong", NoteStatus.DONE),
        ("2", "", "x y", NoteStatus.OPEN),
    ]


def test_cells_over_several_columns_keep_the_others_in_their_place() -> None:
    table = Table()
    for values in (("Page", "Note", "Status"), ("all pages", None, "open"), ("Home", "x is wrong", "done")):
        row = TableRow()
        for words in values:
            cell = (
                CoveredTableCell()
                if words is None
                else TableCell(numbercolumnsspanned=2 if None in values else 1)
            )
            if words:
                cell.addElement(P(text=words))
            row.addElement(cell)
        table.addElement(row)
    assert [(note.where, note.text, note.status) for note in drafted(table).notes] == [
        ("Home", "x is wrong", NoteStatus.DONE)
    ]


def test_numbers_of_lists_go_on_where_the_document_says_so() -> None:
    styles = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>'
        "</text:list-style>"
    )
    one = '<text:list text:style-name="L1"{}><text:list-item><text:p>{}</text:p></text:list-item></text:list>'
    xml = one.format("", "one") + one.format(' text:continue-numbering="true"', "two")
    assert [(note.id, note.text) for note in read(packed(xml, styles)).notes] == [("1", "one"), ("2", "two")]


@pytest.mark.parametrize("start", ["9" * 5000, "-2", "x", ""])
def test_a_list_that_claims_to_start_with_an_odd_number_starts_with_1(start: str) -> None:
    styles = (
        '<text:list-style style:name="L1">'
        f'<text:list-level-style-number text:level="1" style:num-format="1" text:start-value="{start}"/>'
        "</text:list-style>"
    )
    item = "<text:list-item><text:p>pay at the kiosk</text:p></text:list-item>"
    (note,) = read(packed(f'<text:list text:style-name="L1">{item}</text:list>', styles)).notes
    assert note.id == "1"


def test_comments_are_notes_with_their_answers() -> None:
    said = (
        f'<office:annotation office:name="c1" loext:resolved="true">{WHO}'
        "<text:p>shorter, please</text:p></office:annotation>"
    )
    answer = (
        '<office:annotation office:name="c2" loext:parent-name="c1"><dc:creator>Tom</dc:creator>'
        "<text:p>Why?</text:p></office:annotation>"
    )
    ends = '<office:annotation-end office:name="c1"/><office:annotation-end office:name="c2"/>'
    xml = (
        f"<text:p>{said}{answer}Choose your ticket{ends} here.</text:p><text:p>Children travel free.</text:p>"
    )
    (note,) = read(packed(xml)).notes
    assert note.text == "“Choose your ticket”: shorter, please\n\nTom: Why?"
    assert (note.author, note.date, note.status) == ("Anna Meyer", dt.date(2026, 11, 16), NoteStatus.DONE)
    assert (note.source.paragraph, note.source.part) == (1, "comment c1")


def test_a_comment_at_a_point_quotes_nothing() -> None:
    said = f"<office:annotation>{WHO}<text:p>shorter, please</text:p></office:annotation>"
    xml = f"<text:p>Choose.{said}</text:p>"
    assert texts(read(packed(xml + "<text:p>More.</text:p>"))) == ["shorter, please"]


def test_tracked_changes_are_notes() -> None:
    region = (
        '<text:changed-region text:id="{}"><text:{}><office:change-info>{}</office:change-info>{}</text:{}>'
    )
    region += "</text:changed-region>"
    gone = region.format("d", "deletion", WHO, "<text:p>kiosk</text:p>", "deletion")
    come = region.format("i", "insertion", WHO, "", "insertion")
    xml = (
        f"<text:tracked-changes>{gone}{come}</text:tracked-changes><text:p>Choose your ticket.</text:p>"
        '<text:p>Pay at the <text:change text:change-id="d"/><text:change-start text:change-id="i"/>machine'
        '<text:change-end text:change-id="i"/></text:p>'
    )
    (note,) = read(packed(xml)).notes
    assert (note.old_text, note.new_text) == ("Pay at the kiosk", "Pay at the machine")
    assert (note.author, note.date, note.source.paragraph) == ("Anna Meyer", dt.date(2026, 11, 16), 2)


def test_footnotes_boxes_and_pictures_are_read_where_they_stand() -> None:
    xml = (
        '<text:p>the price is wrong<text:note text:id="n1"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>it is 4 €</text:p></text:note-body></text:note>"
        '<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>'
        "<draw:frame><draw:text-box><text:p>boxed words</text:p></draw:text-box></draw:frame></text:p>"
        "<text:table-of-content><text:p>Checkout 3</text:p></text:table-of-content>"
    )
    assert [(note.text, note.attachments, note.source.paragraph) for note in read(packed(xml)).notes] == [
        ("the price is wrong\nit is 4 €", ("a.png",), 1),
        ("boxed words", (), 1),
    ]


@pytest.mark.parametrize("content", ["", "<broken", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'])
def test_a_text_that_is_no_sound_xml_is_an_error_with_a_hint(content: str) -> None:
    (problem,) = read(packed("", content=content)).problems
    assert problem.severity is Severity.ERROR
    assert problem.hint


def test_a_document_with_a_password_says_so() -> None:
    manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    (problem,) = read(packed("", content="\0\1", **{"META-INF__manifest.xml": manifest})).problems
    assert "password" in problem.message


@pytest.mark.parametrize("share", [index / 20 for index in range(20)])
def test_a_document_cut_off_anywhere_is_an_error(share: float) -> None:
    whole = packed("<text:p>the price is wrong</text:p>")
    reading = read(whole[: int(len(whole) * share)])
    assert [problem.severity for problem in reading.problems] == [Severity.ERROR]


def test_a_document_in_the_dress_of_word_is_claimed() -> None:
    assert OpenDocument().claims(JournalFile("a.docx", ".docx", packed("")))
    assert not OpenDocument().claims(JournalFile("a.docx", ".docx", b"PK\x03\x04"))


TAGS = [
    "text:p",
    "text:h",
    "text:span",
    "text:s",
    "text:list",
    "text:list-item",
    "text:note",
    "text:note-body",
]
TAGS += ["office:annotation", "office:annotation-end", "text:change-start", "text:change-end", "text:change"]
TAGS += ["table:table", "table:table-row", "table:table-cell", "table:covered-table-cell", "text:section"]
SAID = ["", ' office:name="c1"', ' text:change-id="d"', ' text:c="9"', ' text:outline-level="99999999999"']
TREES = trees(TAGS, SAID)


@settings(deadline=None, max_examples=150)
@given(st.lists(TREES, max_size=5))
def test_no_tree_of_elements_makes_the_reader_fail(drawn: list[str]) -> None:
    reading = read(packed("".join(drawn)))
    assert has_sound_notes_or_says_why(reading)
