"""Dialects that a project declares for itself, from its settings to the reply."""

import json
from pathlib import Path

import pytest

from app.model import Finding, VerdictKind
from app.workspace import Workspace
from app.workspace.settings import read_settings

SETTINGS = """
copy = ["copy"]
journals = ["notes.csv"]

[[dialects]]
name = "kiosk"
title = "Kiosk screens"
notes = "Only what is said."

[dialects.recognise]
roots = ["kiosk"]
files = ["*.screens"]

[dialects.text]
escapes = "newline"

[[dialects.entries]]
path = "kiosk/**/say"
key = "{../@id}.{index}"
comments = ["../note"]
[[dialects.entries.not_for_client]]
test = "@fixed=yes"
why = "The law asks for these words."
"""
SCREENS = """<kiosk>
  <screen id="pay"><note>First screen</note>
    <say>Please hold your card to the box</say>
    <say fixed="yes">All prices include VAT</say>
    <beep>Long and loud, please</beep>
  </screen>
</kiosk>
"""
NOTE = 'ID,Date,Reporter,Note\n7,2026-11-02,Anna,"Please change ""to the box"" to ""to the reader""."\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "first.screens").write_text(SCREENS, "utf-8")
    (tmp_path / "notes.csv").write_text(NOTE, "utf-8")
    (tmp_path / "copycue.toml").write_text(SETTINGS, "utf-8")
    return tmp_path


def test_the_entries_are_those_that_the_project_declares(folder: Path) -> None:
    read = Workspace.open(folder).read_copy()
    assert read.problems == ()
    assert [(entry.key, entry.value, entry.why_not, entry.context) for entry in read.entries()] == [
        ("pay.0", "Please hold your card to the box", "", "First screen"),
        ("pay.1", "All prices include VAT", "The law asks for these words.", "First screen"),
    ]
    told = {(entry.dialect, entry.why_dialect) for entry in read.entries()}
    assert told == {("kiosk", "its root is <kiosk>")}


def test_a_note_finds_its_text_in_the_projects_own_dialect(folder: Path) -> None:
    (triaged,) = Workspace.open(folder).triage().notes
    verdict = triaged.verdict
    assert (verdict.kind, verdict.finding) == (VerdictKind.COPY, Finding.CHANGE)
    (match,) = verdict.claimed
    assert (match.entry.key, match.entry.dialect) == ("pay.0", "kiosk")
    assert match.edit is not None
    assert match.edit.verified
    assert triaged.reply is not None
    assert "first.screens, line 3" in triaged.reply.text


def test_a_saved_file_is_read_with_the_projects_own_dialect_again(folder: Path) -> None:
    workspace = Workspace.open(folder)
    assert len(workspace.read_copy()) == 2
    path = folder / "copy" / "first.screens"
    path.write_text(SCREENS.replace("the box", "the reader"), "utf-8")
    assert {entry.dialect for entry in workspace.read_copy().entries()} == {"kiosk"}


def test_a_projects_own_dialect_comes_before_those_that_ship(tmp_path: Path) -> None:
    text = SETTINGS.replace('["kiosk"]', '["resources"]').replace("kiosk/**/say", "resources/string")
    (tmp_path / "copycue.toml").write_text(text, "utf-8")
    (tmp_path / "copy").mkdir()
    strings = '<resources><string name="a">Ahoi</string></resources>'
    (tmp_path / "copy" / "strings.xml").write_text(strings, "utf-8")
    assert [entry.dialect for entry in Workspace.open(tmp_path).read_copy().entries()] == ["kiosk"]


def test_a_dialect_may_be_like_one_that_ships(tmp_path: Path) -> None:
    text = """
copy = ["strings.txt"]
[[dialects]]
name = "ours"
title = "Our strings"
like = "android"
recognise.names = ["strings.txt"]
"""
    (tmp_path / "copycue.toml").write_text(text, "utf-8")
    strings = '<texts><string name="a">It\\\'s here</string></texts>'.replace("texts", "resources")
    (tmp_path / "strings.txt").write_text(strings, "utf-8")
    (entry,) = Workspace.open(tmp_path).read_copy().entries()
    assert (entry.dialect, entry.value) == ("ours", "It's here")


@pytest.mark.parametrize(
    ("wrong", "right", "said", "line"),
    [
        ("kye =", "key =", "there is no word “kye” in entries.", 19),
        ('escapes = "java"', 'escapes = "newline"', "invalid enum value 'java' in text → escapes.", 15),
        ("path = 7", 'path = "kiosk/**/say"', "expected str, got int in entries → path.", 18),
        ('name = ""', 'name = "kiosk"', "it needs a name and a title.", 5),
        ('test = "value~("', 'test = "@fixed=yes"', "“(” is no regular expression", 5),
        (
            'like = "andorid"',
            'notes = "Only what is said."',
            "it is to be like “andorid”, which is no dialect of Copycue's",
            8,
        ),
    ],
)
def test_a_mistake_in_a_dialect_is_named_with_its_line(
    tmp_path: Path, wrong: str, right: str, said: str, line: int
) -> None:
    assert right in SETTINGS
    (tmp_path / "copycue.toml").write_text(SETTINGS.replace(right, wrong, 1), "utf-8")
    settings, (problem,) = read_settings(tmp_path)
    assert settings.dialects == ()
    assert said in problem.message
    assert (problem.file, problem.line) == ("copycue.toml", line)
    assert "[[dialects.entries]]" in problem.hint


def test_a_mistake_in_one_dialect_leaves_the_others(tmp_path: Path) -> None:
    broken = '\n[[dialects]]\nname = "other"\ntitle = "Other"\n'
    (tmp_path / "copycue.toml").write_text(SETTINGS + broken, "utf-8")
    settings, (problem,) = read_settings(tmp_path)
    assert [dialect.name for dialect in settings.dialects] == ["kiosk"]
    assert problem.message.startswith("The dialect “other” is left out: it needs at least one [[entries]]")
    assert problem.line == SETTINGS.count("\n") + 2


def test_dialects_that_are_no_tables_are_named(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text('dialects = "kiosk"\n', "utf-8")
    _, (problem,) = read_settings(tmp_path)
    assert (problem.message, problem.line) == ("“dialects” must be a list of tables.", 1)


def test_the_command_line_lists_them(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from app.cli import run

    assert run(lambda _request: 1, ["entries", "--workspace", str(folder), "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(record["dialect"], record["editable"]) for record in records] == [
        ("kiosk", True),
        ("kiosk", False),
    ]
