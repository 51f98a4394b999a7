import json
from itertools import islice
from pathlib import Path

import pytest
from lxml import etree

from tests.bench.__main__ import main
from tests.bench.measure import Amount, Figure, Turns, in_turns
from tests.bench.mixed_copy import KINDS, file_text, sentences, write_copy

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


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1252"])
@pytest.mark.parametrize("kind", KINDS)
def test_files_of_a_kind_are_written_in_an_encoding(kind: str, encoding: str, tmp_path: Path) -> None:
    (path,) = write_copy(tmp_path, entries=9, kind=kind, encoding=encoding)
    assert path.name.startswith(Path(file_text(KINDS[kind], 1)[0]).name[:4])
    assert encoding in path.read_bytes().decode(encoding)
    assert len(list(etree.parse(str(path)).getroot().iter())) > 9


def test_free_xml_has_texts_with_mark_up_inside() -> None:
    _, text, _ = file_text(KINDS["free XML"], 8)
    assert text.count("<b>") == 2


def test_an_amount_is_one_line_of_json() -> None:
    line = Amount("memory", 100, 99.96, "bytes", "20 MB").line()
    expected = {"name": "memory", "value": 100.0, "unit": "bytes", "goal": 100, "ok": True, "detail": "20 MB"}
    assert json.loads(line) == expected


@pytest.mark.parametrize(("value", "ok"), [(0.979, False), (0.98, True)])
def test_an_amount_may_have_to_be_reached(value: float, *, ok: bool) -> None:
    line = Amount("recall", 0.98, value, "share", "notes", at_least=True).line()
    assert json.loads(line) == {
        "name": "recall",
        "value": value,
        "unit": "share",
        "goal": 0.98,
        "ok": ok,
        "detail": "notes",
    }


def test_an_amount_without_a_goal_is_only_told() -> None:
    assert json.loads(Amount("build", None, 7.0, "seconds", "").line()).keys() == {
        "name",
        "value",
        "unit",
        "detail",
    }


def test_what_takes_minutes_is_measured_on_request_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = {name: lambda name=name: [Amount(name, 1, 1, "s", "")] for name in ("quick", "large")}
    monkeypatch.setattr("tests.bench.__main__.FIGURES", figures)
    assert main([]) == main(["large"]) == 0
    assert [json.loads(line)["name"] for line in capsys.readouterr().out.splitlines()] == ["quick", "large"]


def test_files_are_written_until_there_are_entries_enough(tmp_path: Path) -> None:
    paths = write_copy(tmp_path, entries=12)
    assert [path.name for path in paths] == ["strings.xml"]
    assert paths[0].read_text(encoding="utf-8").count("<string ") == 12


def test_a_figure_that_there_is_not_is_refused() -> None:
    assert main(["zebra"]) == 2
