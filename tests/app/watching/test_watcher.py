"""Changes of real files reach the callback; every wait is for an event, none is a sleep."""

import os
import queue
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from app.watching import Watcher, watcher

PATIENCE_S = 20.0
LOOK_AGAIN: frozenset[Path] = frozenset()


class Told:
    """Remembers what the callback was told."""

    def __init__(self) -> None:
        self._calls: queue.Queue[frozenset[Path]] = queue.Queue()

    def __call__(self, paths: frozenset[Path]) -> None:
        self._calls.put(paths)

    def next(self) -> frozenset[Path]:
        return self._calls.get(timeout=PATIENCE_S)

    def until(self, path: Path) -> set[Path]:
        """Return all paths that were told up to the call that tells ``path``."""
        told: set[Path] = set()
        while path not in told:
            told |= self.next()
        return told


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "copy"
    folder.mkdir()
    return folder


@contextmanager
def watching(told: Told, *paths: Path, **options: object) -> Iterator[Watcher]:
    """Watch, and wait until the watcher is ready."""
    with Watcher(paths, told, quiet_ms=50, **options) as running:  # type: ignore[arg-type] # each test gives its own
        assert told.next() == LOOK_AGAIN
        yield running


def save_in_place(path: Path) -> None:
    path.write_text("new", encoding="utf-8")


def save_by_replacement(path: Path) -> None:
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_text("new", encoding="utf-8")
    temporary.replace(path)


def save_with_a_backup(path: Path) -> None:
    path.rename(path.with_name(f"{path.name}~"))
    path.write_text("new", encoding="utf-8")


def save_by_deleting_first(path: Path) -> None:
    path.unlink()
    path.write_text("new", encoding="utf-8")


SAVES = [save_in_place, save_by_replacement, save_with_a_backup, save_by_deleting_first]


@pytest.mark.parametrize("save", SAVES)
@pytest.mark.parametrize("observers", [(Observer,), (PollingObserver,)], ids=["native", "polling"])
def test_a_saved_file_is_told_however_it_is_saved(
    save: Callable[[Path], None], observers: Sequence[Callable[[], BaseObserver]], folder: Path, told: Told
) -> None:
    file = folder / "strings.xml"
    file.write_text("old text", encoding="utf-8")
    with watching(told, folder, observers=observers):
        save(file)
        told.until(file)


@pytest.mark.parametrize("save", SAVES)
def test_a_single_file_is_watched_without_its_neighbours(
    save: Callable[[Path], None], folder: Path, told: Told
) -> None:
    file = folder / "notes.md"
    file.write_text("old", encoding="utf-8")
    with watching(told, file):
        (folder / "other.md").write_text("not asked for", encoding="utf-8")
        save(file)
        assert told.until(file) == {file}


def test_a_deleted_file_is_told(folder: Path, told: Told) -> None:
    file = folder / "strings.xml"
    file.touch()
    with watching(told, folder):
        file.unlink()
        told.until(file)


def test_a_file_in_a_new_folder_is_told(folder: Path, told: Told) -> None:
    with watching(told, folder):
        (folder / "a" / "b").mkdir(parents=True)
        (folder / "a" / "b" / "new.xml").touch()
        assert {path for path in told.until(folder / "a") if not path.is_relative_to(folder)} == set()


def test_a_folder_moved_in_is_told(folder: Path, tmp_path: Path, told: Told) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "strings.xml").touch()
    with watching(told, folder):
        (tmp_path / "elsewhere").rename(folder / "values")
        told.until(folder / "values")


def test_reading_a_file_is_no_change(folder: Path, told: Told) -> None:
    read, written = folder / "read.xml", folder / "written.xml"
    read.write_text("x", encoding="utf-8")
    with watching(told, folder):
        read.read_text(encoding="utf-8")
        written.touch()
        assert read not in told.until(written)


def test_a_burst_is_told_together(folder: Path, told: Told) -> None:
    files = {folder / f"{number}.xml" for number in range(300)}
    with watching(told, folder):
        for file in sorted(files):
            file.touch()
        calls: list[frozenset[Path]] = []
        while not files <= set().union(*calls):
            calls.append(told.next())
    assert len(calls) < 30


def test_everything_is_to_be_looked_at_from_time_to_time(folder: Path, told: Told) -> None:
    with watching(told, folder, rescan_s=0.05):
        assert told.next() == LOOK_AGAIN
        assert told.next() == LOOK_AGAIN


@pytest.fixture
def quick_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watcher, "_CHECK_S", 0.05)


