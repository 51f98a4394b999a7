import datetime as dt

import pytest

from ui import counts
from ui.words import clock_words, day_words, fill, sentences, short_day, translate


@pytest.mark.parametrize(("count", "words"), [(0, "0 copy files"), (1, "1 copy file"), (2, "2 copy files")])
def test_the_source_language_has_plural_forms(count: int, words: str) -> None:
    assert counts.copy_files(count) == words


def test_elsewhere_brackets_stay() -> None:
    assert translate("Test", "file(s)") == "file(s)"


def test_a_part_that_looks_like_a_slot_is_not_filled_again() -> None:
    assert fill("%1 by %2", "100 %2", "%1") == "100 %2 by %1"


def test_reasons_become_sentences() -> None:
    assert (
        sentences("the text is quoted", "", "Really?", "it stands here…")
        == "The text is quoted. Really? It stands here…"
    )


def test_a_heading_names_the_year_only_when_it_is_another() -> None:
    day = dt.date(2026, 11, 16)
    assert day_words(day, dt.date(2026, 12, 1)) == "Monday, 16 November"
    assert day_words(day, dt.date(2027, 1, 1)) == "Monday, 16 November 2026"
    assert short_day(day) == "16 Nov"


def test_the_time_of_a_check_is_local() -> None:
    assert clock_words(dt.datetime(2026, 11, 16, 9, 5).astimezone()) == "09:05"
