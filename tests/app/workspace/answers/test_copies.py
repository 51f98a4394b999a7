"""Copies of the client's tables with answers: what gets into them, and where they may go."""

import csv
from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from app.model import CopycueError, Draft, Language
from app.workspace import Workspace
from app.workspace.answers.copies import Copied, Wish
from app.workspace.live.look import Look
from tests.small_project import KIOSK, NOTES, write_project

WISH = Wish(Path())


def written(project: Workspace, place: Path, wish: Wish = WISH) -> tuple[Copied, list[list[str]]]:
    """Write a copy, and return what it holds."""
    done = project.answer_copies.write(replace(wish, place=place), project.look)
    text = done.files[0].read_text(encoding="utf-8")
    return done, list(csv.reader(StringIO(text, newline="")))


def test_a_certain_note_gets_its_draft_and_another_stays_empty(project: Workspace, tmp_path: Path) -> None:
    done, rows = written(project, tmp_path / "out.csv")
    assert [row[-1][:6] for row in rows] == ["Answer", "Hello ", ""]
    assert "kiosk.xml, line 4," in rows[1][-1]
    assert (done.sent, done.drafted, done.problems[:0]) == (0, 1, ())
    assert (tmp_path / "notes.csv").read_text(encoding="utf-8") == NOTES


def test_what_went_to_the_client_stands_there_with_its_day(project: Workspace, tmp_path: Path) -> None:
    project.answer([project.look().triage.notes[1]], text="Seen to.")
    done, rows = written(project, tmp_path / "out.csv")
    first, _, words = rows[2][-1].partition("\n\n")
    assert first.startswith("Answered on ")
    assert first.endswith(":")
    assert words == "Seen to."
    assert (done.sent, done.drafted) == (1, 1)


def test_drafts_about_the_program_are_taken_only_when_asked_for(project: Workspace, tmp_path: Path) -> None:
    done, rows = written(project, tmp_path / "out.csv", replace(WISH, every_draft=True))
    assert done.drafted == 2
    assert rows[2][-1]


def test_the_kind_of_reply_may_be_chosen(project: Workspace, tmp_path: Path) -> None:
    _, usual = written(project, tmp_path / "usual.csv", replace(WISH, every_draft=True))
    _, short = written(project, tmp_path / "short.csv", replace(WISH, every_draft=True, kind="short"))
    assert len(short[2][-1]) < len(usual[2][-1])


def test_what_was_typed_comes_before_the_draft(project: Workspace, tmp_path: Path) -> None:
    project.typed.keep(Draft("12", "Dear Ines, here it is."))
    assert written(project, tmp_path / "out.csv")[1][1][-1] == "Dear Ines, here it is."


def test_a_kind_that_fits_no_note_is_told_with_all_there_are(project: Workspace, tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"Note 12 got no answer in the copy\. .*standard, short"):
        project.answer_copies.write(Wish(tmp_path / "out.csv", kind="shrot"), project.look)


def test_many_reasons_are_cut(tmp_path: Path) -> None:
    rows = "".join(f"{number},Please change “Buy a ticket” to “Buy {number}”.\n" for number in range(6))
    (tmp_path / "copy.xml").write_text(KIOSK, encoding="utf-8")
    (tmp_path / "notes.csv").write_text(f"ID,Note\n{rows}", encoding="utf-8")
    project = Workspace.of(copy=[tmp_path / "copy.xml"], journals=[tmp_path / "notes.csv"])
    with pytest.raises(CopycueError, match=r"And 3 more of the kind\."):
        project.answer_copies.write(Wish(tmp_path / "out.csv", kind="shrot"), project.look)


def test_the_column_has_its_name_in_the_clients_language(project: Workspace, tmp_path: Path) -> None:
    project.reply_in(Language.DE)
    assert written(project, tmp_path / "out.csv")[1][0][-1] == "Antwort"


def test_of_two_journals_each_gets_a_copy(tmp_path: Path, project: Workspace) -> None:
    other = tmp_path / "more.csv"
    other.write_text(NOTES.replace("12,", "31,").replace("7,", "32,"), encoding="utf-8")
    both = Workspace.of(copy=[tmp_path / "copy"], journals=[tmp_path / "notes.csv", other])
    with pytest.raises(CopycueError, match="Several journals have answers"):
        both.answer_copies.write(Wish(tmp_path / "out.csv"), both.look)
    (tmp_path / "out").mkdir()
    done = both.answer_copies.write(Wish(tmp_path / "out"), both.look)
    assert [file.name for file in done.files] == ["notes-answered.csv", "more-answered.csv"]
    del project


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("notes.csv", "is the client's"),
        ("copy/out.csv", "is the client's"),
        ("copy", "is the client's"),
        ("out.xlsx", "name a file that ends with .csv, or a folder"),
        ("489", "name a file that ends with .csv, or a folder"),
        ("there.csv", "is there already"),
        ("open.csv", "is open in a spreadsheet program"),
        ("missing/out.csv", "No such file"),
    ],
)
def test_a_place_that_is_not_to_be_had_is_refused_and_nothing_is_written(
    project: Workspace, tmp_path: Path, place: str, says: str
) -> None:
    (tmp_path / "there.csv").write_text("mine", encoding="utf-8")
    (tmp_path / ".~lock.open.csv#").touch()
    before = sorted(path.name for path in tmp_path.rglob("*"))
    with pytest.raises(CopycueError, match=says):
        project.answer_copies.write(Wish(tmp_path / place), project.look)
    assert sorted(path.name for path in tmp_path.rglob("*")) == before
    assert (tmp_path / "there.csv").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "notes.csv").read_text(encoding="utf-8") == NOTES


