from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.model import Match
from tests.ui.hands import click_row, press
from tests.ui.samples import copy_note
from ui.place.candidates import CandidateList, evidence_words

MATCHES = copy_note().verdict.matches


@pytest.fixture
def candidates(qtbot: QtBot) -> CandidateList:
    candidates = CandidateList()
    qtbot.addWidget(candidates)
    candidates.resize(500, 200)
    candidates.show()
    return candidates


def test_the_model_keeps_qts_rules(candidates: CandidateList) -> None:
    tester = QAbstractItemModelTester(candidates.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    candidates.show_matches(MATCHES, 0)
    candidates.show_matches(MATCHES[:1], 0)
    candidates.show_matches((), 0)
    tester.deleteLater()


def test_evidence_is_told_in_sentences_with_what_is_proven() -> None:
    assert evidence_words(MATCHES[0]) == (
        "The quoted text stands here word for word. Proven: the file stays sound, only this text changes."
    )


def test_what_could_not_be_proven_is_told_too() -> None:
    edit = MATCHES[0].edit
    assert edit is not None
    unproven = replace(
        edit, verified=False, why_not="the placeholder {0} would go", warnings=("leave {0} alone",)
    )
    assert evidence_words(replace(MATCHES[0], edit=unproven)) == (
        "The quoted text stands here word for word. The placeholder {0} would go. Leave {0} alone."
    )


def test_a_text_that_is_not_the_clients_says_why() -> None:
    entry = replace(MATCHES[1].entry, editable=False, why_not="it is marked as not to be translated")
    assert evidence_words(replace(MATCHES[1], entry=entry)).endswith("It is marked as not to be translated.")


def test_what_holds_for_the_text_and_its_change_is_told_once() -> None:
    reason = "the file must be repaired first"
    edit = MATCHES[0].edit
    assert edit is not None
    match = replace(
        MATCHES[0],
        edit=replace(edit, verified=False, why_not=reason),
        entry=replace(MATCHES[0].entry, editable=False, why_not=reason),
    )
    assert evidence_words(match).count("repaired") == 1


def test_the_first_candidate_is_picked_and_keys_pick_others(candidates: CandidateList) -> None:
    picked: list[Match] = []
    candidates.picked.connect(picked.append)
    candidates.show_matches(MATCHES, 0)
    press(candidates, Qt.Key.Key_Down)
    assert picked[-2:] == [MATCHES[0], MATCHES[1]]


def test_a_click_picks_a_candidate(candidates: CandidateList, qtbot: QtBot) -> None:
    candidates.show_matches(MATCHES, 0)
    with qtbot.waitSignal(candidates.picked) as picked:
        click_row(candidates, 1)
    assert picked.args == [MATCHES[1]]


def test_a_screen_reader_hears_which_place_the_reply_names(candidates: CandidateList) -> None:
    candidates.show_matches(MATCHES, 0)
    told = [
        str(candidates.cards.data(candidates.cards.index(row), Qt.ItemDataRole.AccessibleTextRole))
        for row in (0, 1)
    ]
    assert told[0].endswith("in the reply")
    assert "in the reply" not in told[1]


def test_the_list_is_as_high_as_its_cards_need(candidates: CandidateList) -> None:
    candidates.show_matches(MATCHES[:1], 0)
    one = candidates.sizeHint().height()
    candidates.show_matches(MATCHES, 0)
    assert candidates.sizeHint().height() > one


def test_where_there_is_little_room_whole_cards_are_shown(candidates: CandidateList) -> None:
    candidates.show_matches(MATCHES, 0)
    first = candidates.sizeHintForRow(0)
    candidates.set_room(first + candidates.sizeHintForRow(1) - 1)
    assert candidates.sizeHint().height() == first
    candidates.set_room(1)
    assert candidates.sizeHint().height() == candidates.minimumSizeHint().height() == first
