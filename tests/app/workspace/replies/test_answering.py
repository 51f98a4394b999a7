"""A reply on its way to the client: recorded only if all it says holds at this moment."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.model import CopycueError, Draft, OutcomeKind, Variant
from app.workspace import TriagedNote, Workspace
from app.workspace.replies.answering import OutOfDateError
from tests.small_project import KIOSK


def notes(project: Workspace) -> tuple[TriagedNote, ...]:
    return project.look().triage.notes


def test_the_reply_is_recorded_as_drafted_with_its_places(project: Workspace) -> None:
    title, _ = notes(project)
    sent = project.answer([title], channel="mail")
    assert title.reply is not None
    assert (sent.text, sent.html, sent.channel) == (title.reply.text, title.reply.html, "mail")
    (place,) = sent.places
    assert (place.before, place.after) == ("Welcom on board", "Welcome on board")
    assert place.around == ("", "Buy a ticket")
    state = project.memory.state("12")
    assert (state.reply, state.outcome.kind) == (sent, OutcomeKind.ANSWERED)


def test_the_kind_of_reply_that_was_drafted_is_kept_whatever_was_typed(project: Workspace) -> None:
    title, crash = notes(project)
    short = project.redraft(title, variant=Variant.SHORT)
    assert project.answer([replace(title, reply=short)]).variant == "short"
    assert project.answer([crash], text="Seen to.").variant == "standard"


def test_a_typed_reply_may_answer_several_notes(project: Workspace) -> None:
    sent = project.answer(notes(project), text="Both are seen to.")
    assert (sent.note_ids, sent.text, sent.html) == (("12", "7"), "Both are seen to.", "")
    assert [place.note_id for place in sent.places] == ["12"]
    assert project.memory.state("7").reply == sent


def test_a_place_that_holds_no_more_is_told_and_nothing_is_recorded(
    project: Workspace, tmp_path: Path
) -> None:
    title, _ = notes(project)
    (tmp_path / "copy" / "kiosk.xml").write_text(KIOSK.replace("Welcom", "Hello"), encoding="utf-8")
    with pytest.raises(
        OutOfDateError, match=r"start\.title.*Nothing went out for note 12, and nothing was recorded"
    ) as raised:
        project.answer([title])
    assert [problem.line for problem in raised.value.problems] == [4]
    assert project.memory.steps == ()


def test_where_nothing_may_be_told_only_a_typed_reply_can_go(project: Workspace, tmp_path: Path) -> None:
    with (tmp_path / "notes.csv").open("a", encoding="utf-8") as file:
        file.write("20,2026-11-04,Ines Vogt,Something about the colours is odd.\n")
    unsure = notes(project)[2]
    with pytest.raises(CopycueError, match="Note 20 has no drafted reply"):
        project.answer([unsure])
    sent = project.answer([unsure], text="Which colours do you mean?")
    assert (sent.subject, sent.variant) == ("", "")


def test_what_was_typed_is_dropped_once_it_went(project: Workspace) -> None:
    title, _ = notes(project)
    project.typed.keep(Draft("12", "Dear Ines"))
    project.answer([title], text="Dear Ines, done.")
    assert project.typed.all() == {}
