"""A folder into which clients and their programs save: locked, half written, renamed, gone and back again."""

import errno
import os
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from app.model import Severity
from app.workspace.reading.journals import Journals, JournalsRead

NOTE = "The kiosk is slow."
OTHER = "The printer is loud."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text(f"- {NOTE}\n", encoding="utf-8")
    return tmp_path


def texts(read: JournalsRead) -> list[str]:
    return [note.text for note in read.notes]


def said(read: JournalsRead, words: str) -> bool:
    return any(words in problem.message for problem in read.problems)


def workbook(*notes: str) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet
    sheet.append(["ID", "Note"])
    for number, note in enumerate(notes, 1):
        sheet.append([number, note])
    data = BytesIO()
    book.save(data)
    return data.getvalue()


# --- what is left out -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "~$a.xlsx",
        ".~lock.a.csv#",
        "a.md~",
        ".a.md.swp",
        "a.csv.tmp",
        "a.csv.part",
        "#a.md#",
        "a.csv.crdownload",
    ],
)
def test_lock_files_and_half_saved_copies_are_not_read(folder: Path, name: str) -> None:
    (folder / name).write_text(f"- {OTHER}\n", encoding="utf-8")
    read = Journals([folder]).read()
    assert texts(read) == [NOTE]
    assert read.problems == ()


@pytest.mark.parametrize(
    "name", ["a (conflicted copy 2026-11-16).md", "a.sync-conflict-20261116-101010-ABC.md", "a-conflict-1.md"]
)
def test_conflict_copies_are_not_read_and_that_is_said(folder: Path, name: str) -> None:
    (folder / name).write_text(f"- {OTHER}\n", encoding="utf-8")
    read = Journals([folder]).read()
    assert texts(read) == [NOTE]
    assert said(read, "conflict copy")


# --- ways of saving -------------------------------------------------------------------------------


def _in_place(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _temporary_and_rename(path: Path, data: bytes) -> None:
    temporary = path.with_name(f"~WRL{path.stem}.tmp")
    temporary.write_bytes(data)
    temporary.replace(path)


def _backup_and_rename(path: Path, data: bytes) -> None:
    path.rename(path.with_name(path.name + "~"))
    path.write_bytes(data)


def _truncate_then_write(path: Path, data: bytes) -> None:
    with path.open("r+b") as file:
        file.truncate()
        file.write(data)


def _delete_and_write(path: Path, data: bytes) -> None:
    path.unlink()
    path.write_bytes(data)


@pytest.mark.parametrize(
    "save", [_in_place, _temporary_and_rename, _backup_and_rename, _truncate_then_write, _delete_and_write]
)
def test_each_way_in_which_editors_save_is_seen(folder: Path, save: Callable[[Path, bytes], None]) -> None:
    journals = Journals([folder])
    journals.read()
    save(folder / "a.md", f"- {NOTE}\n- {OTHER}\n".encode())
    read = journals.read()
    assert texts(read) == [NOTE, OTHER]
    assert read.problems == ()


def test_only_the_file_that_changed_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "b.md").write_text(f"- {OTHER}\n", encoding="utf-8")
    for name in ("a.md", "b.md"):
        os.utime(folder / name, (1_000, 1_000))
    journals = Journals([folder])
    journals.read()
    opened: list[str] = []
    real = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        opened.append(path.name)
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    (folder / "b.md").write_text("- Another.\n", encoding="utf-8")
    assert texts(journals.read()) == [NOTE, "Another."]
    assert opened == ["b.md"]


def test_a_file_that_was_only_touched_gives_the_same_reading(folder: Path) -> None:
    journals = Journals([folder])
    before = journals.read()
    os.utime(folder / "a.md", (2_000, 2_000))
    assert journals.read() is before


# --- half written ---------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.99])
def test_a_workbook_that_is_half_written_keeps_its_last_notes_until_it_is_whole(
    tmp_path: Path, share: float
) -> None:
    path = tmp_path / "notes.xlsx"
    path.write_bytes(workbook(NOTE))
    journals = Journals([tmp_path])
    assert texts(journals.read()) == [NOTE]
    whole = workbook(NOTE, OTHER)
    path.write_bytes(whole[: int(len(whole) * share)])
    during = journals.read()
    assert texts(during) == [NOTE]
    assert during.unread == frozenset()
    assert said(during, "are shown as they were read at")
    assert any(problem.severity is Severity.ERROR for problem in during.problems)
    path.write_bytes(whole)
    after = journals.read()
    assert texts(after) == [NOTE, OTHER]
    assert not said(after, "are shown as they were read at")


def test_a_workbook_that_is_half_written_at_the_first_reading_is_read_when_it_is_whole(
    tmp_path: Path,
) -> None:
    path = tmp_path / "notes.xlsx"
    path.write_bytes(workbook(NOTE)[:300])
    journals = Journals([tmp_path])
    assert journals.read().unread == {"notes.xlsx"}
    path.write_bytes(workbook(NOTE))
    assert texts(journals.read()) == [NOTE]


def test_an_archive_that_becomes_a_bomb_keeps_its_last_notes(tmp_path: Path) -> None:
    path = tmp_path / "notes.xlsx"
    path.write_bytes(workbook(NOTE))
    journals = Journals([tmp_path])
    journals.read()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 400_000_000)
    assert texts(journals.read()) == [NOTE]


