"""Charts as SVG: columns beside or on top of each other, and bars. The only module that knows leather.

leather gives scales, ticks, axes and legend; what a report needs beyond is added here: columns on top of
each other, fills that differ without colour (in grey, on paper, for whoever sees colours otherwise), numbers
beside the bars, and a title and a description for whoever listens to the page. The pictures stand alone and
use no style sheet, so that a window can show the same ones.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

import leather
from leather import theme
from leather.axis import Axis

__all__ = ["Chart", "Series", "svg_of"]

_WIDTH, _HEIGHT = 760, 300
_BAR_HEIGHT, _BARS_MARGIN = 34, 50
_ABOVE = 8
"""leather sets the legend's first line upon the upper edge."""
_BEHIND = 40
"""Room for the number behind the longest bar, and for half of the last label."""
_FONT = "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
_INK = "#222222"
_FINEST = 26
"""Columns side by side that leave room for a number above each."""
_GAP = 0.12
"""Part of a column's room that stays free on either side."""
_ROOM_OF_SIGN, _ROOM_BETWEEN = 7, 14
_FILLS = (
    ("#0b4f8a", "", ""),
    ("#f0a202", "#6b4700", "M0,8 L8,0 M-2,2 L2,-2 M6,10 L10,6"),
    ("#8fd0c4", "#14534a", "M2,2 h2 v2 h-2 z M6,6 h2 v2 h-2 z"),
    ("#e4e4e4", "#777777", "M0,2 h8 M0,6 h8"),
)
"""Ground, ink and pattern of each series: dark, middle, light, lightest; each with a pattern of its own."""

