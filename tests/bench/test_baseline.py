from pathlib import Path

import pytest

from tests.bench.baseline import BASELINE, drops, read_baseline, write_baseline

SAVED = {"told_right": 0.6, "told_wrong": 0.02}


def test_the_same_figures_hold() -> None:
    assert drops("own", SAVED, SAVED) == []


@pytest.mark.parametrize(
    "now", [{"told_right": 0.59, "told_wrong": 0.025}, {"told_right": 0.9, "told_wrong": 0.0}]
)
def test_a_note_or_two_and_any_gain_hold(now: dict[str, float]) -> None:
    assert drops("own", now, SAVED) == []


def test_fewer_told_right_is_a_drop() -> None:
    (drop,) = drops("own", {"told_right": 0.5, "told_wrong": 0.02}, SAVED)
    assert str(drop) == "own: told_right is 0.500, was 0.600"


def test_more_told_wrong_is_a_drop() -> None:
    (drop,) = drops("own", {"told_right": 0.6, "told_wrong": 0.03}, SAVED)
    assert drop.name == "told_wrong"


def test_a_figure_that_is_missing_is_the_worst() -> None:
    assert [drop.now for drop in drops("own", {}, SAVED)] == [0.0, 1.0]


def test_saved_figures_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "figures.toml"
    write_baseline({"own": SAVED}, path)
    assert read_baseline(path) == {"own": SAVED}


def test_what_was_not_measured_keeps_its_figures(tmp_path: Path) -> None:
    path = tmp_path / "figures.toml"
    write_baseline({"real": SAVED}, path)
    write_baseline({"own": {"told_right": 0.7}}, path)
    assert read_baseline(path) == {"own": {"told_right": 0.7}, "real": SAVED}


def test_without_a_file_nothing_is_saved(tmp_path: Path) -> None:
    assert read_baseline(tmp_path / "none.toml") == {}


def test_the_shipped_figures_are_shares() -> None:
    saved = read_baseline(BASELINE)
    assert "own" in saved
    assert all(0.0 <= value <= 1.0 for figures in saved.values() for value in figures.values())
