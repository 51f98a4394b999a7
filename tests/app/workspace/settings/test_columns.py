"""What a project says about the columns of its journals, from its settings to the notes."""

from pathlib import Path

import msgspec
import pytest

from app.journal import ColumnMapping, Role
from app.model import Finding, Severity
from app.workspace import Workspace
from app.workspace.settings import read_settings
from app.workspace.settings.columns import ColumnSettings

SETTINGS = """
copy = ["copy"]
journals = ["journal"]

[[mapping]]
file = "round*.csv"
note = ["Was", "Wozu"]
id = "Zähler"
old = "So nicht"
new = "Sondern"
where = "Schirm"
date = "Tag"
dates = "day/month"
ignore = "Kommentar"
"""
COPY = '<strings><string name="go">Weiter zur Fähre</string><string name="stop">Halt</string></strings>'
JOURNAL = """Zähler;Tag;Schirm;Was;Wozu;So nicht;Sondern;Kommentar
7;6/7/2026;Start;Der Knopf ist falsch;damit man es versteht;Weiter zur Fähre;Weiter zum Schiff;mach ich
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("copy", "journal"):
        (tmp_path / name).mkdir()
    (tmp_path / "copy" / "texts.xml").write_text(COPY, "utf-8")
    (tmp_path / "journal" / "round 2.csv").write_text(JOURNAL, "utf-8")
    (tmp_path / "copycue.toml").write_text(SETTINGS, "utf-8")
    return tmp_path


def problems_of(folder: Path, text: str) -> list[tuple[str, str, int | None]]:
    (folder / "copycue.toml").write_text(text, "utf-8")
    return [(problem.message, problem.hint, problem.line) for problem in read_settings(folder)[1]]


def test_the_columns_that_are_named_make_the_note(folder: Path) -> None:
    triage = Workspace.open(folder).triage()
    ((note, verdict, _),) = ((triaged.note, triaged.verdict, triaged.reply) for triaged in triage.notes)
    assert note.id == "7"
    assert note.text.split("\n\n")[:2] == ["Der Knopf ist falsch", "damit man es versteht"]
    assert (note.old_text, note.new_text, note.where) == ("Weiter zur Fähre", "Weiter zum Schiff", "Start")
    assert note.date is not None
    assert note.date.isoformat() == "2026-07-06"
    assert verdict.finding is Finding.CHANGE
    assert [match.entry.key for match in verdict.claimed] == ["go"]
    assert [problem for problem in triage.problems if problem.severity is not Severity.INFO] == []


def test_a_column_that_is_not_there_is_told_and_the_rest_holds(folder: Path) -> None:
    text = SETTINGS.replace('"Schirm"', '"Schrim"')
    (folder / "copycue.toml").write_text(text, "utf-8")
    triage = Workspace.open(folder).triage()
    assert [triaged.note.id for triaged in triage.notes] == ["7"]
    (told,) = (problem for problem in triage.problems if "Schrim" in problem.message)
    assert "Did you mean “Schirm”?" in told.hint


def test_a_mapping_for_no_journal_is_told(folder: Path) -> None:
    (folder / "copycue.toml").write_text(SETTINGS.replace("round*.csv", "rund*.csv"), "utf-8")
    triage = Workspace.open(folder).triage()
    (told,) = (problem for problem in triage.problems if "rund*.csv" in problem.message)
    assert "“round 2.csv”" in told.hint


def test_all_that_may_be_said_reaches_the_readers() -> None:
    names = [name for name in ColumnSettings.__struct_fields__ if name not in {"file", "sheet", "dates"}]
    columns = {name: [f"the {name}"] for name in names}
    said = msgspec.convert({"file": "a.xlsx", "sheet": "S", **columns}, ColumnSettings)
    mapping = said.mapping()
    assert (mapping.file, mapping.sheet, mapping.day_first) == ("a.xlsx", "S", None)
    assert dict(mapping.columns)[Role.TEXT] == ("the note",)
    assert dict(mapping.columns)[Role.ASIDE] == ("the ignore",)
    assert len(mapping.columns) == len(names)


@pytest.mark.parametrize(
    ("written", "day_first"), [("day/month", True), ("month/day", False), ("auto", None)]
)
def test_the_order_of_days_may_be_said(tmp_path: Path, written: str, day_first: bool | None) -> None:
    (tmp_path / "copycue.toml").write_text(f'[[mapping]]\nfile = "*"\ndates = "{written}"', "utf-8")
    settings, problems = read_settings(tmp_path)
    assert problems == ()
    assert settings.column_mappings() == (ColumnMapping("*", (), day_first=day_first),)


def test_an_unknown_name_is_told_with_the_nearest_and_its_line(tmp_path: Path) -> None:
    text = '[[mapping]]\nfile = "a"\nnote = "X"\n\n[[mapping]]\nfile = "b"\nnot = "X"\n'
    assert problems_of(tmp_path, text) == [
        ("There is no setting “mapping.not”; it was ignored.", "Did you mean “note”?", 7)
    ]


def test_a_mapping_without_a_file_is_told(tmp_path: Path) -> None:
    ((message, hint, line),) = problems_of(tmp_path, '\n[[mapping]]\nnote = "X"\n')
    assert (message, line) == ("A “mapping” does not say for which journals it is.", 2)
    assert "[[mapping]]" in hint


@pytest.mark.parametrize("text", ["mapping = 3", '[mapping]\nfile = "a"'])
def test_what_is_no_list_of_tables_is_told(tmp_path: Path, text: str) -> None:
    ((message, _, line),) = problems_of(tmp_path, text)
    assert (message, line) == ("“mapping” must be a list of tables.", 1)


def test_a_wrong_value_spoils_only_itself(tmp_path: Path) -> None:
    text = '[[mapping]]\nfile = "a"\nnote = 3\nid = ["X"]\n'
    ((message, _, line),) = problems_of(tmp_path, text)
    assert message.startswith("“mapping.note” is “3”; it must be the name of a column")
    assert line == 3
    assert read_settings(tmp_path)[0].mapping == (ColumnSettings(file="a", id=["X"]),)
