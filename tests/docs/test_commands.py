"""What README.md and docs/commands.md tell to type does what they say, on the sample."""

import re
import shutil
from pathlib import Path

import pytest

from app.cli import run
from app.workspace import WindowRequest
from resources import folder
from tests.docs.blocks import ROOT, commands_of

PAGES = ("README.md", "docs/commands.md")

NOT_RUN = {
    "copycue init": "it asks; with --yes it is run",
    "copycue watch": "it goes on until Ctrl-C; with --once it is run",
    "copycue open N-205": "it opens an editor (tests/app/cli/test_open_elsewhere.py)",
}
"""Commands that can not be run here, with the reason."""

WITH_STATUS_1 = {
    "copycue tone": "the draft has something to tell",
    "copycue answers": "the journal in Markdown has no table to write into",
}
"""Commands that find something wrong with the input on purpose, and why."""

_TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)


def _read(page: str) -> tuple[tuple[str, ...], ...]:
    commands = commands_of((ROOT / page).read_text("utf-8"))
    assert commands, f"{page} shows no command"
    return commands


@pytest.fixture
def at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with the sample's notes and texts, a draft and a note."""
    for name in ("copy", "journal"):
        shutil.copytree(folder("sample") / name, tmp_path / name)
    (tmp_path / "draft.txt").write_text("You forgot to save the file.\n", "utf-8")
    (tmp_path / "note.txt").write_text("For the third time: this is a joke!!\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES)
def test_every_command_of_the_page_does_its_work(
    page: str, at_work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[WindowRequest] = []

    def open_window(request: WindowRequest) -> int:
        opened.append(request)
        return 0

    if page != "README.md":
        shutil.copy(folder("sample", "copycue.toml"), at_work)
    commands = [words for words in _read(page) if words[0] == "copycue" and " ".join(words) not in NOT_RUN]
    for words in commands:
        status = run(open_window, list(words[1:]))
        told = capsys.readouterr()
        expected = 1 if " ".join(words[:2]) in WITH_STATUS_1 else 0
        assert status == expected, f"{' '.join(words)}\n{told.out[-500:]}{told.err}"
    assert len(opened) == 1, "the window opens where the page says so"


def test_what_is_not_run_here_a_page_still_tells() -> None:
    told = {" ".join(words) for page in PAGES for words in _read(page)}
    assert told >= NOT_RUN.keys()


def test_what_make_is_told_it_knows() -> None:
    targets = set(_TARGET.findall((ROOT / "Makefile").read_text("utf-8")))
    told = {words[1] for words in _read("README.md") if words[0] == "make"}
    assert told
    assert told <= targets


def test_no_block_for_a_shell_holds_anything_else() -> None:
    programs = {words[0] for page in PAGES for words in _read(page)}
    assert programs == {"copycue", "make"}
