"""Word documents that are lists of notes."""

import datetime as dt
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Draft
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.shared import Cm

from app.journal.contract import JournalFile
from app.journal.formats.word import Word
from app.model import NoteStatus, Severity
from tests.app.journal.formats.word_files import (
    W,
    add,
    body,
    drafted,
    packed,
    paragraph,
    read,
    saved,
    text,
    texts,
)
from tests.app.journal.whole_readings import read_journals

WORDY = "The word “Ferry” should be “Ship”"


def test_headings_name_the_page_and_list_items_are_notes() -> None:
    def write(draft: Draft) -> None:
        draft.add_heading("Notes on the kiosk", 0)
        draft.add_heading("Checkout", 1)
        draft.add_paragraph("“Pay now” is too long", style="List Bullet")
        draft.add_paragraph("the price is wrong", style="List Bullet")
        draft.add_heading("Home", 1)
        draft.add_paragraph("the logo is old", style="List Number")

    reading = drafted(write)
    assert [(note.where, note.text, note.source.paragraph) for note in reading.notes] == [
        ("Checkout", "“Pay now” is too long", 3),
        ("Checkout", "the price is wrong", 4),
        ("Home", "the logo is old", 6),
    ]
    assert reading.problems == ()


def test_a_document_without_lists_is_read_paragraph_by_paragraph() -> None:
    def write(draft: Draft) -> None:
        for words in (
            "Hallo Jonas,",
            "„Fähre“ soll „Schiff“ heißen.",
            "Der Preis fehlt.",
            "Viele Grüße",
            "Anna",
        ):
            draft.add_paragraph(words)

    assert texts(drafted(write)) == ["„Fähre“ soll „Schiff“ heißen.", "Der Preis fehlt."]


def test_groups_of_paragraphs_with_gaps_between_are_one_note_each() -> None:
    def write(draft: Draft) -> None:
        for words in (
            "Checkout is wrong",
            "It says “Fery”",
            "",
            "Home is wrong",
            "The logo is old",
            "",
            "Tickets",
        ):
            draft.add_paragraph(words)

    assert texts(drafted(write)) == [
        "Checkout is wrong\nIt says “Fery”",
        "Home is wrong\nThe logo is old",
        "Tickets",
    ]


def test_a_gap_after_each_paragraph_joins_none() -> None:
    def write(draft: Draft) -> None:
        for words in ("One is wrong", "", "Two is wrong", "", "Three is wrong"):
            draft.add_paragraph(words)

    assert texts(drafted(write)) == ["One is wrong", "Two is wrong", "Three is wrong"]


def test_numbers_of_lists_are_those_that_word_shows() -> None:
    def write(draft: Draft) -> None:
        for words in ("one", "two"):
            draft.add_paragraph(words, style="List Number")
        draft.add_paragraph("about two")
        draft.add_paragraph("three", style="List Number")

    assert [(note.id, note.text) for note in drafted(write).notes] == [
        ("1", "one"),
        ("2", "two\nabout two"),
        ("3", "three"),
    ]


def test_items_within_an_item_belong_to_it() -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph("On the start page", style="List Bullet")
        draft.add_paragraph("“Ferry” should be “Ship”", style="List Bullet 2")
        draft.add_paragraph("the logo is old", style="List Bullet 2")
        draft.add_paragraph("Checkout is slow", style="List Bullet")

    assert texts(drafted(write)) == [
        "On the start page\n- “Ferry” should be “Ship”\n- the logo is old",
        "Checkout is slow",
    ]


@pytest.mark.parametrize("typed", ["- ", "1. ", "(1) ", "• ", "[ ] ", "☐ ", "#489 ", "Bug 12: "])
def test_marks_typed_by_hand_count_as_in_plain_text(typed: str) -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph(f"{typed}one is wrong")

    assert texts(drafted(write)) == ["one is wrong"]


@pytest.mark.parametrize(
    "typed", ["# one", "> one", "| one | two |", "```one```", "<!-- one -->", "**one**", "[a](b)"]
)
def test_markdown_in_a_document_is_just_signs(typed: str) -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph(typed)

    assert texts(drafted(write)) == [typed]


def test_days_and_names_hold_for_the_notes_below_them() -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph("16.11.2026, Anna Meyer:")
        draft.add_paragraph("the price is wrong")

    (note,) = drafted(write).notes
    assert (note.date, note.author, note.text) == (dt.date(2026, 11, 16), "Anna Meyer", "the price is wrong")


def test_bold_lines_serve_as_headings() -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph().add_run("Checkout").bold = True
        draft.add_paragraph("the price is wrong here")
        draft.add_paragraph().add_run("Home:").bold = True
        draft.add_paragraph("the logo is old and grey")

    assert [(note.where, note.text) for note in drafted(write).notes] == [
        ("Checkout", "the price is wrong here"),
        ("Home", "the logo is old and grey"),
    ]


