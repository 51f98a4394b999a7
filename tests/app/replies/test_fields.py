"""Fields that are not filled in yet."""

import pytest

from app.replies.fields import unfilled_fields


def fields(text: str) -> list[str]:
    """Return the words of the fields in a text."""
    return [text[start:end] for start, end in unfilled_fields(text)]


@pytest.mark.parametrize("field", ["[name]", "[your date here]", "{{sender}}", "____", "XXX", "TBD", "???"])
def test_what_is_still_to_be_filled_in_is_found(field: str) -> None:
    assert fields(f"Dear {field}, thank you.") == [field]


@pytest.mark.parametrize(
    "text",
    [
        "The title is “Hello [name]” now.",
        "Change `{{count}}` tickets.",
        "See the note [1] below.",
        "copy/kiosk.xml, line 4\n[name] → [Name]",
        "It stands in a [] list.",
        "Really?",
    ],
)
def test_the_clients_texts_and_footnotes_are_no_fields(text: str) -> None:
    assert fields(text) == []
