"""The report of a real project, from its files and its ledger."""

import datetime as dt
import json
from pathlib import Path

import pytest

from app.ledger import Ledger
from app.model import CopycueError
from app.workspace import Workspace
from app.workspace.project.setup import Setup
from app.workspace.records.report import report_record
from app.workspace.report.report import BossReport, Wanted
from tests.app.workspace.report.history import ZONE, History, at, sample_history

NOW = at(11, 22, 12)
REPORT = BossReport(Setup.of(copy=(), name="Fähre Nord"))


def test_what_was_done_in_a_project_is_counted(project: Workspace) -> None:
    title, _ = project.look().triage.notes
    project.answer([title])
    now = dt.datetime.now(dt.UTC)
    figures = project.report.figures(project.look(), Wanted(since=dt.date(2026, 11, 1)), now=now)
    assert (figures.all_notes, figures.answered) == (2, 1)
    assert [(kind.name, kind.as_drafted) for kind in figures.replies] == [("standard", 1)]


def test_the_days_are_those_that_were_wished(tmp_path: Path) -> None:
    look = sample_history(tmp_path / "ledger.db").look()
    wanted = Wanted(dt.date(2026, 10, 1), dt.date(2026, 10, 31))
    figures = REPORT.figures(look, wanted, now=NOW, zone=ZONE)
    assert (figures.span.first, figures.span.last) == (wanted.since, wanted.until)
    assert [each.total for each in figures.counts] == [0, 3, 3, 0, 3]


def test_today_is_the_day_where_the_report_is_made(tmp_path: Path) -> None:
    look = History(tmp_path / "ledger.db", at(9, 14)).look()
    late = dt.datetime(2026, 11, 21, 23, 30, tzinfo=dt.UTC)
    figures = REPORT.figures(look, Wanted(), now=late, zone=ZONE)
    assert figures.today == dt.date(2026, 11, 22)


def test_the_record_has_the_same_figures(tmp_path: Path) -> None:
    look = sample_history(tmp_path / "ledger.db").look()
    figures = REPORT.figures(look, Wanted(), now=NOW, zone=ZONE)
    record = json.loads(json.dumps(report_record(figures, "Fähre Nord")))
    assert record["came"] == {"copy": 16, "developer": 7, "mixed": 0, "unclear": 1}
    assert sum(step["answered"] for step in record["counts"]) == record["answered"] == figures.answered
    assert record["days_to_answer"] == {
        "notes": 21, "median": 3, "shortest": 1, "longest": 4, "there_before": 2
    }  # fmt: skip
    assert record["often"][0]["key"] == "pay.button"
    assert record["often"][1]["page"] == "Fahrplan"
    assert record["replies"][-1] == {"kind": None, "as_drafted": 1, "reworded": 0}
    assert record["not_known"]["there_before"] == 3


def test_a_record_of_nothing_says_that_nothing_is_known(tmp_path: Path) -> None:
    look = History(tmp_path / "ledger.db", at(9, 14)).look()
    record = report_record(REPORT.figures(look, Wanted(), now=NOW, zone=ZONE), "x")
    assert record["began"] is None
    assert record["days_to_answer"]["median"] is None
    assert (record["often"], record["replies"]) == ([], [])


def test_where_the_ledger_can_not_be_read_nothing_is_told_that_would_be_too_little(tmp_path: Path) -> None:
    told = History(tmp_path / "ledger.db", at(9, 14))
    told.ledger = Ledger.passing(CopycueError("No ledger", "The disk is gone."))
    told.note("1", dt.date(2026, 9, 10))
    told.read()
    with pytest.raises(CopycueError, match="The disk is gone"):
        REPORT.figures(told.look(), Wanted(), now=NOW, zone=ZONE)
