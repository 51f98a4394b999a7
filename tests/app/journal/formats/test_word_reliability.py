"""Word documents that are damaged, or made to do harm."""

from pathlib import Path

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.journal.formats.word import Word
from app.model import Problem, Severity
from tests.app.journal.formats.hostile import has_sound_notes_or_says_why, trees
from tests.app.journal.formats.word_files import (
    W,
    add,
    body,
    deleted,
    inserted,
    packed,
    paragraph,
    read,
    replaced,
    saved,
    text,
    texts,
)
from tests.work import growth_of

WORDS = "the price is wrong"


def whole() -> bytes:
    draft = Document()
    draft.add_heading("Checkout", 1)
    item = draft.add_paragraph(WORDS, style="List Bullet")
    draft.add_comment(item.runs[0], text="by 20 cents", author="Tom")
    add(draft, text("Pay "), deleted("now"), inserted("here"))
    grid = draft.add_table(2, 2)
    for cell, words in zip(
        (*grid.rows[0].cells, *grid.rows[1].cells), ("No.", "Note", "1", "x is wrong"), strict=True
    ):
        cell.text = words
    return saved(draft)


WHOLE = whole()


def problem_of(data: bytes) -> Problem:
    """Return the one error of a document of which nothing can be read."""
    reading = read(data)
    assert (reading.notes, reading.files) == ((), ())
    (problem,) = reading.problems
    assert (problem.file, problem.severity) == ("notes.docx", Severity.ERROR)
    assert problem.message.endswith(".")
    assert problem.hint.endswith(".")
    return problem


@pytest.mark.parametrize("data", [b"", b"\n", b"notes", b"%PDF-1.7", b"PK\x03\x04", b"\0" * 5000])
def test_what_is_no_document_is_an_error_with_a_hint(data: bytes) -> None:
    problem_of(data)


@pytest.mark.parametrize("share", [index / 40 for index in range(1, 40)])
def test_a_document_cut_off_anywhere_is_incomplete(share: float) -> None:
    assert "incomplete" in problem_of(WHOLE[: int(len(WHOLE) * share)]).message


@pytest.mark.parametrize("at", range(0, len(WHOLE), max(len(WHOLE) // 60, 1)))
def test_a_byte_changed_anywhere_never_stops_the_reading(at: int) -> None:
    reading = read(WHOLE[:at] + bytes([WHOLE[at] ^ 0xFF]) + WHOLE[at + 1 :])
    assert reading.notes or reading.problems


def test_a_document_with_a_password_says_so() -> None:
    assert "password" in problem_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600).message


def test_an_entity_that_leads_to_a_file_is_never_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret price", encoding="utf-8")
    kind = f'<!DOCTYPE w:document [<!ENTITY secret SYSTEM "{secret.as_uri()}">]>'
    xml = kind + body(paragraph("see &secret;"))
    assert "no Word document does" in problem_of(packed({"word/document.xml": xml})).message


def test_an_entity_that_leads_to_the_network_is_never_followed() -> None:
    xml = '<!DOCTYPE w:document SYSTEM "http://127.0.0.1:9/x.dtd">' + body(paragraph(WORDS))
    problem_of(packed({"word/document.xml": xml}))


@pytest.mark.parametrize("place", ["<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", '<w:p a="&j;"/>'])
def test_a_billion_laughs_are_none(place: str) -> None:
    laughs = "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefghi", "bcdefghij", strict=True)
    )
    xml = f'<!DOCTYPE w:document [<!ENTITY a "ha">{laughs}]>' + body(place)
    problem_of(packed({"word/document.xml": xml}))


def test_a_bomb_is_not_opened() -> None:
    huge = body(paragraph(" " * 40_000_000))
    assert "when unpacked" in problem_of(packed({"word/document.xml": huge})).message


def test_without_its_main_part_a_document_is_damaged() -> None:
    problem_of(replaced(WHOLE, "word/document.xml", None))


