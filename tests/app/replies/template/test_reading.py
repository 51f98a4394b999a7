"""What may stand in a template, and how everything else is refused."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.replies.template import TemplateMistakeError, read_template


@pytest.mark.parametrize(
    ("source", "line", "says"),
    [
        ("a\nb\n{{ x", 3, "is not closed"),
        ("a\n{% if x %}b", 2, "“if” is not closed"),
        ("{% wordings a %}\n{% wording any %}x", 1, "“wordings” is not closed"),
        ("\n{% endif %}", 2, "has no beginning"),
        ("{% if %}x{% endif %}", 1, "is no condition"),
        ("{% if a b %}x{% endif %}", 1, "is no condition"),
        ("{% if (a %}x{% endif %}", 1, "is no condition"),
        ("{% if a == %}x{% endif %}", 1, "is no condition"),
        ("{% if a == b %}x{% endif %}", 1, "is no condition"),
        ("{% if a > 3 %}x{% endif %}", 1, "is no condition"),
        ("{% if a() %}x{% endif %}", 1, "is no condition"),
        ("{% if a %}{% else %}{% else %}{% endif %}", 1, "stands behind “else”"),
        ("{% for x %}{% endfor %}", 1, "“for” says no fact"),
        ("{% for x in range(9) %}{% endfor %}", 1, "is no fact"),
        ("{% if a %}{% endfor %}", 1, "stands inside “if”"),
        ("{{ range(10**9) }}", 1, "is no fact"),
        ("{{ ''.__class__ }}", 1, "is no fact"),
        ("{{ place._file }}", 1, "is no fact"),
        ("{{ 7 * 7 }}", 1, "is no fact"),
        ("{{ a['b'] }}", 1, "is no fact"),
        ("{{ lipsum }", 1, "is not closed"),
        ("{{ }}", 1, "is no fact"),
        ("{{ x | upper }}", 1, "“upper” is no filter"),
        ("{{ x | quoted | quoted | quoted | quoted | quoted }}", 1, "is no filter"),
        ("{% include '/etc/passwd' %}", 1, "names no template"),
        ('{% include "../other.j2" %}', 1, "names no template"),
        ('{% include "de/sie/thanks.j2" %}', 1, "names no template"),
        ("{% include name %}", 1, "names no template"),
        ("{% import os %}", 1, "there is no “import”"),
        ("{% macro x() %}{% endmacro %}", 1, "there is no “macro”"),
        ("{% raw %}{{ x }}{% endraw %}", 1, "there is no “raw”"),
        ("{% wordings a %}{% wording loud %}x{% endwordings %}", 1, "“loud” is no tone"),
        ("{% wordings a %}words{% endwordings %}", 1, "stand before the first"),
        ("{% wordings a %}{% endwordings %}", 1, "has no “wording”"),
        ("{% if a %}" * 13 + "{% endif %}" * 13, 1, "more than 12 tags"),
        ("x" * 100_001, 1, "more than 100000 characters"),
    ],
)
def test_what_a_template_may_not_say_is_told_with_its_line(source: str, line: int, says: str) -> None:
    with pytest.raises(TemplateMistakeError) as raised:
        read_template(source, "en/offer.j2")
    assert raised.value.problem.line == line
    assert raised.value.problem.file == "en/offer.j2"
    assert says in raised.value.problem.message
    assert raised.value.problem.message.count(". ") == 0  # one sentence


@pytest.mark.parametrize("source", ["{#" * 50_000, "{" * 100_000, "{{ x }}" * 14_000, "{%" * 50_000])
def test_reading_takes_no_longer_than_the_text_is_long(source: str) -> None:
    began = time.process_time()
    with suppress(TemplateMistakeError):
        read_template(source, "x.j2")
    assert time.process_time() - began < 2


@given(st.text(alphabet='{}%#-|.=!() "ifendorxw\n', max_size=60))
def test_any_text_is_a_template_or_a_clear_mistake(text: str) -> None:
    line = 1
    try:
        read_template(text, "x.j2")
    except TemplateMistakeError as mistake:
        line = mistake.problem.line or 0
    assert 1 <= line <= text.count("\n") + 1


def test_a_template_has_the_fingerprint_of_its_text() -> None:
    one, other = read_template("Hello.", "a.j2"), read_template("Hello!", "a.j2")
    assert one.digest == read_template("Hello.", "b.j2").digest
    assert one.digest != other.digest
    assert len(one.digest) == 64
