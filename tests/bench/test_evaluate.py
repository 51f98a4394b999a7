from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.bench import evaluate
from tests.bench.evaluate import main, score_figures

ROW = {
    "positive": True,
    "right": True,
    "wrong": False,
    "told": True,
    "rank": 1,
    "verdict": "copy",
    "edit": True,
}
MISSED = ROW | {"right": False, "told": False, "rank": 4, "edit": None}
REPORT = ROW | {"positive": False, "right": False, "told": False, "rank": 0, "verdict": "copy", "edit": None}
WRONG = ROW | {"right": False, "wrong": True, "rank": 2, "edit": None}


def test_the_scorers_rows_give_our_figures() -> None:
    assert score_figures([ROW, MISSED, REPORT, WRONG]) == {
        "told_right": pytest.approx(1 / 3),
        "told_wrong": 0.25,
        "precision": 0.5,
        "top1": pytest.approx(1 / 3),
        "top3": pytest.approx(2 / 3),
        "false_alarm": 1.0,
        "edit_right": 1.0,
    }


def test_without_real_cases_it_says_so_and_measures_our_notes(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["--cases", str(tmp_path / "none")])
    assert "only our own notes were measured" in result.output
    assert "product hotel" in result.output


def test_a_figure_below_the_saved_one_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "read_baseline", lambda: {"own": {"top1": 1.1}})
    result = CliRunner().invoke(main, ["--cases", "nowhere"])
    assert result.exit_code == 1
    assert "WORSE  own: top1" in result.output


def test_misses_are_listed_with_what_was_told_and_what_was_meant() -> None:
    result = CliRunner().invoke(main, ["--cases", "nowhere", "--misses"])
    assert "\n- missed " in result.output
    assert "    meant " in result.output


def test_saving_keeps_the_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    saved: list[object] = []
    monkeypatch.setattr(evaluate, "write_baseline", saved.append)
    result = CliRunner().invoke(main, ["--cases", "nowhere", "--save"])
    assert result.exit_code == 0
    assert len(saved) == 1