@pytest.mark.parametrize("xml", ["", "<w:document", "no xml", "<w:p>", f"<w:document {W}><w:body>"])
def test_a_main_part_that_is_no_xml_is_damaged(xml: str) -> None:
    problem_of(replaced(WHOLE, "word/document.xml", xml))


@pytest.mark.parametrize("xml", [f"<w:document {W}/>", "<other/>", f"<w:document {W}><w:body/></w:document>"])
def test_a_document_without_a_body_has_no_notes(xml: str) -> None:
    reading = read(packed({"word/document.xml": xml}))
    assert reading.notes == ()
    assert [problem.severity for problem in reading.problems] == [Severity.WARNING]


@pytest.mark.parametrize(
    "part",
    [
        "word/styles.xml",
        "word/numbering.xml",
        "word/comments.xml",
        "word/_rels/document.xml.rels",
        "_rels/.rels",
    ],
)
@pytest.mark.parametrize("content", [None, "", "<broken"])
def test_a_missing_or_broken_part_never_hides_the_text(part: str, content: str | None) -> None:
    assert any(WORDS in words for words in texts(read(replaced(WHOLE, part, content))))


def test_deeply_nested_elements_are_refused_or_read() -> None:
    xml = body("<w:p>" + "<w:smartTag>" * 5000 + text(WORDS) + "</w:smartTag>" * 5000 + "</w:p>")
    reading = read(packed({"word/document.xml": xml}))
    assert reading.notes or reading.problems


def test_tables_within_tables_within_tables_are_read() -> None:
    xml = paragraph(WORDS)
    for _ in range(25):
        xml = f"<w:tbl><w:tr><w:tc>{xml}</w:tc><w:tc>{paragraph('')}</w:tc></w:tr></w:tbl>"
    assert texts(read(packed({"word/document.xml": body(xml)}))) == [WORDS]


@pytest.mark.parametrize("span", ["999999999999", "-3", "x", "40000"])
def test_cells_that_claim_to_be_endlessly_wide_are_read(span: str) -> None:
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr>{paragraph(WORDS)}</w:tc>'
    row = f"<w:tr>{wide}<w:tc>{paragraph('1')}</w:tc></w:tr>"
    reading = read(packed({"word/document.xml": body(f"<w:tbl>{row * 3}</w:tbl>")}))
    assert reading.notes or reading.problems


@pytest.mark.parametrize("number", ["--3", "-3", "x", "9" * 5000])
def test_odd_numbers_in_the_look_of_a_paragraph_say_nothing(number: str) -> None:
    look = f'<w:ind w:left="{number}"/><w:numPr><w:ilvl w:val="{number}"/><w:numId w:val="1"/></w:numPr>'
    xml = body(f"<w:p><w:pPr>{look}</w:pPr>{text(WORDS)}</w:p>")
    assert texts(read(packed({"word/document.xml": xml}))) == [WORDS]


def test_styles_that_are_based_on_each_other_come_to_an_end() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "A"))
    )
    data = replaced(WHOLE, "word/styles.xml", f"<w:styles {W}>{styles}</w:styles>")
    data = replaced(
        data, "word/document.xml", body(f'<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>{text(WORDS)}</w:p>')
    )
    assert WORDS in texts(read(data))


def test_work_grows_with_length_and_not_faster() -> None:
    item = f"<w:p>{text('- ' + WORDS)}</w:p>"
    assert growth_of(lambda count: read(packed({"word/document.xml": body(item * count)}))) < 1.1


TAGS = ["p", "r", "t", "delText", "ins", "del", "moveTo", "hyperlink", "sdt", "sdtContent", "tbl", "tr", "tc"]
TAGS += ["pPr", "rPr", "numPr", "vMerge", "fldChar", "commentRangeStart", "commentRangeEnd", "drawing"]
TAGS += ["txbxContent", "footnoteReference", "commentReference"]
SAID = ["", ' w:id="1"', ' w:val="1"', ' w:author="Anna"', ' w:fldCharType="begin"', ' w:fldCharType="end"']
TREES = trees([f"w:{tag}" for tag in TAGS], SAID)