@pytest.mark.usefixtures("quick_checks")
@pytest.mark.parametrize("observers", [(Observer,), (PollingObserver,)], ids=["native", "polling"])
def test_a_folder_deleted_and_made_again_is_watched_again(
    observers: Sequence[Callable[[], BaseObserver]], folder: Path, told: Told
) -> None:
    with watching(told, folder, observers=observers) as running:
        shutil.rmtree(folder)
        until(lambda: "is not there" in running.trouble, told)
        folder.mkdir()
        until(lambda: not running.trouble, told)
        (folder / "new.xml").touch()
        told.until(folder / "new.xml")


@pytest.mark.usefixtures("quick_checks")
def test_a_folder_replaced_by_another_is_watched_again(folder: Path, tmp_path: Path, told: Told) -> None:
    with watching(told, folder):
        folder.rename(tmp_path / "old")
        folder.mkdir()
        until_looked_again(told)
        (folder / "new.xml").touch()
        told.until(folder / "new.xml")


@pytest.mark.usefixtures("quick_checks")
def test_a_folder_that_comes_later_is_watched_then(tmp_path: Path, told: Told) -> None:
    folder = tmp_path / "later"
    with watching(told, folder) as running:
        assert "later” is not there" in running.trouble
        folder.mkdir()
        until_looked_again(told)
        (folder / "new.xml").touch()
        told.until(folder / "new.xml")
        assert running.trouble == ""


@pytest.mark.usefixtures("quick_checks")
def test_a_dead_emitter_is_replaced(folder: Path, told: Told) -> None:
    made: list[BaseObserver] = []

    def make() -> BaseObserver:
        made.append(Observer())
        return made[-1]

    with watching(told, folder, observers=[make]):
        next(iter(made[0].emitters)).stop()
        until_looked_again(told)
        (folder / "new.xml").touch()
        told.until(folder / "new.xml")
    assert len(made) == 2


class _CannotStart(PollingObserver):
    """An observer that fails as the native one does when the system's limit is reached."""

    def start(self) -> None:
        raise OSError(24, "inotify instance limit reached")


def test_polling_takes_over_where_the_system_cannot_report(folder: Path, told: Told) -> None:
    with watching(told, folder, observers=[_CannotStart, PollingObserver]) as running:
        assert "inotify instance limit reached" in running.trouble
        (folder / "new.xml").touch()
        told.until(folder / "new.xml")


def test_where_nothing_can_watch_the_heartbeat_stays(folder: Path, told: Told) -> None:
    with watching(told, folder, observers=[_CannotStart], rescan_s=0.05) as running:
        assert told.next() == LOOK_AGAIN
        assert "from time to time" in running.trouble


def test_starting_and_stopping_twice_is_harmless(folder: Path, told: Told) -> None:
    watcher = Watcher([folder], told)
    watcher.stop()
    watcher.start()
    watcher.start()
    assert told.next() == LOOK_AGAIN
    watcher.stop()
    watcher.stop()
    assert watcher.trouble == ""


def test_no_thread_is_left_after_stopping_and_it_can_start_again(folder: Path, told: Told) -> None:
    running = Watcher([folder], told, observers=[PollingObserver])
    before = threading.active_count()
    for _ in range(2):
        running.start()
        assert told.next() == LOOK_AGAIN
        running.stop()
    assert threading.active_count() == before


def test_it_can_be_stopped_from_the_callback(folder: Path) -> None:
    stopped = threading.Event()

    def stop(_: frozenset[Path]) -> None:
        running.stop()
        stopped.set()

    running = Watcher([folder], stop)
    running.start()
    assert stopped.wait(PATIENCE_S)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_callback_that_fails_is_not_hidden(folder: Path) -> None:
    threads: list[threading.Thread] = []

    def fail(_: frozenset[Path]) -> None:
        threads.append(threading.current_thread())
        called.set()
        raise ValueError

    called = threading.Event()
    running = Watcher([folder], fail)
    running.start()
    assert called.wait(PATIENCE_S)
    threads[0].join(PATIENCE_S)
    assert "ended unexpectedly" in running.trouble
    running.stop()


def test_watching_writes_nothing(folder: Path, told: Told) -> None:
    (folder / "strings.xml").write_text("text", encoding="utf-8")
    before = _state(folder)
    with watching(told, folder, rescan_s=0.05):
        assert told.next() == LOOK_AGAIN
    assert _state(folder) == before


def _state(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        os.fspath(path): (sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def until_looked_again(told: Told) -> None:
    while told.next() != LOOK_AGAIN:
        pass


def until(holds: Callable[[], bool], told: Told) -> None:
    """Wait for the next calls until something holds."""
    while not holds():
        told.next()
