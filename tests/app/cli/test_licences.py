from pathlib import Path

import pytest

import resources
from installers.licences.part import Part
from installers.licences.written import write
from tests.app.cli.conftest import CopycueCommand


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the licences of a bundle beside the program."""
    parts = [
        Part("Hull", "2.1", "MIT", "", "Permission is granted."),
        Part("keel", "", "Zlib", "", "As is.", "Hull"),
    ]
    write(parts, tmp_path / "resources" / "licences")
    monkeypatch.setattr(resources, "folder", lambda *names: tmp_path.joinpath("resources", *names))


@pytest.mark.usefixtures("bundle")
def test_every_part_is_told_with_its_licence(copycue: CopycueCommand) -> None:
    outcome = copycue("licences")
    assert outcome.out.splitlines() == ["Copycue: MIT", "Hull 2.1: MIT", "keel (in Hull): Zlib"]


@pytest.mark.usefixtures("bundle")
def test_the_text_of_one_is_told_however_its_name_is_written(copycue: CopycueCommand) -> None:
    assert copycue("licences", "HULL").out == "Permission is granted.\n"


def test_where_there_are_no_texts_it_is_said_where_they_are(copycue: CopycueCommand) -> None:
    assert copycue("licences", "lxml").out.startswith("Its text is in the package that pip installed")


def test_our_own_licence_is_told_too(copycue: CopycueCommand) -> None:
    assert copycue("licences", "Copycue").out.startswith("MIT License")


def test_what_is_no_part_is_misuse(copycue: CopycueCommand) -> None:
    outcome = copycue("licences", "submarine")
    assert outcome.status == 2
    assert "'submarine' is no part of Copycue" in outcome.err
