"""``copycue guide``: a page for the client, written where it may be."""

from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand
from tests.small_project import write_project


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """A workspace with copy files and a journal."""
    folder = tmp_path / "ferry"
    write_project(folder)
    (folder / "copycue.toml").write_text('copy = ["copy"]\njournals = ["notes.csv"]\n', encoding="utf-8")
    return folder


def test_the_guide_is_written_beside_the_settings_and_its_path_is_told(
    copycue: CopycueCommand, ferry: Path
) -> None:
    for _ in range(2):  # a guide takes the place of an earlier one
        outcome = copycue("guide", "--workspace", ferry)
        assert (outcome.status, outcome.out, outcome.err) == (0, f"{ferry / 'guide.html'}\n", "")
    assert "Welcom on board" in (ferry / "guide.html").read_text("utf-8")


def test_without_a_workspace_it_is_written_here(
    copycue: CopycueCommand, ferry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert copycue("guide", "--copy", ferry / "copy").out == "guide.html\n"
    assert (tmp_path / "guide.html").is_file()


def test_a_dash_writes_the_page_to_stdout_and_nothing_else(copycue: CopycueCommand, ferry: Path) -> None:
    outcome = copycue("guide", "--workspace", ferry, "--output", "-")
    assert outcome.status == 0
    assert outcome.out.startswith("<!DOCTYPE html>")
    assert outcome.out.endswith("</html>\n")
    assert not (ferry / "guide.html").exists()


@pytest.mark.parametrize(("language", "words"), [("de", "Öffnen Sie die Datei."), ("en", "Open the file.")])
def test_the_language_may_be_named(copycue: CopycueCommand, ferry: Path, language: str, words: str) -> None:
    page = copycue("guide", "--workspace", ferry, "--language", language, "-o", "-").out
    assert words in page


def test_the_sample_has_a_guide(copycue: CopycueCommand, tmp_path: Path) -> None:
    outcome = copycue("guide", "--sample", "--output", tmp_path / "sample.html")
    assert (outcome.status, outcome.err) == (0, "")
    assert "Nordlicht Fähren" in (tmp_path / "sample.html").read_text("utf-8")


def test_nothing_is_written_into_the_clients_folder(copycue: CopycueCommand, ferry: Path) -> None:
    outcome = copycue("guide", "--workspace", ferry, "-o", ferry / "copy" / "guide.html")
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert "is the client's" in outcome.err
    assert [path.name for path in (ferry / "copy").iterdir()] == ["kiosk.xml"]


def test_a_file_of_yours_is_not_overwritten(copycue: CopycueCommand, ferry: Path) -> None:
    (ferry / "guide.html").write_text("<p>mine</p>")
    refused = copycue("guide", "--workspace", ferry)
    assert (refused.status, refused.out) == (2, "")
    assert "add --force" in refused.err
    assert copycue("guide", "--workspace", ferry, "--force").status == 0


def test_a_place_that_can_not_be_written_is_one_sentence(copycue: CopycueCommand, ferry: Path) -> None:
    outcome = copycue("guide", "--workspace", ferry, "-o", ferry / "gone" / "guide.html")
    assert outcome.status == 2
    place = ferry / "gone" / "guide.html"
    assert outcome.err == f"Nothing was written. {place}: No such file or directory.\n"


def test_a_broken_file_is_told_and_the_guide_is_written(copycue: CopycueCommand, ferry: Path) -> None:
    (ferry / "copy" / "broken.xml").write_text("<c>\n<text key='a'>Dogs & cats here</text></c>")
    outcome = copycue("guide", "--workspace", ferry)
    assert outcome.status == 1
    assert outcome.err.startswith("broken.xml:2:")
    assert "waits for a small repair" in (ferry / "guide.html").read_text("utf-8")


def test_without_texts_nothing_is_written_and_that_is_said(copycue: CopycueCommand, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    outcome = copycue("guide", "--copy", tmp_path / "empty", "-o", tmp_path / "guide.html")
    assert (outcome.status, outcome.out) == (1, "")
    assert "No guide was written" in outcome.err
    assert not (tmp_path / "guide.html").exists()


def test_a_mistake_in_a_template_is_told_and_the_guide_is_written(
    copycue: CopycueCommand, ferry: Path
) -> None:
    (ferry / "guide" / "en").mkdir(parents=True)
    (ferry / "guide" / "en" / "live-saved.j2").write_text("{{ nobody }}")
    outcome = copycue("guide", "--workspace", ferry)
    assert (outcome.status, outcome.out) == (1, f"{ferry / 'guide.html'}\n")
    assert outcome.err.startswith("guide/en/live-saved.j2:1: error: ")


def test_open_shows_the_file_that_was_written(
    copycue: CopycueCommand, ferry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr("click.launch", shown.append)
    copycue("guide", "--workspace", ferry, "--open")
    assert shown == [str((ferry / "guide.html").resolve())]


def test_stdout_can_not_be_opened(copycue: CopycueCommand, ferry: Path) -> None:
    outcome = copycue("guide", "--workspace", ferry, "--open", "-o", "-")
    assert outcome.status == 2
    assert "--open needs a file" in outcome.err
