"""Files that are just being written are told a moment later."""

import datetime as dt
from dataclasses import replace

import pytest

from app.ledger import Memory
from app.model import Problem
from app.workspace import Triage
from app.workspace.events.picture import BrokenFile, Picture
from app.workspace.live.being_written import BeingWritten
from app.workspace.live.look import Look

NOW = dt.datetime(2026, 11, 5, 10, 42, tzinfo=dt.UTC)
BROKEN = BrokenFile("a.xml", (Problem("a.xml", "It ends too early."),))
BEFORE = Picture(copy={"a.xml": "1", "b.xml": "1"})


def look(age_s: float, **files: str) -> Look:
    """Return a look at files that were saved so long ago."""
    copy = {f"{name}.xml": digest for name, digest in files.items()}
    saved = dict.fromkeys(copy, NOW - dt.timedelta(seconds=age_s))
    triage = Triage(1, (), (), len(copy), 0, 0, NOW)
    return Look(triage, Memory(), Picture(copy=copy), saved, NOW)


@pytest.mark.parametrize("age_s", [0.2, 3600])
def test_a_file_that_is_finished_is_told(age_s: float) -> None:
    now = look(age_s, a="2", b="1")
    assert BeingWritten().held_back(BEFORE, now) == (now, frozenset())


def test_a_file_that_was_saved_this_moment_is_as_it_was() -> None:
    found, held = BeingWritten().held_back(BEFORE, look(0.0, a="2", b="1"))
    assert dict(found.picture.copy) == {"a.xml": "1", "b.xml": "1"}
    assert held == {"a.xml"}


def test_a_new_file_is_not_there_yet() -> None:
    found, held = BeingWritten().held_back(BEFORE, look(0.0, a="1", b="1", c="1"))
    assert found.picture.copy == BEFORE.copy
    assert held == {"c.xml"}


def test_what_is_half_written_is_not_broken_yet() -> None:
    now = look(0.0, a="2", b="1")
    now = replace(now, picture=replace(now.picture, broken={"a.xml": BROKEN}))
    found, _ = BeingWritten().held_back(BEFORE, now)
    assert found.picture.broken == {}


def test_a_file_whose_clock_goes_wrong_is_told_after_a_while() -> None:
    clock = [0.0]
    being_written = BeingWritten(lambda: clock[0])
    now = look(0.0, a="2", b="1")
    assert being_written.held_back(BEFORE, now)[1]
    clock[0] = 1.0
    assert being_written.held_back(BEFORE, now)[1]
    clock[0] = 2.0
    assert being_written.held_back(BEFORE, now) == (now, frozenset())
