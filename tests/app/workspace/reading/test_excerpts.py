import pytest

from app.model import Entry, Location
from app.workspace.reading.excerpts import excerpt_of
from app.workspace.values import Excerpt

LINES = [f"line {number}" for number in range(1, 31)]
TEXT = "\n".join(LINES)


def _entry(raw: str, line: int, column: int) -> Entry:
    location = Location("kiosk.xml", (0, 0), line, column, "/copy", (), "")
    return Entry(0, "start.title", raw, raw, location, "general")


def test_the_lines_around_an_entry_are_cut_out() -> None:
    assert excerpt_of(TEXT, _entry("ne 10", 10, 3), 2) == Excerpt(
        "kiosk.xml", 8, tuple(LINES[7:12]), start=(10, 3), end=(10, 8)
    )


@pytest.mark.parametrize(("line", "first", "last"), [(1, 1, 4), (29, 26, 30), (30, 27, 30)])
def test_the_file_ends_the_excerpt(line: int, first: int, last: int) -> None:
    excerpt = excerpt_of(TEXT, _entry(f"line {line}", line, 1), 3)
    assert excerpt is not None
    assert (excerpt.first_line, excerpt.lines) == (first, tuple(LINES[first - 1 : last]))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_entry_of_several_lines_is_marked_to_its_end(end: str) -> None:
    text = end.join(["<a>", "  <b>one", "two", "three</b>", "</a>"])
    excerpt = excerpt_of(text, _entry(f"one{end}two{end}three", 2, 6), 1)
    assert excerpt is not None
    assert (excerpt.start, excerpt.end) == ((2, 6), (4, 6))
    assert excerpt.lines == ("<a>", "  <b>one", "two", "three</b>", "</a>")


def test_an_empty_entry_is_marked_between_its_tags() -> None:
    excerpt = excerpt_of("<a></a>", _entry("", 1, 4), 1)
    assert excerpt == Excerpt("kiosk.xml", 1, ("<a></a>",), start=(1, 4), end=(1, 4))


@pytest.mark.parametrize(("line", "column"), [(9, 3), (10, 2), (31, 1), (99, 1)])
def test_nothing_is_marked_where_the_text_stands_no_more(line: int, column: int) -> None:
    assert excerpt_of(TEXT, _entry("ne 10", line, column), 2) is None
