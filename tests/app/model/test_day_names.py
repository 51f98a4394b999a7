"""Days and months by name."""

import datetime as dt

import pytest

from app.model import month_name, weekday_name


@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_has_its_short_english_name(month: int) -> None:
    day = dt.date(2026, month, 1)
    assert month_name(day) == f"{day:%b}"


@pytest.mark.parametrize("number", range(1, 8))
def test_a_day_has_its_english_name(number: int) -> None:
    day = dt.date(2026, 11, number)
    assert weekday_name(day) == f"{day:%A}"
