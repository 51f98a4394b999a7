"""A project that is looked at whenever something changes."""

import queue
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.model import CopycueError, OutcomeKind, Problem, Severity
from app.workspace import Workspace
from app.workspace.events.events import (
    CopyChanged,
    Event,
    FileBroken,
    FileChange,
    FileMended,
    NoteArrived,
    NoteWithdrawn,
    OutcomeChanged,
    WatchTrouble,
)
from app.workspace.live.live import Live, Patience
from app.workspace.live.look import Look
from app.workspace.progress import Progress
from tests.small_project import KIOSK, NOTES

PATIENT_S = 30
QUICK = Patience(glance=0.05, settling=0.05, retry=0.01, longest_retry=0.05)


class Listener:
    """Hears events, in order."""

    def __init__(self) -> None:
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.looks: queue.SimpleQueue[Look] = queue.SimpleQueue()

    def hear(self, events: tuple[Event, ...]) -> None:
        for event in events:
            self.events.put(event)

    def next(self) -> Event:
        """Return the next event, whenever it comes."""
        return self.events.get(timeout=PATIENT_S)

    def next_of(self, kind: type[Event]) -> Event:
        """Return the next event of a kind."""
        while not isinstance(event := self.next(), kind):
            pass
        return event


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def live(project: Workspace, listener: Listener) -> Iterator[Live]:
    """Watch the small project; it was looked at once."""
    live = Live(project, listener.hear, on_look=listener.looks.put, patience=QUICK)
    with live:
        listener.looks.get(timeout=PATIENT_S)
        yield live


def append(folder: Path, line: str) -> None:
    with (folder / "notes.csv").open("a", encoding="utf-8") as file:
        file.write(line)


def test_a_note_that_is_written_is_told(live: Live, listener: Listener, tmp_path: Path) -> None:
    append(tmp_path, "31,2026-11-09,Max Ode,The lamp is off.\n")
    event = listener.next()
    assert isinstance(event, NoteArrived)
    assert event.note.id == "31"
    assert live.last_checked is not None


@pytest.mark.usefixtures("live")
def test_a_change_done_by_the_client_is_told(project: Workspace, listener: Listener, tmp_path: Path) -> None:
    project.answer([project.look().triage.notes[0]])
    event = listener.next_of(OutcomeChanged)
    assert isinstance(event, OutcomeChanged)
    assert event.outcome.kind is OutcomeKind.ANSWERED
    (tmp_path / "copy" / "kiosk.xml").write_text(KIOSK.replace("Welcom ", "Welcome "), encoding="utf-8")
    event = listener.next_of(OutcomeChanged)
    assert isinstance(event, OutcomeChanged)
    assert event.outcome.kind is OutcomeKind.DONE


@pytest.mark.usefixtures("live")
def test_what_others_do_in_the_ledger_is_told(listener: Listener, tmp_path: Path) -> None:
    other = Workspace.of(copy=[tmp_path / "copy"], journals=[tmp_path / "notes.csv"])
    other.deeds.mark("7", OutcomeKind.MINE)
    event = listener.next()
    assert isinstance(event, OutcomeChanged)
    assert (event.note_id, event.outcome.kind) == ("7", OutcomeKind.MINE)


@pytest.mark.usefixtures("live")
def test_a_broken_file_is_told_and_its_mending(listener: Listener, tmp_path: Path) -> None:
    copy = tmp_path / "copy" / "kiosk.xml"
    copy.write_text(KIOSK.replace("Buy a", "Buy & a"), encoding="utf-8")
    listener.next_of(FileBroken)
    copy.write_text(KIOSK, encoding="utf-8")
    listener.next_of(FileMended)


def test_what_is_gone_for_a_moment_only_is_not_told_as_gone(
    project: Workspace, listener: Listener, tmp_path: Path
) -> None:
    copy = tmp_path / "copy" / "kiosk.xml"
    live = Live(project, listener.hear, patience=Patience(settling=0.01))
    live.look_once()
    copy.rename(tmp_path / "kiosk.bak")
    look = project.look()
    assert look.picture.copy == {}
    copy.write_text(KIOSK.replace("Welcom ", "Welcome "), encoding="utf-8")
    live._teller.tell(live._settled(look))
    event = listener.next()
    assert isinstance(event, CopyChanged)
    assert event.change is FileChange.SAVED
    assert listener.events.empty()


