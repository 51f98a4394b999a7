"""Marks and their legend: each has a line of its own, so that no colour is needed."""

import pytest
from pytestqt.qtbot import QtBot

from app.model import MarkKind
from ui.palette import DARK, LIGHT, Shades
from ui.place.marks import Legend, mark_format


@pytest.fixture
def legend(qtbot: QtBot) -> Legend:
    legend = Legend()
    qtbot.addWidget(legend)
    return legend


@pytest.mark.parametrize("shades", [LIGHT, DARK])
def test_each_mark_has_another_line_below_the_words(shades: Shades) -> None:
    lines = {mark_format(kind, shades).underlineStyle() for kind in (None, *MarkKind)}
    assert len(lines) == 1 + len(MarkKind)


def test_the_legend_says_what_occurs_in_its_usual_order(legend: Legend) -> None:
    legend.show_kinds([MarkKind.NEW, MarkKind.OLD, MarkKind.NEW])
    assert legend.words == "the wording now   the wording that is wished"
    assert legend.accessibleDescription() == legend.words
    assert not legend.isHidden()


def test_without_marks_there_is_no_legend(legend: Legend) -> None:
    legend.show_kinds([])
    assert legend.isHidden()


def test_the_legend_breaks_where_there_is_little_room(legend: Legend) -> None:
    legend.show_kinds(MarkKind)
    assert legend.heightForWidth(100) > legend.heightForWidth(1000) > 0


def test_the_legend_is_painted_with_its_marks(legend: Legend, qtbot: QtBot) -> None:
    legend.show_kinds(MarkKind)
    legend.resize(legend.sizeHint())
    legend.show()
    qtbot.waitExposed(legend)
    picture = legend.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
    }
    assert {LIGHT.removed.name(), LIGHT.added.name(), LIGHT.accent.name()} <= colours
