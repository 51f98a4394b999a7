"""Charts as SVG: what stands in them, and what whoever listens is told."""

import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workspace.report.drawing import Chart, Series, svg_of

SVG = "{http://www.w3.org/2000/svg}"
WEEKS = Chart(
    "came",
    "Notes per week",
    "A column for each week.",
    ("2 Nov", "9 Nov", "16 Nov"),
    (Series("Texts", (2, 0, 3)), Series("Program & more", (1, 0, 1))),
    stacked=True,
)


def drawn(chart: Chart) -> ET.Element:
    return ET.fromstring(svg_of(chart))  # noqa: S314 - of our own making


def boxes(chart: Chart) -> list[dict[str, float]]:
    """Return where the columns or bars stand, without the legend."""
    found = [box for box in drawn(chart).iter(f"{SVG}rect") if box.find(f"{SVG}title") is not None]
    return [{name: float(box.get(name, "")) for name in ("x", "y", "width", "height")} for box in found]


def words(chart: Chart) -> list[str]:
    return [text.text or "" for text in drawn(chart).iter(f"{SVG}text")]


def test_a_picture_says_what_it_shows_to_whoever_does_not_see_it() -> None:
    root = drawn(WEEKS)
    assert root.get("role") == "img"
    told = {part.get("id"): part.text for part in root if part.tag in (f"{SVG}title", f"{SVG}desc")}
    assert told == {"came-title": "Notes per week", "came-text": "A column for each week."}
    assert root.get("aria-labelledby", "").split() == list(told)


def test_columns_stand_on_top_of_each_other_to_scale() -> None:
    first, last, above, top = boxes(WEEKS)
    assert above["y"] + above["height"] == pytest.approx(first["y"], abs=0.2)
    assert first["height"] == pytest.approx(2 * above["height"], abs=0.2)
    assert last["height"] == pytest.approx(3 * top["height"], abs=0.3)


def test_columns_beside_each_other_touch_and_share_their_ground() -> None:
    beside = Chart("done", "", "", WEEKS.labels, WEEKS.series)
    first, _, second, _ = boxes(beside)
    assert first["x"] + first["width"] == pytest.approx(second["x"], abs=0.2)
    assert first["y"] + first["height"] == pytest.approx(second["y"] + second["height"], abs=0.2)


def test_each_column_can_be_told_apart_and_read() -> None:
    titles = [title.text for box in drawn(WEEKS).iter(f"{SVG}rect") for title in box.findall(f"{SVG}title")]
    assert titles == [
        "2 Nov: Texts: 2",
        "16 Nov: Texts: 3",
        "2 Nov: Program & more: 1",
        "16 Nov: Program & more: 1",
    ]
    assert {"Texts", "Program & more", "2 Nov", "9 Nov", "16 Nov"} <= set(words(WEEKS))
    assert {"3", "4"} <= set(words(WEEKS))


def test_fills_differ_without_colour() -> None:
    chart = Chart("c", "", "", ("x",), tuple(Series(str(number), (1,)) for number in range(4)), stacked=True)
    patterns = list(drawn(chart).iter(f"{SVG}pattern"))
    grounds = [pattern.find(f"{SVG}rect") for pattern in patterns]
    greys = [_grey(ground.get("fill", "")) for ground in grounds if ground is not None]
    assert greys == sorted(greys)
    assert min(b - a for a, b in pairwise(greys)) > 20
    lines = [path.get("d") for pattern in patterns for path in pattern.iter(f"{SVG}path")]
    assert len(set(lines)) == 3  # and one is plain


def _grey(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def test_two_pictures_of_a_page_share_no_names() -> None:
    other = Chart("done", "", "", WEEKS.labels, WEEKS.series)
    ids = [part.get("id") for chart in (WEEKS, other) for part in drawn(chart).iter() if part.get("id")]
    assert len(ids) == len(set(ids))
    fills = {box.get("fill") for box in drawn(other).iter(f"{SVG}rect")} - {"#ffffff"}
    assert {f"url(#{name})" for name in ids if name and name.startswith("done-")} >= {
        fill for fill in fills if fill and fill.startswith("url")
    }


def test_bars_have_their_numbers_behind_them() -> None:
    chart = Chart("kinds", "", "", ("Standard", "Short"), (Series("Replies", (12, 3)),), lying=True)
    assert {"Standard", "Short", "12", "3"} <= set(words(chart))


@pytest.mark.parametrize("most", [1, 2, 7, 33, 999])
def test_the_scale_knows_no_half_of_a_note(most: int) -> None:
    chart = Chart("c", "", "", ("a", "b"), (Series("x", (most, 0)),))
    assert all(text.isdigit() for text in words(chart) if text not in ("a", "b"))


def test_of_many_columns_some_are_named_the_last_one_always() -> None:
    labels = tuple(f"week {number}" for number in range(40))
    chart = Chart("c", "", "", labels, (Series("x", (1,) * 40),))
    named = [text for text in words(chart) if text.startswith("week")]
    assert len(named) < 12
    assert named[-1] == "week 39"


def test_nothing_in_a_picture_needs_a_style_sheet_or_a_place_elsewhere() -> None:
    svg = svg_of(WEEKS)
    assert all(sign not in svg for sign in ("<style", 'class="c', "href", "<script", " dy="))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30))
def test_words_of_a_client_are_words_and_nothing_else(text: str) -> None:
    chart = Chart("c", text, text, (text, "b"), (Series(text, (1, 2)), Series("y", (1, 1))))
    root = drawn(chart)
    assert {part.tag for part in root.iter()} <= {
        f"{SVG}{tag}"
        for tag in ("svg", "title", "desc", "defs", "pattern", "rect", "path", "g", "line", "text")
    }
    assert (root.findtext(f"{SVG}title") or "") == text


def test_qt_draws_the_same_picture(tmp_path: Path) -> None:
    svg = pytest.importorskip("PySide6.QtSvg", reason="this PySide6 came without QtSvg")
    place = tmp_path / "chart.svg"
    place.write_text(svg_of(WEEKS), encoding="utf-8")
    assert svg.QSvgRenderer(str(place)).isValid()
