"""The thread of a lookout goes on when its lookout fails."""

import queue
import threading
from pathlib import Path

import pytest

from app.watching import runner
from app.watching.collapse import Kind, RawEvent
from app.watching.lookout import Lookout, News, Rhythm
from app.watching.runner import Inbox, Runner
from tests.app.watching.stage import PATIENCE_S, FakeSight, write

NOTES = RawEvent(Kind.CLOSED, Path("/client/a.md"))


def test_the_inbox_gives_all_events_at_once() -> None:
    inbox = Inbox()
    inbox.put(NOTES)
    inbox.put(NOTES)
    assert inbox.take(PATIENCE_S) == [NOTES, NOTES]


def test_the_inbox_gives_nothing_when_the_time_is_over() -> None:
    assert Inbox().take(0.001) == []


def test_a_closed_inbox_gives_none_though_events_wait() -> None:
    inbox = Inbox()
    inbox.put(NOTES)
    inbox.close()
    assert inbox.take(PATIENCE_S) is None


class Posted:
    """Waits for news."""

    def __init__(self) -> None:
        self._news: queue.Queue[News] = queue.Queue()

    def __call__(self, _: Runner, news: News) -> None:
        self._news.put(news)

    def until_everything(self) -> None:
        while not self._news.get(timeout=PATIENCE_S).everything:
            pass

    def until(self, path: Path) -> None:
        while path not in self._news.get(timeout=PATIENCE_S).changed:
            pass


@pytest.mark.expects_log
def test_a_lookout_that_fails_is_replaced_and_all_is_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "_RETRY_S", 0.01)
    failed = threading.Event()

    def make(_: Inbox) -> Lookout:
        if not failed.is_set():
            failed.set()
            raise RuntimeError
        return Lookout([tmp_path], FakeSight(), Rhythm(0.02, poll_s=0.02))

    posted = Posted()
    running = Runner("here", make, posted)
    running.start()
    posted.until_everything()
    assert failed.is_set()
    assert running.trouble == ""
    running.stop()
    running.join()


@pytest.mark.expects_log
def test_while_it_waits_to_begin_anew_it_says_so_and_can_be_stopped() -> None:
    failed = threading.Event()

    def make(_: Inbox) -> Lookout:
        failed.set()
        raise RuntimeError

    running = Runner("here", make, Posted())
    running.start()
    assert failed.wait(PATIENCE_S)
    running.stop()
    running.join()
    assert "begins anew" in running.trouble


@pytest.mark.expects_log
def test_a_step_that_fails_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "_RETRY_S", 0.01)
    inboxes: list[Inbox] = []

    def make(inbox: Inbox) -> Lookout:
        inboxes.append(inbox)
        return Lookout([tmp_path], FakeSight(), Rhythm(0.02))

    posted = Posted()
    running = Runner("here", make, posted)
    running.start()
    posted.until_everything()
    inboxes[0].put("no event")  # type: ignore[arg-type] # so that the step fails
    posted.until_everything()
    new = write(tmp_path / "new.xml", "x")
    inboxes[0].put(RawEvent(Kind.CLOSED, new))
    posted.until(new)
    running.stop()
    running.join()
