import json

import pytest

from app.cli.output import as_json, echo_lines, echo_problems, problem_text, status_of
from app.model import Problem, Severity

ERROR = Problem("texts/kiosk.xml", "<b> is not closed.", line=12, column=7, hint="Type </b>.")
WARNING = Problem("copycue.toml", "There is no setting “x”.", Severity.WARNING, line=3)
INFO = Problem("notes.csv", "Read as CSV.", Severity.INFO)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (ERROR, "texts/kiosk.xml:12:7: error: <b> is not closed.\n    Type </b>."),
        (WARNING, "copycue.toml:3: warning: There is no setting “x”."),
        (INFO, "notes.csv: info: Read as CSV."),
        (Problem("a\x1b[2J.xml", "line\none", hint="\x9b"), "a␛[2J.xml: error: line one\n    <U+009B>"),
    ],
)
def test_a_problem_reads_as_editors_link_it(problem: Problem, text: str) -> None:
    assert problem_text(problem) == text


@pytest.mark.parametrize(
    ("problems", "status"), [([], 0), ([INFO], 0), ([INFO, WARNING], 1), ([ERROR], 1), ([ERROR, INFO], 1)]
)
def test_the_status_tells_whether_something_is_wrong(problems: list[Problem], status: int) -> None:
    assert status_of(problems) == status


def test_problems_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    echo_problems([INFO, ERROR], of_weight=True)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == problem_text(ERROR) + "\n"


def test_many_lines_are_all_written(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [str(number) for number in range(1234)]
    echo_lines(iter(lines))
    assert capsys.readouterr().out.splitlines() == lines


def test_no_line_is_no_output(capsys: pytest.CaptureFixture[str]) -> None:
    echo_lines([])
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "text", ["Überfahrt „ja“", "\x9b31m", "a\u202eb", "\x7f", "\u2028", "\x1b[0m", '"\\']
)
def test_json_holds_any_text_and_shows_no_control_character(text: str) -> None:
    written = as_json({"text": text}, indent=None)
    assert json.loads(written) == {"text": text}
    assert written.isprintable()
