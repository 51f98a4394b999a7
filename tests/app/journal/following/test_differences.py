"""Two wordings side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.following.differences import differences
from app.model import DiffKind

SAME, OLD, NEW = DiffKind.SAME, DiffKind.OLD, DiffKind.NEW


def parts(old: str, new: str) -> list[tuple[DiffKind, str]]:
    return [(part.kind, part.text) for part in differences(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("The kiosk", "The kiosk", [(SAME, "The kiosk")]),
        ("Say Ahoy!", "Say Hello!", [(SAME, "Say "), (OLD, "Ahoy"), (NEW, "Hello"), (SAME, "!")]),
        ("Slow.", "Slow. Very.", [(SAME, "Slow."), (NEW, " Very.")]),
        ("", "New", [(NEW, "New")]),
        ("one two x", "three four x", [(OLD, "one two"), (NEW, "three four"), (SAME, " x")]),
    ],
)
def test_parts_that_stayed_went_and_came(old: str, new: str, expected: list[tuple[DiffKind, str]]) -> None:
    assert parts(old, new) == expected


def test_very_long_texts_are_not_compared_word_by_word() -> None:
    assert [kind for kind, _ in parts("a " * 9_000, "a " * 8_999)] == [OLD, NEW]


@given(st.text("ab \n.", max_size=40), st.text("ab \n.", max_size=40))
def test_both_texts_can_be_read_from_the_parts(old: str, new: str) -> None:
    found = differences(old, new)
    assert "".join(part.text for part in found if part.kind is not NEW) == old
    assert "".join(part.text for part in found if part.kind is not OLD) == new
