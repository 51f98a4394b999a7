"""What people do about notes: it lasts, it can be undone, and nobody overwrites another in silence."""

import datetime as dt
from pathlib import Path

import pytest

from app.ledger import Ledger
from app.model import (
    CopycueError,
    Draft,
    DraftConflict,
    Language,
    Note,
    Outcome,
    OutcomeKind,
    SentReply,
    Source,
    VerdictKind,
)
from app.workspace.ledger.deeds import ConflictError, Deeds

NOTE = Note("12", "The „Hafen“ 🚢 line\nis wrong.", Source("notes.csv"), where="Start")
REPLY = SentReply(("12", "13"), Language.DE, "Zu Notiz 12", "Guten Tag Frau Keller, …")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def tom(path: Path) -> Deeds:
    return Deeds(Ledger.open(path), "Tom")


@pytest.fixture
def anna(path: Path, tom: Deeds) -> Deeds:
    del tom  # opens the same ledger before
    return Deeds(Ledger.open(path), "Anna")


def _outcome(path: Path, note_id: str = "12") -> Outcome:
    return Ledger.open(path).read().state(note_id).outcome


def test_a_mark_is_there_for_another_run(path: Path, tom: Deeds) -> None:
    tom.mark("12", OutcomeKind.MINE, remark="the crash")
    outcome = _outcome(path)
    assert (outcome.kind, outcome.who, outcome.remark) == (OutcomeKind.MINE, "Tom", "the crash")
    assert not outcome.was_seen


def test_a_reply_answers_all_its_notes_word_for_word(path: Path, tom: Deeds) -> None:
    tom.answer(REPLY)
    memory = Ledger.open(path).read()
    assert [memory.state(note_id).reply for note_id in ("12", "13")] == [REPLY, REPLY]
    assert _outcome(path).kind is OutcomeKind.ANSWERED


def test_a_correction_holds_until_it_is_taken_back(path: Path, tom: Deeds) -> None:
    tom.correct(NOTE, VerdictKind.DEVELOPER)
    (correction,) = Ledger.open(path).read().corrections
    assert (correction.kind, correction.text) == (VerdictKind.DEVELOPER, NOTE.text)
    assert tom.withdraw_correction("12") is not None
    assert Ledger.open(path).read().corrections == ()
    assert tom.withdraw_correction("12") is None


def test_what_copycue_saw_by_itself_is_nobodys_word(path: Path, tom: Deeds) -> None:
    answered = tom.answer(REPLY)
    seen = Outcome(OutcomeKind.DONE, dt.datetime(2026, 11, 22, tzinfo=dt.UTC), file="home.xml")
    tom.see("12", seen, seen=answered.number)
    assert _outcome(path) == seen
    assert _outcome(path).was_seen


def test_what_another_copycue_saw_too_is_kept_once(tom: Deeds, anna: Deeds) -> None:
    answered = tom.answer(REPLY)
    seen = Outcome(OutcomeKind.DONE, dt.datetime(2026, 11, 22, tzinfo=dt.UTC), file="home.xml")
    tom.see("12", seen, seen=answered.number)
    with pytest.raises(ConflictError, match="Copycue saw that note 12 is done"):
        anna.see("12", seen, seen=answered.number)


def test_the_last_step_of_a_person_is_undone_and_told(path: Path, tom: Deeds, anna: Deeds) -> None:
    tom.mark("12", OutcomeKind.MINE)
    last = tom.mark("13", OutcomeKind.FIXED)
    anna.mark("14", OutcomeKind.MINE)
    assert tom.undo() == last
    assert _outcome(path, "13").kind is OutcomeKind.OPEN
    assert _outcome(path, "14").kind is OutcomeKind.MINE


def test_undoing_goes_back_step_by_step_until_nothing_is_left(tom: Deeds) -> None:
    first, second = tom.mark("12", OutcomeKind.MINE), tom.mark("12", OutcomeKind.FIXED)
    assert [tom.undo(), tom.undo(), tom.undo()] == [second, first, None]


def test_the_slower_of_two_people_is_told_what_the_other_did(path: Path, tom: Deeds, anna: Deeds) -> None:
    anna.mark("12", OutcomeKind.MINE, seen=0)
    with pytest.raises(ConflictError, match=r"Anna marked note 12 as ours on .* Yours was not taken") as told:
        tom.answer(REPLY, seen=0)
    assert [step.who for step in told.value.conflict.theirs] == ["Anna"]
    assert _outcome(path).kind is OutcomeKind.MINE


def test_after_looking_at_it_the_slower_one_may_say_it_again(path: Path, tom: Deeds, anna: Deeds) -> None:
    theirs = anna.mark("12", OutcomeKind.MINE, seen=0)
    tom.answer(REPLY, seen=theirs.number)
    assert _outcome(path).kind is OutcomeKind.ANSWERED


def test_a_person_is_not_in_their_own_way(path: Path, tom: Deeds) -> None:
    tom.mark("12", OutcomeKind.MINE, seen=0)
    tom.mark("12", OutcomeKind.FIXED, seen=0)
    assert _outcome(path).kind is OutcomeKind.FIXED


def test_a_draft_lasts_with_the_name_of_who_typed_it(path: Path, tom: Deeds) -> None:
    kept = tom.keep_draft(Draft("12", "Guten Tag"))
    assert isinstance(kept, Draft)
    assert Ledger.open(path).read().drafts["12"] == kept
    assert (kept.who, kept.version) == ("Tom", 1)
    tom.drop_draft(kept)
    assert Ledger.open(path).read().drafts == {}


def test_two_drafts_for_one_note_are_both_kept(path: Path, tom: Deeds, anna: Deeds) -> None:
    tom.keep_draft(Draft("12", "Guten Tag"))
    told = anna.keep_draft(Draft("12", "Dear Ms Keller"))
    assert isinstance(told, DraftConflict)
    memory = Ledger.open(path).read()
    texts = {memory.drafts["12"].text, *(draft.text for draft in memory.other_drafts)}
    assert texts == {"Guten Tag", "Dear Ms Keller"}


def test_where_nothing_lasts_nothing_is_acknowledged() -> None:
    tom = Deeds(Ledger.passing(CopycueError("No ledger", "The disk is full.")), "Tom")
    with pytest.raises(CopycueError, match="The disk is full"):
        tom.mark("12", OutcomeKind.MINE)
    with pytest.raises(CopycueError, match="The disk is full"):
        tom.keep_draft(Draft("12", "Guten Tag"))


def test_where_nothing_can_be_kept_that_is_said_with_what_to_do() -> None:
    passing = Deeds(Ledger.passing(CopycueError("The ledger can not be used", "No such folder.")), "Tom")
    for act in (passing.undo, lambda: passing.mark("12", OutcomeKind.MINE)):
        with pytest.raises(CopycueError, match=r"No such folder.* Triage works all the same"):
            act()
