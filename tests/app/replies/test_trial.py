"""One template tried out as it is typed."""

import itertools

import pytest

from app.model import Address, Formality, Language, Variant
from app.replies import SHIPPED
from app.replies.rehearsal import SAMPLES, attempts
from app.replies.template.library import shipped_names
from app.replies.trial import PATIENCE_S, Reach, Sample, check, preview, reach_of
from app.replies.voice import Voice
from resources import folder

NAME = "en/offer.j2"
BOSS = "Bye, {{ boss.call }}"
VOICE = Voice(Language.EN, Address.FORMAL, Formality.NEUTRAL)


@pytest.mark.parametrize(
    ("place", "reach"),
    [
        ("letter.j2", Reach()),
        ("en/offer.j2", Reach(Language.EN)),
        ("de/sie/short/thanks.j2", Reach(Language.DE, Address.FORMAL, Variant.SHORT)),
        ("en/training/extra.j2", Reach(Language.EN, None, "training")),
    ],
)
def test_the_place_tells_in_which_letters_a_template_may_stand(place: str, reach: Reach) -> None:
    assert reach_of(place) == reach


def test_most_of_what_ships_can_be_looked_at_in_a_letter() -> None:
    names = [name for name in sorted(shipped_names()) if name.startswith("en/") and "heat" not in name]
    shown = [
        name
        for name in names[::5]
        if preview(
            SHIPPED, name, folder("replies", *name.split("/")).read_text("utf-8"), Sample(VOICE)
        ).stands_in
    ]
    assert len(shown) > len(names[::5]) * 0.8


def test_each_sample_can_be_asked_for() -> None:
    assert set(attempts("all is known", VOICE, SHIPPED, Variant.STANDARD)) == set(SAMPLES)


def test_a_slot_that_is_known_in_some_letters_only_is_found() -> None:
    (problem,) = check(SHIPPED, NAME, BOSS)
    assert (problem.file, problem.line) == (f"replies/{NAME}", 1)
    assert "boss.call" in problem.message


def test_a_mistake_in_the_text_is_found_before_any_letter_is_written() -> None:
    (problem,) = check(SHIPPED, NAME, "{{ nobody }}", cancelled=lambda: pytest.fail("a letter was written"))
    assert "nobody" in problem.message


def test_trying_ends_when_it_took_long_enough() -> None:
    clock = itertools.count(step=PATIENCE_S)
    asked = itertools.count()
    check(SHIPPED, NAME, "Bye.", clock=lambda: next(clock), cancelled=lambda: next(asked) < 0)
    assert next(asked) == 1


def test_trying_ends_when_nobody_waits_any_more() -> None:
    asked = itertools.count()
    check(SHIPPED, NAME, "Bye.", cancelled=lambda: next(asked) >= 0)
    assert next(asked) == 1
