"""Web pages as Google, Excel, Word and wikis save them."""

import datetime as dt

import pytest

from app.journal.contract import JournalFile, Reading
from app.journal.formats.web import Web
from app.model import NoteStatus, Severity


def read(page: str | bytes, name: str = "notes.html") -> Reading:
    data = page.encode() if isinstance(page, str) else page
    return Web().read(JournalFile(name, f".{name.rpartition('.')[2]}", data))


def texts(page: str | bytes) -> list[str]:
    return [note.text for note in read(page).notes]


def test_headings_name_the_page_and_items_are_notes() -> None:
    page = (
        "<html>\n<h1>Bug notes</h1>\n<h2>Checkout</h2>\n<ul>\n<li>the price\n is wrong</li>\n<li>x</li></ul>"
    )
    assert [(note.where, note.text, note.source.line) for note in read(page).notes] == [
        ("Checkout", "the price is wrong", 5),
        ("Checkout", "x", 7),
    ]


def test_paragraphs_are_notes_where_no_list_is() -> None:
    page = (
        "<p>Hi Jonas,</p><p>one is wrong</p><div>two is wrong</div><div><br></div><p>Best regards<br>Anna</p>"
    )
    assert texts(page) == ["one is wrong", "two is wrong"]


def test_numbers_of_lists_are_those_that_are_shown() -> None:
    page = '<ol start="7"><li>one</li><li>two</li><li value="12">three</li></ol>'
    assert [(note.id, note.text) for note in read(page).notes] == [
        ("7", "one"),
        ("8", "two"),
        ("12", "three"),
    ]


def test_lists_within_items_belong_to_them() -> None:
    page = (
        "<ul><li><p>On page one</p><p>everywhere</p><ul><li>one</li><li>two</li></ul></li><li>next</li></ul>"
    )
    assert texts(page) == ["On page one\neverywhere\n- one\n- two", "next"]


def test_lists_of_google_lie_beside_each_other_and_are_nested_by_their_class() -> None:
    page = (
        '<ul class="c1 lst-kix_ab1-0 start"><li>On the start page</li></ul>'
        '<ul class="c1 lst-kix_ab1-1 start"><li>one</li></ul><ul class="c1 lst-kix_ab1-0"><li>next</li></ul>'
    )
    assert texts(page) == ["On the start page\n- one", "next"]


@pytest.mark.parametrize(
    ("box", "status"),
    [
        ('<input type="checkbox">', NoteStatus.OPEN),
        ('<input type="checkbox" checked>', NoteStatus.DONE),
        ("☑ ", NoteStatus.DONE),
        ("[ ] ", NoteStatus.OPEN),
    ],
)
def test_boxes_say_the_state(box: str, status: NoteStatus) -> None:
    (note,) = read(f"<ul><li>{box}the price is wrong</li></ul>").notes
    assert (note.text, note.status) == ("the price is wrong", status)


@pytest.mark.parametrize(
    "struck",
    [
        "<s>the price is wrong</s>",
        "<del>the price is wrong</del>",
        '<span style="text-decoration:line-through">the price is wrong</span>',
        '<style>.c3{text-decoration:line-through}</style><span class="c3">the price is wrong</span>',
    ],
)
def test_struck_words_are_done_however_they_are_struck(struck: str) -> None:
    (note,) = read(f"<p>{struck}</p>").notes
    assert (note.text, note.struck, note.status) == ("the price is wrong", True, NoteStatus.DONE)


def test_struck_words_among_others_are_marked() -> None:
    assert texts("<p>pay at the <s>kiosk</s> machine</p>") == ["pay at the ~~kiosk~~ machine"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>alert('a should be b')</script>",
        "<style>p{}</style>",
        "<!-- a should be b -->",
        "<template><p>secret</p></template>",
        "<nav><ul><li>Home</li></ul></nav>",
        '<ol id="breadcrumbs"><li>Kiosk</li></ol>',
        '<div role="contentinfo"><p>Made by a wiki</p></div>',
    ],
)
def test_what_is_no_text_is_left_out(hidden: str) -> None:
    reading = read(f"<html><head><title>Notes</title></head><body>{hidden}<p>the price is wrong</p>")
    assert [note.text for note in reading.notes] == ["the price is wrong"]
    assert reading.problems == ()


