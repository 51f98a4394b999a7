import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """Return a workspace in which two screens hold the same text."""
    folder = tmp_path / "ferry"
    (folder / "copy").mkdir(parents=True)
    for screen in ("home", "cart"):
        text = f'<copy><text key="{screen}.open">Tickets</text><text key="{screen}.lead">Hello</text></copy>'
        (folder / "copy" / f"{screen}.xml").write_text(text, encoding="utf-8")
    (folder / "notes.csv").write_text(
        'ID,Note\n7,"On the start screen, change ""Tickets"" to ""Buy a ticket""."\n8,It crashes.\n',
        encoding="utf-8",
    )
    (folder / "copycue.toml").write_text('copy = ["copy"]\njournals = ["notes.csv"]\n', encoding="utf-8")
    return folder


def test_a_chosen_place_is_printed_with_its_reply_and_kept(copycue: CopycueCommand, ferry: Path) -> None:
    outcome = copycue("correct", "7", "--workspace", ferry, "--place", "home.xml:home.open")
    assert outcome.status == 0
    assert "Client can change it · 1 place, proven · as you said" in outcome.out
    assert "Tickets → Buy a ticket" in outcome.out
    assert "Reply · " in outcome.out
    assert "── 8 ──" not in outcome.out
    assert "as you said" in copycue("triage", "--workspace", ferry).out


def test_whose_a_note_is_may_be_said(copycue: CopycueCommand, ferry: Path) -> None:
    outcome = copycue("correct", "7", "--workspace", ferry, "--verdict", "developer", "--json")
    (note,) = json.loads(outcome.out)["notes"]
    assert (note["id"], note["verdict"], note["corrected"]) == ("7", "developer", True)
    assert note["why"] == "You said that this is ours."
    assert not any(place["claimed"] for place in note["places"])


def test_a_note_whose_place_is_still_open_is_not_called_as_you_said(
    copycue: CopycueCommand, ferry: Path
) -> None:
    outcome = copycue("correct", "8", "--workspace", ferry, "--verdict", "copy")
    assert "Not sure yet" in outcome.out
    assert "It is the client's, you said" in outcome.out
    assert "as you said" not in outcome.out


def test_a_correction_is_taken_back(copycue: CopycueCommand, ferry: Path) -> None:
    before = copycue("triage", "--workspace", ferry).out
    copycue("correct", "7", "--workspace", ferry, "--verdict", "developer")
    outcome = copycue("correct", "7", "--workspace", ferry, "--undo")
    assert (outcome.status, outcome.err) == (0, "")
    assert copycue("triage", "--workspace", ferry).out == before
    assert "nothing to take back" in copycue("correct", "7", "--workspace", ferry, "--undo").err


def test_a_project_named_by_its_files_keeps_corrections_too(copycue: CopycueCommand, ferry: Path) -> None:
    paths = ["--copy", ferry / "copy", "--journal", ferry / "notes.csv"]
    copycue("correct", "8", *paths, "--verdict", "unclear")
    assert "as you said" in copycue("triage", *paths).out
    assert "as you said" not in copycue("triage", "--workspace", ferry).out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["7"], "Give --place or --verdict, or --undo alone."),
        (["7", "--undo", "--verdict", "copy"], "Give --place or --verdict, or --undo alone."),
        (["77", "--verdict", "copy"], "Did you mean 7?"),
        (["x", "--verdict", "copy"], "Notes are numbered as triage shows them."),
        (["7", "--place", "home.xml"], "home.xml is a whole file."),
        (["7", "--place", "home.xml:home.opn"], "Did you mean home.xml:home.open?"),
        (["7", "--place", "home.xml:home.open", "--verdict", "developer"], "These do not go together."),
        (["7", "--verdict", "ours"], "Invalid value for '--verdict'"),
    ],
)
def test_wrong_use_is_told_and_nothing_is_kept(
    copycue: CopycueCommand, ferry: Path, words: list[str], said: str
) -> None:
    outcome = copycue("correct", *words, "--workspace", ferry)
    assert outcome.status == 2
    assert said in outcome.err
    assert "as you said" not in copycue("triage", "--workspace", ferry).out
