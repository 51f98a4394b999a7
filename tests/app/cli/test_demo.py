from collections.abc import Iterator
from pathlib import Path

import pytest

from app import places
from app.cli.demo_page import demo_lines, one_of_each
from app.cli.terminal import Paper
from app.workspace import Triage, Workspace
from tests.app.cli.conftest import CopycueCommand


@pytest.fixture(scope="module")
def triage(tmp_path_factory: pytest.TempPathFactory) -> Triage:
    return Workspace.sample(tmp_path_factory.mktemp("sample")).triage()


def _numbered(lines: Iterator[str]) -> list[str]:
    return [line for line in lines if line.startswith("── ")]


def test_the_demo_shows_and_says_how_to_go_on(copycue: CopycueCommand) -> None:
    outcome = copycue("demo")
    assert outcome.status == 0
    assert outcome.out.startswith("A ferry operator's people wrote ")
    assert outcome.out.splitlines()[-4:] == [
        "See all of it in a window       copycue",
        "All notes with their replies    copycue demo --all",
        "Your own project                copycue triage --copy texts/ --journal notes.csv",
        "What else there is              copycue --help",
    ]


def test_the_demo_leaves_nothing_behind(
    copycue: CopycueCommand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = set(places.data().rglob("*"))  # of other tests
    copycue("demo")
    assert list(tmp_path.iterdir()) == []
    assert set(places.data().rglob("*")) <= before


def test_one_note_of_each_kind_of_reply_is_shown_in_full(triage: Triage) -> None:
    kinds = {triaged.reply.situation if triaged.reply else None for triaged in triage.notes}
    chosen = one_of_each(triage.notes)
    assert {triaged.reply.situation if triaged.reply else None for triaged in chosen} == kinds
    assert len(chosen) == len(kinds)
    shown = "\n".join(demo_lines(triage, Paper(), everything=False))
    assert all(triaged.reply.text.splitlines()[0] in shown for triaged in chosen if triaged.reply)


def test_both_languages_are_shown_in_full(triage: Triage) -> None:
    assert {triaged.verdict.language for triaged in one_of_each(triage.notes)} == {"en", "de"}


def test_every_note_is_on_the_page(triage: Triage) -> None:
    shown = "\n".join(demo_lines(triage, Paper(), everything=False))
    in_full = len(one_of_each(triage.notes))
    assert len(_numbered(iter(shown.splitlines()))) == in_full
    assert f"The other {len(triage.notes) - in_full}\n" in shown
    assert all(triaged.note.id in shown for triaged in triage.notes)


def test_the_sum_at_the_top_is_of_all_notes(triage: Triage) -> None:
    lines = list(demo_lines(triage, Paper(), everything=False))
    table = lines[lines.index("") + 1 : lines.index("", lines.index("") + 1)]
    assert sum(int(line.split()[0]) for line in table) == len(triage.notes)


def test_all_shows_every_note_in_full(triage: Triage) -> None:
    assert len(_numbered(demo_lines(triage, Paper(), everything=True))) == len(triage.notes)


@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_line_of_the_page_that_is_ours_is_wider_than_the_window(triage: Triage, width: int) -> None:
    lines = list(demo_lines(triage, Paper(width, wraps=True), everything=False))
    start = next(number for number, line in enumerate(lines) if line.startswith("The other"))
    assert max(map(len, lines[start:-4])) <= width
