"""Observers are started where they can be, and what they can not see any more is noticed."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from watchdog.events import (
    DirMovedEvent,
    FileClosedEvent,
    FileClosedNoWriteEvent,
    FileMovedEvent,
    FileOpenedEvent,
    FileSystemEvent,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from app.watching.collapse import Kind, RawEvent
from app.watching.roots import Place, Root
from app.watching.sight import Sight, _Handler


class Seen:
    """Keeps the events that a sight takes."""

    def __init__(self) -> None:
        self.events: list[RawEvent] = []

    def __call__(self, event: RawEvent) -> None:
        self.events.append(event)


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def sight(seen: Seen) -> Iterator[Sight]:
    sight = Sight(seen, (Observer,))
    yield sight
    sight.close()


def events_of(place: Place, *events: FileSystemEvent) -> list[RawEvent]:
    seen = Seen()
    for event in events:
        _Handler(place, seen).dispatch(event)
    return seen.events


FOLDER = Path("/client/copy")
PLACE = Place(FOLDER, FOLDER)
NAMED = Place(FOLDER, FOLDER, {"a.md": FOLDER / "a.md"})


def at(name: str) -> str:
    return str(FOLDER / name)


@pytest.mark.parametrize("event", [FileOpenedEvent(at("a.md")), FileClosedNoWriteEvent(at("a.md"))])
def test_reading_is_no_event(event: FileSystemEvent) -> None:
    assert events_of(PLACE, event) == []


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        pytest.param(FileClosedEvent(at("a.md")), RawEvent(Kind.CLOSED, FOLDER / "a.md"), id="a save"),
        pytest.param(
            FileMovedEvent(at(".a.md.tmp"), at("a.md")),
            RawEvent(Kind.MOVED, FOLDER / "a.md"),
            id="put in place",
        ),
        pytest.param(
            FileMovedEvent(at("a.md"), at("a.md~")), RawEvent(Kind.MOVED, FOLDER / "a.md"), id="made a backup"
        ),
        pytest.param(
            DirMovedEvent(at("de"), at("en")),
            RawEvent(Kind.MOVED, FOLDER / "de", FOLDER / "en", folder=True),
            id="a folder renamed",
        ),
        pytest.param(
            FileMovedEvent("", at("a.md")), RawEvent(Kind.MOVED, FOLDER / "a.md"), id="moved in from nowhere"
        ),
    ],
)
def test_events_are_told_without_temporary_files(event: FileSystemEvent, expected: RawEvent) -> None:
    assert events_of(PLACE, event) == [expected]


def test_events_of_temporary_files_alone_are_dropped() -> None:
    assert events_of(PLACE, FileClosedEvent(at("~$a.docx")), FileMovedEvent(at(".x.tmp"), at("x~"))) == []


def test_events_of_other_files_than_the_named_are_dropped() -> None:
    assert events_of(NAMED, FileClosedEvent(at("b.md")), DirMovedEvent(at("x"), at("y"))) == []


def test_a_path_in_bytes_is_understood() -> None:
    assert events_of(PLACE, FileClosedEvent(at("a.md").encode())) == [RawEvent(Kind.CLOSED, FOLDER / "a.md")]


def test_without_observers_it_says_nothing_and_is_told_nothing(tmp_path: Path, seen: Seen) -> None:
    sight = Sight(seen, ())
    sight.open([Root(tmp_path)], {})
    assert not sight.is_told
    assert sight.trouble == ""
    assert not sight.is_blind()


def test_on_a_share_no_observer_is_started_and_that_is_no_trouble(tmp_path: Path, sight: Sight) -> None:
    sight.open([Root(tmp_path)], {}, is_native=False)
    assert not sight.is_told
    assert sight.trouble == ""


def test_a_folder_that_comes_makes_it_blind(tmp_path: Path, sight: Sight) -> None:
    sight.open([Root(tmp_path / "copy")], {})
    assert not sight.is_blind()
    (tmp_path / "copy").mkdir()
    assert sight.is_blind()


def test_opening_it_again_ends_the_threads_of_before(tmp_path: Path, sight: Sight) -> None:
    before = threading.active_count()
    sight.open([Root(tmp_path)], {})
    during = threading.active_count()
    sight.open([Root(tmp_path)], {})
    assert threading.active_count() == during
    sight.close()
    assert threading.active_count() == before


def _refuse(_: BaseObserver) -> None:
    raise OSError(28, "inotify watch limit reached")


def test_an_observer_that_can_not_start_leaves_no_thread(
    tmp_path: Path, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = threading.active_count()
    sight = Sight(seen, (Observer,))
    monkeypatch.setattr(BaseObserver, "on_thread_start", _refuse)
    sight.open([Root(tmp_path)], {})
    assert "inotify watch limit reached" in sight.trouble
    assert threading.active_count() == before


def _observer(sight: Sight) -> BaseObserver:
    assert sight._observer is not None
    return sight._observer


def test_a_dead_reader_of_inotify_makes_it_blind(tmp_path: Path, sight: Sight) -> None:
    sight.open([Root(tmp_path)], {})
    reader = getattr(_observer(sight), "_inotify_fd", None)
    if reader is None:
        pytest.skip("this system has no inotify")
    reader.stop()
    reader.join()
    assert sight.is_blind()


def test_an_overflow_of_inotify_is_noticed_until_it_is_opened_again(tmp_path: Path, sight: Sight) -> None:
    inotify = pytest.importorskip("watchdog.observers.inotify_c", reason="this system has no inotify")
    sight.open([Root(tmp_path)], {})
    assert not sight.has_overflowed()
    lost = inotify.InotifyEvent(-1, inotify.InotifyConstants.IN_Q_OVERFLOW, 0, b"")
    _observer(sight)._inotify_fd.handle_event(lost)  # type: ignore[attr-defined] # of inotify's observer only
    assert sight.has_overflowed()
    sight.open([Root(tmp_path)], {})
    assert not sight.has_overflowed()


def test_other_words_of_the_observers_log_pass(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        logging.getLogger("watchdog.observers.inotify").info("something else")
        logging.getLogger("watchdog.observers.inotify").error("called when the thread is inactive")
    assert caplog.messages == ["something else"]
