"""A look at a project: what became of answered notes is recorded, and a picture is drawn of it all."""

import datetime as dt
import os
from pathlib import Path

import pytest

from app.model import CopycueError, NoteState, OutcomeKind, Step, VerdictKind
from app.workspace import Workspace
from app.workspace.live.look import Look, past_due
from tests.small_project import KIOSK, NOTES, write_project

SAVED = dt.datetime(2026, 11, 5, 10, 42, tzinfo=dt.UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_project(tmp_path)
    return tmp_path


def opened(folder: Path) -> Workspace:
    return Workspace.of(copy=[folder / "copy"], journals=[folder / "notes.csv"])


@pytest.fixture
def project(folder: Path) -> Workspace:
    return opened(folder)


def save(folder: Path, text: str, when: dt.datetime = SAVED) -> None:
    path = folder / "copy" / "kiosk.xml"
    path.write_text(text, encoding="utf-8")
    os.utime(path, (when.timestamp(), when.timestamp()))


def answer(project: Workspace, note_id: str = "12") -> None:
    project.answer([one for one in project.look().triage.notes if one.note.id == note_id])


def state(look: Look, note_id: str = "12") -> NoteState:
    return look.memory.state(note_id)


def test_a_change_done_by_the_client_is_recorded_with_file_and_time(folder: Path, project: Workspace) -> None:
    answer(project)
    assert state(project.look()).outcome.kind is OutcomeKind.ANSWERED
    save(folder, KIOSK.replace("Welcom ", "Welcome "))
    outcome = state(project.look()).outcome
    assert (outcome.kind, outcome.file, outcome.at) == (OutcomeKind.DONE, "kiosk.xml", SAVED)
    assert opened(folder).memory.state("12").outcome == outcome


def test_it_is_recorded_once_however_often_it_is_looked_at(folder: Path, project: Workspace) -> None:
    answer(project)
    save(folder, KIOSK.replace("Welcom ", "Welcome "))
    steps = project.look().memory.steps
    assert project.look().memory.steps == steps
    assert opened(folder).look().memory.steps == steps


def test_where_it_can_not_be_recorded_it_is_not_told_and_tried_again(
    folder: Path, project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(project)
    save(folder, KIOSK.replace("Welcom ", "Welcome "))

    def fail(*_: object, **__: object) -> Step:
        raise CopycueError("The ledger can not be written", "The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(project.deeds, "see", fail)
        assert project.look().picture.outcomes["12"].kind is OutcomeKind.ANSWERED
    assert project.look().picture.outcomes["12"].kind is OutcomeKind.DONE


def test_a_time_to_come_is_not_believed(folder: Path, project: Workspace) -> None:
    answer(project)
    save(folder, KIOSK.replace("Welcom ", "Welcome "), dt.datetime(2999, 1, 1, tzinfo=dt.UTC))
    at = state(project.look()).outcome.at
    assert at is not None
    assert at <= dt.datetime.now(dt.UTC)


def test_the_picture_holds_notes_verdicts_outcomes_and_files(project: Workspace) -> None:
    answer(project)
    picture = project.look().picture
    assert list(picture.notes) == ["12", "7"]
    assert picture.verdicts["7"].kind is VerdictKind.DEVELOPER
    assert {note: outcome.kind for note, outcome in picture.outcomes.items()} == {"12": OutcomeKind.ANSWERED}
    assert list(picture.copy) == ["kiosk.xml"]
    assert (picture.broken, picture.lost, picture.due) == ({}, frozenset(), {})


def test_a_broken_file_is_in_the_picture_with_its_fault_and_a_reply(folder: Path, project: Workspace) -> None:
    save(folder, KIOSK.replace("Buy a", "Buy & a"))
    broken = project.look().picture.broken["kiosk.xml"]
    assert [problem.line for problem in broken.problems] == [5]
    assert broken.reply is not None
    assert "&amp;" in broken.reply.text


def test_an_entry_that_is_gone_is_lost_until_the_note_is_settled(folder: Path, project: Workspace) -> None:
    answer(project)
    save(folder, KIOSK.replace('<text key="start.title">Welcom on board</text>', ""))
    assert [place.key for place in project.look().picture.lost] == ["start.title"]
    project.deeds.mark("12", OutcomeKind.WITHDRAWN)
    assert project.look().picture.lost == frozenset()


def test_a_note_that_asks_for_the_same_again_is_linked(folder: Path, project: Workspace) -> None:
    answer(project)
    again = '31,2026-11-09,Max Ode,"“Welcom on board” has a typo, should be “Welcome on board”."\n'
    (folder / "notes.csv").write_text(NOTES + again, encoding="utf-8")
    like = project.look().picture.like
    assert {note: found.note_id for note, found in like.items()} == {"31": "12"}
    assert like["31"].outcome.kind is OutcomeKind.ANSWERED
    assert like["31"].asked == dt.date(2026, 11, 2)


def test_a_note_that_was_imported_under_another_number_is_not_like_itself(tmp_path: Path) -> None:
    for name in ("here", "there"):
        write_project(tmp_path / name)
    opened(tmp_path / "there").look()
    opened(tmp_path / "there").whole_ledger.export_to(tmp_path / "there.json")
    (tmp_path / "here" / "notes.csv").write_text(NOTES.replace("\n12,", "\n112,"), encoding="utf-8")
    project = opened(tmp_path / "here")
    project.look()
    assert project.whole_ledger.import_from(tmp_path / "there.json").notes == 1
    assert {note.id for note in project.look().memory.known} == {"112", "12", "7"}
    assert project.look().picture.like == {}


def test_of_an_earlier_note_without_a_date_the_day_of_its_first_reading_is_told(
    folder: Path, project: Workspace
) -> None:
    same = '{},soon,Max Ode,"“Welcom on board” has a typo, should be “Welcome on board”."\n'
    (folder / "notes.csv").write_text(NOTES.splitlines()[0] + "\n" + same.format(1), encoding="utf-8")
    first_seen = project.look().picture.notes["1"].first_seen
    (folder / "notes.csv").write_text(
        NOTES.splitlines()[0] + "\n" + same.format(1) + same.format(2), encoding="utf-8"
    )
    assert project.look().picture.like["2"].asked == first_seen.astimezone().date()


@pytest.mark.parametrize(("days", "due"), [(-1, {}), (0, {}), (1, {}), (8, {"7": 1})])
def test_a_note_of_ours_is_due_when_its_build_day_has_passed(
    project: Workspace, days: int, due: dict[str, int]
) -> None:
    project.look()
    step = project.deeds.mark("7", OutcomeKind.MINE)
    marked = step.at.astimezone()
    tomorrow = f"{marked + dt.timedelta(days=1):%A}"
    found = past_due(project.memory, tomorrow, marked + dt.timedelta(days=days))
    assert {note: (day - marked.date()).days for note, day in found.items()} == due


def test_what_was_answered_as_ours_is_due_as_well(project: Workspace) -> None:
    answer(project, "7")
    later = dt.datetime.now(dt.UTC) + dt.timedelta(days=15)
    assert list(past_due(project.memory, "Thursday", later)) == ["7"]
    assert past_due(project.memory, "", later) == {}
