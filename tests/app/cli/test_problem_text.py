"""Long lists of problems: what matters is always shown, what comes by the thousand is counted."""

import pytest

from app.cli.problem_text import problem_lines
from app.model import Problem, ProblemKind, Severity

FREQUENT = [kind for kind in ProblemKind if kind not in (ProblemKind.OTHER, ProblemKind.NOT_SOUND)]


def several(kind: ProblemKind, files: int, each: int) -> list[Problem]:
    return [
        Problem(f"{number}.xml", f"Trouble {line}.", Severity.WARNING, line=line, kind=kind)
        for number in range(files)
        for line in range(each)
    ]


@pytest.mark.parametrize("kind", [ProblemKind.OTHER, ProblemKind.NOT_SOUND])
def test_faults_are_all_shown(kind: ProblemKind) -> None:
    assert len(list(problem_lines(several(kind, 2, 50)))) == 100


@pytest.mark.parametrize("kind", FREQUENT)
def test_of_a_frequent_sort_three_of_a_file_are_shown_and_the_rest_counted(kind: ProblemKind) -> None:
    *shown, more = problem_lines(several(kind, 2, 500))
    assert [line.partition(":")[0] for line in shown] == ["0.xml"] * 3 + ["1.xml"] * 3
    assert more.startswith("… and 994 more ")
    assert more.endswith(", in 2 files; --json lists them all.")


@pytest.mark.parametrize("kind", FREQUENT)
def test_however_many_files_there_are_the_list_stays_short(kind: ProblemKind) -> None:
    lines = list(problem_lines(several(kind, 1000, 2)))
    assert len(lines) == 31
    assert "1,970 more" in lines[-1]


def test_each_sort_is_counted_by_itself() -> None:
    lines = list(problem_lines([problem for kind in FREQUENT for problem in several(kind, 1, 4)]))
    assert len(lines) == len(FREQUENT) * 4
    assert [line[: len("… and 1 more ")] for line in lines[-len(FREQUENT) :]] == ["… and 1 more "] * len(
        FREQUENT
    )


def test_what_is_not_much_is_shown_in_full() -> None:
    assert len(list(problem_lines(several(ProblemKind.MISSING_TEXT, 5, 3)))) == 15