theme.background_color = "#ffffff"
theme.margin = 0.012
theme.label_color = theme.legend_color = _INK
theme.tick_color = "#dddddd"
theme.zero_color = "#555555"
theme.tick_font_family = theme.legend_font_family = _FONT
theme.tick_font_size = theme.legend_font_size = 13
theme.tick_font_char_width = theme.legend_font_char_width = _ROOM_OF_SIGN
theme.legend_gap = 10
theme.legend_bubble_size = 12


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers of one kind: one for each label of the chart."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What a picture shows.

    Attributes:
        name: of letters and hyphens, unique on its page.
        title: what it shows, for whoever listens.
        description: what there is to be seen, for whoever listens.
        labels: below the columns, or before the bars.
        series: at most four, with a legend where they are more than one.
        stacked: columns stand on top of each other; else side by side.
        lying: bars that lie; of one series.
    """

    name: str
    title: str
    description: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    stacked: bool = False
    lying: bool = False


class _Scale(Protocol):
    """Of leather: where values stand."""

    def project(self, value: object, start: float, end: float) -> Decimal: ...

    def project_interval(self, value: object, start: float, end: float) -> tuple[Decimal, Decimal]: ...


def svg_of(chart: Chart) -> str:
    """Return the picture as an SVG element."""
    height = _BAR_HEIGHT * len(chart.labels) + _BARS_MARGIN if chart.lying else _HEIGHT
    root = ET.Element("svg", xmlns="http://www.w3.org/2000/svg", role="img")
    width = _WIDTH + _BEHIND
    root.set("viewBox", f"0 {-_ABOVE} {width} {height + _ABOVE}")
    root.set("width", str(width))
    root.set("height", str(height + _ABOVE))
    root.set("aria-labelledby", f"{chart.name}-title {chart.name}-text")
    ET.SubElement(root, "title", id=f"{chart.name}-title").text = chart.title
    ET.SubElement(root, "desc", id=f"{chart.name}-text").text = chart.description
    root.append(_patterns(chart))
    drawn = _lying(chart) if chart.lying else _upright(chart)
    root.append(drawn.to_svg_group(_WIDTH, height))
    _settle_lines(root)
    return ET.tostring(root, encoding="unicode")


def _settle_lines(root: ET.Element) -> None:
    """Move the words that leather moves by parts of their height: Qt draws them without that."""
    for words in root.iter("text"):
        if moved := words.attrib.pop("dy", ""):
            size = float(words.get("font-size", "0"))
            words.set("y", f"{float(words.get('y', '0')) + float(moved.removesuffix('em')) * size:.1f}")


def _upright(chart: Chart) -> leather.Chart:
    drawn = leather.Chart()
    places = _places(chart)
    for number, series in enumerate(chart.series):
        data = list(zip(places, series.values, strict=True))
        drawn.add_series(leather.Series(data, name=series.name), _Columns(chart, number))
    drawn.set_x_scale(leather.Ordinal(places))
    drawn.set_x_axis(Axis(tick_formatter=_every_nth(chart.labels)))
    scale = leather.Linear(0, _highest(chart))
    drawn.set_y_scale(scale)
    drawn.set_y_axis(Axis(_whole(scale.ticks()), _whole_number))
    return drawn


def _lying(chart: Chart) -> leather.Chart:
    drawn = leather.Chart()
    places = _places(chart)
    data = list(zip(chart.series[0].values, places, strict=True))
    drawn.add_series(leather.Series(data), _Bars(chart))
    drawn.set_y_scale(leather.Ordinal(places[::-1]))
    drawn.set_y_axis(Axis(tick_formatter=lambda place, *_: chart.labels[int(place)]))
    scale = leather.Linear(0, _highest(chart))
    drawn.set_x_scale(scale)
    drawn.set_x_axis(Axis(_whole(scale.ticks()), _whole_number))
    return drawn


def _places(chart: Chart) -> list[str]:
    """Return what leather knows the columns by; their labels may be the same."""
    return [str(place) for place in range(len(chart.labels))]


def _highest(chart: Chart) -> int:
    """Return the number up to which the scale must go; 1 where there is nothing to be seen."""
    together = zip(*(series.values for series in chart.series), strict=True)
    highest: int = max([1, *(sum(values) if chart.stacked else max(values) for values in together)])
    return highest


def _whole(ticks: Sequence[Decimal]) -> list[Decimal]:
    """Return the ticks that a count can have: there is no half of a note."""
    return [tick for tick in ticks if tick == int(tick)]


def _whole_number(value: Decimal, *_: object) -> str:
    return str(int(value))


def _every_nth(labels: Sequence[str]) -> Callable[..., str]:
    """Return what names the columns: as many of them as there is room for, the last one among them."""
    widest = max(len(label) for label in labels) * _ROOM_OF_SIGN + _ROOM_BETWEEN
    every = -(-len(labels) * widest // _WIDTH)
    return lambda place, *_: "" if (len(labels) - 1 - int(place)) % every else labels[int(place)]


def _patterns(chart: Chart) -> ET.Element:
    """Return the fills; their names are the picture's own, since several pictures share a page."""
    found = ET.Element("defs")
    for number, (ground, ink, lines) in enumerate(_FILLS[: len(chart.series)]):
        pattern = ET.SubElement(found, "pattern", id=f"{chart.name}-{number}", width="8", height="8")
        pattern.set("patternUnits", "userSpaceOnUse")
        ET.SubElement(pattern, "rect", width="8", height="8", fill=ground)
        if lines:
            ET.SubElement(pattern, "path", {"d": lines, "stroke": ink, "stroke-width": "1.2"}, fill="none")
    return found


def _fill(chart: Chart, number: int) -> str:
    return f"url(#{chart.name}-{number})"


def _box(x: float, y: float, size: tuple[float, float], fill: str) -> ET.Element:
    place = {"x": x, "y": y, "width": size[0], "height": size[1]}
    rect = ET.Element("rect", {name: f"{value:.1f}" for name, value in place.items()}, fill=fill)
    rect.set("stroke", _INK)
    rect.set("stroke-width", "0.6")
    return rect


