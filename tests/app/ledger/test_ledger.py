"""A ledger, whatever database it is kept in."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.ledger import Ledger, Revision
from app.model import Conflict, Draft, DraftConflict, KnownNote, NoteWords, OutcomeKind, Step
from tests.app.ledger.samples import NINE, answered, at, draft, marked, note, verdict

OpenLedger = Callable[[], Ledger]


def remember(ledger: Ledger, *notes: KnownNote, minutes: int = 0) -> bool:
    return ledger.remember(notes, at=at(minutes), based_on=ledger.read())


def done(ledger: Ledger, step: Step) -> Step:
    taken = ledger.do(step)
    assert isinstance(taken, Step)
    return taken


# --- notes ----------------------------------------------------------------------------------------


def test_a_new_ledger_remembers_nothing(ledger: Ledger) -> None:
    memory = ledger.read()
    assert (memory.known, memory.steps, memory.stamp, memory.last_read) == ((), (), 0, None)
    assert memory.is_lasting
    assert memory.problems == ()


def test_notes_are_there_when_the_ledger_is_opened_again(open_ledger: OpenLedger) -> None:
    first = replace(
        note("n1"), number="7", author="Maren", date="2 March", files_before=("old.csv", "older.csv")
    )
    second = replace(note("n2"), revision=2, before=NoteWords("was", "there"), last_seen=at(5))
    with open_ledger() as ledger:
        assert remember(ledger, first, second, minutes=6)
    memory = open_ledger().read()
    assert memory.known == (first, second)
    assert (memory.stamp, memory.last_read) == (1, at(6))


def test_a_time_of_any_zone_is_the_same_moment(open_ledger: OpenLedger) -> None:
    here = NINE.astimezone(dt.timezone(dt.timedelta(hours=2)))
    remember(open_ledger(), replace(note(), last_seen=here))
    assert open_ledger().read().known[0].last_seen == NINE


def test_notes_keep_the_order_of_the_journals(open_ledger: OpenLedger) -> None:
    ledger = open_ledger()
    remember(ledger, note("a"), note("b"), note("c"))
    remember(ledger, note("new"), note("c"), note("b"), note("between"), note("a"))
    assert [known.id for known in open_ledger().read().known] == ["new", "c", "b", "between", "a"]


def test_a_note_that_is_not_named_any_more_stays_where_it_was(ledger: Ledger) -> None:
    remember(ledger, note("a"), note("b"), note("c"))
    remember(ledger, note("a"), note("c"), note("d"))
    assert [known.id for known in ledger.read().known] == ["a", "b", "c", "d"]


def test_who_read_before_somebody_else_remembered_reads_again(open_ledger: OpenLedger) -> None:
    mine, theirs = open_ledger(), open_ledger()
    before = mine.read()
    assert remember(theirs, note("theirs"))
    assert not mine.remember([note("mine")], at=at(1), based_on=before)
    assert [known.id for known in mine.read().known] == ["theirs"]


def test_that_nothing_changed_is_noted_once_an_hour(ledger: Ledger) -> None:
    remember(ledger, note())
    memory = ledger.read()
    assert remember(ledger, note(), minutes=59)
    assert ledger.read() is memory
    assert remember(ledger, note(), minutes=60)
    assert (ledger.read().last_read, ledger.read().stamp) == (at(60), 1)


def test_every_wording_of_a_note_is_kept(ledger: Ledger) -> None:
    remember(ledger, note(text="first"))
    old = NoteWords("first", "Ticket choice")
    remember(ledger, replace(note(text="second"), revision=2, before=old), minutes=3)
    new = NoteWords("second", "Ticket choice")
    assert ledger.revisions("n1") == (Revision(1, old, NINE), Revision(2, new, at(3)))


def test_the_wording_before_is_kept_of_a_note_that_comes_with_one(ledger: Ledger) -> None:
    remember(ledger, replace(note(text="now"), revision=3, before=NoteWords("then")), minutes=3)
    assert [(wording.number, wording.words.text) for wording in ledger.revisions("n1")] == [
        (2, "then"),
        (3, "now"),
    ]


# --- reading --------------------------------------------------------------------------------------


def test_reading_again_gives_the_same_value_while_nobody_wrote(ledger: Ledger) -> None:
    remember(ledger, note())
    assert ledger.read() is ledger.read()


@pytest.mark.parametrize(
    "write",
    [
        lambda ledger: remember(ledger, note("n2")),
        lambda ledger: ledger.do(marked()),
        lambda ledger: ledger.keep_verdicts([verdict()]),
        lambda ledger: ledger.keep_draft(draft()),
    ],
    ids=["remember", "do", "keep_verdicts", "keep_draft"],
)
def test_what_one_process_writes_the_other_reads(
    open_ledger: OpenLedger, write: Callable[[Ledger], object]
) -> None:
    mine, theirs = open_ledger(), open_ledger()
    before = mine.read()
    write(theirs)
    after = mine.read()
    assert after is not before
    assert (after.known, after.steps, after.drafts, after.verdicts) == (
        theirs.read().known,
        theirs.read().steps,
        theirs.read().drafts,
        theirs.read().verdicts,
    )


# --- verdicts -------------------------------------------------------------------------------------


def test_a_verdict_is_kept_only_when_it_says_something_else(ledger: Ledger) -> None:
    ledger.keep_verdicts([verdict()])
    ledger.keep_verdicts([verdict(minutes=5)])
    ledger.keep_verdicts([verdict(confidence=0.4, minutes=6)])
    assert ledger.verdicts_of("n1") == (verdict(), verdict(confidence=0.4, minutes=6))
    assert ledger.read().verdicts == {"n1": verdict(confidence=0.4, minutes=6)}


# --- steps ----------------------------------------------------------------------------------------


def test_steps_are_numbered_in_their_order(open_ledger: OpenLedger) -> None:
    ledger = open_ledger()
    steps = [done(ledger, step) for step in (answered("n1", "n2"), marked("n1"), marked("n3"))]
    assert [step.number for step in steps] == [1, 2, 3]
    assert open_ledger().read().steps == tuple(steps)


def test_a_step_taken_twice_counts_once(ledger: Ledger) -> None:
    step = marked()
    first = done(ledger, step)
    done(ledger, marked("n2"))
    assert ledger.do(step) == first
    assert len(ledger.read().steps) == 2


def test_a_step_of_somebody_who_did_not_know_of_another_is_not_taken(open_ledger: OpenLedger) -> None:
    mine, theirs = open_ledger(), open_ledger()
    known = done(mine, marked("n1"))
    other = done(theirs, answered("n2", "n1", who="Boris"))
    step = marked("n1", OutcomeKind.DONE, after=known.number)
    assert mine.do(step) == Conflict(step, (other,))
    assert mine.read().steps == (known, other)


def test_a_step_on_other_notes_is_no_conflict(ledger: Ledger) -> None:
    done(ledger, marked("n2"))
    assert done(ledger, marked("n1", after=0)).number == 2


def test_a_reply_to_thousands_of_notes_is_one_step(ledger: Ledger) -> None:
    done(ledger, marked("n1700"))
    conflict = ledger.do(answered(*(f"n{nth}" for nth in range(2000)), after=0))
    assert isinstance(conflict, Conflict)
    assert [step.note_ids for step in conflict.theirs] == [("n1700",)]


def test_a_note_named_twice_in_a_reply_is_one(ledger: Ledger) -> None:
    assert done(ledger, answered("n1", "n1")).number == 1


# --- drafts ---------------------------------------------------------------------------------------


def test_a_draft_replaces_the_version_that_it_names(open_ledger: OpenLedger) -> None:
    ledger = open_ledger()
    first = ledger.keep_draft(draft("Dear"))
    assert isinstance(first, Draft)
    second = ledger.keep_draft(draft("Dear Maren", version=first.version))
    memory = open_ledger().read()
    assert memory.drafts == {"n1": second}
    assert memory.other_drafts == ()


def test_a_draft_that_somebody_changed_meanwhile_is_kept_beside(open_ledger: OpenLedger) -> None:
    mine, theirs = open_ledger(), open_ledger()
    first = mine.keep_draft(draft("both read this"))
    version = mine.read().drafts["n1"].version
    winner = theirs.keep_draft(draft("theirs", version=version, who="Boris"))
    conflict = mine.keep_draft(draft("mine", version=version))
    assert isinstance(conflict, DraftConflict)
    assert (conflict.mine.text, conflict.theirs) == ("mine", winner)
    assert mine.read().drafts == {"n1": winner}
    assert mine.read().other_drafts == (conflict.mine,)
    assert first not in mine.read().other_drafts


def test_the_loser_goes_on_typing_in_the_draft_beside(ledger: Ledger) -> None:
    winner = ledger.keep_draft(draft("theirs", who="Boris"))
    conflict = ledger.keep_draft(draft("mine"))
    assert isinstance(conflict, DraftConflict)
    more = ledger.keep_draft(draft("mine, longer", version=conflict.mine.version))
    assert ledger.read().drafts == {"n1": winner}
    assert ledger.read().other_drafts == (more,)


def test_a_draft_kept_twice_is_one(ledger: Ledger) -> None:
    first = ledger.keep_draft(draft())
    assert ledger.keep_draft(draft()) == first
    assert ledger.read().other_drafts == ()


def test_a_draft_that_was_dropped_meanwhile_is_kept(ledger: Ledger) -> None:
    ledger.keep_draft(draft())
    version = ledger.read().drafts["n1"].version
    ledger.drop_draft("n1", version)
    assert ledger.read().drafts == {}
    ledger.keep_draft(draft("typed on", version=version))
    assert ledger.read().drafts["n1"].text == "typed on"


def test_a_version_is_never_given_away_twice(ledger: Ledger) -> None:
    ledger.keep_draft(draft("old"))
    version = ledger.read().drafts["n1"].version
    ledger.drop_draft("n1", version)
    ledger.keep_draft(draft("new"))
    assert isinstance(ledger.keep_draft(draft("old, longer", version=version)), DraftConflict)


def test_another_version_of_a_draft_is_not_dropped(ledger: Ledger) -> None:
    ledger.keep_draft(draft())
    ledger.drop_draft("n1", 99)
    ledger.drop_draft("n2", 1)
    assert "n1" in ledger.read().drafts
