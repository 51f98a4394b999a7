"""Android's build stops at an apostrophe without a backslash: each is told, and no other."""

import pytest

from app.catalogue.apostrophes import apostrophe_problems
from app.model import Problem, ProblemKind, Severity
from tests.app.catalogue import made

ANDROID = "res/values/strings.xml"


def problems(raw: str, file: str = ANDROID) -> list[Problem]:
    text = f'<resources>\n<string name="gate">{raw}</string>\n</resources>'
    return list(apostrophe_problems(made.table(text, file)))


@pytest.mark.parametrize(
    ("raw", "column", "typed"),
    [
        ("Don't run", 24, "'"),
        ("It\\'s the ferry's gate", 36, "'"),
        ("Öl <b>isn't</b> free", 30, "'"),
        ("A &amp; B's gate", 30, "'"),
        ("Don&apos;t run", 24, "&apos;"),
        ("Don&#39;t run", 24, "&#39;"),
        ('"Yes", it\'s here', 30, "'"),
    ],
)
def test_a_bare_apostrophe_is_told_with_its_place_and_what_to_type(raw: str, column: int, typed: str) -> None:
    assert problems(raw) == [
        Problem(
            ANDROID,
            "An apostrophe stands here without a backslash before it; Android's build stops there.",
            Severity.WARNING,
            2,
            column,
            f"Type \\' for {typed}. With that the text reads as it should.",
            ProblemKind.APOSTROPHE,
        )
    ]


def test_each_apostrophe_of_a_text_is_told() -> None:
    assert [problem.column for problem in problems("Don't, won't, \\'s")] == [24, 31]


@pytest.mark.parametrize(
    "raw", ["Don\\'t run", '"Don\'t run"', "Don’t run", "<a href='x'>Ferry</a>", "Don\\u0027t run", "Run"]
)
def test_an_apostrophe_that_is_covered_is_none(raw: str) -> None:
    assert problems(raw) == []


def test_where_apostrophes_are_typed_as_they_read_nothing_is_told() -> None:
    assert problems("Don't run", "composeResources/values/strings.xml") == []


def test_other_dialects_know_no_such_thing() -> None:
    assert list(apostrophe_problems(made.table("<copy><t>Don't run</t></copy>"))) == []
