import datetime as dt

from app.workspace.guide.guide import GuideStanding
from ui.guide.window import standing_words

TODAY = dt.date(2026, 11, 22)
MADE = dt.datetime(2026, 11, 3, 12, tzinfo=dt.UTC)


def test_files_that_were_saved_since_are_named() -> None:
    words = standing_words(GuideStanding(MADE, MADE.date(), ("a.xml", "b.xml")), TODAY)
    assert (
        words
        == "The client got a guide on Tuesday, 3 November. Saved since Tuesday, 3 November: a.xml, b.xml."
    )


def test_of_many_files_the_first_are_named() -> None:
    words = standing_words(GuideStanding(MADE, None, tuple("abcdef")), TODAY)
    assert words.endswith("a, b, c, d and others, 6 copy files in all.")


def test_where_nothing_was_saved_since_it_says_so() -> None:
    assert "No text file was saved since" in standing_words(GuideStanding(MADE, None, ()), TODAY)
