"""The words of cells that hold HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.table.markup import words_of_markup


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("plain words, 4 > 3", "plain words, 4 > 3"),
        ("<div>one</div><div>two<br>three</div>", "one\ntwo\nthree"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("<b>bold</b>&nbsp;&amp; <i>more</i>", "bold & more"),
        ("&lt;string&gt; is a key", "<string> is a key"),
        ("<style>p {}</style><script>alert(1)</script>words", "words"),
        ("<img src=x onerror=alert(1)>words", "words"),
        ("many   \n  blanks &", "many blanks &"),
        ("</script>words", "words"),
        ("one <![if !list]>two<![endif]>", "one two"),
        ("one <![a;>two", "one two"),
        ("one <![; two", "one <![; two"),
    ],
)
def test_what_people_see_is_kept(markup: str, words: str) -> None:
    assert words_of_markup(markup) == words


@given(st.text(st.sampled_from("<>/&;! -[]abpdiv\n\"'"), max_size=60))
def test_no_markup_makes_it_fail(markup: str) -> None:
    words_of_markup(markup)
