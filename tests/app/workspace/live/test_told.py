"""What was told last: events go on from there, whatever was read in between."""

from pathlib import Path

import pytest

from app.model import OutcomeKind
from app.workspace import Workspace
from app.workspace.events.events import (
    CopyChanged,
    Event,
    NoteArrived,
    NoteChanged,
    NoteStatusChanged,
    NoteWithdrawn,
    OutcomeChanged,
)
from app.workspace.live.told import Told
from tests.small_project import KIOSK, NOTES, write_project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_project(tmp_path)
    return tmp_path


def opened(folder: Path) -> Workspace:
    return Workspace.of(copy=[folder / "copy"], journals=[folder / "notes.csv"])


def told(folder: Path) -> list[Event]:
    """Return what somebody is told who has just come."""
    events: list[Event] = []
    opened(folder).live(events.extend, from_last_time=True).look_once()
    return events


def names(events: list[Event]) -> list[str]:
    return [type(event).__name__ for event in events]


def test_the_first_time_every_note_arrives_and_no_file_is_new(folder: Path) -> None:
    assert [event.note.id for event in told(folder) if isinstance(event, NoteArrived)] == ["12", "7"]
    assert told(folder) == []


def test_what_another_command_read_meanwhile_is_told_all_the_same(folder: Path) -> None:
    told(folder)
    (folder / "notes.csv").write_text(NOTES + "31,2026-11-09,Max Ode,The lamp is off.\n", encoding="utf-8")
    (folder / "copy" / "kiosk.xml").write_text(KIOSK.replace("Buy", "Get"), encoding="utf-8")
    opened(folder).look()
    assert names(told(folder)) == ["CopyChanged", "NoteArrived"]
    assert told(folder) == []


def test_changes_of_words_withdrawals_and_outcomes_are_told_once(folder: Path) -> None:
    told(folder)
    project = opened(folder)
    project.answer([project.look().triage.notes[0]])
    changed = NOTES.replace("twice", "three times").replace(NOTES.splitlines()[1] + "\n", "")
    (folder / "notes.csv").write_text(changed, encoding="utf-8")
    events = told(folder)
    assert names(events) == ["NoteChanged", "NoteWithdrawn", "OutcomeChanged"]
    note, gone, outcome = events
    assert isinstance(note, NoteChanged)
    assert isinstance(gone, NoteWithdrawn)
    assert isinstance(outcome, OutcomeChanged)
    assert note.before.text.endswith("twice.")
    assert gone.note.id == "12"
    assert outcome.outcome.kind is OutcomeKind.ANSWERED
    assert told(folder) == []


def test_that_the_client_closes_a_note_is_told_once(folder: Path) -> None:
    head, first, *others = NOTES.splitlines()

    def write_status(status: str) -> None:
        lines = [f"{head},Status", f"{first},{status}", *(f"{line}," for line in others)]
        (folder / "notes.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")

    write_status("offen")
    told(folder)
    for status in ("erledigt", "offen"):
        write_status(status)
        (event,) = told(folder)
        assert isinstance(event, NoteStatusChanged)
        assert (event.note.id, event.status.is_closed) == ("12", status == "erledigt")
        assert told(folder) == []


def test_a_broken_file_is_told_once_and_its_mending_once(folder: Path) -> None:
    told(folder)
    copy = folder / "copy" / "kiosk.xml"
    copy.write_text(KIOSK.replace("Buy a", "Buy & a"), encoding="utf-8")
    assert names(told(folder)) == ["CopyChanged", "FileBroken"]
    assert told(folder) == []
    copy.write_text(KIOSK, encoding="utf-8")
    assert names(told(folder)) == ["CopyChanged", "FileMended"]


@pytest.mark.parametrize("damage", [b"", b"{", b'{"format":99}', b"\xff\xfe", b"[]"])
def test_a_damaged_file_only_means_that_all_notes_are_told_again(folder: Path, damage: bytes) -> None:
    told(folder)
    project = opened(folder)
    file = Told.of_project(project.named_by)._path
    file.write_bytes(damage)
    assert names(told(folder)) == ["NoteArrived", "NoteArrived"]
    assert told(folder) == []


def test_where_it_can_not_be_kept_the_same_is_told_once_more(folder: Path) -> None:
    path = Told.of_project(opened(folder).named_by)._path
    path.mkdir(parents=True)  # nothing can take its place
    assert len(told(folder)) == 2
    assert len(told(folder)) == 2
    assert [file.name for file in path.parent.glob(".copycue-*")] == []


def test_a_file_that_is_gone_is_told(folder: Path) -> None:
    (folder / "copy" / "more.xml").write_text("<copy><t>More</t></copy>", encoding="utf-8")
    told(folder)
    (folder / "copy" / "more.xml").unlink()
    (event,) = told(folder)
    assert isinstance(event, CopyChanged)
    assert (event.file, event.change.value) == ("more.xml", "gone")