@pytest.mark.parametrize(
    "hidden",
    ["<p hidden>x</p>", '<p style="display: none">x</p>', '<div style="mso-hide:all"><p>x</p></div>'],
)
def test_hidden_words_are_left_out_and_that_is_said(hidden: str) -> None:
    reading = read(f"{hidden}<p>the price is wrong</p>")
    assert [note.text for note in reading.notes] == ["the price is wrong"]
    assert [problem.severity for problem in reading.problems] == [Severity.INFO]


def test_blanks_are_those_that_people_see() -> None:
    page = "<p>\n  the\tprice \n <b> is </b>&nbsp;4&nbsp;€<br>  or <i>so</i></p><pre>a\n  b</pre>"
    assert texts(page) == ["the price is 4\u00a0€\nor so", "a\n b"]


def test_tasks_of_a_wiki_are_ticked_by_their_class() -> None:
    page = '<ul class="inline-task-list"><li class="checked">one is wrong</li><li>two is wrong</li></ul>'
    assert [(note.text, note.status) for note in read(page).notes] == [
        ("one is wrong", NoteStatus.DONE),
        ("two is wrong", NoteStatus.OPEN),
    ]


def test_links_and_pictures_are_attached() -> None:
    page = (
        '<ul><li>see <a href="https://www.google.com/url?q=https://example.org/a.png&amp;sa=D">this</a> '
        '<img src="images/image1.png"><a href="#top">up</a><img src="data:image/png;base64,AAAA"></li></ul>'
    )
    (note,) = read(page).notes
    assert (note.text, note.attachments) == (
        "see this up",
        ("https://example.org/a.png", "images/image1.png"),
    )


def test_arrows_in_the_font_of_word_are_arrows() -> None:
    assert texts("<p>old <span style='font-family:Wingdings'>à</span> new</p>") == ["old → new"]


def test_lists_that_word_types_into_the_page_are_lists() -> None:
    page = (
        "<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span>one</p>"
        "<p class=MsoListParagraph>2.<span>&nbsp;&nbsp; </span>two</p><p>&nbsp;</p><p>aside</p>"
    )
    assert texts(page) == ["one", "two"]


# --- tables ---------------------------------------------------------------------------------------


def test_tables_are_read_by_their_columns_and_spans() -> None:
    page = """<table>
<thead><tr><th>Nr.</th><th>Seite</th><th>Beschreibung</th></tr></thead>
<tbody><tr><td>1</td><td rowspan="2">Kasse</td><td>Der Preis fehlt</td></tr>
<tr><td>2</td><td>Das Logo ist <b>alt</b><br>und grau</td></tr>
<tr><td>3</td><td colspan="1">Start</td><td><ul><li>eins</li><li>zwei</li></ul></td></tr></tbody></table>"""
    assert [(note.id, note.where, note.text, note.source.line) for note in read(page).notes] == [
        ("1", "Kasse", "Der Preis fehlt", 3),
        ("2", "Kasse", "Das Logo ist alt\nund grau", 4),
        ("3", "Start", "- eins\n- zwei", 5),
    ]


def test_the_frame_that_google_sheets_draws_is_no_part_of_the_table() -> None:
    letters = '<th class="row-header freezebar-origin-ltr"></th><th class="column-headers-background">A</th>'
    bar = '<th class="freezebar-cell freezebar-horizontal-handle"></th><td class="freezebar-cell"></td>'
    rows = (
        "<td>No.</td><td>Note</td>",
        "<td>489</td><td>it is wrong</td>",
        "<td>490</td><td><s>old</s></td>",
    )
    numbered = [
        f'<tr><th class="row-headers-background"><div>{number}</div></th>{row}</tr>'
        for number, row in enumerate(rows, 1)
    ]
    numbered.insert(1, f"<tr>{bar}</tr>")
    page = (
        f'<table class="waffle"><thead><tr>{letters}</tr></thead><tbody>{"".join(numbered)}</tbody></table>'
    )
    assert [(note.id, note.text) for note in read(page).notes] == [("489", "it is wrong"), ("490", "old")]


def test_hidden_rows_are_left_out_and_that_is_said() -> None:
    hidden = "<tr style='display:none'><td>9</td><td>secret</td></tr>"
    shown = "<tr><td>1</td><td>x is wrong</td></tr>"
    reading = read(f"<table><tr><td>No.</td><td>Note</td></tr>{hidden}{shown}</table>")
    assert [note.id for note in reading.notes] == ["1"]
    assert "Hidden words" in reading.problems[0].message


