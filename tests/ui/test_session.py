import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.model import CopycueError, Draft, Language, OutcomeKind, VerdictKind
from app.workspace.events.events import CopyChanged, FileChange
from app.workspace.events.picture import Picture
from app.workspace.ledger.sorting import Pile, Sorted
from tests.ui.fake import FakeProject
from tests.ui.samples import copy_note
from ui.place.own_word import Word
from ui.session import Reading, Session, Voice
from ui.tasks import Lane


@pytest.fixture
def session(project: FakeProject, qtbot: QtBot) -> Iterator[Session]:
    with_tasks = Session(project)
    yield with_tasks
    if project.gate:
        project.gate.set()
    with_tasks.close()
    del qtbot


def first_reading(session: Session, qtbot: QtBot) -> Reading:
    """Start a session and return its first reading."""
    with qtbot.waitSignal(session.triaged) as triaged:
        session.start()
    reading = triaged.args[0]
    assert isinstance(reading, Reading)
    return reading


def test_a_start_watches_and_reads_off_the_gui_thread(
    session: Session, project: FakeProject, qtbot: QtBot
) -> None:
    reading = first_reading(session, qtbot)
    assert [row.triaged.note.id for row in reading.rows] == ["7", "8", "9"]
    assert project.handle is not None
    assert threading.get_ident() not in project.threads


def test_a_saved_file_is_read_again(session: Session, project: FakeProject, qtbot: QtBot) -> None:
    first_reading(session, qtbot)
    project.notes = (copy_note("12"),)
    assert project.handle is not None
    with qtbot.waitSignal(session.triaged) as triaged:
        project.handle.report()
    assert [row.triaged.note.id for row in triaged.args[0].rows] == ["12"]


def test_changes_during_a_reading_lead_to_just_one_more(
    session: Session, project: FakeProject, qtbot: QtBot
) -> None:
    first_reading(session, qtbot)
    project.gate = threading.Event()
    session.refresh()
    qtbot.waitUntil(lambda: project.begun == 2)
    for _ in range(5):
        session.refresh()
    project.gate.set()
    qtbot.waitUntil(lambda: project.looks == 3)
    qtbot.wait(30)
    assert project.looks == 3


@pytest.mark.expects_log
def test_after_a_crash_the_next_change_is_read(session: Session, project: FakeProject, qtbot: QtBot) -> None:
    project.crash = ZeroDivisionError()
    with qtbot.waitSignal(session.troubled) as troubled:
        session.start()
    assert troubled.args == ["The project can not be read (ZeroDivisionError). Copycue goes on trying."]
    assert session.is_failing
    project.crash = None
    with qtbot.waitSignals([session.triaged, session.troubled]):
        session.refresh()
    assert session.watch_trouble == ""


def test_answers_carry_what_they_were_asked_for(session: Session, project: FakeProject, qtbot: QtBot) -> None:
    note = project.notes[0]
    with qtbot.waitSignal(session.excerpted) as excerpted:
        session.read_place(note.verdict.matches[0].entry)
    assert excerpted.args[0].entry == note.verdict.matches[0].entry
    assert excerpted.args[0].excerpt.start == (5, 29)
    with qtbot.waitSignal(session.redrafted) as redrafted:
        session.redraft(note, Voice(language=Language.DE))
    assert redrafted.args[0].triaged.note == note.note
    assert redrafted.args[0].reply.language is Language.DE
    assert threading.get_ident() not in project.threads


def test_closing_does_all_that_was_said_though_some_of_it_fails(project: FakeProject, qtbot: QtBot) -> None:
    session = Session(project)
    first_reading(session, qtbot)
    done: list[str] = []

    def fails() -> None:
        raise OSError("the drive is gone")

    session._unkept = {
        "typed 7": lambda: done.append("7"),
        "typed 8": fails,
        "typed 9": lambda: done.append("9"),
    }
    with pytest.raises(OSError, match="the drive is gone"):
        session.close()
    assert done == ["7", "9"]
    assert not session.is_failing


def test_closing_ends_the_watch(project: FakeProject, qtbot: QtBot) -> None:
    session = Session(project)
    first_reading(session, qtbot)
    session.close()
    assert project.handle is not None
    assert project.handle.stopped


