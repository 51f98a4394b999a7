"""From the client's journal to the triage, twice, with a change in between."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import run
from app.model import DiffKind, DiffPart, Problem, Severity, VerdictKind
from app.workspace import Triage, TriagedNote, WindowRequest, Workspace
from app.workspace.records.triage import triage_record
from tests.small_project import write_project

WELCOME = "Please change “Welcom on board” to “Welcome on board”."
SLOW = "The kiosk crashes when I press the button twice."
CARD = "Typo on the page with the card."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a project whose journal is a list without numbers."""
    write_project(tmp_path)
    (tmp_path / "notes.csv").unlink()
    (tmp_path / "notes").mkdir()
    _write(tmp_path / "notes" / "notes.md", WELCOME, SLOW, CARD)
    return tmp_path


def _write(path: Path, *notes: str) -> None:
    path.write_text("".join(f"- {note}\n" for note in notes), encoding="utf-8")


def _project(folder: Path) -> Workspace:
    return Workspace.of(copy=[folder / "copy"], journals=[folder / "notes"])


@pytest.fixture(params=["the same window", "another start"])
def triaged(request: pytest.FixtureRequest, folder: Path) -> Callable[[], Triage]:
    """Triage, again and again: in one program that stays open, or each time in a new one."""
    kept = _project(folder)
    return kept.triage if request.param == "the same window" else lambda: _project(folder).triage()


def _ids(triage: Triage) -> dict[str, str]:
    return {one.note.text: one.note.id for one in triage.notes}


def _note(triage: Triage, words: str) -> TriagedNote:
    return next(one for one in triage.notes if words in one.note.text)


def _about(triage: Triage, words: str) -> list[Problem]:
    return [problem for problem in triage.problems if words in problem.message]


# --- the same notes -------------------------------------------------------------------------------


def test_nothing_changed_so_nothing_is_told(folder: Path, triaged: Callable[[], Triage]) -> None:
    del folder
    first, second = triaged(), triaged()
    assert _ids(second) == _ids(first)
    assert [one.revision for one in second.notes] == [1, 1, 1]
    assert second.withdrawn == ()


def test_an_edited_note_keeps_its_id_and_shows_what_it_said(
    folder: Path, triaged: Callable[[], Triage]
) -> None:
    before = triaged()
    _write(folder / "notes" / "notes.md", WELCOME.replace("Welcome on", "Welcome back on"), SLOW, CARD)
    edited = _note(triaged(), "Welcom")
    assert edited.note.id == _ids(before)[WELCOME]
    assert edited.revision == 2
    assert (
        DiffPart(DiffKind.NEW, "back ") in edited.changes or DiffPart(DiffKind.NEW, " back") in edited.changes
    )


def test_an_inserted_note_moves_no_other(folder: Path, triaged: Callable[[], Triage]) -> None:
    before = triaged()
    _write(folder / "notes" / "notes.md", "New: the clock is late.", CARD, SLOW, WELCOME)
    assert _ids(before).items() <= _ids(triaged()).items()


def test_a_withdrawn_note_is_told_and_comes_back_as_itself(
    folder: Path, triaged: Callable[[], Triage]
) -> None:
    before = triaged()
    _write(folder / "notes" / "notes.md", WELCOME, CARD)
    gone = triaged()
    assert [known.id for known in gone.withdrawn] == [_ids(before)[SLOW]]
    assert gone.withdrawn[0].last_seen is not None
    _write(folder / "notes" / "notes.md", WELCOME, SLOW, CARD)
    back = triaged()
    assert _ids(back) == _ids(before)
    assert back.withdrawn == ()


def test_a_renamed_journal_keeps_its_notes(folder: Path, triaged: Callable[[], Triage]) -> None:
    before = triaged()
    (folder / "notes" / "notes.md").rename(folder / "notes" / "week 47.md")
    after = triaged()
    assert _ids(after) == _ids(before)
    assert after.withdrawn == ()
    assert after.notes[0].note.source.file == "week 47.md"


def test_a_journal_renamed_in_case_only_keeps_its_notes(folder: Path, triaged: Callable[[], Triage]) -> None:
    before = triaged()
    (folder / "notes" / "notes.md").rename(folder / "notes" / "Notes.md")
    after = triaged()
    assert _ids(after) == _ids(before)
    assert after.notes[0].note.source.file == "Notes.md"


