import datetime as dt
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.model import ChosenPlace, Correction, VerdictKind
from app.workspace import TriagedNote
from tests.ui.hands import click
from tests.ui.samples import copy_note, our_note, unclear_note
from ui.place.own_word import OwnWord, Word, kind_word, place_word

NOTE = copy_note()
TOLD, OTHER = NOTE.verdict.matches
PAY = ChosenPlace("copy/kiosk.xml", "pay.title", "/kiosk")


def said_before(kind: VerdictKind | None, *places: ChosenPlace) -> TriagedNote:
    """Return the note with an earlier word on it."""
    made = dt.datetime(2026, 11, 16, tzinfo=dt.UTC)
    note = NOTE.note
    word = Correction(note.id, note.source.file, note.text, note.where, kind, places, made)
    return replace(NOTE, correction=word)


@pytest.fixture
def row(qtbot: QtBot) -> OwnWord:
    row = OwnWord()
    qtbot.addWidget(row)
    row.resize(600, 40)
    row.show_note(NOTE)
    row.show_match(TOLD)
    row.show()
    return row


# --- what is said -------------------------------------------------------------------------------------


def test_a_chosen_place_is_named_by_file_key_and_path() -> None:
    assert place_word(NOTE, OTHER) == Word(None, (PAY,))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (VerdictKind.MIXED, VerdictKind.MIXED),
        (VerdictKind.COPY, VerdictKind.COPY),
        (VerdictKind.DEVELOPER, None),
        (VerdictKind.UNCLEAR, None),
    ],
)
def test_a_place_keeps_whose_the_note_is_where_the_two_go_together(
    before: VerdictKind, after: VerdictKind | None
) -> None:
    assert place_word(said_before(before), OTHER) == Word(after, (PAY,))


@pytest.mark.parametrize("kind", VerdictKind)
def test_whose_a_note_is_keeps_chosen_places_where_the_two_go_together(kind: VerdictKind) -> None:
    theirs = kind in (VerdictKind.COPY, VerdictKind.MIXED)
    assert kind_word(said_before(None, PAY), kind) == Word(kind, (PAY,) if theirs else ())


# --- the row ------------------------------------------------------------------------------------------


def test_the_place_that_the_reply_names_is_not_offered(row: OwnWord) -> None:
    assert not row.choose.isVisible()
    row.show_match(OTHER)
    assert row.choose.isVisible()


def test_of_twins_each_is_offered(row: OwnWord) -> None:
    twins = (TOLD, replace(OTHER, claimed=True))
    row.show_note(replace(NOTE, verdict=replace(NOTE.verdict, matches=twins)))
    assert row.choose.isVisible()


def test_a_note_without_places_can_only_be_said_whose_it_is(row: OwnWord) -> None:
    row.show_note(our_note())
    row.show_match(None)
    assert not row.choose.isVisible()
    assert row.kind.isVisible()
    assert row.kind.currentText() == "It is ours"


def test_choosing_says_so_once(row: OwnWord, qtbot: QtBot) -> None:
    row.show_match(OTHER)
    with qtbot.waitSignal(row.said) as said:
        click(row.choose)
    assert said.args == [Word(None, (PAY,))]
    assert not row.isEnabled()
    row.show_note(NOTE)
    assert row.isEnabled()


def test_another_verdict_is_said_by_the_switch(row: OwnWord, qtbot: QtBot) -> None:
    ours = row.kind.findData(VerdictKind.DEVELOPER)
    row.kind.setCurrentIndex(ours)
    with qtbot.waitSignal(row.said) as said:
        row.kind.activated.emit(ours)
    assert said.args == [Word(VerdictKind.DEVELOPER)]


def test_the_verdict_there_is_says_nothing_new(row: OwnWord, qtbot: QtBot) -> None:
    row.show_note(unclear_note())
    with qtbot.assertNotEmitted(row.said):
        row.kind.activated.emit(row.kind.findData(VerdictKind.UNCLEAR))


def test_only_an_earlier_word_can_be_taken_back(row: OwnWord, qtbot: QtBot) -> None:
    assert not row.back.isVisible()
    row.show_note(said_before(None, PAY))
    with qtbot.waitSignal(row.said) as said:
        click(row.back)
    assert said.args == [Word()]
