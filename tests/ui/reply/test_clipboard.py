import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.reply.clipboard import html_of, mime_of


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("Hello\n\nThanks\nTom", "<p>Hello</p><p>Thanks<br>Tom</p>"),
        ("  indented", "<p>&nbsp;&nbsp;indented</p>"),
        ("a < b & <script>", "<p>a &lt; b &amp; &lt;script&gt;</p>"),
        ("\n\n\nHello\n", "<p>Hello</p>"),
        ("", ""),
    ],
)
def test_typed_text_becomes_minimal_html(text: str, markup: str) -> None:
    assert html_of(text) == markup


@given(st.text(alphabet="ab <>&\n\"'", max_size=40))
def test_nothing_typed_becomes_markup_and_nothing_is_lost(text: str) -> None:
    markup = html_of(text)
    assert set(re.findall(r"<[^>]*>", markup)) <= {"<p>", "</p>", "<br>"}
    words = html.unescape(re.sub(r"<[^>]*>", " ", markup)).split()
    assert words == text.split()


def test_the_clipboard_gets_both_kinds() -> None:
    data = mime_of("Hello", "<p>Hello</p>")
    assert (data.text(), data.html()) == ("Hello", "<p>Hello</p>")
    assert {"text/plain", "text/html"} <= set(data.formats())
