import sys
from importlib import metadata
from pathlib import Path

import pytest

import resources
from app import __version__
from app.workspace.program import facts
from app.workspace.program.licences import ThirdParty


def test_the_facts_are_those_of_the_program_that_runs() -> None:
    told = facts.program_facts()
    assert told["Copycue"] == __version__
    assert told["Python"].startswith(f"{sys.version_info.major}.{sys.version_info.minor}.")
    assert told["Runs as"] == "checkout"


def test_an_installed_package_is_told_from_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "folder", lambda *parts: tmp_path.joinpath("resources", *parts))
    assert facts.way_of_running() == "package"


def test_a_bundle_says_whether_it_is_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "copycue"))
    assert facts.way_of_running() == "bundle"
    (tmp_path / "copycue-portable").touch()
    assert facts.way_of_running() == "bundle, portable"


@pytest.mark.parametrize(("parts", "version"), [((ThirdParty("Qt", "6.9", "MIT"),), "6.9"), ((), None)])
def test_without_metadata_the_version_of_qt_is_that_of_the_index(
    monkeypatch: pytest.MonkeyPatch, parts: tuple[ThirdParty, ...], version: str | None
) -> None:
    def unknown(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", unknown)
    monkeypatch.setattr("app.workspace.program.licences.third_parties", lambda: parts)
    assert facts.program_facts().get("Qt") == version
