import json
import zipfile
from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace import Workspace
from app.workspace.problem_report.problem_report import Part, ProblemReport

SETTINGS = """\
name = "Nordlicht"
copy = ["copy"]
journals = ["notes.csv"]
open_with = "vscode"

[client]
name = "Maeve Doyle"
address = "du"

[[area]]
name = "Payment"
"""


@pytest.fixture
def project(tmp_path: Path) -> Workspace:
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "kiosk.xml").write_text(
        '<kiosk><text key="start">Welcom aboard</text></kiosk>', encoding="utf-8"
    )
    (tmp_path / "notes.csv").write_text(
        "id,text,author\n7,It says “Welcom” but should say “Welcome”.,Maeve Doyle\n", encoding="utf-8"
    )
    (tmp_path / "copycue.toml").write_text(SETTINGS, encoding="utf-8")
    return Workspace.open(tmp_path)


def texts_of(parts: tuple[Part, ...]) -> dict[str, str]:
    return {part.name: part.text for part in parts}


def test_nothing_of_the_client_goes_in_unless_asked_for(project: Workspace, tmp_path: Path) -> None:
    parts = project.problem_report.parts("Copycue: 1.0", tmp_path / "copycue.log", project.triage())
    whole = "\n".join(f"{part.name} {part.text}" for part in parts)
    for word in ("Welcom", "Maeve", "Nordlicht", "kiosk", "Payment", str(tmp_path)):
        assert word not in whole


def test_settings_are_named_and_only_our_own_words_are_their_values(project: Workspace) -> None:
    told = texts_of(project.problem_report.parts("", Path("none.log"), None))["settings.txt"].splitlines()
    assert "client.name: set" in told
    assert "copy: set" in told
    assert "[[area]]: 1" in told


def test_a_choice_is_told_and_what_is_none_of_ours_is_not(project: Workspace, tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text(
        '[client]\nformality = "friendly"\nmoney = "Maeve"\n', encoding="utf-8"
    )
    told = texts_of(project.problem_report.parts("", Path("none.log"), None))["settings.txt"].splitlines()
    assert told == ["client.formality: friendly", "client.money: set"]


def test_settings_that_can_not_be_read_are_told_without_quoting_them(
    project: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "copycue.toml").write_text('name = "Maeve', encoding="utf-8")
    told = texts_of(project.problem_report.parts("", Path("none.log"), None))["settings.txt"]
    assert "can not be read" in told
    assert "Maeve" not in told


def test_files_that_were_named_directly_have_no_settings() -> None:
    told = texts_of(Workspace.of(copy=(Path("copy"),)).problem_report.parts("", Path("none.log"), None))
    assert "no copycue.toml" in told["settings.txt"]
    assert told["numbers.txt"] == "Nothing was read yet."


def test_the_notes_go_in_as_the_command_line_has_them(project: Workspace) -> None:
    report, triage = project.problem_report, project.triage()
    notes = json.loads(texts_of(report.parts("", Path("none.log"), triage, with_notes=True))["notes.json"])
    assert notes["notes"][0]["text"] == "It says “Welcom” but should say “Welcome”."
    assert "copy files: 1" in texts_of(report.parts("", Path("none.log"), triage))["numbers.txt"]


def test_the_users_own_folder_is_not_named(
    project: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    log = tmp_path / "copycue.log"
    log.write_text(f'File "{tmp_path}/copycue/ui/tasks.py"', encoding="utf-8")
    told = texts_of(project.problem_report.parts(f"Log: {log}", log, None))
    assert told["log.txt"] == 'File "~/copycue/ui/tasks.py"'
    assert "~" in told["about.txt"]


def test_the_zip_holds_what_was_shown(project: Workspace, tmp_path: Path) -> None:
    parts = (Part("about.txt", "Größe: 1"), Part("log.txt", "\ud800"))
    target = tmp_path / "problem.zip"
    project.problem_report.write(parts, target)
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["about.txt", "log.txt"]
        assert archive.read("about.txt").decode() == "Größe: 1"


def test_it_is_never_written_among_the_clients_files(project: Workspace, tmp_path: Path) -> None:
    report: ProblemReport = project.problem_report
    with pytest.raises(CopycueError):
        report.write((Part("about.txt", ""),), tmp_path / "copy" / "problem.zip")
    assert not (tmp_path / "copy" / "problem.zip").exists()
    assert report.usual_place == tmp_path / "copycue-problem.zip"
