from collections.abc import Callable

import pytest

from app.journal.answering.cell_words import cell_text, csv_text


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_no_text_begins_a_formula(sign: str) -> None:
    assert cell_text(f"{sign}1+1") == f"'{sign}1+1"
    assert csv_text(f"{sign}1+1")[0] == "'" or sign == "\r"


def test_in_csv_no_line_begins_a_formula() -> None:
    assert csv_text("Hello,\r\n=A1\r@SUM(1)\n\n- one\nPay = 1") == "Hello,\n'=A1\n'@SUM(1)\n\n'- one\nPay = 1"


def test_in_a_workbook_only_the_beginning_counts() -> None:
    assert cell_text("Hello,\n=A1") == "Hello,\n=A1"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\0b", "a\ufffdb"),
        ("a\x0bb", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
        ("a\uffffb", "a\ufffdb"),
        ("_x0041_", "_x005F_x0041_"),
        ("a_xyz_", "a_xyz_"),
        ("", ""),
        ("two\nlines", "two\nlines"),
    ],
)
def test_what_a_cell_can_not_hold_is_replaced(text: str, shown: str) -> None:
    assert cell_text(text) == shown


@pytest.mark.parametrize("write", [cell_text, csv_text])
@pytest.mark.parametrize("letter", ["a", "ß", "😀"])
def test_a_text_that_is_too_long_is_cut_and_the_cut_is_said(write: Callable[[str], str], letter: str) -> None:
    shown = write(letter * 40_000)
    assert len(shown.encode("utf-16-le")) // 2 <= 32_767
    assert shown.endswith("… [cut here: 40,000 characters in all]")


def test_a_text_that_just_fits_is_whole() -> None:
    assert cell_text("a" * 32_767) == "a" * 32_767
