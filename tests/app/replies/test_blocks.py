"""Plain text and HTML of one and the same blocks."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import CopycueError
from app.replies.blocks import Preformatted, Prose, Run, blocks_of, escaped, html_of, plain_of


def test_paragraphs_lines_and_set_off_texts() -> None:
    blocks = blocks_of(
        "Hello,\n<p>\none\n two<br>three\n<p><strong>a.xml</strong>, line 3<pre>old → new</pre>\nrest"
    )
    assert plain_of(blocks) == "Hello,\n\none two\nthree\n\na.xml, line 3\nold → new\n\nrest"
    assert html_of(blocks) == (
        "<p>Hello,</p>\n<p>one two<br>three</p>\n"
        "<p><strong>a.xml</strong>, line 3</p>\n<pre>old → new</pre>\n<p>rest</p>"
    )


def test_line_breaks_of_values_count_only_where_texts_are_set_off() -> None:
    value = escaped("two\nlines  apart")
    assert blocks_of(f"say {value}<pre>{value}</pre>") == (
        Prose(((Run("say two lines apart"),),)),
        Preformatted("two\nlines  apart"),
    )


def test_breaks_of_the_template_mean_nothing_inside_a_set_off_text() -> None:
    assert blocks_of("<pre>\n  a<br>\n  b\n</pre>") == (Preformatted("a\nb"),)


@pytest.mark.parametrize("markup", ["<b>x</b>", "<a href='x'>", "x < y", "<pre>open", "</p>"])
def test_other_markup_is_refused(markup: str) -> None:
    with pytest.raises(CopycueError, match="unknown markup"):
        blocks_of(markup)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_a_value_is_never_markup(value: str) -> None:
    blocks = blocks_of(f"<p>{escaped(value)}!<pre>{escaped(value)}</pre>")
    page = html_of(blocks)
    assert set(re.findall(r"<[^>]*>", page)) <= {"<p>", "</p>", "<pre>", "</pre>"}
    assert html.unescape(re.sub(r"<[^>]*>", "", page)).split() == plain_of(blocks).split()
