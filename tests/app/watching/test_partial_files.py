"""Files that are half written, locked, emptied, put in place: they are told when they are whole."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.watching.collapse import Kind, RawEvent
from tests.app.watching.stage import Stage, delete, posix_only, rename, replace, save, stamp, write

Events = list[RawEvent]
OLD, HALF, WHOLE = "<copy>old</copy>", "<copy>ha", "<copy>whole</copy>"


@pytest.fixture
def menu(tmp_path: Path) -> Path:
    return write(tmp_path / "copy" / "menu.xml", OLD)


@pytest.fixture
def stage(menu: Path) -> Iterator[Stage]:
    """Watches the folder of a file; whatever a case does, it ends with the truth."""
    stage = Stage(menu.parent)
    yield stage
    stage.assert_all_is_known()


def modified(path: Path, text: str) -> RawEvent:
    """Write, and leave the file open."""
    write(path, text)
    return RawEvent(Kind.MODIFIED, path)


def closed(path: Path) -> RawEvent:
    return RawEvent(Kind.CLOSED, path)


def texts_read(stage: Stage, file: Path) -> list[str]:
    """Have the listener remember each text that it reads."""
    texts: list[str] = []
    read = stage.listener._read

    def remember(path: Path) -> None:
        read(path)
        if path == file:
            texts.append(bytes.fromhex(stage.listener.knows.get(path, "")).decode())

    stage.listener._read = remember  # type: ignore[method-assign] # only for this test
    return texts


# --- written bit by bit ---------------------------------------------------------------------------


def test_a_half_written_file_is_told_when_it_is_whole(stage: Stage, menu: Path) -> None:
    texts = texts_read(stage, menu)
    stage.tell(modified(menu, HALF))
    stage.pass_time(0.15)
    stage.tell(modified(menu, WHOLE), closed(menu))
    stage.settle()
    assert texts == [WHOLE]


def test_a_file_that_grows_for_a_while_is_told_at_its_end(stage: Stage, menu: Path) -> None:
    texts = texts_read(stage, menu)
    for length in range(1, len(WHOLE) + 1):
        stage.tell(modified(menu, WHOLE[:length]))
        stage.pass_time(0.1)
    stage.settle()
    assert texts == [WHOLE]


def test_a_file_that_grows_for_ever_is_told_now_and_then(stage: Stage, menu: Path) -> None:
    for step in range(120):
        stage.tell(modified(menu, "x" * step))
        stage.pass_time(0.1)
    assert stage.listener.times(menu) == 2
    stage.settle()


def test_a_slow_copy_is_told_when_it_is_through(stage: Stage, menu: Path) -> None:
    new = menu.with_name("new.xml")
    texts = texts_read(stage, new)
    stage.tell(RawEvent(Kind.CREATED, write(new, "")))
    for length in (4, 8, len(WHOLE)):
        stage.pass_time(0.15)
        stage.tell(modified(new, WHOLE[:length]))
    stage.tell(closed(new))
    stage.settle()
    assert texts == [WHOLE]


def test_a_copy_that_makes_room_first_is_told_when_it_is_through(stage: Stage, menu: Path) -> None:
    new = menu.with_name("new.xml")
    texts = texts_read(stage, new)
    stage.tell(RawEvent(Kind.CREATED, write(new, " " * len(WHOLE))))
    for length in (4, 8, len(WHOLE)):
        stage.pass_time(0.15)
        stage.tell(modified(new, WHOLE[:length].ljust(len(WHOLE))))
    stage.settle()
    assert texts == [WHOLE]


def test_a_copy_that_nobody_tells_of_is_told_when_it_is_through(stage: Stage, menu: Path) -> None:
    new = menu.with_name("new.xml")
    texts = texts_read(stage, new)
    stage.sight.has_lost = True
    write(new, HALF)
    stage.tell()
    stage.pass_time(0.1)
    write(new, WHOLE)
    stage.settle()
    assert texts == [WHOLE]


def test_a_file_emptied_and_written_again_is_told_whole(stage: Stage, menu: Path) -> None:
    texts = texts_read(stage, menu)
    stage.tell(modified(menu, ""), closed(menu))
    stage.pass_time(0.8)
    stage.tell(modified(menu, WHOLE), closed(menu))
    stage.settle()
    assert texts == [WHOLE]


def test_a_file_that_stays_empty_is_told_empty(stage: Stage, menu: Path) -> None:
    stage.tell(modified(menu, ""), closed(menu))
    stage.settle()
    assert stage.listener.knows[menu] == ""


def test_a_file_deleted_and_written_again_a_moment_later_is_told_whole(stage: Stage, menu: Path) -> None:
    texts = texts_read(stage, menu)
    stage.tell(delete(menu))
    stage.pass_time(0.5)
    stage.tell(save(menu, WHOLE))
    stage.settle()
    assert texts == [WHOLE]


def test_a_file_that_stays_away_is_told_as_gone(stage: Stage, menu: Path) -> None:
    stage.tell(delete(menu))
    stage.settle()
    assert stage.told == {menu}
    assert stage.listener.knows == {}


def test_two_saves_in_a_row_are_told_once(stage: Stage, menu: Path) -> None:
    stage.tell(save(menu, HALF))
    stage.pass_time(0.03)
    stage.tell(save(menu, WHOLE))
    stage.settle()
    assert stage.listener.times(menu) == 1


def test_a_file_written_and_never_closed_is_told(stage: Stage, menu: Path) -> None:
    stage.tell(modified(menu, WHOLE))
    stage.settle()
    assert stage.told == {menu}


def test_a_file_written_without_any_event_is_told(stage: Stage, menu: Path) -> None:
    write(menu, WHOLE)
    stage.look()
    assert stage.told == {menu}


# --- ways of saving -------------------------------------------------------------------------------


def in_place(file: Path) -> Events:
    """Save as nano, Notepad and VS Code do."""
    return [modified(file, ""), modified(file, WHOLE), closed(file)]


def with_a_backup(file: Path) -> Events:
    """Save as Vim and Emacs do: the old file becomes the backup."""
    backup = file.with_name(f"{file.name}~")
    file.rename(backup)
    events = [RawEvent(Kind.MOVED, file), *save(file, WHOLE)]
    backup.unlink()
    return events


def over_a_temporary_file(file: Path) -> Events:
    """Save as gedit, Kate and Sublime Text do."""
    return replace(file, WHOLE)


def with_a_rename_dance(file: Path) -> Events:
    """Save as Word and Excel do: write aside, put the old one aside, put the new one in its place."""
    new, old = file.with_name("8E3C41D0.tmp"), file.with_name("1A2B3C4D.tmp")
    write(new, WHOLE)
    file.rename(old)
    new.rename(file)
    old.unlink()
    return [RawEvent(Kind.MOVED, file), RawEvent(Kind.MOVED, file)]


def by_deleting_first(file: Path) -> Events:
    """Save as some exports do."""
    return [*delete(file), *save(file, WHOLE)]


def by_exchanging(file: Path) -> Events:
    """Save as Notepad++ with safe saving and JetBrains do."""
    old = file.with_name(f"{file.name}___jb_old___")
    file.rename(old)
    write(file.with_name(f"{file.name}___jb_tmp___"), WHOLE).rename(file)
    old.unlink()
    return [RawEvent(Kind.MOVED, file), RawEvent(Kind.MOVED, file)]


def through_a_link(file: Path) -> Events:
    """Save as programs do that make the new file elsewhere and link it in."""
    aside = write(file.parent.parent / "aside.xml", WHOLE)
    file.unlink()
    file.hardlink_to(aside)
    return [RawEvent(Kind.DELETED, file), RawEvent(Kind.CREATED, file)]


def by_appending(file: Path) -> Events:
    """Save as a logger does."""
    with file.open("a", encoding="utf-8") as stream:
        stream.write("<!-- more -->")
    stamp(file)
    return [RawEvent(Kind.MODIFIED, file), closed(file)]


SAVES = [
    *(in_place, with_a_backup, over_a_temporary_file, with_a_rename_dance),
    *(by_deleting_first, by_exchanging, through_a_link, by_appending),
]


@pytest.mark.parametrize("way", SAVES)
def test_a_file_is_told_once_however_it_is_saved(
    stage: Stage, menu: Path, way: Callable[[Path], Events]
) -> None:
    stage.tell(way(menu))
    stage.settle()
    assert stage.listener.times(menu) == 1


@pytest.mark.parametrize("way", SAVES)
def test_a_file_is_told_once_however_slowly_its_events_come(
    stage: Stage, menu: Path, way: Callable[[Path], Events]
) -> None:
    for event in way(menu):
        stage.tell(event)
        stage.pass_time(0.04)
    stage.settle()
    assert stage.listener.times(menu) == 1


@pytest.mark.parametrize("way", SAVES)
def test_a_file_is_told_once_however_it_is_saved_while_nobody_tells(
    stage: Stage, menu: Path, way: Callable[[Path], Events]
) -> None:
    way(menu)
    stage.look()
    assert stage.listener.times(menu) == 1


# --- files of a moment ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["~$menu.xlsx", ".~lock.menu.ods#", ".menu.xml.swp", "menu.xml.crdownload"])
def test_locks_and_undo_files_are_not_told(stage: Stage, menu: Path, name: str) -> None:
    write(menu.with_name(name), "by the editor")
    stage.look()
    assert stage.told == set()
    menu.with_name(name).unlink()


def test_a_download_is_told_when_it_gets_its_name(stage: Stage, menu: Path) -> None:
    write(menu.with_name("notes.csv.part"), WHOLE).rename(menu.with_name("notes.csv"))
    stage.tell(RawEvent(Kind.MOVED, menu.with_name("notes.csv")))
    stage.settle()
    assert stage.told == {menu.with_name("notes.csv")}


def test_a_file_that_was_named_is_told_though_its_name_looks_temporary(tmp_path: Path) -> None:
    file = write(tmp_path / "notes.tmp", OLD)
    stage = Stage(file)
    stage.tell(save(file, WHOLE))
    stage.settle()
    assert stage.told == {file}
    stage.assert_all_is_known()


def test_a_file_renamed_to_a_backup_is_told_as_gone(stage: Stage, menu: Path) -> None:
    menu.rename(menu.with_name("menu.xml~"))
    stage.tell(RawEvent(Kind.MOVED, menu))
    stage.settle()
    assert stage.told == {menu}
    menu.with_name("menu.xml~").unlink()


# --- times, sizes, numbers ------------------------------------------------------------------------


def keep_times(path: Path, text: str) -> None:
    """Write a file and put its time back, as rsync does."""
    status = path.stat()
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@posix_only
def test_another_text_of_the_same_size_and_time_is_told(stage: Stage, menu: Path) -> None:
    keep_times(menu, OLD.replace("old", "new"))
    stage.tell(closed(menu))
    stage.settle()
    assert stage.told == {menu}


@posix_only
def test_another_text_of_the_same_size_and_time_is_told_though_its_event_is_lost(
    stage: Stage, menu: Path
) -> None:
    keep_times(menu, OLD.replace("old", "new"))
    stage.look()
    assert stage.told == {menu}


@posix_only
def test_another_file_of_the_same_size_and_time_is_told(stage: Stage, menu: Path) -> None:
    status = menu.stat()
    other = write(menu.parent.parent / "other.xml", OLD.replace("old", "new"))
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.replace(menu)
    stage.look()
    assert stage.told == {menu}


def whole_second(path: Path, text: str) -> None:
    """Write a file where times are kept in whole seconds."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, (1_700_000_000, 1_700_000_000))


