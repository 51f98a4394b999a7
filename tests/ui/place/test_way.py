"""The line that tells how to get to a place by hand."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.model import Link, Match, Search
from tests.ui.samples import copy_note
from ui.place.way import WayLabel, way_words

BARE = replace(copy_note().verdict.matches[0], search=None, links=())
BARE = replace(BARE, entry=replace(BARE.entry, human_path="screen “Start”, 2nd text"))
FOUND = replace(
    BARE,
    search=Search("Welcom", 2, 3),
    links=(Link("editor", "vscode://file/kiosk.xml:4:1"), Link("web", "https://git.example/kiosk.xml#L4")),
)


@pytest.fixture
def way(qtbot: QtBot) -> WayLabel:
    way = WayLabel()
    qtbot.addWidget(way)
    way.show_match(FOUND)
    way.show()
    return way


@pytest.mark.parametrize(
    ("match", "words"),
    [
        (BARE, "screen “Start”, 2nd text"),
        (replace(BARE, search=Search("Welcom")), "screen “Start”, 2nd text · search for “Welcom”"),
        (FOUND, "screen “Start”, 2nd text · search for “Welcom”, hit 2 of 3"),
        (
            replace(FOUND, search=Search("%1 <b>%2"), entry=replace(BARE.entry, human_path="")),
            "search for “%1 <b>%2”",
        ),
    ],
)
def test_the_way_is_told_in_words(match: Match, words: str) -> None:
    assert way_words(match) == words


def test_what_is_known_of_the_way_is_on_the_screen(way: WayLabel) -> None:
    assert way.text() == way_words(FOUND)
    assert way.isVisible()


@pytest.mark.parametrize("match", [None, replace(BARE, entry=replace(BARE.entry, human_path=""))])
def test_where_nothing_is_known_there_is_no_line(way: WayLabel, match: Match | None) -> None:
    way.show_match(match)
    assert not way.isVisible()