def test_closing_during_the_first_reading_ends_it(project: FakeProject, qtbot: QtBot) -> None:
    project.gate = threading.Event()
    session = Session(project)
    session.start()
    qtbot.waitUntil(lambda: project.handle is not None)
    session.close()
    assert project.handle is not None
    assert project.handle.stopped


def test_a_word_said_just_before_closing_is_kept(project: FakeProject, qtbot: QtBot) -> None:
    session = Session(project)
    first_reading(session, qtbot)
    busy = threading.Event()
    session.tasks.run("busy", lambda _ticket: busy.wait(5), lambda _done: None, lane=Lane.ANSWERING)
    for note in project.notes[:2]:
        session.correct(note, Word(VerdictKind.UNCLEAR))
    threading.Timer(0.05, busy.set).start()
    session.close()
    assert all(note.correction is not None for note in project.notes[:2])


def test_a_word_that_can_not_be_kept_does_not_keep_the_window_open(
    project: FakeProject, qtbot: QtBot
) -> None:
    session = Session(project)
    first_reading(session, qtbot)
    project.crash = CopycueError("The correction can not be kept", "The disk is full.")
    session.correct(project.notes[0], Word(VerdictKind.UNCLEAR))
    session.close()
    assert project.notes[0].correction is None


def test_what_was_done_about_notes_is_kept_then_told(
    session: Session, project: FakeProject, qtbot: QtBot
) -> None:
    first_reading(session, qtbot)
    copy, ours, _ = project.notes
    with qtbot.waitSignal(session.done) as done:
        session.answer([copy], text="Dear Ms Doyle")
    assert done.args == [("7",)]
    assert project.answered == [(("7",), "Dear Ms Doyle")]
    with qtbot.waitSignals([session.done, session.triaged]):
        session.mark(ours, OutcomeKind.FIXED)
    assert project.marked == [("8", OutcomeKind.FIXED)]
    assert threading.get_ident() not in project.threads


def test_the_last_deed_is_undone(session: Session, project: FakeProject, qtbot: QtBot) -> None:
    first_reading(session, qtbot)
    session.mark(project.notes[1], OutcomeKind.FIXED)
    with qtbot.waitSignal(session.undone) as undone:
        session.undo()
    assert [step.note_ids for step in undone.args[0]] == [("8",)]
    with qtbot.waitSignal(session.undone) as undone:
        session.undo()
    assert undone.args == [()]


def test_undoing_twice_quickly_goes_back_two_things(
    session: Session, project: FakeProject, qtbot: QtBot
) -> None:
    first_reading(session, qtbot)
    project.marked = [("7", OutcomeKind.FIXED), ("8", OutcomeKind.FIXED)]
    with qtbot.waitSignals([session.undone, session.undone]):
        session.undo()
        session.undo()
    assert project.marked == []


def test_notes_are_put_on_a_pile_then_told(session: Session, project: FakeProject, qtbot: QtBot) -> None:
    first_reading(session, qtbot)
    with qtbot.waitSignals([session.done, session.triaged]), qtbot.waitSignal(session.sorted) as told:
        session.sort(project.notes, Pile.OURS)
    assert told.args == [Sorted(Pile.OURS, ("7", "8", "9"))]
    assert {note.correction.kind for note in project.notes if note.correction} == {VerdictKind.DEVELOPER}
    assert threading.get_ident() not in project.threads


def test_of_words_typed_quickly_the_last_are_kept(
    session: Session, project: FakeProject, qtbot: QtBot
) -> None:
    first_reading(session, qtbot)
    busy = threading.Event()
    session.tasks.run("busy", lambda _ticket: busy.wait(5), lambda _done: None, lane=Lane.ANSWERING)
    for text in ("D", "De", "Dear"):
        session.keep_typed(Draft("7", text))
    busy.set()
    qtbot.waitUntil(lambda: bool(project.drafts))
    assert project.drafts["7"].text == "Dear"


def test_events_are_told_in_the_gui_thread(session: Session, project: FakeProject, qtbot: QtBot) -> None:
    first_reading(session, qtbot)
    project.picture = Picture(copy={"copy/kiosk.xml": "another digest"})
    heard: list[int] = []
    session.happened.connect(lambda _events: heard.append(threading.get_ident()))
    with qtbot.waitSignal(session.happened) as happened:
        session.refresh()
    assert happened.args == [(CopyChanged("copy/kiosk.xml", FileChange.NEW, "another digest"),)]
    assert heard == [threading.get_ident()]
