"""What may stand in a template, and how everything else is refused."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.replies.template import TemplateMistakeError
from app.replies.template.reading import read_template
from tests.work import growth_of


@pytest.mark.parametrize(
    ("source", "line", "says"),
    [
        ("a\nb\n{{ x", 3, "unexpected end of template"),
        ("a\n{% if x %}b", 2, "unexpected end of template"),
        ("{% wordings a %}\n{% wording any %}x", 2, "unexpected end of template"),
        ("\n{% endif %}", 2, "unknown tag 'endif'"),
        ("{% if %}x{% endif %}", 1, "expected an expression"),
        ("{% if a b %}x{% endif %}", 1, "got 'b'"),
        ("{% if (a %}x{% endif %}", 1, "expected ')'"),
        ("{% if a == %}x{% endif %}", 1, "unexpected 'end of statement block'"),
        ("{% if a == b %}x{% endif %}", 1, "is no condition"),
        ("{% if a > 3 %}x{% endif %}", 1, "is no condition"),
        ("{% if a() %}x{% endif %}", 1, "is no condition"),
        ("{% if a %}{% else %}{% else %}{% endif %}", 1, "unknown tag 'else'"),
        ("{% for x %}{% endfor %}", 1, "expected token 'in'"),
        ("{% for x in range(9) %}{% endfor %}", 1, "is no fact"),
        ("{% if a %}{% endfor %}", 1, "unknown tag 'endfor'"),
        ("{{ range(10**9) }}", 1, "is no fact"),
        ("{{ ''.__class__ }}", 1, "is no fact"),
        ("{{ place._file }}", 1, "is no fact"),
        ("{{ 7 * 7 }}", 1, "is no fact"),
        ("{{ a['b'] }}", 1, "is no fact"),
        ("{{ lipsum }", 1, "unexpected '}'"),
        ("{{ }}", 1, "expected an expression"),
        ("{{ x | upper }}", 1, "“upper” is no filter"),
        ("{{ x | quoted | quoted | quoted | quoted | quoted }}", 1, "more than 4 filters"),
        ("{% include '/etc/passwd' %}", 1, "names no template"),
        ('{% include "../other.j2" %}', 1, "names no template"),
        ('{% include "de/sie/thanks.j2" %}', 1, "names no template"),
        ("{% include name %}", 1, "names no template"),
        ("{% import 'os' as os %}", 1, "there is no “import”"),
        ("{% macro x() %}{% endmacro %}", 1, "there is no “macro”"),
        ("{% extends 'letter.j2' %}", 1, "there is no “extends”"),
        ("{% filter quoted %}x{% endfilter %}", 1, "there is no “filter"),
        ("{% with x = 1 %}{% endwith %}", 1, "there is no “with”"),
        ("{% block x %}{% endblock %}", 1, "there is no “block”"),
        ("{% set x | quoted %}{% endset %}", 1, "there is no “assign"),
        ("{% set x = 7 %}", 1, "is no fact"),
        ("{% set x, y = z %}", 1, "may not be given"),
        ("{% set _course = x %}", 1, "may not be given"),
        ("{% set body = x %}", 1, "may not be given"),
        ("{% for loop in x %}{% endfor %}", 1, "may not be given"),
        ("{% for x in y recursive %}{% endfor %}", 1, "takes a list and nothing else"),
        ("{% for x in y if x %}{% endfor %}", 1, "takes a list and nothing else"),
        ("{% include 'a.j2' ignore missing %}", 1, "names no template"),
        ("{% include ['a.j2', 'b.j2'] %}", 1, "names no template"),
        ("{{ x | quoted(1) }}", 1, "is no filter"),
        ("{{ x ~ y }}", 1, "is no fact"),
        ("{{ x if y else z }}", 1, "is no fact"),
        ("{{ _course.left }}", 1, "is no fact"),
        ("{% if true %}x{% endif %}", 1, "is no condition"),
        ("{% if a is defined %}x{% endif %}", 1, "is no condition"),
        ("{% if a in b %}x{% endif %}", 1, "is no condition"),
        ("{% if a == 1.5 %}x{% endif %}", 1, "is no condition"),
        ("{% wordings a %}{% wording any if a() %}x{% endwordings %}", 1, "is no condition"),
        ("{% if " + "a and " * 60 + "a %}x{% endif %}", 1, "condition is too long"),
        ("{% if a %}" + "{% elif b %}" * 61 + "{% endif %}", 1, "more than 60 “elif”"),
        ("{{ " + "(" * 3000, 1, "too deep"),
        ("{{ x" + ".y" * 20_000 + " }}", 1, "too deep"),
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
@pytest.mark.timeout(60)  # a pattern that tries every length at every place would take minutes
def test_reading_the_longest_text_comes_to_an_end(source: str) -> None:
    with suppress(TemplateMistakeError):
        read_template(source, "x.j2")


def test_reading_is_as_much_work_as_the_text_is_long() -> None:
    assert growth_of(lambda count: read_template("{{ x }}" * count, "x.j2")) < 1.1


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
