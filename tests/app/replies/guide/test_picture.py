"""Pictures: the very lines around an entry, with the old and the new words in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Entry, Location
from app.replies.guide.picture import Ink, Picture, Stroke, picture_of

PAGE = "<copy>\n  <a>One</a>\n  <b>Two and three</b>\n  <c>Four</c>\n  <d>Five</d>\n  <e>Six</e>\n</copy>\n"


def entry_at(page: str, raw: str) -> Entry:
    """Return an entry whose raw text stands in a page."""
    at = page.index(raw)
    line, column = page.count("\n", 0, at) + 1, at - page.rfind("\n", 0, at)
    return Entry(
        0, "b", raw, raw, Location("kiosk.xml", (at, at + len(raw)), line, column, "/x", (), ""), "xml"
    )


def drawn(page: str, raw: str, new: str, keep: tuple[str, ...] = ()) -> Picture:
    picture = picture_of(page, entry_at(page, raw), raw, new, keep)
    assert picture is not None
    return picture


def inked(picture: Picture, *inks: Ink) -> list[str]:
    return [stroke.text for line in picture.lines for stroke in line.strokes if stroke.ink in inks]


def test_a_picture_shows_two_lines_above_and_below() -> None:
    picture = drawn(PAGE, "Two and three", "Two and four")
    assert [line.number for line in picture.lines] == [1, 2, 3, 4, 5]
    assert picture.lines[1].strokes == (Stroke(Ink.PLAIN, "  <a>One</a>"),)


def test_only_the_words_that_change_are_old_and_new() -> None:
    picture = drawn(PAGE, "Two and three", "Two and four")
    assert picture.lines[2].strokes == (
        Stroke(Ink.PLAIN, "  <b>"),
        Stroke(Ink.TEXT, "Two and "),
        Stroke(Ink.OLD, "three"),
        Stroke(Ink.NEW, "four"),
        Stroke(Ink.PLAIN, "</b>"),
    )


@pytest.mark.parametrize(
    ("old", "new", "struck", "added"),
    [
        ("Two and three", "Two and three more", "", " more"),
        ("Two and three", "Two", " and three", ""),
        ("Dogs & cats", "Dogs &amp; cats", "&", "&amp;"),
        ("a passanger", "a passenger", "passanger", "passenger"),
        ("gehts gut", "geht\\'s gut", "gehts", "geht\\'s"),
    ],
)
def test_a_change_is_shown_in_whole_words_as_they_are_typed(
    old: str, new: str, struck: str, added: str
) -> None:
    picture = drawn(f"<a>{old}</a>", old, new)
    assert "".join(inked(picture, Ink.OLD)) == struck
    assert "".join(inked(picture, Ink.NEW)) == added


def test_what_is_kept_stands_out() -> None:
    picture = drawn("<a>Pay {0} now</a>", "Pay {0} now", "Pay {0} later", ("{0}",))
    assert inked(picture, Ink.KEEP) == ["{0}"]


def test_the_words_to_keep_are_no_pattern() -> None:
    assert inked(drawn("<a>Pay now</a>", "Pay now", "Pay later", (".*", "(")), Ink.KEEP) == []


def test_a_text_that_is_as_wished_is_shown_without_a_change() -> None:
    picture = drawn(PAGE, "Four", "Four")
    assert inked(picture, Ink.OLD, Ink.NEW) == []
    assert inked(picture, Ink.TEXT) == ["Four"]


def test_a_change_that_was_made_shows_what_stood_there_before() -> None:
    picture = picture_of(PAGE, entry_at(PAGE, "Four"), "Tree", "Four")
    assert picture is not None
    assert (inked(picture, Ink.OLD), inked(picture, Ink.NEW)) == (["Tree"], ["Four"])


def test_an_entry_that_stands_elsewhere_has_no_picture() -> None:
    entry = entry_at(PAGE, "Four")
    assert picture_of(PAGE.replace("One", "Won more"), entry, "Four", "Five") is not None  # another line
    assert picture_of(PAGE.replace("  <c>", "<c>"), entry, "Four", "Five") is None
    assert picture_of("<copy/>", entry, "Four", "Five") is None


def test_a_very_long_text_is_cut_on_both_sides_of_the_change() -> None:
    raw = f"{'word ' * 20_000}here {'word ' * 20_000}".strip()
    picture = drawn(f"<a>{raw}</a>", raw, raw.replace("here", "there"))
    (line,) = picture.lines
    assert sum(len(stroke.text) for stroke in line.strokes) < 400
    assert inked(picture, Ink.CUT) == ["…", "…"]
    assert inked(picture, Ink.NEW) == ["there"]


def test_of_a_text_of_many_lines_those_around_the_change_are_shown() -> None:
    raw = "\n".join(f"line {number}" for number in range(1, 101))
    picture = drawn(f"<a>{raw}</a>", raw, raw.replace("line 50\n", "line fifty\n"))
    assert [line.number for line in picture.lines] == [48, 49, 50, 51, 52]


def test_below_a_change_that_adds_a_line_nothing_is_shown_as_numbers_shift_there() -> None:
    picture = drawn(PAGE, "Four", "Four\nand a half")
    assert [line.number for line in picture.lines] == [2, 3, 4]
    assert inked(picture, Ink.NEW) == [" ⏎ and a half"]


def test_lines_that_end_as_on_windows_are_shown_without_their_ends() -> None:
    entry = entry_at("<a>One\ntwo</a>", "One\ntwo")
    windows = Entry(0, "b", "One two", "One\r\ntwo", entry.location, "xml")
    picture = picture_of("<a>One\ntwo</a>", windows, "One\r\ntwo", "One\r\nthree")
    assert picture is not None
    assert not any("\r" in text for text in inked(picture, *Ink))


def test_signs_that_turn_a_line_around_are_left_out() -> None:
    picture = drawn("<a>Pay\u202e now\u2066</a>", "Pay\u202e now\u2066", "Pay later")
    assert not any(sign in text for text in inked(picture, *Ink) for sign in "\u202e\u2066")


def test_a_text_with_very_many_placeholders_is_cut_around_the_change() -> None:
    raw = "{0} and " * 500 + "here" + " and {0}" * 500
    (line,) = drawn(f"<a>{raw}</a>", raw, raw.replace("here", "there"), ("{0}",)).lines
    assert len(line.strokes) < 40
    assert Stroke(Ink.NEW, "there") in line.strokes


def test_a_text_is_one_run_whatever_changes_in_it_so_that_its_words_keep_their_order() -> None:
    picture = drawn(PAGE, "Two and three", "Two and four")
    assert [(run.is_text, len(run.strokes)) for run in picture.lines[2].runs] == [
        (False, 1),
        (True, 3),
        (False, 1),
    ]


TEXTS = st.text(alphabet="ab &;<\n{0}", max_size=30)


@given(before=TEXTS, old=TEXTS, new=TEXTS, after=TEXTS)
def test_without_the_new_words_a_picture_is_the_file(before: str, old: str, new: str, after: str) -> None:
    page = f"{before}{old}{after}"
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    entry = Entry(0, "k", old, old, Location("f", (0, 0), line, column, "/x", (), ""), "xml")
    picture = picture_of(page, entry, old, new, ("{0}",))
    assert picture is not None
    for shown in picture.lines:
        text = "".join(stroke.text for stroke in shown.strokes if stroke.ink is not Ink.NEW)
        if "⏎" not in text:
            assert text in page.split("\n")[shown.number - 1]
