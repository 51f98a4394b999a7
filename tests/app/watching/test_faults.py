"""Whatever happens to events, folders and clocks: in the end the reader knows what is there."""

import itertools
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app.watching.collapse import Kind, RawEvent
from app.watching.disk import Disk
from app.watching.roots import Root
from app.watching.snapshot import Mark, Snapshot
from tests.app.watching.stage import Stage, delete, needs_links, rename, replace, save, write

MANY = int(os.environ.get("COPYCUE_BURST", "300"))
"""Files of a burst; 10,000 to be sure."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "copy"
    for name in ("menu.xml", "values/kiosk.xml"):
        write(folder / name, f"<copy>{name}</copy>")
    return folder


@pytest.fixture
def menu(folder: Path) -> Path:
    return folder / "menu.xml"


@pytest.fixture
def stage(folder: Path) -> Iterator[Stage]:
    """Watches the folder; whatever a case does, it ends with the truth."""
    stage = Stage(folder)
    yield stage
    stage.assert_all_is_known()


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


# --- folders --------------------------------------------------------------------------------------


def test_a_deep_new_tree_is_told_whole_by_the_event_of_its_top(stage: Stage, folder: Path) -> None:
    deep = folder.joinpath("new", *(str(level) for level in range(60)), "deep.xml")
    write(deep, "deep")
    stage.tell(RawEvent(Kind.CREATED, folder / "new", folder=True))
    stage.settle()
    assert stage.told == {deep}


def test_a_folder_moved_in_is_told_with_what_is_in_it(stage: Stage, folder: Path, tmp_path: Path) -> None:
    write(tmp_path / "elsewhere" / "de" / "menu.xml", "Menü")
    (tmp_path / "elsewhere").rename(folder / "languages")
    stage.tell(RawEvent(Kind.CREATED, folder / "languages", folder=True))
    stage.settle()
    assert stage.told == {folder / "languages" / "de" / "menu.xml"}


def test_a_folder_moved_out_is_told_with_what_was_in_it(stage: Stage, folder: Path, tmp_path: Path) -> None:
    (folder / "values").rename(tmp_path / "away")
    stage.tell(RawEvent(Kind.DELETED, folder / "values", folder=True))
    stage.settle()
    assert stage.told == {folder / "values" / "kiosk.xml"}


def test_a_folder_renamed_is_told_under_both_names(stage: Stage, folder: Path) -> None:
    stage.tell(rename(folder / "values", folder / "values-de"))
    stage.settle()
    assert stage.told == {folder / "values" / "kiosk.xml", folder / "values-de" / "kiosk.xml"}


def test_a_deleted_folder_that_is_told_as_a_file_takes_its_files_with_it(stage: Stage, folder: Path) -> None:
    shutil.rmtree(folder / "values")
    stage.tell(RawEvent(Kind.DELETED, folder / "values"))
    stage.settle()
    assert stage.told == {folder / "values" / "kiosk.xml"}


def test_a_folder_exchanged_for_another_of_the_same_name_is_told(
    stage: Stage, folder: Path, tmp_path: Path
) -> None:
    write(tmp_path / "other" / "ferry.xml", "new")
    events = delete(folder / "values")
    (tmp_path / "other").rename(folder / "values")
    stage.tell(events, RawEvent(Kind.CREATED, folder / "values", folder=True))
    stage.settle()
    assert stage.told == {folder / "values" / "kiosk.xml", folder / "values" / "ferry.xml"}


def test_a_file_that_becomes_a_folder_is_gone_and_what_is_in_it_has_come(stage: Stage, menu: Path) -> None:
    menu.unlink()
    write(menu / "inner.xml", "x")
    stage.tell(RawEvent(Kind.CREATED, menu, folder=True), RawEvent(Kind.DELETED, menu))
    stage.look()
    assert stage.told == {menu, menu / "inner.xml"}


def test_a_file_moved_from_one_watched_folder_to_another_is_told_in_both(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    file = write(here / "menu.xml", "x")
    there.mkdir()
    stage = Stage(here, there)
    stage.tell(rename(file, there / "menu.xml"))
    stage.settle()
    assert stage.told == {file, there / "menu.xml"}
    stage.assert_all_is_known()


def test_a_file_in_two_watched_folders_one_in_the_other_is_told_once(folder: Path) -> None:
    stage = Stage(folder, folder / "values")
    file = folder / "values" / "kiosk.xml"
    stage.tell(save(file, "new"), save(file, "newer"))
    stage.settle()
    assert stage.listener.times(file) == 1
    stage.assert_all_is_known()


# --- the watched folder itself --------------------------------------------------------------------


def test_a_watched_folder_that_is_deleted_takes_its_files_with_it(stage: Stage, folder: Path) -> None:
    shutil.rmtree(folder)
    stage.pass_time(4)
    assert len(stage.told) == 2
    assert "is not there; it is watched as soon as it is" in stage.lookout.trouble


def test_a_watched_folder_deleted_and_made_again_is_watched_again(stage: Stage, folder: Path) -> None:
    shutil.rmtree(folder)
    stage.pass_time(4)
    opened = stage.sight.opened
    write(folder / "menu.xml", "after")
    stage.pass_time(4)
    assert stage.sight.opened == opened + 1
    assert stage.lookout.trouble == ""


def test_a_watched_folder_made_again_at_once_is_told_by_what_differs(stage: Stage, folder: Path) -> None:
    folder.rename(folder.with_name("old"))
    shutil.copytree(folder.with_name("old"), folder)
    write(folder / "menu.xml", "after")
    stage.pass_time(4)
    assert folder / "menu.xml" in stage.told


def test_a_watched_folder_renamed_and_renamed_back_loses_nothing(stage: Stage, folder: Path) -> None:
    folder.rename(folder.with_name("away"))
    stage.pass_time(4)
    write(folder.with_name("away") / "menu.xml", "changed while it was away")
    folder.with_name("away").rename(folder)
    stage.pass_time(4)
    assert stage.lookout.trouble == ""


def test_a_watched_folder_that_comes_later_is_watched_then(tmp_path: Path) -> None:
    folder = tmp_path / "not yet"
    stage = Stage(folder)
    assert "“" + folder.as_posix() + "” is not there" in stage.lookout.trouble
    write(folder / "menu.xml", "x")
    stage.pass_time(4)
    assert stage.lookout.trouble == ""
    stage.assert_all_is_known()


def test_a_watched_name_that_turns_out_to_be_a_folder_is_looked_through(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "copy.v2")
    write(tmp_path / "copy.v2" / "menu.xml", "x")
    stage.pass_time(4)
    stage.assert_all_is_known()


def test_a_watched_folder_that_turns_out_to_be_a_file_is_told(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "NOTES")
    write(tmp_path / "NOTES", "- a note\n")
    stage.pass_time(4)
    assert stage.told == {tmp_path / "NOTES"}
    stage.assert_all_is_known()


def test_a_dead_thread_of_an_observer_has_all_observers_made_anew(stage: Stage, menu: Path) -> None:
    stage.sight.is_dead = True
    save(menu, "while it was dead")
    stage.pass_time(4)
    assert stage.sight.opened == 2
    assert stage.told == {menu}


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


# --- links ----------------------------------------------------------------------------------------


@needs_links
def test_a_link_that_leads_back_is_followed_once(stage: Stage, folder: Path) -> None:
    (folder / "values" / "loop").symlink_to(folder, target_is_directory=True)
    stage.tell(RawEvent(Kind.CREATED, folder / "values" / "loop"))
    stage.look()
    assert stage.told == set()


@needs_links
def test_two_links_that_lead_to_each_other_lead_nowhere(stage: Stage, folder: Path) -> None:
    (folder / "one.xml").symlink_to(folder / "two.xml")
    (folder / "two.xml").symlink_to(folder / "one.xml")
    stage.look()


@needs_links
def test_what_a_linked_folder_holds_is_watched_where_it_lies(folder: Path, tmp_path: Path) -> None:
    shared = write(tmp_path / "shared" / "ferry.xml", "x").parent
    (folder / "linked").symlink_to(shared, target_is_directory=True)
    stage = Stage(folder)
    assert [place.known_as for place in stage.sight.places] == [folder, folder / "linked"]
    write(shared / "ferry.xml", "saved there")
    stage.tell(RawEvent(Kind.CLOSED, folder / "linked" / "ferry.xml"))
    stage.settle()
    stage.assert_all_is_known()


@needs_links
def test_a_link_that_comes_later_is_followed_then(stage: Stage, folder: Path, tmp_path: Path) -> None:
    shared = write(tmp_path / "shared" / "ferry.xml", "x").parent
    (folder / "linked").symlink_to(shared, target_is_directory=True)
    stage.tell(RawEvent(Kind.CREATED, folder / "linked"))
    stage.settle()
    assert stage.told == {folder / "linked" / "ferry.xml"}
    assert stage.sight.places[-1].folder == shared


@needs_links
def test_what_is_linked_in_a_new_folder_is_watched_where_it_lies(
    stage: Stage, folder: Path, tmp_path: Path
) -> None:
    shared = write(tmp_path / "shared" / "ferry.xml", "x").parent
    (folder / "new").mkdir()
    (folder / "new" / "linked").symlink_to(shared, target_is_directory=True)
    stage.tell(RawEvent(Kind.CREATED, folder / "new", folder=True))
    stage.settle()
    assert stage.told == {folder / "new" / "linked" / "ferry.xml"}
    assert stage.sight.places[-1].folder == shared


@needs_links
def test_a_link_turned_to_another_file_is_told(folder: Path, tmp_path: Path) -> None:
    old, new = (write(tmp_path / f"{name}.md", name) for name in ("old", "new"))
    link = folder / "notes.md"
    link.symlink_to(old)
    stage = Stage(link)
    link.unlink()
    link.symlink_to(new)
    stage.tell(RawEvent(Kind.MOVED, link))
    stage.settle()
    assert stage.told == {link}
    assert stage.sight.places[-1].told(new) == link
    stage.assert_all_is_known()


@needs_links
def test_a_link_to_a_file_that_comes_later_is_told_then(stage: Stage, folder: Path, tmp_path: Path) -> None:
    (folder / "later.xml").symlink_to(tmp_path / "later.xml")
    stage.look()
    write(tmp_path / "later.xml", "here it is")
    stage.look()
    assert stage.listener.times(folder / "later.xml") == 2


# --- upper and lower case -------------------------------------------------------------------------


class CaseBlindDisk(Disk):
    """Files answer to any spelling, as on Windows and most Macs; folders list the real one."""

    def mark(self, path: Path) -> Mark | None:
        return super().mark(path) or super().mark(self._listed(path))

    def _is_there(self, path: Path) -> bool:
        return super()._is_there(self._listed(path))

    @staticmethod
    def _listed(path: Path) -> Path:
        names = os.listdir(path.parent) if path.parent.is_dir() else []  # noqa: PTH208 - names are wanted
        return path.with_name(
            next((name for name in names if name.casefold() == path.name.casefold()), path.name)
        )


@pytest.mark.parametrize("disk", [Disk(), CaseBlindDisk()], ids=["case counts", "case does not count"])
def test_a_rename_that_changes_case_only_is_told_under_both_names(folder: Path, disk: Disk) -> None:
    stage = Stage(folder, disk=disk)
    stage.tell(rename(folder / "menu.xml", folder / "Menu.xml"))
    stage.settle()
    assert stage.told == {folder / "menu.xml", folder / "Menu.xml"}
    assert set(stage.lookout._known) == set(stage.listener.knows)
    stage.assert_all_is_known()


def test_a_file_that_was_named_in_another_case_than_it_has_is_told_as_it_was_named(folder: Path) -> None:
    stage = Stage(folder / "MENU.xml", disk=CaseBlindDisk())
    save(folder / "menu.xml", "new")
    stage.tell(RawEvent(Kind.CLOSED, folder / "MENU.xml"))
    stage.settle()
    assert stage.told == set(stage.lookout._known) == {folder / "MENU.xml"}


def test_a_folder_renamed_in_case_only_is_told_under_both_names(stage: Stage, folder: Path) -> None:
    stage.tell(rename(folder / "values", folder / "Values"))
    stage.settle()
    assert stage.told == {folder / "values" / "kiosk.xml", folder / "Values" / "kiosk.xml"}


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