def test_a_file_that_is_there_may_be_replaced_when_that_is_said(project: Workspace, tmp_path: Path) -> None:
    (tmp_path / "there.csv").write_text("mine", encoding="utf-8")
    assert written(project, tmp_path / "there.csv", replace(WISH, force=True))[1][0][0] == "ID"
    with pytest.raises(CopycueError, match="is the client's"):
        project.answer_copies.write(Wish(tmp_path / "notes.csv", force=True), project.look)


@pytest.mark.parametrize("name", ["notes.csv", "notes-answered.csv"])
def test_a_copy_is_never_written_where_it_would_be_read_as_the_clients(tmp_path: Path, name: str) -> None:
    write_project(tmp_path)
    (tmp_path / "copycue.toml").write_text('copy = "copy"\njournals = "*.csv"\n', encoding="utf-8")
    project = Workspace.open(tmp_path)
    with pytest.raises(CopycueError, match="would be read as a file of the client's"):
        project.answer_copies.write(Wish(tmp_path / name, force=True), project.look)
    assert (tmp_path / "notes.csv").read_text(encoding="utf-8") == NOTES


def test_a_program_that_holds_the_file_is_named_as_the_reason(
    project: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("app.workspace.answers.copies.write_whole", held)
    with pytest.raises(CopycueError, match="it is open in another program, or you may not write there"):
        project.answer_copies.write(Wish(tmp_path / "out.csv"), project.look)


def test_copies_that_were_written_before_one_failed_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, journal = write_project(tmp_path)
    more = tmp_path / "more.csv"
    more.write_text(NOTES.replace("12,", "13,"), encoding="utf-8")
    (tmp_path / "out").mkdir()

    def full(place: Path, data: bytes) -> None:
        if place.name.startswith("more"):
            raise OSError(28, "No space left on device")
        place.write_bytes(data)

    monkeypatch.setattr("app.workspace.answers.copies.write_whole", full)
    project = Workspace.of(copy=[copy], journals=[journal, more])
    with pytest.raises(
        CopycueError, match=r"No space left on device\. Written before that: .*notes-answered"
    ) as told:
        project.answer_copies.write(Wish(tmp_path / "out"), project.look)
    assert told.value.title == "Not every copy was written"


def test_a_journal_that_is_open_elsewhere_is_copied_as_it_was_saved_last(
    project: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "~$notes.csv").touch()
    done, _ = written(project, tmp_path / "out.csv")
    assert "the copy has what was saved last" in done.problems[-1].message


class Saving:
    """Saves the client's copy after the project was looked at, text by text."""

    def __init__(self, project: Workspace, file: Path, *texts: str) -> None:
        self._project, self._file, self._texts = project, file, list(texts)

    def look(self) -> Look:
        look = self._project.look()
        if self._texts:
            self._file.write_text(self._texts.pop(0), encoding="utf-8")
        return look


@pytest.fixture
def saving(project: Workspace, tmp_path: Path) -> Callable[..., Saving]:
    return lambda *texts: Saving(project, tmp_path / "copy" / "kiosk.xml", *texts)


def test_a_place_that_moved_meanwhile_is_told_where_it_is_now(
    project: Workspace, tmp_path: Path, saving: Callable[..., Saving]
) -> None:
    moved = saving(KIOSK.replace("<copy>", "<copy>\n\n"))
    project.answer_copies.write(Wish(tmp_path / "out.csv"), moved.look)
    text = (tmp_path / "out.csv").read_text(encoding="utf-8")
    assert "kiosk.xml, line 6," in text
    assert "line 4" not in text


def test_a_text_that_is_gone_meanwhile_is_told_no_more(
    project: Workspace, tmp_path: Path, saving: Callable[..., Saving]
) -> None:
    gone = saving(KIOSK.replace("Welcom on board", "Ahoy"))
    project.answer_copies.write(Wish(tmp_path / "out.csv", every_draft=True), gone.look)
    assert "kiosk.xml, line" not in (tmp_path / "out.csv").read_text(encoding="utf-8")


def test_files_that_do_not_come_to_rest_give_no_copy(
    project: Workspace, tmp_path: Path, saving: Callable[..., Saving]
) -> None:
    restless = saving(*(KIOSK.replace("<copy>", "<copy>" + "\n" * lines) for lines in range(1, 5)))
    with pytest.raises(CopycueError, match="being saved all the time"):
        project.answer_copies.write(Wish(tmp_path / "out.csv"), restless.look)
    assert not (tmp_path / "out.csv").exists()


def test_where_no_note_has_an_answer_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "copy.xml").write_text(KIOSK, encoding="utf-8")
    (tmp_path / "notes.csv").write_text("ID,Note\n1,It crashes.\n", encoding="utf-8")
    project = Workspace.of(copy=[tmp_path / "copy.xml"], journals=[tmp_path / "notes.csv"])
    with pytest.raises(CopycueError, match="No note has a reply that is certain"):
        project.answer_copies.write(Wish(tmp_path / "out.csv"), project.look)


def test_a_journal_that_is_no_table_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "copy.xml").write_text(KIOSK, encoding="utf-8")
    (tmp_path / "notes.md").write_text("- Please change “Welcom on board” to “Welcome on board”.\n")
    project = Workspace.of(copy=[tmp_path / "copy.xml"], journals=[tmp_path / "notes.md"])
    with pytest.raises(CopycueError, match=r"“notes.md” is no CSV .* Save it as .xlsx or .csv"):
        project.answer_copies.write(Wish(tmp_path / "out.md"), project.look)
