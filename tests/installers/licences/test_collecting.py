"""The whole of it, on what is installed here."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from installers.licences import __main__ as collecting
from installers.licences.by_hand import by_hand
from installers.licences.part import Part
from installers.licences.system import _by_source, python_itself
from installers.licences.written import write
from installers.release.system_libraries import Package

TEXTS = Path(collecting.__file__).with_name("texts")


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder into which all was gathered."""
    folder = tmp_path_factory.mktemp("licences")
    result = CliRunner().invoke(collecting.main, [str(folder)])
    assert result.exit_code == 0, result.output
    return folder


def test_everything_that_is_handed_out_from_here_has_an_allowed_licence_and_a_text(target: Path) -> None:
    entries = json.loads((target / "index.json").read_text("utf-8"))["parts"]
    assert {"Python", "lxml", "Qt", "libxml2", "psycopg", "pyside6-essentials"} <= {
        one["name"] for one in entries
    }
    assert all((target / one["text"]).read_text("utf-8").strip() for one in entries)


def test_nothing_that_only_builds_or_tests_is_told(target: Path) -> None:
    names = {one["name"] for one in json.loads((target / "index.json").read_text("utf-8"))["parts"]}
    assert names.isdisjoint({"pytest", "pyinstaller", "pylint", "ruff", "numpy", "translate-toolkit"})


def test_the_page_to_read_lists_each_part_before_its_text(target: Path) -> None:
    page = (target / "THIRD-PARTY.txt").read_text("utf-8")
    assert page.index("lxml ") < page.index("=====") < page.rindex("lxml ")


def test_a_fault_ends_it_with_1_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoilt = Part("Python", "3", "GPL-3.0-only", "", "text")
    monkeypatch.setattr(collecting, "python_itself", lambda: spoilt)
    result = CliRunner().invoke(collecting.main, [str(tmp_path / "new")])
    assert result.exit_code == 1
    assert "FAIL  Python: GPL-3.0-only is not among" in result.output
    assert not (tmp_path / "new").exists()


def test_what_was_gathered_before_is_replaced(tmp_path: Path) -> None:
    write([Part("old", "1", "MIT", "", "x")], tmp_path)
    write([Part("new", "1", "MIT", "", "x", "A whole")], tmp_path)
    assert [file.name for file in (tmp_path / "texts").iterdir()] == ["a-whole-new.txt"]


def test_every_text_that_lies_there_is_named_and_every_named_one_lies_there() -> None:
    said = by_hand()
    texts = (*(one.texts for one in said.package.values()), *(one.texts for one in said.inside))
    used = {name for names in texts for name in names} | {"spdx/MIT.txt", "python.txt"}
    assert used == {file.relative_to(TEXTS).as_posix() for file in TEXTS.rglob("*.txt")}


def test_everything_said_by_hand_has_a_reason_and_nothing_allows_the_gpl() -> None:
    said = by_hand()
    assert all(entry.reason for entry in said.package.values())
    assert not [name for name in said.allowed if "GPL" in name and "WITH" not in name]


def test_pythons_own_text_is_found() -> None:
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in python_itself().text


def test_libraries_of_debian_are_one_part_a_source_with_debians_notice(tmp_path: Path) -> None:
    (tmp_path / "libglib2.0-0").mkdir()
    (tmp_path / "libglib2.0-0" / "copyright").write_text("of GLib", encoding="utf-8")
    found = [
        Package("glib2.0", "libglib2.0-0", "2.74", "amd64"),
        Package("glib2.0", "libglib2.0-data", "2.74", "all"),
        Package("oars", "liboars1", "1", "amd64"),
    ]
    glib, oars = _by_source(found, by_hand(), tmp_path)
    assert (glib.name, glib.version, glib.licence) == ("glib2.0", "2.74", "LGPL-2.1-or-later")
    assert glib.text.startswith("of GLib\n\n")
    assert (oars.licence, oars.text) == ("", "")
