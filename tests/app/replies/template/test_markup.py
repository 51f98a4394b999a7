"""The markup of templates: four marks, and nothing else."""

import pytest

from app.replies.template.markup import mistakes_in_markup
from app.replies.template.reading import read_template


def told(text: str) -> list[tuple[int | None, str]]:
    template = read_template(text, "offer.j2")
    return [(problem.line, problem.message) for problem in mistakes_in_markup(template)]


@pytest.mark.parametrize(
    "text",
    [
        "<p>One<br>two <strong>three</strong><pre>4</pre>",
        "{% if note %}<strong>{{ about }}</strong>{% endif %}",
        "&lt;{{ about }}>",
        "a > b",
    ],
)
def test_sound_markup_is_let_pass(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("One\n<b>two</b>", 2, "“<b>” is no markup of templates."),
        ("One\n\n3 < 4", 3, "“< 4” is no markup of templates."),
        ("{% if note %}\n<pre>{{ about }}\n{% endif %}", 2, "“<pre>” is not closed in this file."),
        ("One</strong>", 1, "“</strong>” closes nothing."),
        ("<p class='x'>One", 1, "“<p class='x'>” is no markup of templates."),
    ],
)
def test_other_marks_are_told_with_their_line(text: str, line: int, message: str) -> None:
    assert told(text)[0] == (line, message)
