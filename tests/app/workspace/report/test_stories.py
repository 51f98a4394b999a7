"""What a report knows of each note, and what it must not know."""

import datetime as dt
from pathlib import Path

import pytest

from app.model import AskKind, KeptPlace, OutcomeKind, VerdictKind
from app.workspace.outcomes.standing import Group
from app.workspace.report.stories import Asked, Dating, Story
from tests.app.workspace.report.history import PAY, History, at


@pytest.fixture
def told(tmp_path: Path) -> History:
    """Return a project in which Copycue began on the 14th of September."""
    history = History(tmp_path / "ledger.db", at(9, 14))
    history.note("1", dt.date(2026, 8, 20))
    history.read()
    return history


def story(told: History, note_id: str) -> Story:
    return next(one for one in told.chronicle().stories if one.id == note_id)


def test_a_note_came_on_the_day_that_the_journal_names(told: History) -> None:
    told.note("2", dt.date(2026, 9, 18))
    told.read(at(9, 21))
    found = story(told, "2")
    assert (found.came, found.dating, found.was_there) == (dt.date(2026, 9, 18), Dating.WRITTEN, False)


@pytest.mark.parametrize("date", [None, dt.date(2031, 1, 1)], ids=["none", "future"])
def test_without_a_day_that_can_be_right_it_came_when_it_was_first_read(
    told: History, date: dt.date | None
) -> None:
    told.note("2", date)
    told.read(at(9, 21))
    told.read(at(9, 28))
    found = story(told, "2")
    assert (found.came, found.dating, found.was_there) == (dt.date(2026, 9, 21), Dating.READ, False)


def test_of_a_note_that_was_there_in_the_beginning_an_earlier_reply_is_not_known(told: History) -> None:
    assert story(told, "1").was_there
    told.note("2", dt.date(2026, 9, 13))  # of a second journal, read later
    told.read(at(9, 21))
    assert story(told, "2").was_there


def test_a_note_that_was_there_and_has_no_day_is_on_no_day(tmp_path: Path) -> None:
    told = History(tmp_path / "ledger.db", at(9, 14))
    told.note("1", None)
    told.read()
    found = story(told, "1")
    assert (found.came, found.dating, found.was_there) == (None, Dating.UNKNOWN, True)


def test_a_note_is_dated_tomorrow_where_the_client_is_further_east(told: History) -> None:
    told.note("2", dt.date(2026, 9, 22))
    told.read(at(9, 21, 23))
    assert (story(told, "2").came, story(told, "2").dating) == (dt.date(2026, 9, 21), Dating.WRITTEN)


def test_the_first_reply_counts_unless_it_was_taken_back(told: History) -> None:
    told.answer(at(9, 15), "1")
    told.deeds.undo()
    assert story(told, "1").answered is None
    told.answer(at(9, 17), "1")
    told.answer(at(9, 20), "1")
    assert story(told, "1").answered == dt.date(2026, 9, 17)


def test_days_are_those_of_the_zone_not_of_greenwich(told: History) -> None:
    told.answer(at(9, 18, 1), "1")  # still the 17th in Greenwich
    assert story(told, "1").answered == dt.date(2026, 9, 18)


def test_a_note_is_done_when_the_client_or_we_did_it(told: History) -> None:
    told.answer(at(9, 15), "1")
    told.done(at(9, 17), "1")
    assert story(told, "1").settled == dt.date(2026, 9, 17)
    told.mark(at(9, 18), "1", OutcomeKind.WITHDRAWN)
    assert story(told, "1").settled is None
    told.mark(at(9, 19), "1", OutcomeKind.FIXED)
    assert story(told, "1").settled == dt.date(2026, 9, 19)


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("Pay", "Pay now", AskKind.REPLACE),
        ("", "now", AskKind.INSERT),
        ("Pay", "", AskKind.DELETE),
        ("Pay", None, AskKind.REWORD),
    ],
)
def test_what_was_asked_is_told_from_what_was_to_change(
    told: History, old: str, new: str | None, change: AskKind
) -> None:
    told.note("2", None, KeptPlace("kiosk.xml", "pay", 3, "Pay", old, new))
    told.read(at(9, 21))
    assert story(told, "2").asked == (Asked("kiosk.xml", "pay", "Pay", change),)


def test_of_who_wrote_nothing_but_a_difference_is_known(told: History) -> None:
    told.note("2", None, author="Malte Brandt")
    told.note("3", None, author="malte  brandt")
    told.note("4", None, author="")
    told.read(at(9, 21))
    one, two, three, four = (story(told, note_id).writer for note_id in "1234")
    assert (two == three, one == two, four) == (True, False, 0)
    assert "Brandt" not in repr(told.chronicle())
    assert "Behrens" not in repr(told.chronicle())


def test_a_note_that_was_never_judged_is_not_settled(told: History) -> None:
    told.ledger.keep_verdicts(())
    assert story(told, "1").kind is VerdictKind.COPY
    bare = History(told.path.with_name("other.db"), at(9, 14))
    bare.note("1", None, PAY)
    bare.read(judge=False)
    assert story(bare, "1").kind is VerdictKind.UNCLEAR


def test_notes_that_only_the_journal_calls_done_are_told_apart(told: History) -> None:
    told.note("2", None, done=True)
    told.read(at(9, 21))
    told.mark(at(9, 22), "1", OutcomeKind.DONE)
    chronicle = told.chronicle()
    assert (chronicle.standing[Group.DONE], chronicle.done_in_journal) == (2, 1)


def test_nothing_is_known_of_a_project_without_notes(tmp_path: Path) -> None:
    chronicle = History(tmp_path / "ledger.db", at(9, 14)).chronicle()
    assert (chronicle.stories, chronicle.replies, chronicle.began) == ((), (), None)
