"""What one ledger holds goes into another: from a file to a server, back, and among its own kind."""

import datetime as dt
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec.structs import replace as changed

from app.ledger import Ledger
from app.ledger.contents import Contents, contents_from, json_lines
from app.ledger.importing import Added
from app.model import KnownNote, NoteWords, OutcomeKind, Step
from tests.app.ledger.samples import answered, at, corrected, draft, marked, note, undone, verdict
from tests.postgres import Server

PROJECT = "Ferry kiosk"


@pytest.fixture(params=["sqlite", "postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    """An empty ledger, besides the one that is called ``ledger``."""
    if request.param == "sqlite":
        address: str | Path = tmp_path / "other.db"
    else:
        server: Server = request.getfixturevalue("server")
        server.ask("drop schema if exists copycue_other cascade", "team")
        address = server.address
    with ExitStack() as opened:
        ledger = opened.enter_context(Ledger.open(address, project="Other"))
        yield ledger


def handed_on(ledger: Ledger) -> Contents:
    """Return what comes out of a file into which the ledger was exported."""
    return contents_from("\n".join(json_lines(ledger.contents())).encode())


def remember(ledger: Ledger, *notes: KnownNote, minutes: int = 0) -> None:
    assert ledger.remember(notes, at=at(minutes), based_on=ledger.read())


def number_of(result: object) -> int:
    assert isinstance(result, Step)
    return result.number


def fill(ledger: Ledger) -> None:
    """Have something of everything in a ledger."""
    first, second = note("n1", "a\0b\ud800"), replace(note("n2", "=1+1"), files_before=("old.csv",))
    remember(ledger, first, second)
    edited = replace(first, words=NoteWords("edited"), revision=2, before=first.words)
    remember(ledger, edited, replace(second, last_seen=at(9)), note("n3"), minutes=10)
    ledger.keep_verdicts([verdict("n1", 0.3), verdict("n2")])
    ledger.keep_verdicts([verdict("n1", 0.9, minutes=5)])
    step = answered("n1", "n2")
    for one in (step, corrected("n1"), marked("n2", after=1), undone(step)):
        number_of(ledger.do(one))
    ledger.keep_draft(draft("mine", "n3"))
    ledger.keep_draft(draft("theirs", "n3", who="Jon"))
    ledger.keep_draft(draft("another", "n1"))


def test_an_export_read_into_an_empty_ledger_gives_an_equal_ledger(ledger: Ledger, other: Ledger) -> None:
    fill(ledger)
    contents = handed_on(ledger)

    added = other.add(contents)

    assert (added.notes, added.verdicts, added.steps, added.drafts) == (3, 3, 4, 3)
    assert (
        replace_project(other.contents()) == replace_project(contents) == replace_project(ledger.contents())
    )


def replace_project(contents: Contents) -> Contents:
    """Return contents without the name that each of the two ledgers has for itself."""
    return changed(contents, project="")


def test_what_follows_is_the_same_too(ledger: Ledger, other: Ledger) -> None:
    fill(ledger)
    other.add(handed_on(ledger))

    assert other.read().states == ledger.read().states
    assert other.read().corrections == ledger.read().corrections
    assert other.read().drafts == ledger.read().drafts
    assert other.revisions("n1") == ledger.revisions("n1")
    assert other.verdicts_of("n1") == ledger.verdicts_of("n1")


def test_an_imported_ledger_is_worked_on(ledger: Ledger, other: Ledger) -> None:
    fill(ledger)
    other.add(handed_on(ledger))

    assert number_of(other.do(marked("n1", after=4))) == 5
    kept = other.keep_draft(replace(other.read().drafts["n3"], text="typed on"))
    assert other.read().drafts["n3"] == kept
    remember(other, *other.read().known, note("n4"), minutes=99)
    assert [known.id for known in other.read().known] == ["n1", "n2", "n3", "n4"]


def test_the_same_export_twice_adds_nothing(ledger: Ledger) -> None:
    fill(ledger)
    before = ledger.contents()

    assert ledger.add(handed_on(ledger)) == Added()
    assert ledger.contents() == before


def test_what_is_missing_is_added_behind_what_is_there(ledger: Ledger, other: Ledger) -> None:
    remember(other, note("n1"))
    mine = answered("n1", minutes=1)
    other.do(mine)
    remember(ledger, note("n2"))
    theirs = [marked("n2", minutes=2), marked("n2", OutcomeKind.FIXED, after=1, minutes=3)]
    for step in theirs:
        ledger.do(step)

    other.add(handed_on(ledger))

    memory = other.read()
    assert [known.id for known in memory.known] == ["n1", "n2"]
    assert [(step.id, step.number) for step in memory.steps] == [
        (mine.id, 1),
        (theirs[0].id, 2),
        (theirs[1].id, 3),
    ]
    assert memory.steps[2].after == 2


def test_what_is_older_than_what_was_done_here_stays_in_the_history_but_does_not_count(
    ledger: Ledger, other: Ledger
) -> None:
    for one in (ledger, other):
        remember(one, note("n1"))
    other.do(marked("n1", OutcomeKind.FIXED, minutes=50))
    old = marked("n1", OutcomeKind.MINE, minutes=10)
    ledger.do(old)

    added = other.add(handed_on(ledger))

    assert (added.steps, added.older) == (1, 1)
    assert other.read().state("n1").outcome.kind is OutcomeKind.FIXED
    assert old.id in {step.id for step in other.read().steps}


def test_wordings_that_are_missing_are_added(ledger: Ledger, other: Ledger) -> None:
    first = note("n1", "first")
    second = replace(first, words=NoteWords("second", "Pay"), revision=2, before=first.words)
    remember(ledger, first)
    remember(other, first)
    remember(ledger, second, minutes=5)

    other.add(handed_on(ledger))

    assert [revision.words.text for revision in other.revisions("n1")] == ["first", "second"]
    assert other.read().known == (first,)  # the journals say what stands now


def test_another_note_of_the_same_number_is_left_out_with_all_about_it(ledger: Ledger, other: Ledger) -> None:
    remember(ledger, note("7", "Change the title"), note("8"))
    remember(other, note("7", "The kiosk crashes"))
    for one in (answered("7"), marked("8")):
        ledger.do(one)
    ledger.keep_draft(draft("Thank you", "7"))
    ledger.keep_verdicts([verdict("7")])

    added = other.add(handed_on(ledger))

    assert added == Added(notes=1, steps=1, strangers=("7",))
    assert other.read().state("7").outcome.kind is OutcomeKind.OPEN


def test_drafts_are_added_beside_those_that_are_there(ledger: Ledger, other: Ledger) -> None:
    ledger.keep_draft(draft("theirs", "n1"))
    other.keep_draft(draft("mine", "n1"))

    other.add(handed_on(ledger))

    memory = other.read()
    assert memory.drafts["n1"].text == "mine"
    assert [one.text for one in memory.other_drafts] == ["theirs"]


def test_only_later_verdicts_are_added(ledger: Ledger, other: Ledger) -> None:
    ledger.keep_verdicts([verdict("n1", 0.2, minutes=1), verdict("n2", 0.2, minutes=8)])
    other.keep_verdicts([verdict("n1", 0.7, minutes=5), verdict("n2", 0.7, minutes=5)])

    other.add(handed_on(ledger))

    verdicts = other.read().verdicts
    assert (verdicts["n1"].confidence, verdicts["n2"].confidence) == (0.7, 0.2)


def test_the_last_reading_is_the_later_one(ledger: Ledger, other: Ledger) -> None:
    remember(ledger, note("n1"), minutes=5)
    remember(other, note("n1"), minutes=90)

    other.add(handed_on(ledger))

    assert other.read().last_read == at(0) + dt.timedelta(minutes=90)
