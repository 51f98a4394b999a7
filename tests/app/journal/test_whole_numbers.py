"""Numbers that files state."""

import pytest

from app.journal.whole_numbers import whole_number


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("12", 12), ("007", 7), ("999999999", 999_999_999)])
def test_digits_are_a_number(text: str, number: int) -> None:
    assert whole_number(text, 1) == number


@pytest.mark.parametrize("text", ["", "-3", "--3", "1.5", " 2", "²", "x", "1" * 10, "9" * 5000])
def test_anything_else_is_what_stands_in_for_it(text: str) -> None:
    assert whole_number(text, 1) == 1