def test_a_document_that_is_bold_throughout_has_no_headings() -> None:
    def write(draft: Draft) -> None:
        for words in ("Checkout", "Home"):
            draft.add_paragraph().add_run(words).bold = True

    assert texts(drafted(write)) == ["Checkout", "Home"]


@pytest.mark.parametrize("glyph", ["☐", "☒"])
@pytest.mark.parametrize(("checked", "status"), [("0", NoteStatus.OPEN), ("1", NoteStatus.DONE)])
def test_boxes_to_be_ticked_say_their_state_whatever_their_sign(
    glyph: str, checked: str, status: NoteStatus
) -> None:
    state = f'<w14:checked w14:val="{checked}"/>'
    box = (
        '<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
        f"{state}</w14:checkbox></w:sdtPr><w:sdtContent>{text(glyph)}</w:sdtContent></w:sdt>"
    )
    (note,) = drafted(lambda draft: add(draft, box, text(" the price is wrong"))).notes
    assert (note.text, note.status) == ("the price is wrong", status)


def test_struck_paragraphs_are_done_and_struck_words_are_marked() -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph().add_run("the price is wrong").font.strike = True
        half = draft.add_paragraph("Pay at the ")
        half.add_run("kiosk ").font.strike = True
        half.add_run("machine")

    first, second = drafted(write).notes
    assert (first.text, first.struck, first.status) == ("the price is wrong", True, NoteStatus.DONE)
    assert (second.text, second.struck) == ("Pay at the ~~kiosk~~ machine", False)


def test_a_number_need_not_be_struck_with_its_note() -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph("1. ").add_run("the price is wrong").font.strike = True

    assert [(note.text, note.struck) for note in drafted(write).notes] == [("the price is wrong", True)]


def test_hidden_words_are_left_out_and_that_is_said() -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph("the price is wrong").add_run(" (secret)").font.hidden = True

    reading = drafted(write)
    assert texts(reading) == ["the price is wrong"]
    assert [problem.message for problem in reading.problems] == [
        "Hidden words in 1 paragraph of “notes.docx” were left out."
    ]


def test_signs_that_are_no_letters_come_out_as_people_see_them() -> None:
    odd = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:noBreakHyphen/>"
        '<w:t>e</w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:t>f</w:t><w:br w:type="page"/></w:r>'
        '<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\u00e0</w:t></w:r>'
        '<w:r><w:sym w:font="Wingdings" w:char="FFFFFFFF"/><w:sym w:font="x" w:char="zz"/></w:r>'
        "<w:r><w:t>\u00a04</w:t></w:r>"
    )
    assert texts(drafted(lambda draft: add(draft, odd))) == ["a\tb\ncd\u2011e→f→\u00a04"]


def test_of_fields_the_result_is_read_and_the_instruction_is_not() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
        '<w:r><w:t>not shown</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{text("12")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    simple = f'<w:fldSimple w:instr="DATE">{text(" today")}</w:fldSimple>'
    assert texts(drafted(lambda draft: add(draft, text("page "), field, simple))) == ["page 12 today"]


def test_a_field_that_never_ends_hides_no_further_paragraph() -> None:
    def write(draft: Draft) -> None:
        add(draft, text("one is wrong"), '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')
        draft.add_paragraph("two is wrong")

    assert texts(drafted(write)) == ["one is wrong", "two is wrong"]


def test_alternatives_for_old_programs_and_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('boxed words')}</w:txbxContent>"
    alternatives = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    reading = drafted(lambda draft: add(draft, text("beside the box"), alternatives))
    assert [(note.text, note.source.paragraph) for note in reading.notes] == [
        ("beside the box", 1),
        ("boxed words", 1),
    ]


def test_links_keep_their_text_and_contents_are_no_notes() -> None:
    def write(draft: Draft) -> None:
        styles = draft.styles
        contents = styles.add_style("toc 1", 1)
        draft.add_paragraph("Checkout 12", style=contents)
        add(draft, text("see "), f'<w:hyperlink w:anchor="x">{text("the page")}</w:hyperlink>')

    assert texts(drafted(write)) == ["see the page"]


def test_pictures_are_attachments_of_the_words_before_them(tmp_path: Path) -> None:
    picture = tmp_path / "shot.gif"
    picture.write_bytes(b"GIF89a\x01\0\x01\0\0\0\0;")

    def write(draft: Draft) -> None:
        draft.add_paragraph("the logo is old", style="List Bullet")
        draft.add_picture(str(picture), width=Cm(1))
        draft.add_paragraph("the price is wrong", style="List Bullet")

    assert [note.attachments for note in drafted(write).notes] == [("image1.gif",), ()]


