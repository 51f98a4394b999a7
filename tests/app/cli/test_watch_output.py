"""What ``copycue watch`` says beside its events."""

import datetime as dt

import pytest

from app.cli.watch_output import Checked
from app.model import Problem, ProblemKind, Severity
from app.workspace import Triage

JOURNAL = Problem("wishes.xlsx", "It is not a whole ZIP file.", hint="Save it again.")
COPY = Problem("kiosk.xml", "A bare “&” stands here.", line=4, kind=ProblemKind.NOT_SOUND)
REMARK = Problem("kiosk.xml", "It lacks {0}.", Severity.WARNING, line=5, kind=ProblemKind.PLACEHOLDER)


def reading(*problems: Problem) -> Triage:
    return Triage(1, (), problems, copy_files=1, entries=2, journals=1, checked=dt.datetime.now(dt.UTC))


def told(capsys: pytest.CaptureFixture[str], checked: Checked, *problems: Problem) -> str:
    """Return what is said after a look."""
    checked.tell(reading(*problems))
    return capsys.readouterr().err


def test_the_first_look_is_told_with_all_that_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    first = told(capsys, Checked("Ferry"), COPY, REMARK)
    assert first.startswith("Ferry: checked ")
    assert "bare “&”" in first
    assert "lacks {0}" in first


def test_later_what_can_not_be_read_any_more_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    checked = Checked()
    told(capsys, checked)
    assert told(capsys, checked, JOURNAL).startswith("wishes.xlsx: error: It is not a whole ZIP file.")
    assert told(capsys, checked, JOURNAL) == ""
    assert told(capsys, checked) == ""
    assert "wishes.xlsx" in told(capsys, checked, JOURNAL)


def test_what_was_wrong_at_first_is_not_told_again(capsys: pytest.CaptureFixture[str]) -> None:
    checked = Checked()
    told(capsys, checked, JOURNAL)
    assert told(capsys, checked, JOURNAL) == ""


def test_later_a_broken_copy_file_and_remarks_are_left_to_events(capsys: pytest.CaptureFixture[str]) -> None:
    checked = Checked()
    told(capsys, checked)
    assert told(capsys, checked, COPY, REMARK) == ""
