"""The row that tells how to get to a place by hand, and copies it."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.model import Link, Match, Search
from tests.ui.fake import copy_note
from tests.ui.hands import click
from ui.place.way import WayRow, way_words

BARE = replace(copy_note().verdict.matches[0], search=None, links=())
BARE = replace(BARE, entry=replace(BARE.entry, human_path="screen “Start”, 2nd text"))
FOUND = replace(
    BARE,
    search=Search("Welcom", 2, 3),
    links=(Link("editor", "vscode://file/kiosk.xml:4:1"), Link("web", "https://git.example/kiosk.xml#L4")),
)


@pytest.fixture
def row(qtbot: QtBot) -> WayRow:
    row = WayRow()
    qtbot.addWidget(row)
    row.resize(700, 40)
    row.show_match(FOUND)
    row.show()
    return row


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


def test_the_search_is_copied_as_it_stands_in_the_file(row: WayRow) -> None:
    click(row.copy_search)
    assert QGuiApplication.clipboard().text() == "Welcom"


@pytest.mark.parametrize(
    ("name", "url"),
    [("editor", "vscode://file/kiosk.xml:4:1"), ("web", "https://git.example/kiosk.xml#L4")],
)
def test_a_link_is_copied(row: WayRow, name: str, url: str) -> None:
    click(row.copy_links[name])
    assert QGuiApplication.clipboard().text() == url


def test_only_what_there_is_can_be_copied(row: WayRow) -> None:
    row.show_match(BARE)
    assert not row.copy_search.isVisible()
    assert [button.isVisible() for button in row.copy_links.values()] == [False, False]
    assert row.isVisible()


@pytest.mark.parametrize("match", [None, replace(BARE, entry=replace(BARE.entry, human_path=""))])
def test_where_nothing_is_known_there_is_no_row(row: WayRow, match: Match | None) -> None:
    row.show_match(match)
    assert not row.isVisible()
