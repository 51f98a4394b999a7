"""A new workspace: a folder of its own, one file in it, and never a second time."""

import sys
from pathlib import Path

import platformdirs
import pytest

from app.model import CopycueError
from app.workspace.project.known_workspaces import last_workspace
from app.workspace.project.new_project import (
    as_written,
    contents_of,
    create_project,
    proposed_folder,
    require_own_folder,
    set_up,
    unset_settings,
)
from app.workspace.settings import read_settings
from tests.small_project import write_project


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("project/texts", "texts"),
        ("project", "."),
        ("texts", "../texts"),
        ("project/a/*.xml", "a/*.xml"),
    ],
)
def test_near_paths_are_written_relative_to_the_settings(tmp_path: Path, path: str, written: str) -> None:
    assert as_written(tmp_path / path, tmp_path / "project") == written


def test_far_paths_are_written_as_they_are(tmp_path: Path) -> None:
    assert as_written(tmp_path, tmp_path / "a" / "b" / "c") == tmp_path.as_posix()


@pytest.mark.parametrize("folder", ["copy", "copy/deeper"])
@pytest.mark.parametrize("named", ["copy", "copy/**/*.xml"])
def test_a_project_gets_no_folder_of_the_clients(tmp_path: Path, folder: str, named: str) -> None:
    write_project(tmp_path)
    (tmp_path / "copy" / "deeper").mkdir()
    with pytest.raises(CopycueError, match="is the client's"):
        require_own_folder(tmp_path / folder, [str(tmp_path / named)])


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_into_the_clients_folder_is_seen_through(tmp_path: Path) -> None:
    write_project(tmp_path)
    (tmp_path / "mine").symlink_to(tmp_path / "copy", target_is_directory=True)
    with pytest.raises(CopycueError, match="is the client's"):
        require_own_folder(tmp_path / "mine", ["../copy"])


def test_a_folder_above_the_clients_is_the_projects_own(tmp_path: Path) -> None:
    write_project(tmp_path)
    require_own_folder(
        tmp_path, ["copy", "notes.csv", "copy/*.xml", "nowhere", "~nobody-of-this-name/x", "nul\0"]
    )


def test_a_project_is_written_and_read(tmp_path: Path) -> None:
    path = create_project(tmp_path / "new" / "Fähre", {("copy",): ["../texts"], ("client", "address"): "du"})
    settings, problems = read_settings(path.parent)
    assert (settings.copy, settings.client.address.value, problems) == (["../texts"], "du", ())


def test_settings_that_are_there_are_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text("# mine", encoding="utf-8")
    with pytest.raises(CopycueError, match="never overwritten"):
        create_project(tmp_path, {})
    assert (tmp_path / "copycue.toml").read_text(encoding="utf-8") == "# mine"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({("client", "adress"): "du"}, "Did you mean"),
        ({("ledger", "url"): "postgresql://a:geheim@h/d"}, "holds a password"),
    ],
)
def test_what_can_not_be_set_is_refused_before_anything_is_written(
    tmp_path: Path, values: dict[tuple[str, ...], object], words: str
) -> None:
    with pytest.raises(CopycueError, match=words):
        create_project(tmp_path / "new", values)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CopycueError, match="Not a directory"):
        create_project(tmp_path / "file" / "project", {})
    with pytest.raises(CopycueError, match="file is there already"):
        create_project(tmp_path / "file", {})


def test_what_a_project_holds_is_counted(tmp_path: Path) -> None:
    write_project(tmp_path)
    create_project(tmp_path, {("copy",): ["copy", "none"], ("journals",): "notes.csv"})
    contents = contents_of(tmp_path)
    assert (contents.texts, contents.copy_files, contents.notes, contents.journals) == (4, 1, 2, 1)
    assert "There is no such file or folder." in [problem.message for problem in contents.problems]


def test_what_is_not_set_is_named(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text('name = "x"\nclient.name = "y"', encoding="utf-8")
    unset = {setting.path for setting in unset_settings(tmp_path)}
    assert ("client", "title") in unset
    assert not unset & {("name",), ("client", "name")}


def test_a_project_is_proposed_above_the_clients_files(tmp_path: Path) -> None:
    copy, journal = write_project(tmp_path)
    assert proposed_folder([journal, copy]) == tmp_path
    assert proposed_folder([tmp_path / "copy" / "**" / "*.xml"]) == tmp_path


def test_where_no_project_should_be_one_among_the_documents_is_proposed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "documents"
    monkeypatch.setattr(platformdirs, "user_documents_dir", lambda *_, **__: str(documents))
    home = tmp_path / "anna"
    monkeypatch.setattr(Path, "home", lambda: home)
    (home / "texts").mkdir(parents=True)
    wanted = documents / "Copycue" / "anna"
    assert proposed_folder([home / "texts"]) == wanted
    wanted.mkdir(parents=True)
    (wanted / "copycue.toml").write_text("", encoding="utf-8")
    assert proposed_folder([home / "texts"]) == documents / "Copycue" / "anna 2"


def test_a_folder_with_another_project_is_not_proposed(tmp_path: Path) -> None:
    copy, journal = write_project(tmp_path)
    (tmp_path / "copycue.toml").write_text("", encoding="utf-8")
    assert not proposed_folder([journal, copy]).is_relative_to(tmp_path)


def test_a_project_that_is_set_up_is_the_one_opened_last(tmp_path: Path) -> None:
    write_project(tmp_path)
    set_up(tmp_path, {("journals",): ["notes.csv"], ("copy",): ["copy"]})
    assert last_workspace() == tmp_path
    assert contents_of(tmp_path).notes == 2


def test_no_project_is_set_up_in_the_clients_folder(tmp_path: Path) -> None:
    copy, _ = write_project(tmp_path)
    with pytest.raises(CopycueError, match="is the client's"):
        set_up(copy, {("copy",): ["."]})
    assert last_workspace() is None
