"""Words that somebody typed, as HTML of the same kind."""

from app.replies.export import markdown_of, with_words
from tests.app.replies.export import targets
from tests.app.replies.export.samples import reply_showing, reply_to


def test_typed_words_take_the_place_of_the_drafted_ones() -> None:
    typed = with_words(reply_to("slip"), "Hello <b>,\n\nPay & go\nsoon.\n")
    assert typed.text == "Hello <b>,\n\nPay & go\nsoon."
    assert typed.html == "<p>Hello &lt;b&gt;,</p>\n<p>Pay &amp; go<br>soon.</p>"
    assert markdown_of(typed) == "Hello \\<b\\>,\n\nPay & go\\\nsoon.\n"


def test_what_was_set_off_and_still_stands_there_stays_set_off() -> None:
    draft = reply_showing("Here:", "old  text\nnew  text")
    typed = with_words(draft, "Hi!\nHere it is:\nold  text\nnew  text\nBye")
    assert typed.html == "<p>Hi!<br>Here it is:</p>\n<pre>old  text\nnew  text</pre>\n<p>Bye</p>"


def test_blanks_that_html_would_drop_stay() -> None:
    typed = with_words(reply_to("slip"), "Hi\n  a   b\tc")
    shown = targets.HTML_TARGETS["gmail"](typed.html)
    assert [line.replace("\N{NO-BREAK SPACE}", " ") for line in shown[0]] == ["Hi", "  a   b c"]


def test_control_characters_are_left_out() -> None:
    assert with_words(reply_to("slip"), "a\x00b\x1b[31m\r\nc").text == "ab[31m\nc"
