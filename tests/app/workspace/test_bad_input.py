"""Every kind of bad input: one clear sentence with its file, and all the rest is done."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.model import Problem, Severity
from app.workspace import Triage, Workspace
from tests.app.workspace.conftest import before
from tests.small_project import write_project

LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
COPY: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \n\t\n",
    "binary": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "zeros": b"<copy>\x00\x00\x00</copy>",
    "zipped": b"PK\x03\x04 not for us",
    "broken": b'<copy><text key="a">one <b>two</text></copy>',
    "cut off": b'<copy><text key="a">one',
    "not XML": b"Dear all, the texts follow on Monday.",
    "wrong encoding": "<copy><text key='a'>Überfahrt</text></copy>".encode("latin-1"),
    "unknown encoding": b"<?xml version='1.0' encoding='klingon'?><copy><text key='a'>x</text></copy>",
    "outside entity": b'<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/hosts">]><c><text key="a">&x;</text></c>',
    "billion laughs": f'<!DOCTYPE c [<!ENTITY a0 "ha">{LAUGHS}]><c><text key="a">&a9;</text></c>'.encode(),
}
JOURNALS: dict[str, tuple[str, bytes]] = {
    "no note column": ("prices.csv", b"Price,Amount\n1,2\n3,4\n"),
    "empty": ("empty.csv", b""),
    "binary": ("binary.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
    "a workbook": ("notes.xlsx", b"PK\x03\x04 a workbook"),
    "a kind unknown": ("notes.pages", b"\x00\x01\x02"),
}


def _triage(tmp_path: Path, spoil: Callable[[Path, Path], list[Path]]) -> Triage:
    """Triage a sound project to which something bad was added."""
    copy, journal = write_project(tmp_path)
    added = spoil(copy, journal)
    return Workspace.of(copy=[copy], journals=[journal, *added]).triage()


def _trouble(triage: Triage, file: str) -> list[Problem]:
    return [
        problem
        for problem in triage.problems
        if problem.file.endswith(file) and problem.severity is not Severity.INFO
    ]


def _is_clear(problem: Problem) -> bool:
    """Tell whether a problem is one sentence or two for people, with what to do."""
    return problem.message.endswith((".", "…", "”.")) and "\n" not in problem.message and bool(problem.hint)


@pytest.mark.parametrize("kind", COPY)
def test_a_bad_copy_file_is_told_and_the_others_are_read(tmp_path: Path, kind: str) -> None:
    def spoil(copy: Path, _journal: Path) -> list[Path]:
        (copy / "bad.xml").write_bytes(COPY[kind])
        return []

    triage = _triage(tmp_path, spoil)
    told = _trouble(triage, "bad.xml")
    assert told
    assert all(_is_clear(problem) for problem in told)
    assert len(triage.notes) == 2
    assert triage.entries >= 4


@pytest.mark.parametrize("kind", JOURNALS)
def test_a_bad_journal_is_told_and_the_others_are_read(tmp_path: Path, kind: str) -> None:
    name, data = JOURNALS[kind]

    def spoil(_copy: Path, journal: Path) -> list[Path]:
        journal.with_name(name).write_bytes(data)
        return [journal.with_name(name)]

    triage = _triage(tmp_path, spoil)
    told = _trouble(triage, name)
    assert len(told) == 1
    assert _is_clear(told[0])
    assert [triaged.note.id for triaged in triage.notes] == ["12", "7"]


def test_what_an_outside_entity_points_to_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the harbour master's password", encoding="utf-8")
    text = f'<!DOCTYPE c [<!ENTITY x SYSTEM "{secret.as_uri()}">]><c><text key="a">now &x;</text></c>'

    def spoil(copy: Path, _journal: Path) -> list[Path]:
        (copy / "bad.xml").write_text(text, encoding="utf-8")
        return []

    _triage(tmp_path, spoil)
    values = [entry.value for entry in Workspace.of(copy=[tmp_path / "copy"]).read_copy().entries()]
    assert not any("password" in value for value in values)


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        if path.name == "locked.xml":
            raise PermissionError(13, "Permission denied", str(path))

    def spoil(copy: Path, _journal: Path) -> list[Path]:
        (copy / "locked.xml").write_text("<copy/>", encoding="utf-8")
        monkeypatch.setattr(Path, "open", before(refuse, Path.open))
        return []

    triage = _triage(tmp_path, spoil)
    (told,) = _trouble(triage, "locked.xml")
    assert "Permission denied" in told.message
    assert triage.entries == 4
