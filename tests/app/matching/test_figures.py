"""A figure that stands in a text is the client's to change: a note about it is no sure report."""

import pytest

from app.matching.figures import sets_other_figure
from app.model import Finding, VerdictKind
from tests.app.matching.small_copy import Desk

FERRY = Desk({
    "fare.adult": "Adults: 12.50 €",
    "fare.child": "Kinder: 6,00 €",
    "season": "The upper deck opens on 1st May.",
    "phone": "Call the harbour office: +49 431 555 0199",
    "wait": "Please be at the pier 20 minutes before departure.",
    "lane": "Bring your vehicle to lane {0}.",
    "left": "%1$d seats left in the saloon",
})  # fmt: skip


def sets_other(text: str, desk: Desk = FERRY) -> bool:
    return sets_other_figure(text.casefold(), list(desk.scored(text).values()))


@pytest.mark.parametrize(
    "text",
    [
        "Price for adults goes up to 13.50 €.",
        "Kinderpreis für Kinder: 6,50 statt 6.00",
        "The upper deck opens 15th May, not 1st May",
        "Phone number of the harbour office is wrong, it's +49 431 555 0200 now",
        "Be at the pier 30 minutes before departure instead of 20.",
    ],
)
def test_a_figure_of_a_text_is_seen(text: str) -> None:
    assert sets_other(text)


@pytest.mark.parametrize(
    "text",
    [
        "The vehicle is sent to lane 2 instead of lane 3.",
        "It says 3 seats left in the saloon, but there are 5.",
        "Adults: 12.50 € is what the receipt says, but the card is not charged.",
        "The upper deck opens too late.",
        "The door of the upper deck opens 3 times in a row.",
        "",
    ],
    ids=["filled in", "counted", "as it stands", "no figure", "another kind", "empty"],
)
def test_a_figure_that_the_program_puts_in_or_that_stands_so_is_not(text: str) -> None:
    assert not sets_other(text)


@pytest.mark.parametrize(
    "text",
    [
        "The upper deck opens 15th May, not 1st May",
        "Note 4: forget it, the vehicle may stay on the upper deck.",
    ],
)
def test_what_may_be_about_a_text_or_taken_back_is_not_called_the_program_s(text: str) -> None:
    judgement = FERRY.judged(text)
    assert (judgement.kind, judgement.finding) == (VerdictKind.UNCLEAR, Finding.UNSURE)


def test_a_crash_beside_figures_stays_a_report() -> None:
    judgement = FERRY.judged("The kiosk crashes: upper deck opens 15th May, not 1st May, then it freezes.")
    assert judgement.finding is Finding.PROGRAM