def _words(x: float, y: float, text: str, anchor: str = "start") -> ET.Element:
    found = ET.Element("text", {"x": f"{x:.1f}", "y": f"{y:.1f}", "text-anchor": anchor}, fill=_INK)
    found.set("font-family", _FONT)
    found.set("font-size", "13")
    found.text = text
    return found


# --- shapes, as leather asks for them -------------------------------------------------------------


class _Columns:
    """One series as columns, which knows where those of the others stand."""

    def __init__(self, chart: Chart, number: int) -> None:
        self._chart, self._number = chart, number
        self._series = chart.series[number]
        below = chart.series[:number] if chart.stacked else ()
        self._below = [sum(series.values[place] for series in below) for place in range(len(chart.labels))]

    def validate_series(self, series: object) -> None:
        """Find nothing wrong: the data is our own."""

    def to_svg(
        self, width: float, height: float, across: _Scale, up: _Scale, _series: object, _palette: object
    ) -> ET.Element:
        """Return the columns, with numbers above where there is room."""
        group = ET.Element("g")
        for place, value in enumerate(self._series.values):
            left, right = self._sides(across, place, width)
            top = float(up.project(self._below[place] + value, height, 0))
            if value:
                bottom = float(up.project(self._below[place], height, 0))
                group.append(self._box(place, left, top, (right - left, bottom - top)))
            if total := self._number_above(place):
                group.append(_words((left + right) / 2, top - 4, str(total), "middle"))
        return group

    def _sides(self, across: _Scale, place: int, width: float) -> tuple[float, float]:
        """Return where the column at a place begins and ends."""
        start, end = map(float, across.project_interval(str(place), 0, width))
        gap = (end - start) * _GAP
        start, end = start + gap, end - gap
        if self._chart.stacked:
            return start, end
        share = (end - start) / len(self._chart.series)
        return start + share * self._number, start + share * (self._number + 1)

    def _box(self, place: int, left: float, top: float, size: tuple[float, float]) -> ET.Element:
        box = _box(left, top, size, _fill(self._chart, self._number))
        name = f"{self._series.name}: " if len(self._chart.series) > 1 else ""
        words = f"{self._chart.labels[place]}: {name}{self._series.values[place]}"
        ET.SubElement(box, "title").text = words
        return box

    def _number_above(self, place: int) -> int:
        """Return the number that stands above a column; 0: none."""
        of_each = 1 if self._chart.stacked else len(self._chart.series)
        if len(self._chart.labels) * of_each > _FINEST:
            return 0
        is_top = not self._chart.stacked or self._number == len(self._chart.series) - 1
        return self._below[place] + self._series.values[place] if is_top else 0

    def legend_to_svg(self, _series: object, _palette: object) -> list[tuple[ET.Element, float]]:
        """Return what the fill stands for, and how wide that is."""
        item = ET.Element("g")
        item.append(_box(0, -11, (14, 14), _fill(self._chart, self._number)))
        item.append(_words(20, 0, self._series.name))
        return [(item, 30 + (len(self._series.name) + 3) * _ROOM_OF_SIGN)]


class _Bars:
    """One series as bars that lie, each with its number at its end."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart

    def validate_series(self, series: object) -> None:
        """Find nothing wrong: the data is our own."""

    def to_svg(
        self, width: float, height: float, across: _Scale, up: _Scale, _series: object, _palette: object
    ) -> ET.Element:
        """Return the bars."""
        group = ET.Element("g")
        for place, value in enumerate(self._chart.series[0].values):
            bottom, top = map(float, up.project_interval(str(place), height, 0))
            end = float(across.project(value, 0, width))
            thick = (bottom - top) * (1 - 2 * _GAP)
            group.append(_box(0, (top + bottom - thick) / 2, (end, thick), _fill(self._chart, 0)))
            group.append(_words(end + 6, (top + bottom) / 2 + 4.5, str(value)))
        return group