def test_two_saves_within_a_second_that_leave_no_trace_on_a_share_are_both_known(menu: Path) -> None:
    stage = Stage(menu.parent, share="//server/copy")
    whole_second(menu, "<copy>one</copy>")
    stage.pass_time(1.5)
    whole_second(menu, "<copy>two</copy>")
    stage.pass_time(4)
    assert stage.listener.times(menu) == 2
    stage.pass_time(60)
    assert stage.listener.times(menu) == 2
    stage.assert_all_is_known()


def test_a_save_without_a_trace_after_a_file_was_told_that_did_not_rest_is_known(menu: Path) -> None:
    stage = Stage(menu.parent, share="//server/copy")
    for step in range(60):
        write(menu, f"<copy>{step:04}</copy>")
        stage.pass_time(0.1)
        if stage.told:
            break
    keep_times(menu, "<copy>last</copy>")
    stage.pass_time(8)
    stage.assert_all_is_known()


def test_a_file_saved_while_the_first_look_was_made_is_told(menu: Path) -> None:
    stamp(menu)
    os.utime(menu)
    stage = Stage(menu.parent)
    keep_times(menu, OLD.replace("old", "new"))
    stage.lookout._known[menu] = stage.lookout._disk.mark(menu) or pytest.fail("it is there")
    stage.tell(closed(menu))  # the look has seen this mark already, perhaps not this text
    stage.settle()
    assert stage.told == {menu}
    stage.assert_all_is_known()


