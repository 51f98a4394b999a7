import pytest

from app.catalogue.routes import reached, reached_all, text_at
from app.catalogue.scan import Scan, scan
from app.catalogue.source import Source
from tests.app.catalogue import made

TEXT = """<copy lang="de">
  <key>First</key><say id="a">One</say>
  <key>Second &amp; <b>more</b></key><box><say k:id="b">Two</say></box>
  <k:note>Mind</k:note><note>Gap</note><empty/>
</copy>"""
SOURCE = made.source(TEXT)
SCAN = scan(SOURCE.scanned)
ROWS = {"copy": 0, "key": 1, "say": 2, "b": 4, "box": 5, "inner say": 6, "note": 8, "empty": 9}


def file() -> tuple[Source, Scan]:
    """The file that ways are followed in."""
    return SOURCE, SCAN


@pytest.mark.parametrize(
    ("start", "path", "text"),
    [
        ("say", "@id", "a"),
        ("say", "@none", None),
        ("say", ".", "One"),
        ("say", "name()", "say"),
        ("say", "../name()", "copy"),
        ("say", "../@lang", "de"),
        ("say", "../../@lang", None),
        ("say", "../key", "First"),
        ("say", "../none", None),
        ("say", "../box/say", "Two"),
        ("say", "../box/say/@k:id", "b"),
        ("say", "<", "First"),
        ("say", "<key", "First"),
        ("say", "<box", None),
        ("key", "<", None),
        ("copy", "<", None),
        ("inner say", "<", None),
        ("inner say", "../<key", "Second & more"),
        ("note", "<k:note", "Mind"),
        ("note", "<note", "Mind"),
        ("empty", "<k:note", None),
        ("inner say", ".../@lang", "de"),
        ("inner say", ".../@k:id", "b"),
        ("inner say", ".../@none", None),
        ("inner say", ".../box", "Two"),
        ("inner say", ".../key", None),
        ("empty", ".", ""),
    ],
)
def test_a_way_leads_to_a_text_or_nowhere(start: str, path: str, text: str | None) -> None:
    assert text_at(*file(), ROWS[start], path) == text


def test_all_elements_of_the_last_step_are_reached() -> None:
    tags = [SCAN.tag(row) for row in reached_all(*file(), ROWS["say"], "../note")]
    assert tags == [b"k:note", b"note"]
    assert [SCAN.tag(row) for row in reached_all(*file(), ROWS["say"], "../k:note")] == [b"k:note"]
    assert reached_all(*file(), ROWS["say"], "../none") == []
    assert reached_all(*file(), ROWS["say"], "<") == [ROWS["key"]]


@pytest.mark.parametrize(("path", "row"), [(".", 2), ("..", 0), ("../box", 5), ("../..", -1), ("<say", -1)])
def test_an_element_is_reached_or_not(path: str, row: int) -> None:
    assert reached(*file(), ROWS["say"], path) == row
