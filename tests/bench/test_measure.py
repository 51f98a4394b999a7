import json
from itertools import islice
from pathlib import Path

import pytest
from lxml import etree

from tests.bench.__main__ import main
from tests.bench.measure import Amount, Figure, Turns, in_turns
from tests.bench.mixed_copy import file_text, sentences, write_copy

TURNS = Turns((0.2, 0.9, 0.4), (0.1, 0.1, 0.4))


def test_the_ratio_is_the_median_of_the_rounds() -> None:
    assert TURNS.ratio == pytest.approx(2.0)


def test_a_figure_is_one_line_of_json() -> None:
    line = Figure("index", 1.5, TURNS, "20 MB").line()
    assert json.loads(line) == {
        "name": "index",
        "ratio": pytest.approx(2.0),
        "goal": 1.5,
        "ok": False,
        "detail": "400.0 ms / 100.0 ms, 3 rounds; 20 MB",
    }


@pytest.mark.parametrize(
    ("amount", "at_least", "ok"),
    [(0.5, False, True), (1.5, False, False), (0.5, True, False), (1.0, True, True)],
)
def test_an_amount_is_held_against_its_goal(amount: float, *, at_least: bool, ok: bool) -> None:
    line = Amount("recall", "share", amount, 1.0, "notes", at_least=at_least).line()
    assert json.loads(line) == {"name": "recall", "share": amount, "goal": 1.0, "ok": ok, "detail": "notes"}


def test_an_amount_without_a_goal_is_only_told() -> None:
    assert "goal" not in json.loads(Amount("memory", "bytes", 7.0, None, "index").line())


def test_both_works_run_in_turns_after_one_that_does_not_count() -> None:
    done: list[str] = []
    turns = in_turns(lambda: done.append("a"), lambda: done.append("b"), before=lambda: done.append("-"))
    assert "".join(done) == "-ab" * 6
    assert len(turns.ours_s) == len(turns.theirs_s) == 5


def test_the_sentences_are_the_same_each_time() -> None:
    assert list(islice(sentences(3), 50)) == list(islice(sentences(3), 50))


@pytest.mark.parametrize("number", range(5))
def test_each_file_is_sound_xml_of_the_size_asked_for(number: int) -> None:
    _, text, count = file_text(number, 30)
    assert count == 30
    assert len(list(etree.fromstring(text.encode()).iter())) >= 30


def test_files_are_written_until_there_are_entries_enough(tmp_path: Path) -> None:
    paths = write_copy(tmp_path, entries=12)
    assert [path.name for path in paths] == ["strings.xml"]
    assert paths[0].read_text(encoding="utf-8").count("<string ") == 12


def test_a_figure_that_there_is_not_is_refused() -> None:
    assert main(["zebra"]) == 2
