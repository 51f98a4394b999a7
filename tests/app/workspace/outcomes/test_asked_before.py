import datetime as dt

from app.workspace.events.picture import LikeNote
from app.workspace.outcomes.asked_before import AskedBefore, asked_before

DAY = dt.date(2026, 11, 3)


def test_a_note_that_is_like_no_other_was_not_asked_before() -> None:
    assert asked_before({}) == {}


def test_each_note_counts_those_that_asked_before_it() -> None:
    first, other = LikeNote("1", DAY), LikeNote("2", dt.date(2026, 11, 4))
    assert asked_before({"3": first, "4": other, "5": first}) == {
        "3": AskedBefore("1", DAY, 1),
        "4": AskedBefore("2", dt.date(2026, 11, 4), 1),
        "5": AskedBefore("1", DAY, 2),
    }
