import json
import sys
from pathlib import Path

import click
import pytest

from tests.app.cli.conftest import CopycueCommand

Project = tuple[Path, Path]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own editor that writes down what it was called with; returns where."""
    told, script = tmp_path / "told.json", tmp_path / "pen.py"
    script.write_text("import json, sys\njson.dump(sys.argv[2:], open(sys.argv[1], 'w'))\n", encoding="utf-8")
    words = (sys.executable, str(script), str(told))
    quoted = " ".join(f'"{word}"' for word in words)
    monkeypatch.setenv("COPYCUE_EDITOR", f"{quoted} {{path}} {{line}} {{column}}")
    return told


@pytest.fixture
def launched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was left to the system."""
    addresses: list[str] = []

    def launch(address: str) -> int:
        addresses.append(address)
        return 0

    monkeypatch.setattr(click, "launch", launch)
    return addresses


def words(project: Project) -> tuple[object, ...]:
    return "--copy", project[0], "--journal", project[1]


def workspace(project: Project, settings: str) -> tuple[object, ...]:
    folder = project[0].parent
    text = f'copy = "copy"\njournals = "{project[1].name}"\n{settings}\n'
    (folder / "copycue.toml").write_text(text, encoding="utf-8")
    return "--workspace", folder


def test_a_text_is_opened_at_its_line_and_column(
    copycue: CopycueCommand, project: Project, told: Path
) -> None:
    outcome = copycue("open", "12", *words(project))
    file = project[0] / "kiosk.xml"
    assert outcome.status == 0
    assert outcome.out.endswith(f": {file}:4:29\n")
    assert json.loads(told.read_text("utf-8")) == [str(file), "4", "29"]


def test_the_journal_is_opened_at_the_note(copycue: CopycueCommand, project: Project, told: Path) -> None:
    outcome = copycue("open", "7", "--in-journal", *words(project), "--json")
    assert json.loads(told.read_text("utf-8")) == [str(project[1]), "3", "1"]
    record = json.loads(outcome.out)
    assert (record["path"], record["line"]) == (project[1].as_posix(), 3)


def test_what_no_editor_is_for_is_left_to_the_system(
    copycue: CopycueCommand, project: Project, launched: list[str]
) -> None:
    outcome = copycue("open", "12", *workspace(project, 'open_with = "system"'))
    assert launched == [(project[0] / "kiosk.xml").as_uri()]
    assert outcome.out.startswith("Opened: ")


def test_a_system_without_a_program_says_so(
    copycue: CopycueCommand, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(click, "launch", lambda _: 1)
    outcome = copycue("open", "12", *workspace(project, 'open_with = "system"'))
    assert (outcome.status, outcome.out) == (2, "")
    assert "The system has no program for" in outcome.err


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (("12", "--place", "9"), "Triage found 1 place for note 12."),
        (("99",), "No such note"),
    ],
)
def test_what_is_not_there_is_said(
    copycue: CopycueCommand, project: Project, given: tuple[str, ...], sentence: str
) -> None:
    outcome = copycue("open", *given, *words(project))
    assert outcome.status == 2
    assert sentence in outcome.err
