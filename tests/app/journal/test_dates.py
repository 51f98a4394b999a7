"""Days are read as clients write them, and never guessed."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.dates import DateHead, Order, date_head, date_tail, order_of, parse_cell, parse_date

DAY = dt.date(2026, 11, 16)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-16",
        "2026-11-16T10:00:00.000Z",
        "2026-11-16 23:59:00+02:00",
        "2026/11/16",
        "16.11.2026",
        "16.11.26",
        "16. 11. 2026",
        "16.11.2026 14:05",
        "16.11.2026, 14:05 Uhr",
        "Mo, 16.11.2026",
        "16. November 2026",
        "Montag, den 16. November 2026",
        "16 Nov 2026",
        "Nov 16, 2026",
        "November 16th, 2026",
        "16/Nov/26 3:42 PM",
        "16/11/2026",
        "11/16/2026 7:00:00 AM",
        "16.11.2026 10:00 MEZ",
    ],
)
def test_a_full_day_is_read(text: str) -> None:
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    ("text", "month"),
    [("3. März 2026", 3), ("3. Mai 2026", 5), ("3. Okt 2026", 10), ("3. Dez. 2026", 12), ("3 Mrz 2026", 3)],
)
def test_german_months_are_known(text: str, month: int) -> None:
    assert parse_date(text) == dt.date(2026, month, 3)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "16.11.",
        "November 2026",
        "12",
        "2026",
        "14:05",
        "soon",
        "31.02.2026",
        "2026-13-01",
        "1e400",
        "9" * 40,
    ],
)
def test_what_names_no_full_day_is_none(text: str) -> None:
    assert parse_date(text) is None


def test_the_order_of_day_and_month_decides() -> None:
    assert parse_date("6/7/2026", Order.DAY_FIRST) == dt.date(2026, 7, 6)
    assert parse_date("6/7/2026", Order.MONTH_FIRST) == dt.date(2026, 6, 7)


def test_an_open_order_gives_no_day_unless_it_makes_no_difference() -> None:
    assert parse_date("6/7/2026") is None
    assert parse_date("7/7/2026") == dt.date(2026, 7, 7)


@pytest.mark.parametrize("order", Order)
def test_iso_and_dots_do_not_depend_on_the_order(order: Order) -> None:
    assert parse_date("2026-07-06", order) == parse_date("6.7.2026", order) == dt.date(2026, 7, 6)


@pytest.mark.parametrize(
    ("texts", "german", "expected"),
    [
        (["6/7/2026", "16/7/2026"], False, Order.DAY_FIRST),
        (["6/7/2026", "7/16/2026"], False, Order.MONTH_FIRST),
        (["6/7/2026", "7/16/2026"], True, Order.MONTH_FIRST),
        (["6/7/2026"], True, Order.DAY_FIRST),
        (["6/7/2026"], False, Order.UNKNOWN),
        (["16/7/2026", "7/16/2026"], True, Order.UNKNOWN),
        (["", "x"], False, Order.UNKNOWN),
    ],
)
def test_the_order_is_settled_for_a_whole_column(texts: list[str], german: bool, expected: Order) -> None:
    assert order_of(texts, german=german) is expected


@pytest.mark.parametrize(
    ("line", "text", "rest"),
    [
        ("16.11.2026:", "16.11.2026", ":"),
        ("2026-11-16", "2026-11-16", ""),
        ("Montag, 16. November 2026", "16. November 2026", ""),
        ("**16.11.2026** – Kasse", "16.11.2026", "– Kasse"),
        ("16.11.2026, Anna Meyer:", "16.11.2026", ", Anna Meyer:"),
        ("16.11.2026 14:05 Uhr: Text", "16.11.2026", ": Text"),
        ("Nov 16, 2026", "Nov 16, 2026", ""),
        ("6/7/2026", "6/7/2026", ""),
    ],
)
def test_a_line_that_begins_with_a_day_is_parted(line: str, text: str, rest: str) -> None:
    assert date_head(line) == DateHead(text, rest, full=True)


def test_a_day_without_a_year_heads_a_block_only_alone_or_before_a_colon() -> None:
    assert date_head("16.11.: Text") == DateHead("16.11.", ": Text", full=False)
    assert date_head("3.2. Abschnitt") is None


@pytest.mark.parametrize(
    "line", ["", "489. Text", "99.99.2026", "Version 1.2.3", "10.11.2026.5", "Die Fähre"]
)
def test_other_lines_begin_with_no_day(line: str) -> None:
    assert date_head(line) is None


def test_a_heading_may_end_in_a_day() -> None:
    found = date_tail("Feedback vom 16. November 2026")
    assert found == ("Feedback", DateHead("16. November 2026", "", full=True))
    assert date_tail("Feedback from the harbour") is None


def test_only_weekdays_and_the_like_may_stand_before_the_day() -> None:
    assert date_head("Kasse 16.11.2026") is None
    assert date_head("Stand: 16.11.2026") == DateHead("16.11.2026", "", full=True)
    assert date_head("Do., 16.11.2026") == DateHead("16.11.2026", "", full=True)


@given(st.text(max_size=70) | st.text("0123456789.:/- ", max_size=40))
def test_no_text_makes_it_fail(text: str) -> None:
    for order in Order:
        assert parse_date(text, order) is None or isinstance(parse_date(text, order), dt.date)
    date_head(text)
    date_tail(text)


@given(st.dates(dt.date(1970, 1, 1), dt.date(2099, 12, 31)))
def test_every_day_comes_back_from_iso_and_from_german(day: dt.date) -> None:
    assert parse_date(day.isoformat()) == day
    assert parse_date(f"{day.day}.{day.month}.{day.year}") == day


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("46342", DAY),
        ("46342.75", DAY),
        ("46342,75", DAY),
        ("1794823920.000200", DAY),
        ("1794823920", DAY),
        ("1794823920000", DAY),
        ("16/Nov/26 3:42 PM", DAY),
        ("14/Mai/25 3:42 PM", dt.date(2025, 5, 14)),
        ("03/Mär/25 11:00 AM", dt.date(2025, 3, 3)),
        ("23.10.24", dt.date(2024, 10, 23)),
        ("12345", None),
        ("99999", None),
        ("4634", None),
        ("soon", None),
    ],
)
def test_in_a_column_of_days_a_number_is_one(cell: str, day: dt.date | None) -> None:
    assert parse_cell(cell) == day


def test_elsewhere_a_number_is_no_day() -> None:
    assert parse_date("46342") is None
    assert parse_date("1794823920") is None
