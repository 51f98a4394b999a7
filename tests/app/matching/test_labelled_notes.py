"""All labelled notes at once: the figures that no change to matching may fall below."""

from collections.abc import Mapping

import pytest

from app.model import Finding
from tests.bench.cases import own_cases
from tests.bench.judging import Outcome, figures_of, own_outcomes


@pytest.fixture(scope="module")
def figures() -> Mapping[str, float]:
    return figures_of(own_outcomes())


def test_hardly_a_reply_names_a_place_that_is_not_meant(figures: Mapping[str, float]) -> None:
    assert figures["told_wrong"] <= 0.015


def test_named_places_are_the_ones_meant(figures: Mapping[str, float]) -> None:
    assert figures["precision"] >= 0.95


def test_more_than_half_of_the_wishes_get_their_place(figures: Mapping[str, float]) -> None:
    assert figures["told_right"] >= 0.55


def test_the_entry_meant_is_among_the_first_three_shown(figures: Mapping[str, float]) -> None:
    assert figures["top1"] >= 0.92
    assert figures["top3"] >= 0.95


def test_proven_edits_make_of_the_text_what_was_wished(figures: Mapping[str, float]) -> None:
    assert figures["edit_right"] >= 0.83


def test_few_reports_about_the_program_are_taken_for_wishes(figures: Mapping[str, float]) -> None:
    assert figures["false_alarm"] <= 0.13


@pytest.mark.parametrize("product", sorted({case.group for case in own_cases()}))
def test_no_product_fares_much_worse_than_the_others(product: str) -> None:
    part = [outcome for outcome in own_outcomes() if outcome.case.group == product]
    figures = figures_of(part)
    assert figures["told_wrong"] <= 0.04
    assert figures["top3"] >= 0.93


def test_every_claim_is_the_clients_with_a_proven_edit_or_none() -> None:
    for outcome in own_outcomes():
        for match in outcome.verdict.claimed:
            assert match.entry.editable
            assert match.edit is None or match.edit.verified, outcome.case.id


def test_every_finding_is_met() -> None:
    assert {outcome.verdict.finding for outcome in own_outcomes()} == set(Finding)


def _doubtful() -> list[Outcome]:
    return [outcome for outcome in own_outcomes() if outcome.verdict.finding is Finding.UNSURE]


def test_in_doubt_nothing_is_told() -> None:
    assert _doubtful()
    assert not any(outcome.verdict.claimed for outcome in _doubtful())
