"""The client's folders are read and never written, whatever is asked."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import resources
from app.model import Draft, OutcomeKind
from app.workspace import Workspace
from tests.untouched import state_of, write_protected


@pytest.fixture
def client_folder(tmp_path: Path) -> Iterator[Path]:
    """A copy of the sample in which nothing may be written."""
    folder = tmp_path / "client"
    shutil.copytree(resources.folder("sample"), folder)
    with write_protected(folder):
        yield folder


def test_nothing_that_a_workspace_does_writes_into_the_clients_folders(client_folder: Path) -> None:
    before = state_of(client_folder)
    project = Workspace.open(client_folder)
    triage = project.triage()
    for triaged in triage.notes:
        project.verify(triaged)
        project.redraft(triaged)
        for match in triaged.verdict.matches:
            project.excerpt(match.entry)
    reading = project.read_copy()
    assert reading.locate("Zurück")
    assert len(list(reading.entries())) == len(reading)
    assert not project.file_replies()
    handle = project.watch(lambda _paths: None)
    handle.stop()
    assert len(triage.notes) > 16
    assert state_of(client_folder) == before


def test_watching_answering_and_marking_write_nothing_there_either(client_folder: Path) -> None:
    before = state_of(client_folder)
    project = Workspace.open(client_folder)
    with project.live(lambda _events: None, from_last_time=True):
        look = project.look()
        for triaged in look.triage.notes:
            if triaged.reply is not None:
                project.answer([triaged])
            project.typed.keep(Draft(triaged.note.id, "typed"))
        project.deeds.mark(look.triage.notes[0].note.id, OutcomeKind.MINE)
        project.deeds.undo()
        assert project.look().memory.states
    assert state_of(client_folder) == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root and Windows may write all the same")
def test_the_folder_of_this_test_really_refuses_writing(client_folder: Path) -> None:
    with pytest.raises(PermissionError):
        (client_folder / "copycue.toml").write_text("", encoding="utf-8")
