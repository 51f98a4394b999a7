"""Whatever happens to events, clocks and shares: in the end the reader knows what is there."""

import itertools
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app.watching.collapse import Kind, RawEvent
from app.watching.disk import Disk
from app.watching.roots import Root
from app.watching.snapshot import Snapshot
from tests.app.watching.stage import Stage, delete, replace, save, write

MANY = int(os.environ.get("COPYCUE_BURST", "300"))
"""Files of a burst; 10,000 to be sure."""


# --- events ---------------------------------------------------------------------------------------


def test_an_event_that_is_lost_is_made_good_by_the_next_look(stage: Stage, menu: Path) -> None:
    save(menu, "nobody tells of this")
    stage.settle()
    assert stage.told == set()
    stage.look()
    assert stage.told == {menu}


def test_an_event_that_is_told_twice_is_told_on_once(stage: Stage, menu: Path) -> None:
    events = save(menu, "once")
    stage.tell(events, events)
    stage.settle()
    assert stage.listener.times(menu) == 1


def test_an_event_that_comes_late_is_not_told_on_again(stage: Stage, menu: Path) -> None:
    events = save(menu, "saved")
    stage.tell(events)
    stage.settle()
    stage.tell(events)
    stage.settle()
    assert stage.listener.times(menu) == 1


def test_events_in_the_wrong_order_tell_what_is_there(stage: Stage, menu: Path) -> None:
    gone, made = delete(menu), save(menu, "made again")
    stage.tell(reversed([*gone, *made]))
    stage.settle()
    assert stage.told == {menu}


def test_a_file_created_and_deleted_again_is_nothing(stage: Stage, folder: Path) -> None:
    stage.tell(save(folder / "new.xml", "x"), delete(folder / "new.xml"))
    stage.settle()
    assert stage.told == set()


def test_a_known_file_that_was_deleted_created_and_deleted_is_gone_though_the_first_is_lost(
    stage: Stage, menu: Path
) -> None:
    delete(menu)
    stage.tell(save(menu, "for a moment"), delete(menu))
    stage.settle()
    assert stage.told == {menu}


def test_the_end_of_a_file_is_lost_after_its_beginning_was_told(stage: Stage, folder: Path) -> None:
    new = folder / "new.xml"
    stage.tell(save(new, "x"))
    new.unlink()
    stage.settle()
    assert stage.told == set()


def test_an_event_about_a_file_that_never_was_is_nothing(stage: Stage, folder: Path) -> None:
    stage.tell(RawEvent(Kind.CLOSED, folder / "never.xml"), RawEvent(Kind.DELETED, folder / "never.xml"))
    stage.settle()
    assert stage.told == set()


def test_a_lost_event_makes_the_watch_wary_and_then_it_trusts_again(stage: Stage, menu: Path) -> None:
    save(menu, "written through a map of memory: nobody tells")
    stage.look()
    assert "did not report every change" in stage.lookout.trouble
    save(menu, "the second one is found soon")
    stage.pass_time(2.5)
    assert stage.listener.times(menu) == 2
    stage.pass_time(120)
    assert stage.lookout.trouble == ""


def test_a_look_between_a_save_and_its_event_does_not_make_it_wary(stage: Stage, menu: Path) -> None:
    stage.pass_time(59.9)
    events = save(menu, "saved just before the look")
    stage.pass_time(0.15)
    stage.tell(events)
    stage.settle()
    assert stage.lookout.trouble == ""
    assert stage.listener.times(menu) == 1


def test_an_overflow_has_everything_looked_at_at_once(stage: Stage, folder: Path, menu: Path) -> None:
    for file in (menu, folder / "values" / "kiosk.xml"):
        save(file, "in the overflow")
    stage.sight.has_lost = True
    stage.tell()
    stage.settle()
    assert len(stage.told) == 2
    assert stage.lookout.trouble == ""


# --- bursts ---------------------------------------------------------------------------------------


