"""Changes of real files, seen by the real observers, reach the reader; every wait is for a signal."""

import datetime as dt
import os
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, EventEmitter
from watchdog.observers.polling import PollingObserver

from app.watching import Watcher, runner, sight, watcher
from app.watching.lookout import Rhythm
from tests.app.watching.stage import PATIENCE_S, Listener, needs_links, write

Observers = Sequence[Callable[[], BaseObserver]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "copy" / "menu.xml", "old text")
    return tmp_path / "copy"


@pytest.fixture
def menu(folder: Path) -> Path:
    return folder / "menu.xml"


@pytest.fixture(autouse=True)
def quick_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at the folders and where nobody tells more often than people need it."""

    def rhythm(quiet_s: float, all_s: float) -> Rhythm:
        return Rhythm(quiet_s, all_s, check_s=0.05, poll_s=0.05, wary_s=0.05)

    monkeypatch.setattr(watcher, "Rhythm", rhythm)


class Watched(Listener):
    """A listener with its watcher."""

    watcher: Watcher


@contextmanager
def watching(
    *paths: Path, rescan_s: float = 3600, observers: Observers = (Observer,), quiet_ms: int = 50
) -> Iterator[Watched]:
    """Watch; whatever happens, the reader knows all in the end."""
    listener = Watched(*paths)
    listener.watcher = Watcher(paths, listener, quiet_ms=quiet_ms, rescan_s=rescan_s, observers=observers)
    with listener.watcher:
        listener.wait_for_start()
        yield listener
        listener.wait_until_it_knows_all()


def until(holds: Callable[[], bool]) -> None:
    """Wait for something that no signal tells."""
    pause = threading.Event()
    for _ in range(int(PATIENCE_S / 0.01)):
        if holds():
            return
        pause.wait(0.01)
    pytest.fail("it does not come about")


def save_in_place(path: Path) -> None:
    path.write_text("new", encoding="utf-8")


def save_by_replacement(path: Path) -> None:
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_text("new", encoding="utf-8")
    temporary.replace(path)


def save_with_a_backup(path: Path) -> None:
    path.rename(path.with_name(f"{path.name}~"))
    path.write_text("new", encoding="utf-8")
    path.with_name(f"{path.name}~").unlink()


def save_by_deleting_first(path: Path) -> None:
    path.unlink()
    path.write_text("new", encoding="utf-8")


SAVES = [save_in_place, save_by_replacement, save_with_a_backup, save_by_deleting_first]


@pytest.mark.parametrize("save", SAVES)
@pytest.mark.parametrize(
    "observers", [(Observer,), (PollingObserver,), ()], ids=["told", "polled by watchdog", "looked for"]
)
def test_a_saved_file_is_told_however_it_is_saved(
    save: Callable[[Path], None], observers: Observers, folder: Path, menu: Path
) -> None:
    with watching(folder, observers=observers) as listener:
        save(menu)
        listener.wait_for(menu)


@pytest.mark.parametrize("save", SAVES)
def test_a_single_file_is_watched_without_its_neighbours(save: Callable[[Path], None], menu: Path) -> None:
    with watching(menu) as listener:
        menu.with_name("other.md").write_text("not asked for", encoding="utf-8")
        save(menu)
        listener.wait_for(menu)
    assert set().union(*listener.told) == {menu}


def test_a_deleted_file_is_told(folder: Path, menu: Path) -> None:
    with watching(folder) as listener:
        menu.unlink()
        listener.wait_for(menu)


def test_files_in_new_folders_are_told(folder: Path) -> None:
    with watching(folder) as listener:
        new = write(folder / "a" / "b" / "c" / "new.xml", "x")
        listener.wait_for(new)


def test_a_folder_moved_in_and_out_is_told_by_its_files(folder: Path, tmp_path: Path) -> None:
    write(tmp_path / "elsewhere" / "kiosk.xml", "x")
    with watching(folder) as listener:
        (tmp_path / "elsewhere").rename(folder / "values")
        listener.wait_for(folder / "values" / "kiosk.xml")
        (folder / "values").rename(tmp_path / "elsewhere")
        listener.wait_for(folder / "values" / "kiosk.xml", times=2)


def test_reading_a_file_is_no_change(folder: Path, menu: Path) -> None:
    with watching(folder) as listener:
        menu.read_text(encoding="utf-8")
        new = write(folder / "new.xml", "x")
        listener.wait_for(new)
    assert listener.times(menu) == 0


def test_a_file_renamed_in_case_only_is_told_under_both_names(folder: Path, menu: Path) -> None:
    with watching(folder) as listener:
        menu.rename(folder / "Menu.xml")
        listener.wait_for(folder / "Menu.xml")
        listener.wait_for(menu)


def test_a_burst_is_told_once_for_each_file(folder: Path) -> None:
    files = [folder / f"{number}.xml" for number in range(300)]
    with watching(folder, quiet_ms=400) as listener:  # the machine may be busy between making and writing one
        for file in files:
            file.write_text("x", encoding="utf-8")
    assert {listener.times(file) for file in files} == {1}


@needs_links
def test_a_watched_link_is_watched_where_it_leads(tmp_path: Path, folder: Path, menu: Path) -> None:
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    with watching(tmp_path / "link") as listener:
        menu.write_text("saved behind the link", encoding="utf-8")
        listener.wait_for(tmp_path / "link" / "menu.xml")


@needs_links
def test_a_linked_journal_is_watched_where_it_lies(tmp_path: Path) -> None:
    notes = write(tmp_path / "elsewhere" / "real.md", "- one\n")
    link = tmp_path / "notes.md"
    link.symlink_to(notes)
    with watching(link) as listener:
        notes.write_text("- one\n- two\n", encoding="utf-8")
        listener.wait_for(link)


@needs_links
def test_a_linked_folder_is_watched_where_it_lies(folder: Path, tmp_path: Path) -> None:
    shared = write(tmp_path / "shared" / "ferry.xml", "x")
    (folder / "linked").symlink_to(shared.parent, target_is_directory=True)
    with watching(folder) as listener:
        shared.write_text("saved there", encoding="utf-8")
        listener.wait_for(folder / "linked" / "ferry.xml")


@needs_links
def test_a_link_that_leads_back_is_no_trouble(folder: Path, menu: Path) -> None:
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    with watching(folder) as listener:
        menu.write_text("new", encoding="utf-8")
        listener.wait_for(menu)


@pytest.mark.parametrize("observers", [(Observer,), (PollingObserver,), ()])
def test_a_folder_deleted_and_made_again_is_watched_again(
    observers: Observers, folder: Path, menu: Path
) -> None:
    with watching(folder, observers=observers) as listener:
        shutil.rmtree(folder)
        until(lambda: "is not there" in listener.watcher.trouble)
        write(menu, "made again")
        until(lambda: listener.knows.get(menu) == b"made again".hex())
        menu.write_text("and saved once more", encoding="utf-8")


def test_a_folder_replaced_by_another_is_watched_again(folder: Path, menu: Path, tmp_path: Path) -> None:
    with watching(folder) as listener:
        folder.rename(tmp_path / "old")
        write(menu, "another")
        listener.wait_until_it_knows_all()
        menu.write_text("and saved once more", encoding="utf-8")


def test_a_folder_that_comes_later_is_watched_then(tmp_path: Path) -> None:
    later = tmp_path / "later"
    with watching(later) as listener:
        write(later / "menu.xml", "x")
        listener.wait_for(later / "menu.xml")
        (later / "menu.xml").write_text("saved", encoding="utf-8")


class Made:
    """Makes observers and keeps them."""

    def __init__(self) -> None:
        self.observers: list[BaseObserver] = []

    def __call__(self) -> BaseObserver:
        self.observers.append(Observer())
        return self.observers[-1]

    @property
    def emitter(self) -> EventEmitter:
        return next(iter(self.observers[-1].emitters))


def test_a_dead_emitter_is_replaced(folder: Path, menu: Path) -> None:
    made = Made()
    with watching(folder, observers=[made]):
        made.emitter.stop()
        menu.write_text("while nobody looked", encoding="utf-8")
    assert len(made.observers) == 2


def test_a_dead_observer_is_replaced(folder: Path, menu: Path) -> None:
    made = Made()
    with watching(folder, observers=[made]):
        made.observers[0].stop()
        menu.write_text("while nobody looked", encoding="utf-8")
    assert len(made.observers) == 2


def test_a_real_overflow_of_the_systems_queue_loses_nothing(folder: Path, menu: Path) -> None:
    limit = Path("/proc/sys/fs/inotify/max_queued_events")
    events = int(limit.read_text(encoding="ascii")) if limit.exists() else 0
    if not 0 < events <= 100_000:
        pytest.skip("the queue can not be filled here")
    made, overflows = Made(), sight._OVERFLOWS.count
    with watching(folder, observers=[made]) as listener:
        with made.observers[0]._inotify_fd._lock:  # type: ignore[attr-defined] # keeps it from reading
            for _ in range(events):
                menu.open("rb").close()
            menu.write_text("nobody tells of this", encoding="utf-8")
        listener.wait_for(menu)
    assert sight._OVERFLOWS.count > overflows


class _CannotStart(PollingObserver):
    """An observer that fails as the native one does when the system's limit is reached."""

    error = OSError(24, "inotify instance limit reached")

    def start(self) -> None:
        raise self.error


