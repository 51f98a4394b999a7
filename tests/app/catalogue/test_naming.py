import pytest

from app.catalogue.naming import Names
from app.catalogue.scan import scan
from app.catalogue.xpath import Paths
from tests.app.catalogue import made

TEXT = """<copy>
  <screen id="pay"><text>a</text><text>b</text><list><li>x</li><li>y</li></list></screen>
  <array><one>1</one><two name="second">2</two></array>
</copy>"""
SOURCE = made.source(TEXT)
SCAN = scan(SOURCE.scanned)
NAMES = Names(SOURCE, SCAN, Paths(SOURCE, SCAN))
TEXT_B, LI_Y, TWO = 3, 6, 9


@pytest.mark.parametrize(
    ("template", "row", "filled"),
    [
        ("{../@id}.{index}", TEXT_B, "pay.1"),
        ("{name}", TEXT_B, "text"),
        ("{@id|@name}", TWO, "second"),
        ("{@id|name}", TEXT_B, "text"),
        ("{@none|path}", TWO, "array[1]"),
        ("{../@id}/{@none}", TEXT_B, "pay"),
        ("{@none}/{name}", TEXT_B, "/text"),
        ("a {@none} b", TEXT_B, " b"),
        ("plain", TEXT_B, "plain"),
        ("{.}", TEXT_B, "b"),
    ],
)
def test_a_template_is_filled_in(template: str, row: int, filled: str) -> None:
    assert NAMES.filled(template, row, step="name()", items=("li", "array/*")) == filled


@pytest.mark.parametrize(
    ("step", "items", "row", "path"),
    [
        ("name()", ("li",), LI_Y, "screen.list[1]"),
        ("@id|name()", ("li",), LI_Y, "pay.list[1]"),
        ("@id", ("li",), LI_Y, "pay[1]"),
        ("name()", ("array/*",), TWO, "array[1]"),
        ("@name", (), TWO, "second"),
        ("<", (), TEXT_B, "a"),
    ],
)
def test_a_path_is_made_of_what_its_elements_are_called(
    step: str, items: tuple[str, ...], row: int, path: str
) -> None:
    assert NAMES.filled("{path}", row, step=step, items=items) == path


@pytest.mark.parametrize(
    ("row", "place"),
    [(TEXT_B, "pay/text[2]"), (LI_Y, "pay/list/li[2]"), (1, "pay"), (TWO, "array/two"), (0, "copy")],
)
def test_a_place_begins_at_the_nearest_element_with_a_name(row: int, place: str) -> None:
    assert NAMES.filled("{place}", row, step="@id") == place
