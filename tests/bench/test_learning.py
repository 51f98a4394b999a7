"""Training on a few made-up notes; skipped where the extra ``learn`` is not installed."""

from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="only in the extra learn")
pytest.importorskip("scipy", reason="only in the extra learn")

from app.matching.models import weights
from tests.app.matching.small_copy import KIOSK, write_copy
from tests.bench.cases import Answer, Case
from tests.bench.learning.fitting import Choice, Example, fit_chance, fit_choice
from tests.bench.learning.leaving_out import all_left_out, entries_left_out
from tests.bench.learning.report import auc, told
from tests.bench.learning.samples import Sample, gathered, rescored
from tests.bench.learning.training import Strengths, proposals, train
from tests.bench.learning.weights_file import WEIGHTS, trial, write_weights


def _case(number: int, text: str, *keys: str) -> Case:
    answers = tuple(Answer("kiosk.xml", key, KIOSK[key], None) for key in keys)
    return Case(
        str(number), f"group {number % 2}", "", text, "en", own=True, answers=answers, wishes=bool(keys)
    )


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[Sample]:
    root = tmp_path_factory.mktemp("copy")
    write_copy(root, KIOSK)
    wishes = [
        _case(number, f'Please change "{KIOSK[key]}" to "Other words".', key)
        for number, key in enumerate(("start.title", "start.timetable", "pay.card", "help.bike"))
    ]
    reports = [
        _case(number, f'When I press "{KIOSK[key]}" the app crashes.')
        for number, key in enumerate(("buy.button", "start.timetable", "pay.card"), 10)
    ]
    return list(gathered([*wishes, *reports], root))


# --- the models -------------------------------------------------------------------------------


def test_what_is_right_wins_among_its_rivals() -> None:
    choices = [Choice([{"a": 1.0}, {"b": 1.0}], [False, True], 1.0)] * 5
    model = fit_choice(choices, {}, 0.1)
    assert model["b"] > 0 > model["a"]


def test_a_fact_never_seen_keeps_what_is_expected() -> None:
    model = fit_choice([Choice([{"a": 1.0}, {}], [True, False], 1.0)], {"rare": 2.0}, 0.5)
    assert model["rare"] == 2.0


def test_a_choice_without_a_right_one_teaches_nothing() -> None:
    assert fit_choice([Choice([{"a": 1.0}, {}], [False, False], 1.0)], {"a": 1.0}, 0.5) == {"a": 1.0}


def test_a_chance_follows_the_facts_and_its_bias_the_share() -> None:
    examples = [Example({"yes": 1.0}, holds=True, weight=1.0)] * 9 + [
        Example({}, holds=False, weight=1.0)
    ] * 9
    model = fit_chance(examples, 0.1)
    assert model["yes"] > 1
    assert model["bias"] < 0


def test_weights_are_rounded_as_they_are_saved() -> None:
    model = fit_chance(
        [Example({"a": 0.3}, holds=True, weight=1.0), Example({"b": 0.7}, holds=False, weight=1.0)], 0.3
    )
    assert all(weight == round(weight, 2) for weight in model.values())


# --- training ---------------------------------------------------------------------------------


def test_the_same_notes_give_the_same_weights(samples: list[Sample]) -> None:
    assert train(samples, Strengths()) == train(samples, Strengths())


def test_training_ranks_the_entries_meant_first(samples: list[Sample]) -> None:
    with trial(train(samples, Strengths())):
        ranks = [rescored(sample).rank for sample in samples if sample.meant]
    assert ranks == [1, 1, 1, 1]


def test_each_note_is_judged_once_by_weights_that_never_saw_its_group(samples: list[Sample]) -> None:
    ids = sorted(sample.case.id for sample in samples)
    assert sorted(sample.case.id for sample in entries_left_out(samples, 0.5)) == ids
    ranked, _ = all_left_out(samples, Strengths())
    assert sorted(sample.case.id for sample in ranked) == ids


def test_only_notes_with_something_to_tell_are_proposed(samples: list[Sample]) -> None:
    for proposal in proposals(samples):
        assert proposal.claims
        assert 0.0 <= proposal.chance <= 1.0


def test_told_right_and_wrong_are_counted_from_a_floor_on(samples: list[Sample]) -> None:
    proposed = proposals(samples)
    right, wrong, precision = told(samples, proposed, 0.0)
    assert right > 0
    assert told(samples, proposed, 1.1) == (0.0, 0.0, 0.0)
    assert 0.0 <= wrong <= 1.0
    assert 0.0 < precision <= 1.0


@pytest.mark.parametrize(
    ("positive", "negative", "area"),
    [([0.9, 0.8], [0.1], 1.0), ([0.1], [0.9], 0.0), ([0.5, 0.9], [0.6], 0.5), ([], [0.2], 0.0)],
)
def test_the_area_is_how_often_a_positive_is_above(
    positive: list[float], negative: list[float], area: float
) -> None:
    assert auc(positive, negative) == area


# --- the file ---------------------------------------------------------------------------------


def test_saving_keeps_what_was_not_learnt(tmp_path: Path) -> None:
    path = tmp_path / "weights.toml"
    path.write_bytes(WEIGHTS.read_bytes())
    write_weights({"wish": {"pair": 1.5, "bias": -2.0}}, path)
    text = path.read_text(encoding="utf-8")
    assert "[wish]\nbias = -2.00\npair = 1.50\n" in text
    assert text.split("[limits]")[1] == WEIGHTS.read_text(encoding="utf-8").split("[limits]")[1]


def test_weights_on_trial_are_gone_afterwards() -> None:
    shipped = weights("wish")
    with trial({"wish": {"bias": 7.0}}):
        assert weights("wish") == {"bias": 7.0}
        assert weights("claim")
    assert weights("wish") == shipped


def test_weights_on_trial_are_gone_after_an_error() -> None:
    shipped = weights("wish")
    with pytest.raises(ZeroDivisionError), trial({"wish": {"bias": 7.0}}):
        raise ZeroDivisionError
    assert weights("wish") == shipped
