"""The signs of the heat check: each with texts that show it and texts that do not."""

import pytest

from app.model import Language
from app.replies.heat import check_heat
from tests.app.replies.tone_examples import examples_of, files

FEWEST = 6


@pytest.mark.parametrize(("language", "sign"), files("heat"))
def test_a_sign_is_seen_where_it_is_and_nowhere_else(language: Language, sign: str) -> None:
    examples = list(examples_of("heat", language, sign))
    assert sum(example.flagged for example in examples) >= FEWEST
    assert sum(not example.flagged for example in examples) >= FEWEST
    for example in examples:
        seen = {found.sign for found in check_heat(example.text, language).signs}
        assert (sign in seen) == example.flagged, example.text


@pytest.mark.parametrize(("language", "sign"), files("heat"))
def test_texts_that_do_not_show_a_sign_are_not_upset_at_all(language: Language, sign: str) -> None:
    for example in examples_of("heat", language, sign):
        if not example.flagged:
            assert not check_heat(example.text, language).heated, example.text


def test_both_languages_have_the_same_signs_with_the_same_weights() -> None:
    names = [
        {param.values[1] for param in files("heat") if param.values[0] is language} for language in Language
    ]
    assert names[0] == names[1]