def test_line_breaks_within_a_paragraph_part_what_is_marked() -> None:
    def write(draft: Draft) -> None:
        run = draft.add_paragraph().add_run("1. one is wrong")
        run.add_break(WD_BREAK.LINE)
        run.add_text("2. two is wrong")
        draft.add_paragraph("3. three\nand more")

    assert [(note.id, note.text, note.source.paragraph) for note in drafted(write).notes] == [
        ("1", "one is wrong", 1),
        ("2", "two is wrong", 1),
        ("3", "three\nand more", 2),
    ]


def test_footnotes_are_read_where_they_are_referred_to() -> None:
    referring = f'<w:p>{text("the price is wrong")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    note = f'<w:footnote w:id="2">{paragraph("it is 4 €")}</w:footnote>'
    data = packed(
        {
            "word/document.xml": body(referring),
            "word/footnotes.xml": f"<w:footnotes {W}>{note}</w:footnotes>",
            "word/_rels/document.xml.rels": (
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                '<Relationship Id="r1" Type="http://x/footnotes" Target="footnotes.xml"/></Relationships>'
            ),
        }
    )
    assert texts(read(data)) == ["the price is wrong\nit is 4 €"]


# --- tables ---------------------------------------------------------------------------------------


def table(draft: Draft, *rows: tuple[str, ...]) -> None:
    grid = draft.add_table(len(rows), len(rows[0]))
    for row, cells in zip(grid.rows, rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words


def test_tables_are_read_by_their_columns() -> None:
    def write(draft: Draft) -> None:
        draft.add_heading("Kiosk", 1)
        table(
            draft,
            ("Nr.", "Datum", "Seite", "Beschreibung", "Status"),
            ("7", "16.11.2026", "Kasse", "„Fähre“ statt „Schiff“\nüberall", "erledigt"),
            ("8", "17.11.2026", "", "Der Preis fehlt", ""),
        )

    notes = drafted(write).notes
    assert [(note.id, note.where, note.text, note.status) for note in notes] == [
        ("7", "Kasse", "„Fähre“ statt „Schiff“\nüberall", NoteStatus.DONE),
        ("8", "Kiosk", "Der Preis fehlt", NoteStatus.OPEN),
    ]
    assert [note.source.paragraph for note in notes] == [7, 12]


def test_words_around_a_table_of_notes_are_none_unless_they_ask_for_wording() -> None:
    def write(draft: Draft) -> None:
        draft.add_paragraph("More will follow next week, with kind regards from the harbour.")
        table(draft, ("No.", "Note"), ("1", "the price is wrong"))
        draft.add_paragraph("“Ferry” should be “Ship” everywhere.")

    reading = drafted(write)
    assert texts(reading) == ["the price is wrong", "“Ferry” should be “Ship” everywhere."]
    assert any("not read as notes (paragraph 1)" in problem.message for problem in reading.problems)


def test_a_page_that_stands_beside_several_rows_holds_for_each() -> None:
    def write(draft: Draft) -> None:
        table(draft, ("Page", "Note"), ("Checkout", "one is wrong"), ("", "two is wrong"))
        grid = draft.tables[0]
        grid.cell(1, 0).merge(grid.cell(2, 0))

    assert [(note.where, note.text) for note in drafted(write).notes] == [
        ("Checkout", "one is wrong"),
        ("Checkout", "two is wrong"),
    ]


def test_cells_over_several_columns_keep_the_others_in_their_place() -> None:
    def write(draft: Draft) -> None:
        table(draft, ("Page", "Note", "Status"), ("all pages", "", "done"), ("Home", "one is wrong", "open"))
        grid = draft.tables[0]
        grid.cell(1, 0).merge(grid.cell(1, 1))

    assert [(note.where, note.text) for note in drafted(write).notes] == [("Home", "one is wrong")]


def test_a_table_without_names_of_columns_is_read_by_what_its_cells_hold() -> None:
    def write(draft: Draft) -> None:
        table(
            draft,
            ("1", "Checkout", "16.11.2026", "“Ferry” should be “Ship” here"),
            ("2", "Home", "17.11.2026", "The logo is old and grey"),
        )

    reading = drafted(write)
    assert [(note.id, note.where, note.date, note.text) for note in reading.notes] == [
        ("1", "Checkout", dt.date(2026, 11, 16), "“Ferry” should be “Ship” here"),
        ("2", "Home", dt.date(2026, 11, 17), "The logo is old and grey"),
    ]
    (assumed,) = reading.problems
    assert "no name of its columns is known" in assumed.message


def test_a_table_that_only_arranges_words_gives_its_words() -> None:
    def write(draft: Draft) -> None:
        frame = draft.add_table(1, 2)
        frame.cell(0, 0).text = "the price is wrong"
        frame.cell(0, 1).text = "the logo is old"

    assert texts(drafted(write)) == ["the price is wrong", "the logo is old"]


def test_a_table_within_a_cell_stays_with_the_note() -> None:
    def write(draft: Draft) -> None:
        table(draft, ("No.", "Note"), ("1", "these are wrong:"))
        inner = draft.tables[0].cell(1, 1).add_table(2, 2)
        for place, words in enumerate(("Ferry", "Ship", "Boot", "Boat")):
            inner.cell(place // 2, place % 2).text = words

    assert texts(drafted(write)) == ["these are wrong:\nFerry | Ship\nBoot | Boat"]


def test_struck_rows_are_done() -> None:
    def write(draft: Draft) -> None:
        table(draft, ("No.", "Note"), ("1", ""), ("2", "two is wrong"))
        for cell, words in zip(draft.tables[0].rows[1].cells, ("1", "one is wrong"), strict=True):
            cell.paragraphs[0].add_run(words).font.strike = True
        draft.tables[0].cell(1, 0).text = ""
        draft.tables[0].cell(1, 0).paragraphs[0].add_run("1").font.strike = True

    first, second = drafted(write).notes
    assert (first.text, first.struck, first.status) == ("one is wrong", True, NoteStatus.DONE)
    assert (second.struck, second.status) == (False, NoteStatus.OPEN)


# --- the file -------------------------------------------------------------------------------------


def test_notes_are_read_through_the_front_door(tmp_path: Path) -> None:
    draft = Document()
    draft.add_paragraph(WORDY, style="List Bullet")
    (tmp_path / "notes.docx").write_bytes(saved(draft))
    (tmp_path / "~$notes.docx").write_bytes(b"lock")
    reading = read_journals([tmp_path])
    assert texts(reading) == [WORDY]
    assert reading.files == ("notes.docx",)


def test_macros_are_not_run_and_that_is_said() -> None:
    data = packed({"word/document.xml": body(paragraph(WORDY)), "word/vbaProject.bin": b"Sub AutoOpen()"})
    reading = read(data, "notes.docm")
    assert texts(reading) == [WORDY]
    assert [problem.message for problem in reading.problems] == [
        "“notes.docm” holds macros; they were not run."
    ]


def test_documents_of_the_strict_kind_are_read() -> None:
    xml = body(paragraph(WORDY)).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert texts(read(packed({"word/document.xml": xml}))) == [WORDY]


def test_the_main_part_may_lie_anywhere() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://x/officeDocument" Target="/other/text2.xml"/></Relationships>'
    )
    data = packed({"_rels/.rels": relations, "other/text2.xml": body(paragraph(WORDY))})
    assert texts(read(data)) == [WORDY]


def test_a_document_in_the_dress_of_an_old_one_is_read() -> None:
    data = packed({"word/document.xml": body(paragraph(WORDY))})
    assert Word().claims(JournalFile("notes.doc", ".doc", data))
    assert not Word().claims(JournalFile("notes.doc", ".doc", b"\xd0\xcf\x11\xe0"))


def test_a_list_in_the_style_of_another_language_is_a_list() -> None:
    styles = (
        f'<w:styles {W}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Mein">'
        '<w:name w:val="Mein Titel"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>'
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://x/styles" Target="styles.xml"/></Relationships>'
    )
    titled = f'<w:p><w:pPr><w:pStyle w:val="Mein"/></w:pPr>{text("Kasse")}</w:p>'
    data = packed(
        {
            "word/document.xml": body(titled + paragraph("Der Preis ist falsch")),
            "word/styles.xml": styles,
            "word/_rels/document.xml.rels": relations,
        }
    )
    assert [(note.where, note.text) for note in read(data).notes] == [("Kasse", "Der Preis ist falsch")]


def test_an_empty_document_is_a_warning() -> None:
    (problem,) = drafted(lambda _: None).problems
    assert problem.severity is Severity.WARNING
    assert problem.hint


def test_raw_paragraph_properties_can_number_a_list() -> None:
    def write(draft: Draft) -> None:
        for words in ("one is wrong", "two is wrong"):
            numbered = draft.add_paragraph(words)
            numbered._p.get_or_add_pPr().append(
                parse_xml(f'<w:numPr {W}><w:ilvl w:val="0"/><w:numId w:val="99"/></w:numPr>')
            )

    # A list that the document does not describe is none, but its words are read all the same.
    assert texts(drafted(write)) == ["one is wrong", "two is wrong"]
