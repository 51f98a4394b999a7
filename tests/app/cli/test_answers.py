from pathlib import Path

from openpyxl import Workbook, load_workbook

from tests.app.cli.conftest import CopycueCommand


def test_a_copy_is_written_and_what_is_in_it_is_told(
    copycue: CopycueCommand, project: tuple[Path, Path], tmp_path: Path
) -> None:
    out = tmp_path / "answered.csv"
    outcome = copycue("answers", out, "--copy", project[0], "--journal", project[1])
    assert outcome.status == 0
    assert outcome.out == f"Wrote {out}.\n0 answers that went before, 1 draft.\n"
    assert out.read_text(encoding="utf-8").startswith("ID,Date,Reporter,Note,Answer\n")


def test_a_workbook_comes_back_as_a_workbook(
    copycue: CopycueCommand, project: tuple[Path, Path], tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(("ID", "Note"))
    sheet.append((12, "Please change “Welcom on board” to “Welcome on board”."))
    book.save(tmp_path / "notes.xlsx")
    outcome = copycue("answers", tmp_path, "--copy", project[0], "--journal", tmp_path / "notes.xlsx")
    assert outcome.status == 0
    answered = load_workbook(tmp_path / "notes-answered.xlsx").worksheets[0]
    assert answered["C1"].value == "Answer"
    assert "Welcom on board → Welcome on board" in str(answered["C2"].value)


def test_what_can_not_be_written_is_wrong_usage(copycue: CopycueCommand, project: tuple[Path, Path]) -> None:
    outcome = copycue("answers", project[1], "--copy", project[0], "--journal", project[1])
    assert (outcome.status, outcome.out) == (2, "")
    assert "is the client's" in outcome.err
