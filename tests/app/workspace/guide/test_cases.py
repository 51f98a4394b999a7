"""What was answered before: kinds of questions with an example that holds, texts asked about often."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.model import (
    Language,
    NoteState,
    Outcome,
    OutcomeKind,
    SentPlace,
    SentReply,
    Situation,
)
from app.replies.guide.material import Case, CaseKind
from app.replies.guide.picture import Ink
from app.workspace.guide.cases import cases_of, often_asked
from tests.app.catalogue.made import catalogue
from tests.small_project import KIOSK

NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
FILES: dict[str, str | bytes] = {"kiosk.xml": KIOSK}
CARD = "Please insert your card"


def place(
    before: str, after: str | None, key: str = "pay.card", *, situation: Situation = Situation.ONE_CHANGE
) -> SentPlace:
    return SentPlace("", "kiosk.xml", key, "", before, after, before, after, situation)


def state(note_id: str, *places: SentPlace, kind: OutcomeKind = OutcomeKind.ANSWERED) -> NoteState:
    named = tuple(replace(one, note_id=note_id) for one in places)
    reply = SentReply((note_id,), Language.EN, "Note", "Dear Ms Vogt, …", places=named)
    return NoteState(Outcome(kind, NOW), reply, NOW)


def states(*answered: NoteState) -> dict[str, NoteState]:
    return {one.reply.note_ids[0]: one for one in answered if one.reply is not None}


@pytest.fixture
def read(tmp_path: Path) -> Catalogue:
    return catalogue(tmp_path, FILES)


def only(cases: tuple[Case, ...]) -> Case:
    (case,) = cases
    return case


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        ("Please insert your cards", CaseKind.SPELLING),
        ("Pleese insert your card", CaseKind.SPELLING),
        ("Please hold up your ticket", CaseKind.WORDING),
        ("Please insert your card here", CaseKind.ADDED),
        ("Please insert card", CaseKind.REMOVED),
    ],
)
def test_the_kind_of_a_question_is_what_was_to_change(read: Catalogue, after: str, kind: CaseKind) -> None:
    case = only(cases_of(read, states(state("1", place(CARD, after)))))
    assert (case.kind, case.count, case.done) == (kind, 1, False)


def test_a_line_break_parts_words_as_a_blank_does(tmp_path: Path) -> None:
    text = '<c><text key="pay.card">One day.\nTwo days.</text></c>'
    asked = place("One day.\nTwo days.", "Two days.")
    assert only(cases_of(catalogue(tmp_path, {"kiosk.xml": text}), states(state("1", asked)))).kind is (
        CaseKind.REMOVED
    )


def test_several_places_of_one_note_are_one_question(read: Catalogue) -> None:
    both = (place(CARD, "Please insert card"), place("Buy a ticket", "Buy ticket", "start.buy"))
    assert only(cases_of(read, states(state("1", *both)))).kind is CaseKind.SEVERAL


def test_a_text_that_read_as_wished_is_shown_without_a_change(read: Catalogue) -> None:
    done = place(CARD, CARD, situation=Situation.ALREADY_DONE)
    case = only(cases_of(read, states(state("1", done))))
    inks = {stroke.ink for line in case.shown.picture.lines for stroke in line.strokes}
    assert (case.kind, case.done) == (CaseKind.ALREADY, False)
    assert Ink.TEXT in inks
    assert not inks & {Ink.OLD, Ink.NEW}


def test_a_change_that_the_client_has_made_is_shown_as_made(read: Catalogue) -> None:
    case = only(cases_of(read, states(state("1", place("Please insert card", CARD), kind=OutcomeKind.DONE))))
    assert case.done
    new = [s.text for line in case.shown.picture.lines for s in line.strokes if s.ink is Ink.NEW]
    assert "".join(new).strip() == "your"


def test_a_question_whose_text_has_changed_since_is_left_out(read: Catalogue) -> None:
    assert cases_of(read, states(state("1", place("Insert card", "Insert your card")))) == ()


def test_an_example_that_holds_takes_the_place_of_one_that_does_not(read: Catalogue) -> None:
    gone = state("1", place("Insert card", "Insert card now"))
    asked = state("2", place("Buy a ticket", "Buy a ticket now", "start.buy"))
    case = only(cases_of(read, states(gone, asked)))
    assert (case.count, case.shown.entry.key) == (2, "start.buy")


def test_the_most_frequent_kind_comes_first(read: Catalogue) -> None:
    asked = [state(str(n), place(CARD, f"{CARD} now", situation=Situation.ONE_CHANGE)) for n in (1, 2)]
    other = state("3", place("Buy a ticket", "Get tickets here", "start.buy"))
    kinds = [case.kind for case in cases_of(read, states(other, *asked))]
    assert kinds == [CaseKind.ADDED, CaseKind.WORDING]


def test_where_the_wording_was_left_open_nothing_is_shown(read: Catalogue) -> None:
    assert cases_of(read, states(state("1", place(CARD, None)))) == ()


@pytest.mark.parametrize("kind", [OutcomeKind.OPEN, OutcomeKind.MINE, OutcomeKind.DUPLICATE])
def test_what_was_not_answered_is_no_case(read: Catalogue, kind: OutcomeKind) -> None:
    asked = states(state("1", place(CARD, f"{CARD} now"), kind=kind))
    assert cases_of(read, asked) == ()
    assert often_asked(read, asked) == ()


def test_texts_of_a_file_that_must_be_repaired_are_left_out(tmp_path: Path) -> None:
    read = catalogue(tmp_path, {"kiosk.xml": KIOSK.replace("enjoy", "& enjoy")})
    asked = [state(str(n), place(CARD, f"{CARD} now")) for n in (1, 2)]
    assert cases_of(read, states(*asked)) == ()
    assert often_asked(read, states(*asked)) == ()


def test_texts_that_several_notes_were_about_are_counted_by_note(read: Catalogue) -> None:
    twice = state("1", place(CARD, "Insert card"), place(CARD, "Your card"))
    again = state("2", place(CARD, None))
    once = state("3", place("Buy a ticket", "Buy it", "start.buy"))
    (often,) = often_asked(read, states(twice, again, once))
    assert (often.entry.key, often.count) == ("pay.card", 2)
