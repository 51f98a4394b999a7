import logging
import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.model import CopycueError
from tests.ui.hands import settle
from ui.bridge import Bridge
from ui.tasks import Failure, Lane, Progress, Tasks, Ticket


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    del qtbot
    bridge = Bridge()
    runner = Tasks(bridge, bridge)
    yield runner
    bridge.close()
    runner.close()


def held(gate: threading.Event, value: str) -> Callable[[Ticket], str]:
    """Return work that waits for the gate, or for being cancelled."""

    def work(ticket: Ticket) -> str:
        while not gate.wait(0.005) and not ticket.cancelled():
            pass
        return value

    return work


def test_work_is_done_in_another_thread_and_answered_in_the_first(tasks: Tasks, qtbot: QtBot) -> None:
    answers: list[tuple[int, int]] = []
    tasks.run(
        "place",
        lambda _ticket: threading.get_ident(),
        lambda worker: answers.append((worker, threading.get_ident())),
        lane=Lane.ANSWERING,
    )
    qtbot.waitUntil(lambda: bool(answers))
    worker, receiver = answers[0]
    assert receiver == threading.get_ident()
    assert worker != receiver


def test_of_two_tasks_of_a_topic_only_the_newer_is_answered(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[str] = []
    tasks.run("place", held(gate, "old"), answers.append, lane=Lane.ANSWERING)
    tasks.run("place", held(gate, "new"), answers.append, lane=Lane.ANSWERING)
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    settle(tasks, qtbot)
    assert answers == ["new"]


def test_an_answer_that_is_under_way_is_dropped_when_it_is_stale(tasks: Tasks, qtbot: QtBot) -> None:
    done = threading.Event()
    answers: list[str] = []

    def finish(_ticket: Ticket) -> str:
        return "old"

    tasks.run("place", finish, answers.append, lane=Lane.READING)
    tasks.run("mark", lambda _ticket: done.set(), lambda _none: None, lane=Lane.READING)
    assert done.wait(2)  # by now the answer lies in the event queue
    tasks.run("place", lambda _ticket: "new", answers.append, lane=Lane.READING)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["new"]


def test_a_long_reading_does_not_hold_up_a_quick_answer(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[str] = []
    tasks.run("triage", held(gate, "triage"), answers.append, lane=Lane.READING)
    tasks.run("place", lambda _ticket: "place", answers.append, lane=Lane.ANSWERING)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["place"]
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 2)


def test_a_newer_task_cancels_the_older_one(tasks: Tasks) -> None:
    gate = threading.Event()
    first = tasks.run("place", held(gate, ""), lambda _value: None, lane=Lane.ANSWERING)
    second = tasks.run("place", held(gate, ""), lambda _value: None, lane=Lane.ANSWERING)
    assert first is not None
    assert second is not None
    assert first.cancelled()
    assert second.revision > first.revision
    assert not second.cancelled()


@pytest.mark.expects_log
def test_a_crash_is_told_in_a_sentence_and_logged_in_full(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def crash(_ticket: Ticket) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.run("place", crash, lambda _none: None, lane=Lane.ANSWERING)
    failure: Failure = failed.args[0]
    assert failure.topic == "place"
    assert "log" in failure.message
    assert "ZeroDivisionError" not in failure.title + failure.message
    assert "ZeroDivisionError" in caplog.text


def test_misuse_is_told_in_its_own_words(tasks: Tasks, qtbot: QtBot) -> None:
    def refuse(_ticket: Ticket) -> None:
        title, message = "No journal", "The folder is empty."
        raise CopycueError(title, message)

    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.run("triage", refuse, lambda _none: None, lane=Lane.READING)
    assert failed.args[0] == Failure("triage", "No journal", "The folder is empty.")


def test_a_crash_after_cancelling_is_nobodys_business(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    started = threading.Event()
    failures: list[Failure] = []
    tasks.failed.connect(failures.append)

    def crash(ticket: Ticket) -> None:
        started.set()
        while not ticket.cancelled():
            pass
        raise ZeroDivisionError

    tasks.run("place", crash, lambda _none: None, lane=Lane.ANSWERING)
    assert started.wait(2)
    tasks.drop("place")
    qtbot.waitUntil(lambda: "after it was cancelled" in caplog.text)
    assert failures == []


def test_progress_is_told_but_not_for_every_step(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.tasks._QUIET_S", 0)
    told: list[Progress] = []
    tasks.progressed.connect(told.append)

    def count(ticket: Ticket) -> str:
        for step in range(1000):
            ticket.progress("Reading", step, 1000)
        return "done"

    answers: list[str] = []
    tasks.run("triage", count, answers.append, lane=Lane.READING)
    qtbot.waitUntil(lambda: bool(answers))
    assert told[0] == Progress("triage", "Reading", 0, 1000)
    assert len(told) < 100


def test_work_that_is_soon_done_tells_no_progress(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[Progress] = []
    answers: list[str] = []
    tasks.progressed.connect(told.append)

    def count(ticket: Ticket) -> str:
        ticket.progress("Reading", 1, 2)
        return "done"

    tasks.run("triage", count, answers.append, lane=Lane.READING)
    qtbot.waitUntil(lambda: bool(answers))
    assert told == []


def test_closing_waits_for_running_work_and_starts_no_more(qtbot: QtBot) -> None:
    del qtbot
    bridge = Bridge()
    tasks = Tasks(bridge, bridge)
    gate = threading.Event()
    tasks.run("triage", held(gate, ""), lambda _value: None, lane=Lane.READING)
    bridge.close()
    tasks.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("copycue-")]
    assert tasks.run("triage", lambda _ticket: None, lambda _none: None, lane=Lane.READING) is None
