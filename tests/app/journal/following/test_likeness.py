"""Two wordings are alike when one is the other, edited: not when they only have the same form."""

import pytest

from app.journal.following.likeness import Weights, likeness, wording

NOTES = (
    'Please change "Buy now" to "Order now" on the start page.',
    'Please change "Pay now" to "Pay later" on the start page.',
    "The timetable on page 4 is wrong.",
    "The kiosk is slow.",
    "Typo in the headline",
)
WEIGHTS = Weights(map(wording, NOTES))
LIKE = 0.6


def like(old: str, new: str) -> float:
    return likeness(wording(old), wording(new), WEIGHTS)


@pytest.mark.parametrize(
    "new",
    [
        'Please change "Buy now" to "Order now" on the stat page.',
        'Please change "Buy now" to "Order now" on the start page. It is urgent.',
        'Change "Buy now" to "Order now".',
        'Please change "Buy now" to "Order here" on the start page.',
        'Hello! Please change "Buy now" to "Order now" on the start page.',
    ],
)
def test_an_edited_note_is_like_itself(new: str) -> None:
    assert like(NOTES[0], new) > LIKE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (NOTES[0], NOTES[1]),
        ("The timetable on page 4 is wrong.", "The timetable on page 7 is wrong."),
        ("The kiosk is slow.", "The printer is loud."),
        ("Typo in the headline", "Please change the colours of the button"),
        ("Logo", "Colour"),
        ("", "Colour"),
    ],
)
def test_another_note_of_the_same_form_is_not(old: str, new: str) -> None:
    assert like(old, new) < LIKE


def test_a_note_is_wholly_like_itself() -> None:
    assert like("The kiosk is slow.", "the KIOSK is slow") == pytest.approx(1.0)


def test_rare_words_tell_more_than_common_ones() -> None:
    assert WEIGHTS.of("timetable") > WEIGHTS.of("please")


def test_signs_alone_are_compared_too() -> None:
    assert likeness(wording("???"), wording("???"), WEIGHTS) > LIKE