def test_what_stays_away_is_told(project: Workspace, listener: Listener, tmp_path: Path) -> None:
    live = Live(project, listener.hear, patience=Patience(settling=0.01))
    live.look_once()
    (tmp_path / "notes.csv").write_text(NOTES.splitlines()[0] + "\n", encoding="utf-8")
    live._teller.tell(live._settled(project.look()))
    assert isinstance(listener.next(), NoteWithdrawn)


def test_trouble_is_told_once_tried_again_and_told_when_it_is_over(
    project: Workspace, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing: list[Exception] = [
        CopycueError("The ledger is away", "The server does not answer."),
        CopycueError("The ledger is away", "The server does not answer."),
        MemoryError(),
    ]
    look = project.look

    def sometimes(**_: object) -> Look:
        if failing:
            raise failing.pop(0)
        return look()

    monkeypatch.setattr(project, "look", sometimes)
    with Live(project, listener.hear, patience=QUICK):
        told = [listener.next() for _ in range(3)]
    assert told == [
        WatchTrouble("The ledger is away. The server does not answer. Copycue goes on trying."),
        WatchTrouble("The project can not be read (MemoryError). Copycue goes on trying."),
        WatchTrouble(""),
    ]


def test_pauses_grow_but_not_for_ever() -> None:
    patience = Patience(retry=1, longest_retry=60)
    assert [patience.after(failures) for failures in (1, 2, 3, 7, 1000)] == [1, 2, 4, 60, 60]


def test_it_can_be_stopped_at_any_time_and_twice(project: Workspace, listener: Listener) -> None:
    live = Live(project, listener.hear)
    live.stop()
    live.start()
    live.stop()
    live.stop()
    assert live._thread is None


def test_a_look_on_its_way_ends_when_it_is_stopped(
    project: Workspace, listener: Listener, tmp_path: Path
) -> None:
    lines = "".join(f'{number},"Please change “Word{number}” to “Wort{number}”."\n' for number in range(50))
    (tmp_path / "notes.csv").write_text(f"ID,Note\n{lines}", encoding="utf-8")
    steps: list[int] = []

    def stopping() -> Progress:
        def told(what: str, done: int, _of: int) -> None:
            if what == "Judging notes":
                steps.append(done)
                started._stopping.set()

        return told

    started = Live(project, listener.hear, new_progress=stopping)
    started.start()
    thread = started._thread
    assert thread is not None
    thread.join(PATIENT_S)
    assert steps == [1]
    assert started.last_checked is None
    assert listener.events.empty()


def test_it_looks_again_when_it_is_told_to(project: Workspace, listener: Listener) -> None:
    with Live(project, listener.hear, on_look=listener.looks.put) as live:
        first = listener.looks.get(timeout=PATIENT_S)
        live.look_soon()
        assert listener.looks.get(timeout=PATIENT_S).triage.revision > first.triage.revision


def test_many_files_saved_at_once_are_told_once_each(live: Live, listener: Listener, tmp_path: Path) -> None:
    names = {f"text{number}.xml" for number in range(300)}
    for name in names:
        (tmp_path / "copy" / name).write_text("<copy><t>More</t></copy>", encoding="utf-8")
    told: list[str] = []
    while set(told) != names:
        event = listener.next()
        assert isinstance(event, CopyChanged)
        told.append(event.file)
    assert len(told) == len(names)
    assert live.trouble == ""


def test_what_is_wrong_with_the_ledger_is_told(
    project: Workspace, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = project.look
    away = Problem("db.example", "The server is away; what is done waits.", Severity.WARNING)
    told = Problem("db.example", "It was looked after.", Severity.INFO)

    def with_problems(**_: object) -> Look:
        found = look()
        return replace(found, memory=replace(found.memory, problems=(away, told)))

    monkeypatch.setattr(project, "look", with_problems)
    with Live(project, listener.hear, patience=QUICK):
        assert listener.next() == WatchTrouble(away.message)


def test_events_that_could_not_be_taken_are_told_again(project: Workspace, listener: Listener) -> None:
    refused: list[tuple[Event, ...]] = []

    def hear(events: tuple[Event, ...]) -> None:
        if not refused:
            refused.append(events)
            raise ZeroDivisionError
        listener.hear(events)

    live = Live(project, hear, on_look=listener.looks.put, patience=QUICK)
    with live:
        listener.looks.get(timeout=PATIENT_S)
        project.deeds.mark("7", OutcomeKind.MINE)
        first = listener.next()
        assert isinstance(first, WatchTrouble)
        assert isinstance(listener.next_of(OutcomeChanged), OutcomeChanged)
    assert isinstance(refused[0][0], OutcomeChanged)