def test_a_file_that_is_written_while_it_is_read_is_read_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.read_bytes
    pauses: list[float] = []

    def read_bytes(path: Path) -> bytes:
        data = real(path)
        if not pauses:
            path.write_text(f"- {NOTE}\n- {OTHER}\n", encoding="utf-8")
        return data

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    monkeypatch.setattr("time.sleep", pauses.append)
    monkeypatch.setattr("app.journal.files.intake.read_bytes.__defaults__", (pauses.append,))
    assert texts(Journals([folder]).read()) == [NOTE, OTHER]
    assert len(pauses) == 1


# --- trouble with access --------------------------------------------------------------------------


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, OSError], None]:
    """Let files of a name refuse to be read; root may read what it likes, so modes are of no use."""

    def start(name: str, error: OSError) -> None:
        real = Path.read_bytes

        def read_bytes(path: Path) -> bytes:
            if path.name == name:
                raise error
            return real(path)

        monkeypatch.setattr(Path, "read_bytes", read_bytes)
        monkeypatch.setattr("app.journal.files.intake._PAUSES", ())

    return start


@pytest.mark.parametrize(
    "error",
    [
        PermissionError(errno.EACCES, "Permission denied"),
        OSError(errno.EIO, "Input/output error"),
        OSError(errno.ESTALE, "Stale file handle"),
        FileNotFoundError(errno.ENOENT, "No such file or directory"),
        OSError(errno.ENODEV, "No such device"),
    ],
    ids=["locked or forbidden", "bad disk", "share lost", "vanished meanwhile", "stick pulled"],
)
def test_a_file_that_can_not_be_read_keeps_its_notes_and_the_others_are_read(
    folder: Path, refuse: Callable[[str, OSError], None], error: OSError
) -> None:
    journals = Journals([folder])
    journals.read()
    (folder / "a.md").write_text("- Newer, but nobody can read it.\n", encoding="utf-8")
    (folder / "b.md").write_text(f"- {OTHER}\n", encoding="utf-8")
    refuse("a.md", error)
    read = journals.read()
    assert texts(read) == [NOTE, OTHER]
    assert read.unread == frozenset()
    assert said(read, "“a.md” can")


def test_a_file_that_could_never_be_read_is_named_as_unread(
    folder: Path, refuse: Callable[[str, OSError], None]
) -> None:
    refuse("a.md", PermissionError(errno.EACCES, "Permission denied"))
    read = Journals([folder]).read()
    assert read.unread == {"a.md"}
    assert read.is_whole


def test_a_file_gone_from_the_folder_is_gone(folder: Path) -> None:
    (folder / "b.md").write_text(f"- {OTHER}\n", encoding="utf-8")
    journals = Journals([folder])
    journals.read()
    (folder / "a.md").unlink()
    read = journals.read()
    assert texts(read) == [OTHER]
    assert read.is_whole


def test_a_named_journal_that_is_not_there_for_a_moment_keeps_its_notes(folder: Path) -> None:
    journals = Journals([folder / "a.md"])
    journals.read()
    (folder / "a.md").rename(folder / "a.md~")
    during = journals.read()
    assert texts(during) == [NOTE]
    assert not during.is_whole
    assert said(during, "does not exist")
    assert said(during, "are shown as they were read at")
    (folder / "a.md~").rename(folder / "a.md")
    after = journals.read()
    assert texts(after) == [NOTE]
    assert after.problems == ()


def test_a_subfolder_that_may_not_be_looked_into_keeps_its_notes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "shut").mkdir()
    (folder / "shut" / "b.md").write_text(f"- {OTHER}\n", encoding="utf-8")
    journals = Journals([folder])
    journals.read()
    scan = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    (folder / "a.md").write_text("- Edited.\n", encoding="utf-8")
    read = journals.read()
    assert texts(read) == ["Edited.", OTHER]
    assert not read.is_whole


# --- links ----------------------------------------------------------------------------------------


def test_a_link_to_itself_is_a_calm_sentence(folder: Path) -> None:
    (folder / "loop.md").symlink_to(folder / "loop.md")
    read = Journals([folder]).read()
    assert texts(read) == [NOTE]
    assert said(read, "“loop.md” cannot be read")


def test_folders_that_link_to_each_other_end(folder: Path) -> None:
    (folder / "in").mkdir()
    (folder / "in" / "out").symlink_to(folder, target_is_directory=True)
    assert texts(Journals([folder]).read()) == [NOTE]


def test_a_link_to_a_journal_outside_is_followed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "b.md"
    outside.write_text(f"- {OTHER}\n", encoding="utf-8")
    (folder / "b.md").symlink_to(outside)
    journals = Journals([folder])
    assert texts(journals.read()) == [NOTE, OTHER]
    outside.write_text("- Edited elsewhere.\n", encoding="utf-8")
    assert texts(journals.read()) == [NOTE, "Edited elsewhere."]


@pytest.mark.skipif(os.name != "posix", reason="pipes with names are there on POSIX only")
def test_a_pipe_in_the_folder_does_not_hang(folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    read = Journals([folder]).read()
    assert texts(read) == [NOTE]
    assert said(read, "“pipe.md”")
