"""Whatever happens to folders, links and names: in the end the reader knows what is there."""

import shutil
from pathlib import Path

import pytest

from app.watching.collapse import Kind, RawEvent
from app.watching.disk import Disk
from app.watching.snapshot import Mark
from tests.app.watching.stage import Stage, delete, needs_links, rename, save, write

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
        names = [other.name for other in path.parent.iterdir()] if path.parent.is_dir() else []
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
