"""What is asked about again and again, and what that suggests."""

import datetime as dt

import pytest

from app.model import AskKind, VerdictKind
from app.workspace.report.often import OftenAsked, Suggestion, often_asked_about
from app.workspace.report.stories import Asked, Dating, Story

DAY = dt.date(2026, 11, 3)
PAY = ("kiosk.xml", "pay.button")


def wish(
    number: int,
    *places: tuple[str, str],
    change: AskKind = AskKind.REPLACE,
    writer: int = 1,
    page: str = "",
    kind: VerdictKind = VerdictKind.COPY,
) -> Story:
    asked = tuple(Asked(*place, f"Pay {number}", change) for place in places)
    return Story(str(number), kind, DAY, Dating.WRITTEN, asked=asked, writer=writer, page=page)


def only(*stories: Story) -> OftenAsked:
    (found,) = often_asked_about(stories)
    return found


def test_three_notes_about_a_text_are_often_and_two_are_not() -> None:
    assert often_asked_about([wish(1, PAY), wish(2, PAY)]) == ()
    found = only(wish(1, PAY), wish(2, PAY), wish(3, PAY))
    assert (found.file, found.key, found.notes) == (*PAY, ("1", "2", "3"))
    assert found.text == "Pay 3"


def test_a_note_counts_once_however_often_it_names_a_text() -> None:
    assert often_asked_about([wish(1, PAY, PAY), wish(2, PAY)]) == ()


def test_a_text_that_several_people_ask_about_may_want_a_clearer_wording() -> None:
    found = only(wish(1, PAY), wish(2, PAY, writer=2), wish(3, PAY))
    assert found.suggestion is Suggestion.LABEL


@pytest.mark.parametrize("writer", [0, 1])
def test_the_same_change_again_and_again_suggests_the_guide(writer: int) -> None:
    found = only(*(wish(number, PAY, writer=writer) for number in range(3)))
    assert (found.suggestion, found.change, found.changes) == (Suggestion.TRAINING, AskKind.REPLACE, 3)


def test_different_changes_of_one_text_suggest_to_settle_its_wording() -> None:
    found = only(wish(1, PAY), wish(2, PAY, change=AskKind.INSERT), wish(3, PAY))
    assert (found.suggestion, found.changes) == (Suggestion.WORDING, 2)


def test_a_page_that_misbehaves_again_and_again_suggests_a_look_at_its_use() -> None:
    notes = [wish(number, page="Timetable", kind=VerdictKind.DEVELOPER) for number in range(2)]
    found = only(*notes, wish(3, page="timetable", kind=VerdictKind.MIXED))
    assert (found.is_page, found.key, found.behaviour) == (True, "timetable", 3)
    assert found.suggestion is Suggestion.USE


def test_the_same_change_all_over_a_page_suggests_the_guide() -> None:
    found = only(*(wish(number, ("kiosk.xml", f"k{number}"), page="Pay") for number in range(3)))
    assert (found.is_page, found.suggestion) == (True, Suggestion.TRAINING)


def test_different_wishes_about_a_page_suggest_to_go_through_it_together() -> None:
    kinds = (VerdictKind.DEVELOPER, VerdictKind.COPY, VerdictKind.UNCLEAR)
    found = only(*(wish(number, page="Pay", kind=kind) for number, kind in enumerate(kinds)))
    assert found.suggestion is Suggestion.TOGETHER


def test_a_page_that_says_no_more_than_its_text_is_not_told_twice() -> None:
    notes = [wish(number, PAY, page="Pay") for number in range(3)]
    assert not only(*notes).is_page
    told = often_asked_about([*notes, wish(9, page="Pay")])
    assert [each.is_page for each in told] == [True, False]


def test_what_is_asked_about_most_comes_first() -> None:
    notes = [wish(number, ("a.xml", "b")) for number in range(3)] + [wish(9, PAY) for _ in range(4)]
    assert [each.file for each in often_asked_about(notes)] == ["kiosk.xml", "a.xml"]
