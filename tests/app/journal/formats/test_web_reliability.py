"""Web pages that are broken, or made to do harm."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.journal.contract import JournalFile, Reading
from app.journal.formats.web import Web
from tests.app.journal.formats.hostile import has_sound_notes_or_says_why
from tests.work import growth_of

WORDS = "the price is wrong"
WHOLE = (
    b'<!DOCTYPE html><html><head><meta charset="utf-8"><style>.c1{color:red}</style></head>'
    b"<body><h1>Kasse</h1><ul><li>Das ist <del>zu</del><ins>sehr</ins> teuer</li></ul>"
    b'<table><tr><th>No.</th><th>Note</th></tr><tr><td rowspan="2">1</td><td>x is wrong</td></tr></table>'
    b'<p>see<a href="#cmnt1" id="cmnt_ref1">[a]</a></p>'
    b'<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>y</p></div>'
    b"</body></html>"
)


def read(page: str | bytes) -> Reading:
    data = page.encode() if isinstance(page, str) else page
    return Web().read(JournalFile("notes.html", ".html", data))


def check(reading: Reading) -> None:
    assert has_sound_notes_or_says_why(reading)


@pytest.mark.parametrize("end", range(1, len(WHOLE), 7))
def test_a_page_cut_off_anywhere_is_read_as_far_as_it_goes(end: int) -> None:
    check(read(WHOLE[:end]))


def test_entities_lead_nowhere(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret price", encoding="utf-8")
    page = f'<!DOCTYPE html [<!ENTITY s SYSTEM "{secret.as_uri()}">]><body><p>{WORDS} &s;</p></body>'
    assert all("secret price" not in note.text for note in read(page).notes)


@pytest.mark.parametrize("depth", [100, 300, 1500])
def test_elements_nested_deeply_lose_no_words(depth: int) -> None:
    assert [note.text for note in read("<div>" * depth + f"<p>{WORDS}</p>").notes] == [WORDS]


def test_elements_nested_without_end_are_read_as_far_as_they_go_and_that_is_said() -> None:
    reading = read(f"<p>{WORDS}</p>" + "<div>" * 20_000 + "<p>deep</p>")
    assert [note.text for note in reading.notes] == [WORDS]
    assert "nested more deeply" in reading.problems[0].message


def test_a_paragraph_of_ten_megabytes_is_read() -> None:
    notes = read(f"<p>{'long ' * 2_200_000}</p><p>{WORDS}</p>").notes
    assert [len(note.text) > 10_000_000 for note in notes] == [True, False]


@pytest.mark.parametrize("span", ["999999999", "-1", "0", "x", ""])
def test_cells_that_claim_to_be_endlessly_wide_are_read(span: str) -> None:
    cell = f'<td colspan="{span}" rowspan="{span}">{WORDS}</td><td>1</td>'
    check(read(f"<table>{f'<tr>{cell}</tr>' * 3}</table>"))


@pytest.mark.parametrize(
    "row", ["<tr>" + "<td colspan=1000 rowspan=1000>x</td>" * 500 + "</tr>", "<tr></tr>" * 5000]
)
def test_a_table_of_endless_cells_takes_no_endless_room(row: str) -> None:
    check(read(f"<table>{row}<tr><td>a</td><td>b</td></tr></table>"))


def test_a_broken_list_or_table_is_mended() -> None:
    assert [note.text for note in read(f"<li>{WORDS}<li>two</ul><td>").notes] == [WORDS, "two"]


def test_work_grows_with_length_and_not_faster() -> None:
    item = f"<li>{WORDS} <b>and</b> <a href='x.png'>more</a></li>"
    assert growth_of(lambda count: read(f"<ul>{item * count}</ul>")) < 1.1


PIECES = [
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<br>",
    "<ul>",
    "<li>",
    "</ul>",
    "<ol start=3>",
    "<table>",
    "<tr>",
    "<td>",
]
PIECES += [
    "</table>",
    "<h2>",
    "</h2>",
    "<s>",
    "</s>",
    "<ins>",
    "<del>",
    "</del>",
    "words ",
    "Note",
    "ID",
    "1. ",
    "&nbsp;",
]
PIECES += [
    "<pre>",
    "\n",
    "16.11.2026",
    '<a href="#cmnt1">',
    '<a id="cmnt1">',
    "</a>",
    "<img src=a.png>",
    "<!--",
    "-->",
]


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_mixture_of_tags_makes_the_reader_fail(pieces: list[str]) -> None:
    check(read("".join(pieces)))


@settings(deadline=None, max_examples=100)
@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail(data: bytes) -> None:
    check(read(data))
