"""The reliability table: what is counted as right, and how misses are told.

Skipped where the extra ``learn`` is not installed.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

pytest.importorskip("numpy", reason="only in the extra learn")
pytest.importorskip("scipy", reason="only in the extra learn")

from app.model import Entry, Evidence, Finding, Location, Match, Verdict, VerdictKind
from tests.bench import reliability
from tests.bench.cases import Answer, Case
from tests.bench.judging import Outcome
from tests.bench.reliability import Stated, bins, main, stated_by_verdict, table
from tests.bench.worst import badness, worst_lines

PLACE = Location("kiosk.xml", (0, 4), 3, 9, "/copy/text", (), "digest")
ENTRY = Entry(0, "start.title", "Welcom", "Welcom", PLACE, "general")
ANSWER = Answer("kiosk.xml", "start.title", "Welcom", "Welcome")
WISH = Case("k-1", "kiosk", "kiosk", "Welcom → Welcome", "en", own=True, answers=(ANSWER,), wishes=True)
REPORT = replace(WISH, id="k-2", text="It crashes.", answers=(), wishes=False)
TOLD = Verdict(
    VerdictKind.COPY,
    0.9,
    Finding.CHANGE,
    matches=(Match(ENTRY, None, 0.9, (Evidence("wish", "It is quoted."),), claimed=True),),
    chance=0.88,
)
OURS = Verdict(
    VerdictKind.DEVELOPER, 0.8, Finding.PROGRAM, why=Evidence("program", "It reads like a report.")
)
SILENT = Verdict(VerdictKind.UNCLEAR, 0.6, Finding.UNSURE, chance=0.4)


# --- the table --------------------------------------------------------------------------------


def test_statements_are_sorted_into_bins_the_surest_into_the_last() -> None:
    found = bins([Stated(0.97, right=True), Stated(1.0, right=False), Stated(0.1, right=False)])
    assert [(one.low, one.high, len(one.stated)) for one in found] == [(0.0, 0.25, 1), (0.95, 1.0, 2)]
    assert found[1].mean == pytest.approx(0.985)
    assert found[1].right == 0.5


def test_the_table_says_how_far_stated_and_true_are_apart() -> None:
    lines = list(table("verdicts", [Stated(0.9, right=True), Stated(0.9, right=False)]))
    assert lines[0].split() == ["verdicts", "notes", "stated", "right", "apart"]
    assert lines[1].split() == ["90%", "to", "95%", "2", "90.0%", "50.0%", "-40.0"]
    assert lines[2].split() == ["on", "average", "2", "40.0"]


def test_nothing_stated_is_a_heading_alone() -> None:
    assert len(list(table("places", []))) == 1


# --- what is right ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("case", "verdict", "stated"),
    [
        (WISH, TOLD, Stated(0.9, right=True)),
        (REPORT, TOLD, Stated(0.9, right=False)),
        (REPORT, OURS, Stated(0.8, right=True)),
        (WISH, OURS, Stated(0.8, right=False)),
        (WISH, SILENT, None),
        (replace(REPORT, wishes=None), TOLD, None),
        (replace(REPORT, wishes=None), replace(OURS, finding=Finding.ABSENT), Stated(0.8, right=True)),
        (WISH, replace(OURS, finding=Finding.ABSENT), Stated(0.8, right=False)),
        (
            replace(WISH, accepted=((VerdictKind.DEVELOPER, Finding.ABSENT),)),
            OURS,
            Stated(0.8, right=True),
        ),
    ],
)
def test_a_verdict_states_whose_a_note_is(case: Case, verdict: Verdict, stated: Stated | None) -> None:
    assert stated_by_verdict(Outcome(case, verdict)) == stated


# --- misses -----------------------------------------------------------------------------------


def test_a_false_word_to_the_client_is_worse_than_silence() -> None:
    right, wrong = Outcome(WISH, TOLD), Outcome(REPORT, TOLD)
    taken_for_report, silent = Outcome(WISH, OURS), Outcome(WISH, SILENT)
    assert badness(right) is None
    assert badness(Outcome(REPORT, OURS)) is None
    order = [badness(outcome) for outcome in (wrong, taken_for_report, silent)]
    assert None not in order
    assert order == sorted(order, key=str)


def test_the_surer_a_false_word_was_the_worse() -> None:
    sure, less_sure = (badness(Outcome(REPORT, replace(TOLD, chance=chance))) for chance in (0.9, 0.8))
    assert sure is not None
    assert less_sure is not None
    assert sure < less_sure


def test_misses_are_told_with_what_was_expected_said_and_why() -> None:
    outcomes = [Outcome(WISH, SILENT), Outcome(REPORT, TOLD), Outcome(WISH, TOLD)]
    assert list(worst_lines(outcomes, 5)) == [
        "1. told wrong: k-2 (kiosk)",
        "   note      It crashes.",
        "   expected  nothing to be told",
        "   said      copy/change 90%: kiosk.xml:start.title; places right with 88%",
        "   because   It is quoted.",
        "2. right place not told: k-1 (kiosk)",
        "   note      Welcom → Welcome",
        "   expected  kiosk.xml:start.title “Welcom” → “Welcome”; not among the candidates",
        "   said      unclear/unsure 60%: no place; places right with 40%",
        "   because   no reason is known",
    ]
    assert len(list(worst_lines(outcomes, 1))) == 5


# --- the command ------------------------------------------------------------------------------


def test_the_command_prints_both_tables_and_the_worst_of_our_notes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(reliability, "own_outcomes", lambda: (Outcome(REPORT, TOLD),))
    monkeypatch.setattr(reliability, "_places", lambda *_: [Stated(0.9, right=False)])
    result = CliRunner().invoke(main, ["--cases", str(tmp_path), "--worst", "1"])
    assert result.exit_code == 0
    assert "own notes: verdicts" in result.output
    assert "own notes: places" in result.output
    assert "1. told wrong: k-2 (kiosk)" in result.output
    assert f"No real cases in {tmp_path}." in result.output