@settings(deadline=None, max_examples=150)
@given(st.lists(TREES, max_size=5), st.lists(TREES, max_size=2))
def test_no_tree_of_elements_makes_the_reader_fail(drawn: list[str], comments: list[str]) -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://x/comments" Target="comments.xml"/></Relationships>'
    )
    said = "".join(f'<w:comment w:id="1">{tree}</w:comment>' for tree in comments)
    parts = {
        "word/document.xml": body("".join(drawn)),
        "word/comments.xml": f"<w:comments {W}>{said}</w:comments>",
        "word/_rels/document.xml.rels": relations,
    }
    reading = read(packed(parts))
    assert has_sound_notes_or_says_why(reading)


PIECES = [
    "",
    "- ",
    "1. ",
    "☐ ",
    "16.11.2026",
    "Anna: ",
    "#12 ",
    "words ",
    "“a” ",
    "Checkout:",
    "\n",
    "\t",
    "Thanks",
]
STYLES = [None, "Heading 1", "Heading 2", "List Bullet", "List Number", "List Bullet 2", "Quote", "Title"]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.lists(st.sampled_from(PIECES), max_size=4), st.sampled_from(STYLES)), max_size=8)
)
def test_no_mixture_of_paragraphs_makes_the_reader_fail(drawn: list[tuple[list[str], str | None]]) -> None:
    draft = Document()
    for pieces, style in drawn:
        draft.add_paragraph("".join(pieces), style=style)
    reading = read(saved(draft))
    for note in reading.notes:
        assert note.text == note.text.strip() != ""
        assert note.source.paragraph is not None
        assert 1 <= note.source.paragraph <= len(drawn)
    assert reading.notes or reading.problems


PLAIN = st.text(
    st.characters(min_codepoint=32, exclude_categories=["Cc", "Cs", "Cn", "Co"]), min_size=1, max_size=30
)
SENTENCES = PLAIN.map(lambda words: f"Word {words.strip()} end")


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(SENTENCES, min_size=1, max_size=6))
def test_every_item_of_a_list_comes_back(words: list[str]) -> None:
    draft = Document()
    for each in words:
        draft.add_paragraph(each, style="List Bullet")
    assert texts(read(saved(draft))) == words


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(SENTENCES, min_size=1, max_size=6))
def test_every_row_of_a_table_comes_back(words: list[str]) -> None:
    draft = Document()
    grid = draft.add_table(1 + len(words), 2)
    for cells, pair in zip(grid.rows, [("Nr.", "Beschreibung"), *enumerate(words, 1)], strict=True):
        for cell, value in zip(cells.cells, pair, strict=True):
            cell.text = str(value)
    assert [(note.id, note.text) for note in read(saved(draft)).notes] == [
        (str(number), each) for number, each in enumerate(words, 1)
    ]


@settings(deadline=None, max_examples=80)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["kept", "new", "gone"]), st.sampled_from(["One two. ", "Three", " four", "! "])
        ),
        min_size=1,
        max_size=8,
    )
)
def test_changes_put_together_give_the_texts_before_and_after(drawn: list[tuple[str, str]]) -> None:
    tags = {"kept": text, "new": inserted, "gone": deleted}
    xml = "".join(tags[kind](words) for kind, words in drawn)
    before = "".join(words for kind, words in drawn if kind != "new")
    after = "".join(words for kind, words in drawn if kind != "gone")
    for note in read(packed({"word/document.xml": body(f"<w:p>{xml}</w:p>")})).notes:
        if note.source.part == "tracked change":
            assert (note.old_text or "") in before
            assert (note.new_text or "") in after


def test_documents_are_claimed_by_their_names() -> None:
    assert Word().suffixes == {".docx", ".docm"}
