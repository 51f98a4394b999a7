"""A text is opened where it stands now; a journal at the note, as near as its program can be told."""

from pathlib import Path

import pytest

from app.model import CopycueError, Note, Source
from app.workspace import Workspace
from app.workspace.opening.editors import Call, EditorChoice
from app.workspace.opening.opened import Spot
from app.workspace.opening.opener import Opener
from app.workspace.progress import Report
from app.workspace.project.setup import Setup
from app.workspace.reading.copy_files import CopyFiles
from app.workspace.verdicts.links import LinkTemplate
from tests.app.workspace.conftest import entry_of
from tests.small_project import write_project

PEN = Call("Pen", ("/usr/bin/pen",))
LINK = LinkTemplate("editor", "vscode://file/{path}#{line}")


class Desk:
    """An opener on the small project, and what it did."""

    def __init__(
        self,
        folder: Path,
        *,
        choice: EditorChoice = EditorChoice.AUTO,
        pen: bool = True,
        linked: bool = False,
        link: LinkTemplate = LINK,
    ) -> None:
        copy, self.journal = write_project(folder)
        self.file = copy / "kiosk.xml"
        links = (link,) if linked else ()
        setup = Setup("kiosk", (copy,), (self.journal,), (copy,), links=links, open_with=choice)
        files = CopyFiles(setup)
        files.read(Report(None, None))
        self.entry = entry_of(Workspace(setup), "pay.card")
        self.spots: list[Spot] = []
        self.started: list[Call] = []
        self.pen = pen
        self.opener = Opener(setup, files, self._path, run=self.started.append, find=self._find)

    def _find(self, choice: EditorChoice, spot: Spot, *, looked_for: bool) -> Call | None:
        self.spots.append(spot)
        return PEN if self.pen and (looked_for or choice is not EditorChoice.AUTO) else None

    def _path(self, name: str) -> Path | None:
        return self.journal.with_name(name) if name != "unknown.csv" else None


def note_at(source: Source) -> Note:
    return Note("12", "words", source)


def test_a_text_is_opened_at_its_line_and_column(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    opened = desk.opener.place(desk.entry)
    assert (opened.program, opened.address) == ("Pen", "")
    assert (desk.spots, desk.started) == ([Spot(desk.file, 8, 26)], [PEN])


def test_a_text_that_moved_is_opened_where_it_stands_now(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.file.write_text(desk.file.read_text("utf-8").replace("<copy>", "<copy>\n\n"), encoding="utf-8")
    assert desk.opener.place(desk.entry).spot.line == 10


def test_without_an_editor_the_system_opens_the_file(tmp_path: Path) -> None:
    desk = Desk(tmp_path, pen=False)
    opened = desk.opener.place(desk.entry)
    assert (opened.program, opened.address) == ("", desk.file.as_uri())


def test_the_settings_link_to_an_editor_counts_before_one_that_is_merely_there(tmp_path: Path) -> None:
    desk = Desk(tmp_path, linked=True)
    assert desk.opener.place(desk.entry).address == f"vscode://file/{desk.file.as_posix().lstrip('/')}#8"
    assert not desk.started


def test_a_link_that_may_start_any_program_is_not_opened(tmp_path: Path) -> None:
    desk = Desk(tmp_path, linked=True, link=LinkTemplate("editor", "file:///programs/of/somebody/else"))
    assert desk.opener.place(desk.entry).program == "Pen"


def test_a_chosen_editor_counts_before_the_settings_link(tmp_path: Path) -> None:
    desk = Desk(tmp_path, choice=EditorChoice.KATE, linked=True)
    assert desk.opener.place(desk.entry).program == "Pen"


def test_a_file_that_is_gone_is_told_and_nothing_is_started(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.file.unlink()
    with pytest.raises(CopycueError, match="The file is not there"):
        desk.opener.place(desk.entry)
    assert not desk.started


def test_a_journal_of_lines_is_opened_at_the_note(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    opened = desk.opener.journal(note_at(Source("notes.csv", 3)))
    assert (opened.program, opened.spot) == ("Pen", Spot(desk.journal, 3))


def test_a_workbook_is_the_systems_and_its_cell_is_told(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    book = desk.journal.with_name("journal.xlsx")
    book.touch()
    opened = desk.opener.journal(note_at(Source("journal.xlsx", sheet="Week 47", cell="C14")))
    assert (opened.program, opened.address) == ("", book.as_uri())
    assert (opened.sheet, opened.cell) == ("Week 47", "C14")


@pytest.mark.parametrize("file", ["unknown.csv", "gone.csv"])
def test_a_journal_that_is_gone_is_told(tmp_path: Path, file: str) -> None:
    with pytest.raises(CopycueError, match="The file is not there"):
        Desk(tmp_path).opener.journal(note_at(Source(file, 3)))


def test_the_workspace_knows_where_its_journals_are(project: Workspace, tmp_path: Path) -> None:
    note = project.triage().notes[0].note
    (tmp_path / "notes.csv").unlink()
    with pytest.raises(CopycueError, match=r"notes\.csv was renamed or removed"):
        project.opener.journal(note)
