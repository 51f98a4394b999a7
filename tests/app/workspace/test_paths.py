"""Where a workspace looks for journals and copy, and what it says when they are not there."""

import os
from pathlib import Path

import pytest

from app.model import CopycueError, Severity
from app.workspace import Workspace
from tests.small_project import write_project


@pytest.mark.parametrize("missing", ["copy", "journals"])
def test_a_missing_path_is_a_problem_and_the_rest_is_done(tmp_path: Path, missing: str) -> None:
    copy, journal = write_project(tmp_path)
    nowhere = tmp_path / "nowhere"
    project = Workspace.of(
        copy=[copy, *([nowhere] if missing == "copy" else [])],
        journals=[journal, *([nowhere] if missing == "journals" else [])],
    )
    triage = project.triage()
    assert [problem.severity for problem in triage.problems if "nowhere" in problem.file] == [Severity.ERROR]
    assert len(triage.notes) == 2
    assert triage.entries == 4


@pytest.mark.parametrize("name", ["x" * 300, "nul\0byte", "kiosk.xml/below", "~nobody-of-this-name/texts"])
def test_a_path_that_can_not_be_is_a_problem_too(tmp_path: Path, name: str) -> None:
    copy, journal = write_project(tmp_path)
    project = Workspace.of(copy=[copy, copy / name], journals=[journal, copy / name])
    triage = project.triage()
    told = [problem for problem in triage.problems if problem.severity is Severity.ERROR]
    assert len(told) == 2
    assert all(problem.message.endswith(".") and problem.hint for problem in told)
    assert len(triage.notes) == 2


def test_a_user_whom_nobody_knows_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text('copy = "~nobody-of-this-name/texts"', encoding="utf-8")
    assert any(
        "nobody-of-this-name" in problem.file for problem in Workspace.open(tmp_path).triage().problems
    )


@pytest.mark.skipif(os.name != "posix", reason="symbolic links need a right on Windows")
def test_links_in_a_circle_are_followed_once(tmp_path: Path) -> None:
    copy, journal = write_project(tmp_path)
    (copy / "round").symlink_to(copy)
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "loop.md").symlink_to("loop.md")
    triage = Workspace.of(copy=[copy], journals=[journal, tmp_path / "journal"]).triage()
    assert (triage.copy_files, triage.entries, len(triage.notes)) == (1, 4, 2)


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy, journal = write_project(tmp_path)
    (copy / "secret").mkdir()
    real = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("secret"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    triage = Workspace.of(copy=[copy], journals=[journal]).triage()
    (told,) = [problem for problem in triage.problems if problem.severity is Severity.ERROR]
    assert (told.file, told.message) == ("secret", "This can't be looked at: Permission denied.")
    assert triage.entries == 4


def test_a_path_that_appears_later_is_read_then(tmp_path: Path) -> None:
    project = Workspace.of(copy=[tmp_path / "copy"], journals=[tmp_path / "notes.csv"])
    assert len(project.triage().problems) == 2
    write_project(tmp_path)
    triage = project.triage()
    assert (triage.entries, len(triage.notes)) == (4, 2)
    assert [problem for problem in triage.problems if problem.severity is Severity.ERROR] == []


@pytest.mark.parametrize("written", ["relative", "absolute", "home"])
def test_settings_may_name_paths_in_three_ways(
    tmp_path: Path, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    write_project(tmp_path)
    before = {"relative": "..", "absolute": tmp_path.as_posix(), "home": "~"}[written]
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "copycue.toml").write_text(
        f'copy = ["{before}/copy"]\njournals = ["{before}/notes.csv"]', encoding="utf-8"
    )
    triage = Workspace.open(folder).triage()
    assert (triage.entries, len(triage.notes)) == (4, 2)


def test_a_workspace_may_be_named_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text('name = "Ferry"', encoding="utf-8")
    assert Workspace.open(tmp_path / "copycue.toml").name == "Ferry"


def test_a_workspace_without_a_name_is_called_like_its_folder(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text("", encoding="utf-8")
    assert Workspace.open(tmp_path).name == tmp_path.name


def test_settings_that_name_no_paths_are_a_problem_each(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text("", encoding="utf-8")
    triage = Workspace.open(tmp_path).triage()
    assert [(problem.file, problem.message) for problem in triage.problems] == [
        ("copycue.toml", "No copy files are named."),
        ("copycue.toml", "No journals are named."),
    ]
    assert all("such as: " in problem.hint for problem in triage.problems)


def test_for_the_copy_alone_no_journal_is_missed(tmp_path: Path) -> None:
    copy, _ = write_project(tmp_path)
    assert Workspace.of(copy=[copy]).read_copy().problems == ()


def test_problems_of_the_settings_come_with_every_reading(tmp_path: Path) -> None:
    write_project(tmp_path)
    (tmp_path / "copycue.toml").write_text(
        'copy = "copy"\njournals = "notes.csv"\ncolour = "red"', encoding="utf-8"
    )
    project = Workspace.open(tmp_path)
    for problems in (project.triage().problems, project.read_copy().problems):
        assert "There is no setting “colour”; it was ignored." in [problem.message for problem in problems]


def test_watched_are_journals_and_copy(project: Workspace, tmp_path: Path) -> None:
    assert project.watched == (tmp_path / "notes.csv", tmp_path / "copy")


def test_a_folder_without_settings_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"copycue\.toml"):
        Workspace.open(tmp_path)


def test_a_pattern_is_read_anew_and_watched_in_its_folder(tmp_path: Path) -> None:
    write_project(tmp_path)
    (tmp_path / "copycue.toml").write_text(
        'copy = ["copy/**/ki*.xml"]\njournals = ["notes*.csv"]', encoding="utf-8"
    )
    project = Workspace.open(tmp_path)
    assert (project.triage().copy_files, project.triage().journals) == (1, 1)
    (tmp_path / "copy" / "kitchen.xml").write_bytes((tmp_path / "copy" / "kiosk.xml").read_bytes())
    (tmp_path / "notes 2.csv").write_text("ID,Note\n13,The bell is too loud.\n", encoding="utf-8")
    assert (project.triage().copy_files, project.triage().journals) == (2, 2)
    assert project.watched == (tmp_path, tmp_path / "copy")
