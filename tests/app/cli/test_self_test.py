"""``copycue --self-test``: a line for each part, also of those behind a broken one."""

import json

import pytest
from click.shell_completion import BashComplete

from app.cli.main import command_group
from app.cli.self_test import self_test
from app.workspace.self_test import BrokenPartError, Check
from tests.app.cli.conftest import no_window


@pytest.fixture(autouse=True)
def _few_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.workspace.self_test.CORE", (Check("lamp", lambda: "it is bright"),))


def broken() -> str:
    raise BrokenPartError("It drips.")


def test_all_parts_that_work_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert self_test(lambda: [Check("tap", lambda: "it is dry")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in lines[:-1]] == [
        ["ok", "lamp", "it", "is", "bright"],
        ["ok", "window", "1", "more", "parts"],
        ["ok", "tap", "it", "is", "dry"],
    ]
    assert lines[-1] == "All 3 parts work."


def test_the_rest_is_tried_after_a_broken_part(capsys: pytest.CaptureFixture[str]) -> None:
    assert self_test(lambda: [Check("tap", broken), Check("door", lambda: "it opens")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].split() == ["FAIL", "tap", "It", "drips."]
    assert lines[3].startswith("ok ")
    assert lines[-1] == "1 of 4 parts do not work."


def test_where_qt_is_missing_that_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    def missing() -> list[Check]:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    assert self_test(missing) == 1
    assert "FAIL  window                  ImportError: libEGL.so.1" in capsys.readouterr().out


def test_as_json_it_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert self_test(list, as_record=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["format"] == 1
    assert told["parts"][0] == {"part": "lamp", "works": True, "told": "it is bright"}


def test_nothing_is_tried_while_a_shell_completes(capsys: pytest.CaptureFixture[str]) -> None:
    shell = BashComplete(command_group(no_window), {}, "copycue", "_COPYCUE_COMPLETE")
    names = [item.value for item in shell.get_completions(["--self-test"], "js")]
    assert names == ["json"]
    assert capsys.readouterr().out == ""
