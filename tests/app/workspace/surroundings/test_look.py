"""What ``copycue init`` proposes: what Copycue could read, and what is most likely the client's."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from app.workspace.project.new_project import contents_of
from app.workspace.project.sample import unpack_sample
from app.workspace.surroundings import FoundCopy, FoundJournal, look_around
from app.workspace.surroundings import copy as copy_module
from app.workspace.surroundings.sweep import sweep

NOTES = "ID,Date,Reporter,Note\n1,2026-11-02,Ines,The bell is too loud.\n2,2026-11-03,Ines,All fine.\n"
POINT = "- The bell is too loud.\n"
COPY = '<copy><text key="a">Welcome aboard</text><text key="b">Buy a ticket</text></copy>'
ANDROID = '<resources><string name="a">Welcome aboard</string></resources>'
LAYOUT = '<layout><view text="Welcome aboard again"/></layout>'


def _write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_journals_and_folders_of_texts_are_found_and_counted(tmp_path: Path) -> None:
    texts = dict.fromkeys(("Texte Süd/a.xml", "Texte Süd/de/b.xml", "Hilfe/c.xml"), COPY)
    found = look_around(_write(tmp_path, {"Notizen.csv": NOTES, **texts}))
    assert found.journals == (FoundJournal("Notizen.csv", 2),)
    assert found.copy == (FoundCopy("Hilfe", 2, 1), FoundCopy("Texte Süd", 4, 2))
    assert found.is_whole
    assert not found.looks_like_the_clients


def test_what_is_found_is_counted_as_the_project_will_hold_it(tmp_path: Path) -> None:
    unpack_sample(tmp_path)
    found = look_around(tmp_path)
    holds = contents_of(tmp_path)
    assert sum(one.texts or 0 for one in found.copy) == holds.texts
    assert sum(one.files for one in found.copy) == holds.copy_files
    assert sum(one.notes for one in found.journals) == holds.notes


def test_texts_of_a_program_are_told_from_its_other_xml(tmp_path: Path) -> None:
    _write(tmp_path, dict.fromkeys((f"app/{name}.kt" for name in "abcde"), "code"))
    _write(tmp_path, dict.fromkeys(("app/res/values/strings.xml", "app/res/values-de/strings.xml"), ANDROID))
    assert look_around(tmp_path).copy == (FoundCopy("app/res", 2, 2),)
    _write(tmp_path, {"app/res/layout/main.xml": LAYOUT})
    assert look_around(tmp_path).copy == (FoundCopy("app/res/**/strings.xml", 2, 2),)


def test_what_tools_fill_and_what_is_hidden_is_left_out(tmp_path: Path) -> None:
    files = ("copy/a.xml", "node_modules/a.xml", ".git/a.xml", "copy/Build/a.xml", "copy/~$a.xml")
    assert look_around(_write(tmp_path, dict.fromkeys(files, COPY))).copy == (FoundCopy("copy", 2, 1),)


@pytest.mark.parametrize(
    ("files", "paths"),
    [
        ({"README.md": POINT, "Bugs.md": POINT}, ["Bugs.md"]),
        ({"prices.csv": NOTES, "Feedback Mai.csv": NOTES}, ["Feedback Mai.csv"]),
        ({"prices.csv": NOTES, "README.md": POINT}, ["prices.csv"]),
        ({"journal/a.md": POINT, "journal/b.csv": NOTES}, ["journal"]),
        ({"journal/a.md": POINT, "README.md": POINT}, ["journal"]),
        ({"journal/README.md": POINT, "journal/a.md": POINT}, ["journal/a.md"]),
        ({"Produktionsjournal.md": POINT}, ["Produktionsjournal.md"]),
        ({"empty notes.csv": "", "CHANGES.md": POINT}, []),
    ],
)
def test_journals_are_known_by_name_and_else_by_kind(
    tmp_path: Path, files: dict[str, str], paths: list[str]
) -> None:
    assert [found.path for found in look_around(_write(tmp_path, files)).journals] == paths


def test_loose_files_are_proposed_where_they_surely_hold_texts(tmp_path: Path) -> None:
    _write(tmp_path, {"strings.xml": ANDROID, "pom.xml": LAYOUT})
    assert look_around(tmp_path).copy == (FoundCopy("strings.xml", 1, 1),)


def test_a_folder_of_texts_and_nothing_else_looks_like_the_clients(tmp_path: Path) -> None:
    _write(tmp_path, {"de/a.xml": COPY, "en/a.xml": COPY})
    assert look_around(tmp_path).looks_like_the_clients
    _write(tmp_path, {"main.py": ""})
    assert not look_around(tmp_path).looks_like_the_clients


def test_an_empty_folder_has_nothing_to_propose(tmp_path: Path) -> None:
    found = look_around(tmp_path)
    assert (found.journals, found.copy, found.is_whole) == ((), (), True)


def test_much_xml_is_proposed_without_being_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copy_module, "_MOST_BYTES", 10)
    assert look_around(_write(tmp_path, {"copy/a.xml": COPY})).copy == (FoundCopy("copy", None, 1),)


def test_a_walk_ends_after_very_many_files(tmp_path: Path) -> None:
    found = sweep(_write(tmp_path, dict.fromkeys(("a/a.xml", "b/a.xml", "c/a.xml"), COPY)), most=1)
    assert not found.is_whole
    assert len(found.copy) == 2
