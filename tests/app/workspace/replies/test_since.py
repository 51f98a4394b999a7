"""Since when a text reads as wished: only what was seen to change tells."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from app.model import (
    Entry,
    Finding,
    Language,
    Location,
    Match,
    NoteState,
    Outcome,
    OutcomeKind,
    Reply,
    SentPlace,
    SentReply,
    Verdict,
    VerdictKind,
)
from app.workspace import Workspace
from app.workspace.replies.since import ChangesSeen
from tests.small_project import KIOSK

PLACE = SentPlace("12", "kiosk.xml", "start.title", "/copy/text", "Welcom", "Welcome")
SEEN = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
DONE = Outcome(OutcomeKind.DONE, SEEN, file="kiosk.xml")


def state(*places: SentPlace, outcome: Outcome = DONE) -> NoteState:
    return NoteState(outcome, SentReply(("12",), Language.EN, "", "", places=places))


def verdict(value: str = "Welcome", finding: Finding = Finding.DONE) -> Verdict:
    location = Location("kiosk.xml", (1, 2), 1, 1, "/copy/text", (), "digest")
    entry = Entry(0, "start.title", value, value, location, "general")
    return Verdict(VerdictKind.COPY, 1.0, finding, matches=(Match(entry, None, 1.0, claimed=True),))


def test_the_day_is_that_of_the_change_that_was_seen() -> None:
    assert ChangesSeen({"12": state(PLACE)}).day(verdict()) == dt.date(2026, 11, 20)


def test_of_several_changes_to_the_same_the_first_tells() -> None:
    earlier = replace(DONE, at=dt.datetime(2026, 11, 3, 12, tzinfo=dt.UTC))
    states = {"12": state(PLACE), "9": state(replace(PLACE, note_id="9"), outcome=earlier)}
    assert ChangesSeen(states).day(verdict()) == dt.date(2026, 11, 3)


@pytest.mark.parametrize(
    "states",
    [
        {},
        {"12": state(PLACE, outcome=replace(DONE, who="Tom"))},
        {"12": state(PLACE, outcome=replace(DONE, kind=OutcomeKind.DIFFERENTLY))},
        {"12": state(replace(PLACE, before="Welcome"))},
        {"12": state(replace(PLACE, after=None))},
        {"12": state(replace(PLACE, key="start.buy"))},
        {"12": state(replace(PLACE, note_id="9"))},
    ],
    ids=["nothing", "somebody's word", "otherwise", "no change", "open", "another text", "another note"],
)
def test_what_was_not_seen_to_change_tells_no_day(states: dict[str, NoteState]) -> None:
    assert ChangesSeen(states).day(verdict()) is None


def test_a_text_that_reads_otherwise_by_now_has_no_day() -> None:
    changes = ChangesSeen({"12": state(PLACE)})
    assert changes.day(verdict("Welcome aboard")) is None
    assert changes.day(verdict(finding=Finding.CHANGE)) is None


def _reply_to_the_second_wish(project: Workspace, tmp_path: Path) -> Reply:
    with (tmp_path / "notes.csv").open("a", encoding="utf-8") as file:
        file.write('13,2026-11-04,Jan Petersen,"“Welcom on board” should be “Welcome on board”."\n')
    reply = project.look().triage.notes[-1].reply
    assert reply is not None
    return reply


def test_a_second_wish_for_the_same_hears_by_when_it_was_there(project: Workspace, tmp_path: Path) -> None:
    project.answer([project.look().triage.notes[0]])
    (tmp_path / "copy" / "kiosk.xml").write_text(KIOSK.replace("Welcom ", "Welcome "), encoding="utf-8")
    project.look()
    today = dt.datetime.now().astimezone().date()
    text = _reply_to_the_second_wish(project, tmp_path).text
    assert f"(entered on {today.day} {today:%B} or earlier)" in text


def test_where_nothing_was_seen_to_change_no_day_is_said(project: Workspace, tmp_path: Path) -> None:
    (tmp_path / "copy" / "kiosk.xml").write_text(KIOSK.replace("Welcom ", "Welcome "), encoding="utf-8")
    project.look()
    assert "entered on" not in _reply_to_the_second_wish(project, tmp_path).text
