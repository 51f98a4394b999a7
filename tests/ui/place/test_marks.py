"""Marks and their legend: each has a line of its own, so that no colour is needed."""

from itertools import product

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.model import MarkKind
from ui.palette import DARK, LIGHT, Shades
from ui.place.marks import Legend, mark_format, mark_words


@pytest.mark.parametrize("shades", [LIGHT, DARK])
def test_each_mark_has_another_line_below_the_words(shades: Shades) -> None:
    lines = {mark_format(kind, shades).underlineStyle() for kind in (None, *MarkKind)}
    assert len(lines) == 1 + len(MarkKind)


@pytest.mark.parametrize(
    ("kind", "colour"),
    [
        (MarkKind.OLD, LIGHT.removed),
        (MarkKind.NEW, LIGHT.added),
        (MarkKind.PLACE, LIGHT.accent),
    ],
)
def test_the_legend_is_marked_as_what_it_tells_of(kind: MarkKind, colour: QColor, qtbot: QtBot) -> None:
    legend = Legend(kind)
    qtbot.addWidget(legend)
    legend.resize(legend.sizeHint())
    legend.show()
    picture = legend.grab().toImage()
    spots = product(range(picture.width()), range(picture.height()))
    assert colour.name() in {picture.pixelColor(x, y).name() for x, y in spots}
    assert legend.accessibleName() == f"Marked so: {mark_words(kind)}"
