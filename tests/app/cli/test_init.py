"""``copycue init``: asks at a terminal, takes options elsewhere, never changes what is there."""

import io
import os
import re
import sys
from pathlib import Path

import pytest

from app.model import Address, Language, Person
from app.workspace.project.known_workspaces import known_workspaces
from app.workspace.settings import read_settings
from tests.app.cli.conftest import CopycueCommand
from tests.small_project import write_project


class _Keyboard(io.StringIO):
    """Somebody who types these lines."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a project that is not set up yet, in which one is."""
    folder = tmp_path / "Fähre Süd"
    write_project(folder)
    monkeypatch.chdir(folder)
    return folder


def _typing(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", _Keyboard("".join(f"{line}\n" for line in lines)))


# --- asked ----------------------------------------------------------------------------------------


def test_empty_answers_take_what_was_found(
    copycue: CopycueCommand, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _typing(monkeypatch, *[""] * 10)
    outcome = copycue("init")
    assert outcome.status == 0
    settings, problems = read_settings(folder)
    assert (settings.journals, settings.copy, settings.name) == (["notes.csv"], ["copy"], "Fähre Süd")
    assert problems == ()
    assert "  notes  notes.csv  2 notes\n  texts  copy       4 texts in 1 file\n" in outcome.err
    assert outcome.out.startswith(
        "Written: copycue.toml\nIt holds 4 texts in 1 file, and 2 notes in 1 journal.\n"
    )
    assert "\n  copycue triage  a reply for each note\n" in outcome.out


def test_answers_reach_their_settings(
    copycue: CopycueCommand, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = ("Ines Vogt", "Ms", "en", "du", "Ole", "Kim", "Friday")
    _typing(monkeypatch, "notes.csv", "copy/**/*.xml", "Ferry", *people)
    assert copycue("init").status == 0
    settings, _ = read_settings(folder)
    assert (settings.name, settings.copy) == ("Ferry", ["copy/**/*.xml"])
    profile = settings.profile()
    assert (profile.client, profile.texts.name) == (Person("Ines Vogt", "Ms"), "Ole")
    assert (profile.language, profile.address) == (Language.EN, Address.INFORMAL)
    assert (profile.sender, profile.build_day) == ("Kim", "Friday")


def test_what_is_given_is_not_asked_for(
    copycue: CopycueCommand, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _typing(monkeypatch)
    words = "--name x --client y --title z --language de --address du --texts a --sender b --build-day c"
    outcome = copycue("init", "--journal", "notes.csv", "--copy", "copy", *words.split())
    assert outcome.status == 0
    assert read_settings(folder)[0].client.name == "y"


def test_a_path_that_leads_nowhere_is_asked_for_again(
    copycue: CopycueCommand, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a, b").mkdir()
    (folder / "more, notes.csv").write_text("ID,Note\n3,Three\n", encoding="utf-8")
    _typing(monkeypatch, "nots.csv", '"more, notes.csv", notes.csv', "~nobody/x", "a, b", *[""] * 8)
    outcome = copycue("init")
    assert f"Error: There is no “nots.csv” in {folder}." in outcome.err
    assert "There is no “~nobody/x”" in outcome.err
    settings, _ = read_settings(folder)
    assert (settings.journals, settings.copy) == (["more, notes.csv", "notes.csv"], ["a, b"])


def test_who_hangs_up_leaves_nothing_behind(
    copycue: CopycueCommand, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _typing(monkeypatch, "", "")
    outcome = copycue("init")
    assert (outcome.status, "Stopped." in outcome.err) == (130, True)
    assert not (folder / "copycue.toml").exists()


def test_the_clients_own_folder_is_refused_before_more_is_asked(
    copycue: CopycueCommand, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder / "copy")
    _typing(monkeypatch, "", ".")
    outcome = copycue("init")
    assert outcome.status == 2
    assert "looks like a folder of the client's" in outcome.err
    assert outcome.err.endswith("copycue init DIR --copy PATH --journal PATH.\n")
    assert sorted(path.name for path in folder.rglob("*")) == ["copy", "kiosk.xml", "notes.csv"]


# --- not asked ------------------------------------------------------------------------------------


def test_without_a_terminal_something_must_be_given(copycue: CopycueCommand, folder: Path) -> None:
    outcome = copycue("init", "--journal", "notes.csv")
    assert outcome.status == 2
    assert "There is nobody to ask" in outcome.err
    assert not (folder / "copycue.toml").exists()


def test_yes_takes_what_is_found(copycue: CopycueCommand, folder: Path) -> None:
    assert copycue("init", "--yes", "--client", "Ines Vogt").status == 0
    settings, _ = read_settings(folder)
    assert (settings.copy, settings.journals, settings.client.name) == (["copy"], ["notes.csv"], "Ines Vogt")


def test_yes_where_nothing_is_found_is_misuse(copycue: CopycueCommand, tmp_path: Path) -> None:
    outcome = copycue("init", tmp_path, "--yes")
    assert outcome.status == 2
    assert "No notes and no texts" in outcome.err


def test_paths_on_the_command_line_are_meant_from_where_one_is(copycue: CopycueCommand, folder: Path) -> None:
    outcome = copycue("init", "../kiosk", "--journal", "notes.csv", "--copy", "copy", "copy/*.xml")
    assert outcome.status == 0
    settings, problems = read_settings(folder.parent / "kiosk")
    assert settings.journals == ["../Fähre Süd/notes.csv"]
    assert settings.copy == ["../Fähre Süd/copy", "../Fähre Süd/copy/*.xml"]
    assert problems == ()
    assert "  copycue triage --workspace ../kiosk  " in outcome.out


@pytest.mark.skipif(os.name != "posix", reason="quoted as shells of POSIX want it")
def test_the_commands_that_are_told_can_be_pasted(copycue: CopycueCommand, folder: Path) -> None:
    outcome = copycue("init", "a  b", "--journal", "notes.csv", "--copy", "copy")
    assert outcome.status == 0
    assert "  copycue triage --workspace 'a  b'  " in outcome.out
    assert (folder / "a  b" / "copycue.toml").exists()


def test_a_path_that_is_not_there_is_a_problem_and_the_project_is_set_up(
    copycue: CopycueCommand, folder: Path
) -> None:
    outcome = copycue("init", "--journal", "later.csv", "--copy", "copy")
    assert outcome.status == 1
    assert "does not exist" in outcome.err
    assert (folder / "copycue.toml").exists()


def test_a_password_does_not_get_into_the_file(copycue: CopycueCommand, folder: Path) -> None:
    outcome = copycue("init", "--yes", "--ledger", "postgresql+psycopg://anna:geheim@db.example/copycue")
    assert outcome.status == 2
    assert "COPYCUE_LEDGER_PASSWORD" in outcome.err
    assert "geheim" not in outcome.err
    assert not (folder / "copycue.toml").exists()


def test_options_before_the_command_hold_for_it_too(copycue: CopycueCommand, folder: Path) -> None:
    assert copycue("--journal", "notes.csv", "--copy", "copy", "init").status == 0
    assert read_settings(folder)[0].copy == ["copy"]


def test_a_new_project_is_known(copycue: CopycueCommand, folder: Path) -> None:
    copycue("init", "--yes")
    assert [workspace.folder for workspace in known_workspaces()] == [folder]


def test_a_file_is_no_folder_for_a_project(copycue: CopycueCommand, folder: Path) -> None:
    outcome = copycue("init", "notes.csv", "--journal", "notes.csv", "--copy", "copy")
    assert outcome.status == 2
    assert "is a file" in outcome.err
    assert not (folder / "copycue.toml").exists()


# --- again ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("words", "status"), [([], 0), (["--yes"], 0), (["--client", "Ines"], 2)])
def test_settings_that_are_there_stay_and_what_could_be_added_is_named(
    copycue: CopycueCommand, folder: Path, words: list[str], status: int
) -> None:
    (folder / "copycue.toml").write_text('name = "mine"\n', encoding="utf-8")
    outcome = copycue("init", *words)
    assert (outcome.status, outcome.out) == (status, "")
    assert "is there already, and stays as it is." in outcome.err
    assert re.search(r"^  client\.title +Form of address", outcome.err, re.MULTILINE)
    assert "  name " not in outcome.err
    assert (folder / "copycue.toml").read_text(encoding="utf-8") == 'name = "mine"\n'
