from importlib import metadata
from pathlib import Path

import pytest

import resources
from app.workspace.program.licences import own_licence, third_parties
from installers.licences.part import Part
from installers.licences.written import write


def test_a_bundle_tells_what_was_gathered_when_it_was_built(tmp_path: Path) -> None:
    part = Part("libhull", "2.1", "MIT", "https://hull.example", "Permission is granted.", "ferries")
    write([part], tmp_path)
    (told,) = third_parties(tmp_path)
    assert (told.name, told.version, told.licence, told.home, told.inside) == (
        "libhull",
        "2.1",
        "MIT",
        "https://hull.example",
        "ferries",
    )
    assert told.text() == "Permission is granted.\n"


def test_a_text_that_is_gone_is_no_text(tmp_path: Path) -> None:
    write([Part("libhull", "", "MIT", "", "x")], tmp_path)
    (tmp_path / "texts" / "libhull.txt").unlink()
    assert third_parties(tmp_path)[0].text() == ""


def test_elsewhere_metadata_tells_what_copycue_asks_for_and_nothing_of_its_tools(tmp_path: Path) -> None:
    told = {part.name: part for part in third_parties(tmp_path)}
    assert told["lxml"].version == metadata.version("lxml")
    assert told["lxml"].licence == "BSD-3-Clause"
    assert "pytest" not in told
    assert not any(part.text() for part in told.values())


def test_a_copycue_that_nobody_installed_tells_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(name: str) -> list[str]:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "requires", unknown)
    assert third_parties(tmp_path) == ()


def test_a_package_that_is_not_there_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        metadata, "requires", lambda _name: ["lxml>=6", "no-such-ferry>=1", "ruff ; extra == 'dev'"]
    )
    assert [part.name for part in third_parties(tmp_path)] == ["lxml"]


def test_our_own_licence_is_beside_the_program_or_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own_licence().startswith("MIT License")
    monkeypatch.setattr(resources, "folder", lambda *parts: tmp_path.joinpath("resources", *parts))
    assert own_licence() == ""