def test_each_file_of_a_large_burst_is_told_once(stage: Stage, folder: Path) -> None:
    files = [folder / "burst" / f"{number}.xml" for number in range(MANY)]
    for start in range(0, MANY, 100):
        stage.tell(*(save(file, "x") for file in files[start : start + 100]))
        stage.pass_time(0.02)
    stage.settle()
    assert {stage.listener.times(file) for file in files} == {1}


def test_each_file_of_a_burst_is_told_once_though_half_of_its_events_are_lost(
    stage: Stage, folder: Path
) -> None:
    files = [folder / f"{number}.xml" for number in range(MANY)]
    told = [save(file, "x") for file in files][::2]
    stage.tell(*told)
    stage.sight.has_lost = True
    stage.pass_time(3)
    assert {stage.listener.times(file) for file in files} == {1}


def test_a_burst_of_files_that_are_gone_again_is_nothing(stage: Stage, folder: Path) -> None:
    for number in range(MANY):
        file = folder / f"{number}.xml"
        stage.tell(save(file, "x"), delete(file))
    stage.settle()
    assert stage.told == set()


def test_a_checkout_that_changes_deletes_and_makes_files_is_told_exactly(stage: Stage, folder: Path) -> None:
    changed, gone = [write(folder / f"{name}.xml", name) for name in ("a", "b")]
    stage.sight.has_lost = True
    stage.pass_time(3)
    stage.listener.told.clear()
    stage.tell(replace(changed, "new"), delete(gone), save(folder / "c.xml", "c"))
    stage.settle()
    assert stage.told == {changed, gone, folder / "c.xml"}


# --- clocks ---------------------------------------------------------------------------------------


def test_a_clock_that_is_put_back_changes_nothing(stage: Stage, menu: Path) -> None:
    stage.wall -= 3600
    stage.tell(save(menu, "an hour ago, says the clock"))
    stage.settle()
    assert stage.told == {menu}


def test_a_file_dated_in_the_future_is_told_like_any_other(stage: Stage, menu: Path) -> None:
    menu.write_text("from tomorrow", encoding="utf-8")
    os.utime(menu, (stage.wall + 86_400, stage.wall + 86_400))
    stage.tell(RawEvent(Kind.CLOSED, menu))
    stage.settle()
    assert stage.listener.times(menu) == 1


def test_after_sleep_everything_is_looked_at_where_the_clock_stood_still(stage: Stage, menu: Path) -> None:
    save(menu, "saved by somebody else meanwhile")
    stage.wall += 3600
    stage.tell()
    stage.settle()
    assert stage.told == {menu}
    assert stage.lookout.trouble == ""


def test_after_sleep_everything_is_looked_at_where_the_clock_went_on(stage: Stage, menu: Path) -> None:
    stage.lookout.wait(stage.now)
    save(menu, "saved by somebody else meanwhile")
    stage.now += 3600
    stage.wall += 3600
    stage.tell()
    stage.settle()
    assert stage.told == {menu}


# --- shares and limits ----------------------------------------------------------------------------


def test_a_share_is_looked_at_every_second_without_observers(folder: Path, menu: Path) -> None:
    stage = Stage(folder, share="//server/copy")
    save(menu, "by a colleague")
    stage.pass_time(1.5)
    assert stage.told == {menu}
    assert (stage.sight.opened, stage.lookout.trouble) == (0, "")
    stage.assert_all_is_known()


def test_a_share_that_vanishes_and_comes_back_has_lost_nothing(folder: Path) -> None:
    stage = Stage(folder, share="//server/copy")
    folder.rename(folder.with_name("unplugged"))
    stage.pass_time(5)
    assert "is not there" in stage.lookout.trouble
    write(folder.with_name("unplugged") / "menu.xml", "changed meanwhile")
    folder.with_name("unplugged").rename(folder)
    stage.pass_time(5)
    assert stage.lookout.trouble == ""
    stage.assert_all_is_known()