def test_a_file_that_was_only_touched_is_told_for_its_hash_to_decide(stage: Stage, menu: Path) -> None:
    stamp(menu)
    stage.tell(RawEvent(Kind.ATTRIB, menu))
    stage.settle()
    assert stage.told == {menu}


def test_a_file_that_was_opened_for_writing_and_closed_unchanged_is_not_told(
    stage: Stage, menu: Path
) -> None:
    stage.tell(closed(menu))
    stage.settle()
    assert stage.told == set()


# --- rights, kinds and places ---------------------------------------------------------------------


@posix_only
def test_rights_taken_from_a_file_and_given_back_are_told(stage: Stage, menu: Path) -> None:
    for mode in (0o000, 0o644):
        menu.chmod(mode)
        stage.tell(RawEvent(Kind.ATTRIB, menu))
        stage.settle()
    assert stage.listener.times(menu) == 2


def test_a_file_that_vanishes_between_its_event_and_the_look_is_told_as_gone(
    stage: Stage, menu: Path
) -> None:
    events = save(menu, WHOLE)
    menu.unlink()
    stage.tell(events)
    stage.settle()
    assert stage.listener.knows == {}


@posix_only
def test_a_pipe_among_the_files_is_never_opened(stage: Stage, menu: Path) -> None:
    os.mkfifo(menu.with_name("pipe.xml"))
    stage.tell(RawEvent(Kind.CREATED, menu.with_name("pipe.xml")))
    stage.look()