def test_a_table_that_only_arranges_words_gives_its_words() -> None:
    frame = "<td><h1>Checkout</h1><ul><li>the price is wrong</li></ul></td><td><p></p></td>"
    page = f"<table><tr>{frame}</tr></table>"
    assert [(note.where, note.text) for note in read(page).notes] == [("Checkout", "the price is wrong")]


# --- comments and changes -------------------------------------------------------------------------


def test_comments_of_google_are_notes_about_the_words_before_their_mark() -> None:
    page = (
        '<p>Welcome aboard. Choose your ticket<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> here.</p>'
        "<p>Tickets are valid for one crossing.</p><div><p>"
        '<a href="#cmnt_ref1" id="cmnt1">[a]</a><span>say “fare”, please</span></p><p>and soon</p></div>'
    )
    (note,) = read(page).notes
    assert note.text == "“Choose your ticket”: say “fare”, please\nand soon"
    assert note.source.part == "comment cmnt1"


def test_footnotes_are_read_where_they_are_referred_to() -> None:
    page = (
        '<p>the price is wrong<a href="#ftnt1" id="ftnt_ref1">[1]</a></p><hr>'
        '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> it is 4 €</p></div>'
    )
    assert texts(page) == ["the price is wrong\nit is 4 €"]


def test_words_inserted_and_deleted_are_changes() -> None:
    by = "cite='mailto:Anna%20Meyer' datetime='2026-11-16T10:00'"
    page = f"<p>Choose your ticket.</p><p>Pay at the <del {by}>kiosk</del><ins {by}>machine</ins></p>"
    (note,) = read(page).notes
    assert (note.old_text, note.new_text) == ("Pay at the kiosk", "Pay at the machine")
    assert (note.author, note.date) == ("Anna Meyer", dt.date(2026, 11, 16))


def test_insertions_alone_are_underlined_words() -> None:
    assert texts("<p>the price is <ins>wrong</ins></p>") == ["the price is wrong"]


# --- the file -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("codec", "declared"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("cp1252", '<meta charset="windows-1252">'),
        ("iso-8859-15", '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-15">'),
        ("utf-8", '<meta charset="nonsense">'),
        ("utf-8", '<?xml version="1.0" encoding="utf-8"?>'),
    ],
)
def test_the_encoding_is_the_one_that_the_bytes_bear_out(codec: str, declared: str) -> None:
    words = "Die Fähre kostet 4 €"
    assert texts(f"{declared}<html><body><p>{words}</p></body></html>".encode(codec)) == [words]


def test_a_declared_encoding_of_another_script_counts() -> None:
    assert texts('<meta charset="windows-1251"><p>Цена неверна</p>'.encode("cp1251")) == ["Цена неверна"]


@pytest.mark.parametrize("suffix", [".xls", ".doc", ".docx"])
def test_pages_in_the_dress_of_office_files_are_claimed(suffix: str) -> None:
    page = b'\xef\xbb\xbf<!-- made by a tool -->\n<HTML xmlns:o="urn:x"><body><p>x</p>'
    assert Web().claims(JournalFile(f"notes{suffix}", suffix, page))
    assert Web().claims(JournalFile(f"notes{suffix}", suffix, page[3:].decode().encode("utf-16")))
    assert not Web().claims(JournalFile(f"notes{suffix}", suffix, b"PK\x03\x04"))


def test_a_page_in_a_note_of_plain_text_is_not_claimed() -> None:
    assert not Web().claims(JournalFile("notes.txt", ".txt", b"<html>"))


@pytest.mark.parametrize("data", [b"", b"  \n", b"%PDF-1.7 \0\0", b"\x89PNG\r\n"])
def test_what_is_no_page_is_an_error_with_a_hint(data: bytes) -> None:
    reading = read(data)
    (problem,) = reading.problems
    assert (problem.severity, reading.notes, reading.files) == (Severity.ERROR, (), ())
    assert problem.hint


def test_a_page_without_notes_is_a_warning() -> None:
    (problem,) = read("<html><body></body></html>").problems
    assert problem.severity is Severity.WARNING