class _NoMoreWatches(_CannotStart):
    error = OSError(28, "inotify watch limit reached")


@pytest.mark.parametrize("limit", [_CannotStart, _NoMoreWatches])
def test_where_a_limit_is_reached_files_are_looked_for(
    limit: type[_CannotStart], folder: Path, menu: Path
) -> None:
    with watching(folder, observers=[limit]) as listener:
        menu.write_text("new", encoding="utf-8")
        listener.wait_for(menu)
        trouble = listener.watcher.trouble
        assert trouble == (
            f"The system cannot report changes ({limit.error.strerror}); Copycue looks for them itself."
        )


def test_where_a_limit_is_reached_the_next_kind_of_observer_is_taken(folder: Path, menu: Path) -> None:
    with watching(folder, observers=[_CannotStart, PollingObserver]) as listener:
        menu.write_text("new", encoding="utf-8")
        listener.wait_for(menu)


def test_a_share_is_looked_at_by_a_thread_of_its_own(
    folder: Path, menu: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = write(tmp_path / "notes.md", "- one\n")
    monkeypatch.setattr(watcher, "share_of", lambda path: "//server/copy" if path == folder else "")
    with watching(folder, here) as listener:
        until(lambda: listener.watcher.last_checked is not None)  # both have looked once
        lookouts = [thread.name for thread in threading.enumerate() if "lookout" in thread.name]
        menu.write_text("by a colleague", encoding="utf-8")
        here.write_text("- two\n", encoding="utf-8")
        listener.wait_for(menu)
        listener.wait_for(here)
    assert sorted(lookouts) == ["copycue-lookout", "copycue-lookout //server/copy"]


def test_a_share_that_hangs_keeps_nobody_else_from_looking(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = write(tmp_path / "notes.md", "- one\n")
    released = threading.Event()
    real_scandir = os.scandir

    def hang(path: Path) -> "os._ScandirIterator[str]":
        if Path(path) == folder:
            released.wait(PATIENCE_S)
        return real_scandir(os.fspath(path))

    monkeypatch.setattr(watcher, "share_of", lambda path: "//server/copy" if path == folder else "")
    monkeypatch.setattr("os.scandir", hang)
    monkeypatch.setattr(runner, "_STUCK_S", 0.02)
    listener = Listener(here)
    with Watcher([folder, here], listener, quiet_ms=50) as running:
        listener.wait_for_start()
        here.write_text("- two\n", encoding="utf-8")
        listener.wait_for(here)
        until(lambda: "“//server/copy” does not answer" in running.trouble)
        assert running.last_checked is None
        released.set()
        until(lambda: running.last_checked is not None)
    listener.wait_until_it_knows_all()


def test_everything_is_to_be_looked_at_from_time_to_time(folder: Path) -> None:
    with watching(folder, rescan_s=0.05) as listener:
        listener.wait_for_looks(3)


def test_it_is_known_when_all_was_looked_at_last(folder: Path, menu: Path) -> None:
    began = dt.datetime.now(dt.UTC)
    assert Watcher([folder], Listener(folder)).last_checked is None
    with watching(folder) as listener:
        first = listener.watcher.last_checked
        assert first is not None
        assert began <= first <= dt.datetime.now(dt.UTC)
        assert first.utcoffset() is not None
        menu.write_text("new", encoding="utf-8")
        listener.wait_for(menu)
        until(lambda: (listener.watcher.last_checked or first) > first)


def test_trouble_is_told_when_it_comes_and_when_it_is_over(folder: Path, tmp_path: Path) -> None:
    told: list[str] = []
    changed = threading.Event()

    def on_trouble(sentence: str) -> None:
        told.append(sentence)
        changed.set()

    listener = Listener(folder)
    with Watcher([folder], listener, quiet_ms=50, on_trouble=on_trouble):
        listener.wait_for_start()
        folder.rename(tmp_path / "away")
        assert changed.wait(PATIENCE_S)
        changed.clear()
        (tmp_path / "away").rename(folder)
        assert changed.wait(PATIENCE_S)
        listener.wait_until_it_knows_all()
    assert told == [f"The folder “{folder.as_posix()}” is not there; it is watched as soon as it is.", ""]


def test_a_file_that_could_not_be_read_is_told_again(folder: Path, menu: Path) -> None:
    with watching(folder) as listener:
        listener.watcher.look_again([menu])
        listener.wait_for(menu)


@pytest.mark.expects_log
def test_what_a_reader_failed_to_take_in_is_told_again(folder: Path, menu: Path) -> None:
    listener = Listener(folder)
    failures = iter([False, True])

    def fail_once(paths: frozenset[Path]) -> None:
        if next(failures, False):
            raise ValueError
        listener(paths)

    with Watcher([folder], fail_once, quiet_ms=50) as running:
        listener.wait_for_start()
        menu.write_text("new", encoding="utf-8")
        until(lambda: "could not be taken in; that is tried again" in running.trouble)
        listener.wait_until_it_knows_all()
        until(lambda: running.trouble == "")


def test_starting_and_stopping_twice_is_harmless(folder: Path) -> None:
    listener = Listener(folder)
    running = Watcher([folder], listener)
    running.stop()
    running.start()
    running.start()
    listener.wait_for_start()
    running.stop()
    running.stop()
    running.look_again([folder])
    assert running.trouble == ""


def test_no_thread_is_left_after_stopping_and_it_can_start_again(folder: Path) -> None:
    before = threading.active_count()
    for _ in range(2):
        listener = Listener(folder)
        with Watcher([folder], listener):
            listener.wait_for_start()
        assert threading.active_count() == before


def test_it_can_be_stopped_from_the_callback(folder: Path) -> None:
    stopped = threading.Event()

    def stop(_: frozenset[Path]) -> None:
        running.stop()
        stopped.set()

    running = Watcher([folder], stop)
    running.start()
    assert stopped.wait(PATIENCE_S)


def test_watching_nothing_is_no_trouble() -> None:
    with Watcher([], Listener()) as running:
        assert running.trouble == ""