@posix_only
def test_a_file_whose_name_is_no_text_is_told(stage: Stage, menu: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(menu.parent) + b"/caf\xe9.xml"))
    stage.tell(save(odd, WHOLE))
    stage.settle()
    assert stage.told == {odd}


def test_a_journal_that_is_rotated_is_told_under_both_names(stage: Stage, menu: Path) -> None:
    notes, older = menu.with_name("notes.md"), menu.with_name("notes.1.md")
    stage.tell(save(notes, "- one\n"))
    stage.settle()
    stage.tell(rename(notes, older), save(notes, "- two\n"))
    stage.settle()
    assert (stage.listener.times(notes), stage.listener.times(older)) == (2, 1)


def test_a_journal_that_is_copied_and_emptied_is_told_under_both_names(stage: Stage, menu: Path) -> None:
    notes, older = menu.with_name("notes.md"), menu.with_name("notes.1.md")
    stage.tell(save(notes, "- one\n"))
    stage.settle()
    stage.tell(save(older, "- one\n"), modified(notes, ""), closed(notes))
    stage.settle()
    assert (stage.listener.times(notes), stage.listener.times(older)) == (2, 1)


def test_a_file_whose_content_is_moved_to_a_server_is_not_told(stage: Stage, menu: Path) -> None:
    """What OneDrive calls "free up space": another attribute, the same size and times."""
    stage.tell(RawEvent(Kind.ATTRIB, menu), RawEvent(Kind.MODIFIED, menu))
    stage.look()
    assert stage.told == set()


def test_nothing_is_opened_by_looking(menu: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a file that lies on a server would fetch it."""
    stage = Stage(menu.parent)
    events = save(menu, WHOLE)
    with monkeypatch.context() as patch:
        for name in ("builtins.open", "io.open", "os.open"):
            patch.setattr(name, _refuse)
        patch.setattr(stage, "_take", lambda _: None)
        stage.tell(events)
        stage.look()


def _refuse(*_: object, **__: object) -> None:
    pytest.fail("a file was opened")
