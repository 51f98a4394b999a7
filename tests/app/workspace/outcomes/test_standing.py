"""Where all notes of a project stand."""

import json
from pathlib import Path

import pytest

from app.model import OutcomeKind
from app.workspace import Workspace
from app.workspace.outcomes.standing import Group, Standing, standing_of
from app.workspace.records.standing import standing_record, step_record
from tests.small_project import NOTES, write_project

MORE = """\
20,2026-11-04,Ines Vogt,Something about the colours is odd.
21,2026-11-04,Ines Vogt,"Please change ""Buy a ticket"" to ""Buy your ticket""."
"""


@pytest.fixture
def project(tmp_path: Path) -> Workspace:
    copy, journal = write_project(tmp_path)
    journal.write_text(NOTES + MORE, encoding="utf-8")
    return Workspace.of(copy=[copy], journals=[journal])


def standing(project: Workspace) -> Standing:
    look = project.look()
    return standing_of(look.triage, look.memory)


def groups(project: Workspace) -> dict[str, Group]:
    return {note.id: note.group for note in standing(project).notes}


def test_before_anything_is_done_the_verdicts_decide(project: Workspace) -> None:
    assert groups(project) == {
        "12": Group.TO_ANSWER,
        "7": Group.OURS,
        "20": Group.UNSURE,
        "21": Group.TO_ANSWER,
    }


def test_an_answered_note_waits_for_the_client(project: Workspace) -> None:
    project.answer(project.look().triage.notes[:1])
    assert groups(project)["12"] is Group.WAITING


def test_a_note_that_was_answered_as_ours_stays_ours(project: Workspace) -> None:
    project.answer(project.look().triage.notes[1:2])
    assert groups(project)["7"] is Group.OURS


@pytest.mark.parametrize(
    ("outcome", "group"),
    [
        (OutcomeKind.MINE, Group.OURS),
        (OutcomeKind.FIXED, Group.DONE),
        (OutcomeKind.DONE, Group.DONE),
        (OutcomeKind.DIFFERENTLY, Group.DONE),
        (OutcomeKind.WITHDRAWN, Group.DONE),
        (OutcomeKind.DUPLICATE, Group.DONE),
        (OutcomeKind.OPEN, Group.TO_ANSWER),
    ],
)
def test_what_somebody_said_of_a_note_decides(project: Workspace, outcome: OutcomeKind, group: Group) -> None:
    project.look()
    project.deeds.mark("12", outcome)
    assert groups(project)["12"] is group


def test_what_the_journal_says_is_done_needs_no_answer(tmp_path: Path) -> None:
    copy, journal = write_project(tmp_path)
    lines = NOTES.splitlines()
    journal.write_text(f"{lines[0]},Status\n{lines[1]},done\n{lines[2]},open\n", encoding="utf-8")
    assert groups(Workspace.of(copy=[copy], journals=[journal])) == {"12": Group.DONE, "7": Group.OURS}


def test_a_note_that_the_client_took_out_is_not_lost(project: Workspace, tmp_path: Path) -> None:
    project.answer(project.look().triage.notes[:1])
    (tmp_path / "notes.csv").write_text(f"{NOTES.splitlines()[0]}\n{MORE}", encoding="utf-8")
    found = {note.id: note for note in standing(project).notes}
    assert (found["12"].group, found["7"].group) == (Group.WAITING, Group.GONE)
    assert (found["7"].triaged, found["7"].text) == (None, "The kiosk crashes when I press the button twice.")


def test_the_counts_are_those_of_the_lists(project: Workspace) -> None:
    found = standing(project)
    assert found.counts() == {group: len(found.of(group)) for group in Group}
    assert sum(found.counts().values()) == 4


def test_all_of_it_is_one_object_of_json(project: Workspace) -> None:
    project.answer(project.look().triage.notes[:1], channel="mail")
    look = project.look()
    record = standing_record("Kiosk", look, standing_of(look.triage, look.memory))
    assert json.loads(json.dumps(record)) == record
    assert record["counts"]["waiting for the client"] == 1
    note = record["notes"][0]
    assert (note["id"], note["group"], note["outcome"]) == ("12", "waiting for the client", "answered")


def test_a_step_as_json_says_who_did_what(project: Workspace) -> None:
    project.look()
    record = step_record(project.deeds.mark("12", OutcomeKind.MINE))
    assert (record["notes"], record["outcome"]) == (["12"], "mine")
    assert record["sentence"].endswith("marked note 12 as ours")
