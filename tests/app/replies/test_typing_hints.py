"""What must be typed otherwise, and what must be left alone."""

import pytest

from app.replies.typing_hints import slots, swaps, tags
from tests.app.replies.made import made_entry


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Zu zahlen: {0:C}", ("{0:C}",)),
        ("Hello %1$s, %2$d left, %1$s", ("%1$s", "%2$d")),
        ("{count} of {{total}}", ("{count}", "{{total}}")),
        ("${name} #{place}", ("${name}", "#{place}")),
        ("%1 files in %L2", ("%1", "%L2")),
        ("&co; and &amp; and &#160;", ("&co;",)),
        ("20 % sicher, 100%", ()),
        ("save 20&#160;%%", ()),
        ("{ set }", ()),
        ("50 % discount", ()),
    ],
)
def test_placeholders_are_found(raw: str, expected: tuple[str, ...]) -> None:
    assert slots(made_entry(raw)) == expected


def test_formatting_marks_are_named_once_and_without_their_ends() -> None:
    raw = 'Your <b>card</b>, <xliff:g id="name" example="Ann">%s</xliff:g><br/> and <b>PIN</b>'
    assert tags(made_entry(raw)) == ("<b>", "<xliff:g …>", "<br/>")


@pytest.mark.parametrize(
    ("read", "typed", "expected"),
    [
        ("Fish & chips", "Fish &amp; chips", (("&", "&amp;"),)),
        ("a < b", "a &lt; b", (("<", "&lt;"),)),
        ("don't & won't", "don\\'t &amp; won\\'t", (("&", "&amp;"), ("'", "\\'"))),
        ("type &amp;", "type &amp;", ()),
        ("plain", "plain", ()),
        ("two\nlines", "two\\nlines", (("\n", "\\n"),)),
    ],
)
def test_characters_that_are_typed_otherwise_are_named(
    read: str, typed: str, expected: tuple[tuple[str, str], ...]
) -> None:
    assert swaps(read, typed) == expected