class Refusal:
    """Stands in for ``os.scandir`` and refuses some folders."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.refused: dict[Path, OSError] = {}
        self._scandir = os.scandir
        monkeypatch.setattr("os.scandir", self)

    def __call__(self, path: Path) -> "os._ScandirIterator[str]":
        if (error := self.refused.get(Path(path))) is not None:
            raise error
        return self._scandir(os.fspath(path))


@pytest.fixture
def refusal(monkeypatch: pytest.MonkeyPatch) -> Refusal:
    return Refusal(monkeypatch)


@pytest.mark.parametrize(
    "error", [PermissionError(13, "Permission denied"), OSError(5, "I/O error"), OSError(116, "Stale handle")]
)
def test_a_folder_that_can_not_be_looked_into_for_a_while_is_told_before_and_after(
    stage: Stage, folder: Path, refusal: Refusal, error: OSError
) -> None:
    refusal.refused[folder / "values"] = error
    stage.look()
    assert stage.told == {folder / "values"}
    assert stage.lookout.trouble == (
        f"The folder “{(folder / 'values').as_posix()}” cannot be looked into; that is tried again."
    )
    stage.assert_all_is_known()
    refusal.refused.clear()
    stage.look()
    assert stage.listener.times(folder / "values") == 2
    assert stage.lookout.trouble == ""


def test_of_many_folders_that_can_not_be_looked_into_one_is_named(
    stage: Stage, folder: Path, refusal: Refusal
) -> None:
    for number in range(5):
        file = write(folder / str(number) / "menu.xml", "x")
        refusal.refused[file.parent] = PermissionError(13, "Permission denied")
    stage.look()
    assert "0” and 4 more cannot be looked into" in stage.lookout.trouble


def test_a_listing_that_fails_halfway_is_made_good(
    stage: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("os.scandir", _HalfListing)
        stage.look()
    assert folder in stage.told
    stage.look()


class _HalfListing:
    """Gives the first entry of a folder, then an error."""

    scandir: Callable[[str], "os._ScandirIterator[str]"] = os.scandir

    def __init__(self, path: Path) -> None:
        self._entries = type(self).scandir(os.fspath(path))

    def __enter__(self) -> Iterator[os.DirEntry[str]]:
        yield next(self._entries)
        raise OSError(5, "I/O error")

    def __exit__(self, *_: object) -> None:
        self._entries.close()

    close = __exit__


def test_a_folder_that_the_system_can_not_watch_any_more_is_looked_at(stage: Stage, folder: Path) -> None:
    new = [write(folder / "beyond the limit" / f"{number}.xml", "x") for number in range(3)]
    stage.look()  # the limit of watches was reached: no event came for what is in the new folder
    assert stage.told == set(new)
    save(new[0], "the second time it is found sooner")
    stage.pass_time(2.5)


def test_when_a_limit_is_raised_the_system_is_asked_again(stage: Stage, menu: Path) -> None:
    stage.sight.limit, stage.sight.is_dead = "The limit is reached.", True
    stage.pass_time(4)
    assert stage.lookout.trouble == "The limit is reached."
    save(menu, "told by nobody, looked for")
    stage.pass_time(1.5)
    assert stage.told == {menu}
    stage.sight.limit = ""
    stage.look()
    assert stage.lookout.trouble == ""


class CountingDisk(Disk):
    """Counts how often everything is looked at."""

    looks = itertools.count()

    def scan(self, roots: Sequence[Root]) -> Snapshot:
        next(self.looks)
        return super().scan(roots)


def test_looks_take_at_most_a_twentieth_of_the_time(folder: Path) -> None:
    disk = CountingDisk()
    ticks = itertools.count(0.0, 0.5)
    stage = Stage(folder, share="//server/slow", disk=disk, stopwatch=lambda: next(ticks))
    stage.pass_time(100)
    assert 8 <= next(disk.looks) <= 12
    save(folder / "menu.xml", "late, but told")
    stage.pass_time(12)
    stage.assert_all_is_known()
