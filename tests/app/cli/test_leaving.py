"""Each way out of a reply, with the client's file saved between reading and leaving."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.replies.export import FORMS
from app.workspace import Triage, Workspace
from app.workspace.live.look import Look
from tests.app.cli.conftest import CopycueCommand
from tests.small_project import KIOSK

WAYS = [*(("reply", "12", "--as", form) for form in FORMS), ("reply", "12", "--json")]
WAYS += [("reply", "12", "7"), ("reply", "--all"), ("answer", "12"), ("answer", "12", "7", "--together")]

Save = Callable[[str], None]


@pytest.fixture
def save_after_look(project: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Save:
    """Return what says which text the client saves right after the project was looked at."""
    texts: list[str] = []
    look = Workspace.look

    def looked(self: Workspace, **words: object) -> Look:
        del words
        seen = look(self)
        while texts:
            (project[0] / "kiosk.xml").write_text(texts.pop(), encoding="utf-8")
        return seen

    monkeypatch.setattr(Workspace, "look", looked)
    return texts.append


@pytest.mark.parametrize("way", WAYS, ids=" ".join)
def test_a_place_that_moved_is_told_where_it_is_now(
    copycue: CopycueCommand, project: tuple[Path, Path], save_after_look: Save, way: tuple[str, ...]
) -> None:
    save_after_look(KIOSK.replace("<copy>", "<copy>\n\n\n"))
    outcome = copycue(*way, "--copy", project[0], "--journal", project[1])
    assert outcome.status == 0
    assert "line 7" in outcome.out.replace("*", "").lower()
    assert "line 4" not in outcome.out
    assert "every place was found again" in outcome.err


@pytest.mark.parametrize("way", WAYS, ids=" ".join)
def test_a_text_that_is_gone_keeps_the_reply_in(
    copycue: CopycueCommand, project: tuple[Path, Path], save_after_look: Save, way: tuple[str, ...]
) -> None:
    save_after_look(KIOSK.replace("Welcom on board", "Ahoy"))
    outcome = copycue(*way, "--copy", project[0], "--journal", project[1])
    assert (outcome.status, outcome.out) == (2, "")
    assert (
        "kiosk.xml, line 4: The text of “start.title” does not stand at this place any more." in outcome.err
    )
    assert not Workspace.of(copy=[project[0]], journals=[project[1]]).memory.steps


@pytest.mark.parametrize("form", ["--text", "--json"])
def test_a_triage_is_printed_as_the_files_are_at_its_end(
    copycue: CopycueCommand, project: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    judge, texts = Workspace.triage, [KIOSK.replace("<copy>", "<copy>\n\n\n")]

    def judged(self: Workspace, **words: object) -> Triage:
        del words
        triage = judge(self)
        while texts:
            (project[0] / "kiosk.xml").write_text(texts.pop(), encoding="utf-8")
        return triage

    monkeypatch.setattr(Workspace, "triage", judged)
    outcome = copycue("triage", form, "--copy", project[0], "--journal", project[1])
    assert "line 7" in outcome.out
    assert "line 4" not in outcome.out
    if form == "--json":
        place = json.loads(outcome.out)["notes"][0]["places"][0]
        assert (place["line"], place["claimed"]) == (7, True)
