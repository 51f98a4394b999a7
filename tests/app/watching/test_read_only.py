"""Watching leaves no trace: not a byte, not a time, not a name."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from app.watching import Watcher, watcher
from app.watching.lookout import Rhythm
from tests.app.watching.stage import Listener, write
from tests.untouched import state_of, write_protected


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nothing may be written."""
    folder = tmp_path / "client"
    for name in ("notes.md", "copy/menu.xml", "copy/de/menu.xml", "copy/~$menu.xlsx", "copy/.hidden"):
        write(folder / name, name)
    with write_protected(folder):
        yield folder


@pytest.mark.parametrize(
    "observers", [(Observer,), (PollingObserver,), ()], ids=["told", "polled", "looked for"]
)
def test_watching_and_looking_leave_everything_as_it_was(
    observers: Sequence[Callable[[], BaseObserver]], client: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "Rhythm", lambda quiet, all_s: Rhythm(quiet, all_s, 0.02, 0.02, 0.02))
    before = state_of(client)
    listener = Listener(client / "copy", client / "notes.md")
    with Watcher(listener.paths, listener, quiet_ms=20, rescan_s=0.05, observers=observers) as running:
        for times in range(1, 4):
            listener.wait_for_looks(times)
        running.look_again([client / "notes.md"])
        listener.wait_for(client / "notes.md")
    assert state_of(client) == before
