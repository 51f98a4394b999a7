from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Edit
from app.workspace import Excerpt
from tests.ui.samples import change, entry_of, excerpt_of
from ui.place.lines import CodeLine, LineKind, changed_part, code_lines, printable

WELCOME = entry_of("Welcom to the ferry")
EDIT = change("Welcom to the ferry", "Welcome to the ferry", "Welcom", "Welcome")


def marked(line: CodeLine) -> str:
    """Return the entry's own text on a line."""
    return line.text[slice(*line.span)] if line.span else ""


def changed(line: CodeLine) -> str:
    """Return what changes on a line."""
    return line.text[slice(*line.change)] if line.change else ""


def test_lines_around_a_place_carry_their_numbers() -> None:
    lines = code_lines(excerpt_of(WELCOME, around=2), None)
    assert [line.number for line in lines] == [3, 4, 5, 6, 7]
    assert [marked(line) for line in lines] == ["", "", "Welcom to the ferry", "", ""]


def test_a_proven_edit_is_shown_as_before_and_after() -> None:
    lines = code_lines(excerpt_of(WELCOME, around=1), EDIT)
    assert [(line.number, line.kind) for line in lines] == [
        (4, LineKind.SAME),
        (5, LineKind.REMOVED),
        (5, LineKind.ADDED),
        (6, LineKind.SAME),
    ]
    assert [marked(line) for line in lines[1:3]] == ["Welcom to the ferry", "Welcome to the ferry"]
    assert [changed(line) for line in lines[1:3]] == ["Welcom", "Welcome"]
    assert lines[2].text == '    <text key="start.hello">Welcome to the ferry</text>'


@pytest.mark.parametrize(
    "edit",
    [
        replace(EDIT, verified=False),
        replace(EDIT, before="Welcome aboard"),
    ],
    ids=["unproven", "of another text"],
)
def test_an_edit_that_is_unproven_or_does_not_fit_is_not_shown(edit: Edit) -> None:
    lines = code_lines(excerpt_of(WELCOME, around=0), edit)
    assert [line.kind for line in lines] == [LineKind.SAME]
    assert marked(lines[0]) == "Welcom to the ferry"


def test_a_text_over_several_lines_is_marked_on_each() -> None:
    excerpt = Excerpt("a.xml", 10, ("<t>One", "  two", "three</t>"), (10, 4), (12, 6))
    edit = change("One\r\n  two\r\nthree", "One\r\n  2\r\nthree", "two", "2")
    lines = code_lines(excerpt, edit)
    assert [(line.number, line.kind.value, marked(line), changed(line)) for line in lines] == [
        (10, "−", "One", ""),
        (11, "−", "  two", "two"),
        (12, "−", "three", ""),
        (10, "+", "One", ""),
        (11, "+", "  2", "2"),
        (12, "+", "three", ""),
    ]


def test_an_inserted_line_is_an_added_line() -> None:
    excerpt = Excerpt("a.xml", 1, ("<t>One</t>",), (1, 4), (1, 7))
    lines = code_lines(excerpt, change("One", "One\nTwo", "", "\nTwo"))
    assert [(line.number, line.kind.value, line.text) for line in lines] == [
        (1, "−", "<t>One</t>"),
        (1, "+", "<t>One"),
        (2, "+", "Two</t>"),
    ]


def test_a_file_of_one_endless_line_is_cut_around_the_place() -> None:
    text = "<a>" + "x" * 5_000_000 + "</a><b>Welcom</b>" + "y" * 5_000_000
    at = text.index("Welcom")
    lines = code_lines(
        Excerpt("a.xml", 1, (text,), (1, at + 1), (1, at + 7)), change("Welcom", "Welcome", "", "")
    )
    assert [marked(line) for line in lines] == ["Welcom", "Welcome"]
    assert max(len(line.text) for line in lines) < 1000


def test_a_very_long_text_is_cut_too() -> None:
    text = "z" * 100_000
    lines = code_lines(Excerpt("a.xml", 1, (text,), (1, 1), (1, len(text) + 1)), None)
    assert len(lines[0].text) < 3000


def test_an_excerpt_that_ends_before_the_place_marks_nothing() -> None:
    lines = code_lines(Excerpt("a.xml", 1, ("<a>", "</a>"), (9, 1), (9, 4)), EDIT)
    assert [(line.text, line.span) for line in lines] == [("<a>", None), ("</a>", None)]


def test_what_would_break_a_line_is_shown_as_a_box_of_the_same_length() -> None:
    assert printable("a\x00b\u2028c\td") == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c\td"


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("Dogs stay here", "Cats stay here", "Dogs", "Cats"),
        ("It is here", "It is here now", "", " now"),
        ("same", "same", "", ""),
        ("", "new", "", "new"),
        ("one two", "", "one two", ""),
        ("a a", "a a a", "", " a"),
        ("Fährrad", "Fahrrad", "Fährrad", "Fahrrad"),
    ],
)
def test_whole_words_are_told_to_change(before: str, after: str, old: str, new: str) -> None:
    first, second = changed_part(before, after)
    assert (before[slice(*first)], after[slice(*second)]) == (old, new)


words = st.text(alphabet="ab -é\n", max_size=20)


@given(words, words)
def test_what_does_not_change_is_the_same_before_and_after(before: str, after: str) -> None:
    first, second = changed_part(before, after)
    assert before[: first[0]] == after[: second[0]]
    assert before[first[1] :] == after[second[1] :]


@given(st.text(alphabet="ab\n", max_size=12), words, words, st.text(alphabet="ab\n", max_size=12))
def test_the_place_is_shown_whole_wherever_it_stands(left: str, before: str, after: str, right: str) -> None:
    text = left + before + right
    start, end = len(left), len(left) + len(before)
    place = tuple(
        (text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1) for at in (start, end)
    )
    excerpt = Excerpt("a.xml", 1, tuple(text.split("\n")), place[0], place[1])
    lines = code_lines(excerpt, change(before, after, "", ""))
    assert "\n".join(line.text for line in lines if line.kind is not LineKind.ADDED) == text
    assert "\n".join(line.text for line in lines if line.kind is not LineKind.REMOVED) == left + after + right
