"""Rich Text as WordPad, TextEdit and Word save it."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.journal.contract import JournalFile, Reading
from app.journal.formats.rich_text import RichText
from app.model import NoteStatus, Severity
from tests.app.journal.formats.hostile import has_sound_notes_or_says_why
from tests.work import growth_of

FONTS = (
    r"{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fnil\fcharset2 Wingdings;}{\f2\fnil\fcharset204 Arial CYR;}}"
    r"{\colortbl ;\red255\green0\blue0;}{\*\generator Riched20}{\info{\author Somebody}}"
)


def page(body: str) -> bytes:
    return rf"{{\rtf1\ansi\ansicpg1252\deff0{FONTS}{body}}}".encode("latin-1")


def read(data: bytes) -> Reading:
    return RichText().read(JournalFile("notes.rtf", ".rtf", data))


def texts(body: str) -> list[str]:
    return [note.text for note in read(page(body)).notes]


def test_paragraphs_are_notes_and_tables_of_the_head_are_not() -> None:
    reading = read(page(r"\pard the price is wrong\par the logo is old\par"))
    assert [(note.text, note.source.paragraph) for note in reading.notes] == [
        ("the price is wrong", 1),
        ("the logo is old", 2),
    ]
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (r"\'84F\'e4hre\'93", "„Fähre“"),
        (r"\u8222?F\u228\'e4hre\u8220 ?", "„Fähre“"),
        (r"{\uc0\u8222 F\u228 hre\u8220 }", "„Fähre“"),
        (r"{\uc2\u228\'61\'65hre}", "ähre"),
        (r"{\f2\'cf\'f0\'e8\'e2\'e5\'f2}", "Привет"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"a\~b\_c\-d", "a\u00a0b\u2011cd"),
        (r"\ldblquote a\rdblquote\endash b\tab c", "“a”–b\tc"),
        (r"a {\f1\'e0} b", "a → b"),
        (r"\{a\\b\}", r"{a\b}"),
        ("caf\xe9", "café"),
        ("one \r\ntwo", "one two"),
    ],
)
def test_letters_come_out_as_people_see_them(written: str, read_as: str) -> None:
    assert texts(rf"\pard x {written}\par") == [f"x {read_as}"]


def test_lists_and_headings_are_known() -> None:
    body = (
        r"\pard\outlinelevel0 Checkout\par\pard{\listtext 1.\tab}one is wrong\par"
        r"{\listtext 2.\tab}two is wrong\par\pard{\pntext\'b7\tab}three is wrong\par"
    )
    assert [(note.id, note.where, note.text) for note in read(page(body)).notes] == [
        ("1", "Checkout", "one is wrong"),
        ("2", "Checkout", "two is wrong"),
        ("", "Checkout", "three is wrong"),
    ]


def test_struck_paragraphs_are_done() -> None:
    (note,) = read(page(r"\pard\strike the price is wrong\strike0\par")).notes
    assert (note.struck, note.status) == (True, NoteStatus.DONE)


def test_hidden_words_are_left_out_and_that_is_said() -> None:
    reading = read(page(r"\pard the price is wrong{\v secret}\par"))
    assert [note.text for note in reading.notes] == ["the price is wrong"]
    assert [problem.severity for problem in reading.problems] == [Severity.INFO]


def test_tables_are_read_by_their_columns() -> None:
    row = r"\trowd\cellx100\cellx200\pard\intbl {}\cell {}\cell\row "
    body = row.format("Page", "Note") + row.format("Pay", "one is wrong\\par and two") + r"\pard\par"
    assert [(note.where, note.text) for note in read(page(body)).notes] == [("Pay", "one is wrong\nand two")]


def test_tracked_changes_are_notes_with_their_author() -> None:
    body = (
        r"{\*\revtbl{Unknown;}{Anna Meyer;}}\pard Choose a ticket.\par Pay at the "
        r"{\deleted\revauthdel1\revdttmdel1987088000 kiosk}{\revised\revauth1 machine}\par"
    )
    (note,) = read(page(body)).notes
    assert (note.old_text, note.new_text) == ("Pay at the kiosk", "Pay at the machine")
    assert note.author == "Anna Meyer"


def test_the_moment_of_a_change_is_unpacked() -> None:
    packed = 30 | 10 << 6 | 16 << 11 | 11 << 16 | (2026 - 1900) << 20
    body = rf"\pard Choose a ticket.\par Pay {{\deleted\revauthdel1\revdttmdel{packed} now}}later\par"
    (note,) = read(page(body)).notes
    assert (note.date, note.date_text) == (dt.date(2026, 11, 16), "2026-11-16T10:30:00")


def test_links_keep_their_text_and_pictures_are_passed_over() -> None:
    body = (
        r'\pard see {\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt the page}}'
        r"{\pict\pngblip\bin3 }}}0123abcd} now\par"
    )
    assert texts(body) == ["see the page now"]


def test_comments_are_not_read_and_that_is_said() -> None:
    reading = read(page(r"\pard the price is wrong{\*\annotation by 20 cents}\par"))
    assert [note.text for note in reading.notes] == ["the price is wrong"]
    assert [problem.severity for problem in reading.problems] == [Severity.WARNING]
    assert "comments" in reading.problems[0].message


WHOLE = page(r"\pard\b one\b0  is \'e4 {\f2 wrong}\par\trowd\intbl x\cell\row \u8222?y\par")


@pytest.mark.parametrize("end", range(6, len(WHOLE), 5))
def test_a_file_cut_off_anywhere_is_read_as_far_as_it_goes_and_that_is_said(end: int) -> None:
    problems = [problem.message for problem in read(WHOLE[:end]).problems]
    assert WHOLE[:end].endswith(b"}") or any("ends in the middle" in message for message in problems)


@pytest.mark.parametrize("data", [b"", b"  ", b"notes", b"PK\x03\x04", b"\0" * 100])
def test_what_is_no_rich_text_is_an_error_with_a_hint(data: bytes) -> None:
    (problem,) = read(data).problems
    assert problem.severity is Severity.ERROR
    assert problem.hint


@pytest.mark.parametrize("braces", ["{" * 200_000, "}" * 200_000, "{}" * 100_000])
def test_braces_without_end_or_beginning_lose_no_words(braces: str) -> None:
    assert texts(rf"{braces}\pard the price is wrong\par")[-1:] == ["the price is wrong"]


@pytest.mark.parametrize("suffix", [".doc", ".docx"])
def test_rich_text_in_the_dress_of_word_is_claimed(suffix: str) -> None:
    assert RichText().claims(JournalFile(f"a{suffix}", suffix, WHOLE))
    assert not RichText().claims(JournalFile(f"a{suffix}", suffix, b"PK\x03\x04"))


def test_work_grows_with_length_and_not_faster() -> None:
    note = r"\pard - note {\field{\*\fldinst HYPERLINK}{\fldrslt x}} is wrong\par "
    assert growth_of(lambda count: read(page(note * count))) < 1.1


PIECES = [
    r"\par ",
    r"\pard ",
    "{",
    "}",
    r"\cell ",
    r"\row ",
    r"\intbl ",
    r"\trowd ",
    "words ",
    r"\'e4",
    r"\u8222?",
    r"\f1 ",
]
PIECES += [
    r"\*",
    r"\deleted ",
    r"\revised ",
    r"\plain ",
    r"\listtext ",
    r"\v ",
    r"\bin5 ",
    r"\uc9 ",
    r"\ansicpg99 ",
    "\\",
    r"\u",
]


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_mixture_of_words_makes_the_reader_fail(pieces: list[str]) -> None:
    reading = read(rf"{{\rtf1 {''.join(pieces)}".encode("latin-1"))
    assert has_sound_notes_or_says_why(reading)