def test_notes_moved_into_a_table_with_numbers_keep_their_ids(
    folder: Path, triaged: Callable[[], Triage]
) -> None:
    before = triaged()
    (folder / "notes" / "notes.md").unlink()
    table = "Nr;Note\n" + "".join(
        f"{number};{text}\n" for number, text in enumerate((SLOW, CARD, WELCOME), 1)
    )
    (folder / "notes" / "notes.csv").write_text(table, encoding="cp1252")
    assert _ids(triaged()) == _ids(before)


# --- trouble --------------------------------------------------------------------------------------


def _shut(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a file be held as Excel holds it: root may read what it likes, so its mode is of no use."""
    real = Path.read_bytes

    def read_bytes(self: Path) -> bytes:
        if self == path:
            raise PermissionError(13, "Permission denied", str(path))
        return real(self)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    monkeypatch.setattr("app.journal.files.intake._PAUSES", ())


def test_a_journal_that_excel_holds_is_not_withdrawn(
    folder: Path, triaged: Callable[[], Triage], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = triaged()
    with monkeypatch.context() as held:
        _shut(folder / "notes" / "notes.md", held)
        during = triaged()
        assert during.withdrawn == ()
        (problem,) = _about(during, "cannot be opened")
        assert "Excel" in problem.hint
    after = triaged()
    assert _ids(after) == _ids(before)
    assert after.withdrawn == ()
    assert not _about(after, "cannot be opened")


def test_a_window_goes_on_showing_the_notes_of_a_held_journal_and_says_from_when(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = _project(folder)
    before = project.triage()
    (folder / "notes" / "notes.md").touch()
    _shut(folder / "notes" / "notes.md", monkeypatch)
    os.utime(folder / "notes" / "notes.md", (1, 1))
    during = project.triage()
    assert _ids(during) == _ids(before)
    (problem,) = _about(during, "are shown as they were read at")
    assert problem.severity is Severity.INFO


def test_a_journal_emptied_while_it_is_saved_keeps_its_last_notes(folder: Path) -> None:
    project = _project(folder)
    before = project.triage()
    (folder / "notes" / "notes.md").write_bytes(b"")
    during = project.triage()
    assert _ids(during) == _ids(before)
    assert during.withdrawn == ()
    _write(folder / "notes" / "notes.md", WELCOME, SLOW, CARD)
    after = project.triage()
    assert _ids(after) == _ids(before)
    assert not _about(after, "shown as they were")


def test_an_empty_journal_at_another_start_withdraws_nothing(folder: Path) -> None:
    before = _project(folder).triage()
    (folder / "notes" / "notes.md").write_bytes(b"")
    assert _project(folder).triage().withdrawn == ()
    _write(folder / "notes" / "notes.md", WELCOME, SLOW, CARD)
    assert _ids(_project(folder).triage()) == _ids(before)


def test_a_journal_folder_that_is_gone_withdraws_nothing(folder: Path, triaged: Callable[[], Triage]) -> None:
    before = triaged()
    (folder / "notes").rename(folder / "elsewhere")
    during = triaged()
    assert during.withdrawn == ()
    assert _about(during, "does not exist")
    (folder / "elsewhere").rename(folder / "notes")
    assert _ids(triaged()) == _ids(before)


def test_a_journal_that_the_client_deleted_withdraws_its_notes(
    folder: Path, triaged: Callable[[], Triage]
) -> None:
    _write(folder / "notes" / "more.md", "The clock is late.")
    triaged()
    (folder / "notes" / "more.md").unlink()
    after = triaged()
    assert [known.words.text for known in after.withdrawn] == ["The clock is late."]


def test_a_memory_that_can_not_be_written_is_said_once_and_is_no_fault_of_the_input(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = folder / "blocked"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(blocked))
    project = _project(folder)
    before = project.triage()
    _write(folder / "notes" / "notes.md", WELCOME.replace("Welcome on", "Welcome back on"), SLOW)
    after = project.triage()
    assert _note(after, "Welcom").note.id == _ids(before)[WELCOME]
    (problem,) = _about(after, "can not be kept")
    assert problem.severity is Severity.INFO


# --- what hangs on a note -------------------------------------------------------------------------


def test_a_correction_holds_after_a_new_export_and_a_new_name(
    folder: Path, triaged: Callable[[], Triage]
) -> None:
    project = _project(folder)
    project.deeds.correct(_note(triaged(), CARD).note, kind=VerdictKind.DEVELOPER)
    (folder / "notes" / "notes.md").rename(folder / "notes" / "week 47.md")
    corrected = _note(triaged(), CARD)
    assert corrected.correction is not None
    assert corrected.verdict.kind is VerdictKind.DEVELOPER
    assert corrected.is_as_you_said


def test_a_correction_made_under_another_file_name_can_be_taken_back(folder: Path) -> None:
    project = _project(folder)
    project.deeds.correct(_note(project.triage(), CARD).note, kind=VerdictKind.DEVELOPER)
    (folder / "notes" / "notes.md").rename(folder / "notes" / "week 47.md")
    assert project.deeds.withdraw_correction(_note(project.triage(), CARD).note.id)
    assert _note(project.triage(), CARD).correction is None


def test_a_correction_of_an_edited_note_is_found_and_said_to_be_outdated(
    folder: Path, triaged: Callable[[], Triage]
) -> None:
    _project(folder).deeds.correct(_note(triaged(), CARD).note, kind=VerdictKind.DEVELOPER)
    _write(folder / "notes" / "notes.md", WELCOME, SLOW, CARD.replace("page", "screen"))
    after = triaged()
    assert _note(after, "Typo on").correction is None
    assert _about(after, "since you corrected it")


def test_a_correction_never_goes_over_to_another_note(folder: Path, triaged: Callable[[], Triage]) -> None:
    table = "Nr,Note\n1,The clock is late.\n2,The clock is loud.\n"
    journal = folder / "notes" / "table.csv"
    journal.write_text(table, encoding="utf-8")
    _project(folder).deeds.correct(_note(triaged(), "late").note, kind=VerdictKind.UNCLEAR)
    journal.write_text("Nr,Note\n1,The clock is loud.\n2,The clock is late.\n", encoding="utf-8")
    after = triaged()
    assert _note(after, "late").is_as_you_said
    assert _note(after, "loud").correction is None


# --- how it is told -------------------------------------------------------------------------------


def test_the_json_has_revisions_what_changed_and_what_was_withdrawn(
    folder: Path, triaged: Callable[[], Triage]
) -> None:
    triaged()
    _write(folder / "notes" / "notes.md", WELCOME, SLOW + " Really.")
    record = triage_record(triaged())
    assert [note["revision"] for note in record["notes"]] == [1, 2]
    assert "changed" not in record["notes"][0]
    assert record["notes"][1]["changed"]["text"] == SLOW
    assert record["notes"][1]["changed"]["parts"][-1] == ["new", " Really."]
    (gone,) = record["withdrawn"]
    assert gone["text"] == CARD
    assert gone["file"] == "notes.md"
    assert gone["last_seen"].startswith("20")


def _no_window(request: WindowRequest) -> int:
    pytest.fail(f"a window was opened: {request}")


def _printed(folder: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    words = ["triage", "--copy", str(folder / "copy"), "--journal", str(folder / "notes"), *more]
    assert run(_no_window, words) == 0
    return capsys.readouterr().out


def test_the_text_says_what_changed_and_names_the_withdrawn_in_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = json.loads(_printed(folder, capsys, "--json"))
    gone = first["notes"][2]["id"]
    _write(folder / "notes" / "notes.md", WELCOME, SLOW.replace("twice", "three times"))
    text = _printed(folder, capsys)
    assert "Edited, reading 2: twice → three times" in text
    assert f"1 note withdrawn: {gone}." in text.splitlines()


def test_the_text_says_that_only_the_page_is_another(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = folder / "notes" / "notes.md"
    journal.write_text(f"# Bugs\n\n## Start\n\n- {SLOW}\n", encoding="utf-8")
    _printed(folder, capsys)
    journal.write_text(f"# Bugs\n\n## Start page\n\n- {SLOW}\n", encoding="utf-8")
    assert "Edited, reading 2: Start → Start page" in _printed(folder, capsys)


def test_another_project_with_other_files_knows_nothing_of_this_one(folder: Path, tmp_path: Path) -> None:
    _project(folder).triage()
    other = tmp_path / "other"
    other.mkdir()
    (folder / "copy").rename(other / "copy")
    (other / "notes").mkdir()
    _write(other / "notes" / "notes.md", WELCOME.replace("Welcome on", "Welcome back on"))
    triage = _project(other).triage()
    assert [one.revision for one in triage.notes] == [1]
    assert triage.withdrawn == ()
