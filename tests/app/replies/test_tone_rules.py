"""Every rule of the tone check, with the examples that stand beside it."""

import tomllib

import pytest

from app.model import Language
from app.replies.phrases.files import shared_words
from app.replies.tone import check_tone, rule_ids
from app.replies.tone.rules import rules_of
from resources import folder
from tests.app.replies.tone_examples import examples_of, files

FEWEST = 10
ONLY_GERMAN = {"sie-du-mix"}
TONE_RULES = {
    "blame", "should-be-able", "cannot", "money", "asks-known", "irritated", "condescending", "dismissive",
    "sarcasm", "person", "correcting-name", "wrong-name", "sie-du-mix", "your-job", "missing-specific",
    "missing-next-step", "missing-thanks", "missing-offer", "jargon", "no-promise",
}  # fmt: skip


@pytest.mark.parametrize(("language", "rule"), files("tone"))
def test_a_rule_flags_what_it_is_about_and_nothing_else(language: Language, rule: str) -> None:
    examples = list(examples_of("tone", language, rule))
    assert sum(example.flagged for example in examples) >= FEWEST
    assert sum(not example.flagged for example in examples) >= FEWEST
    for example in examples:
        found = {finding.rule for finding in check_tone(example.text, language, example.context).findings}
        assert (rule in found) == example.flagged, example.text


def test_there_is_every_rule_in_both_languages() -> None:
    assert rule_ids() == TONE_RULES
    assert set(rules_of(Language.DE)) == TONE_RULES
    assert set(rules_of(Language.EN)) == TONE_RULES - ONLY_GERMAN


@pytest.mark.parametrize(("language", "rule"), files("tone"))
def test_each_rule_says_why_and_what_to_write_in_whole_sentences(language: Language, rule: str) -> None:
    said = rules_of(language)[rule]
    assert said.message.endswith((".", ".“"))
    assert said.instead[-1] in ".“”"


@pytest.mark.parametrize(("language", "rule"), files("tone"))
def test_every_phrase_of_a_rule_can_be_read(language: Language, rule: str) -> None:
    file = folder("tone", language.value, f"{rule}.toml")
    lines = tomllib.loads(file.read_text("utf-8"))
    assert not lines.get("say") or rules_of(language)[rule].finders


@pytest.mark.parametrize("language", Language)
def test_the_lists_that_the_code_names_are_there(language: Language) -> None:
    needed = {"negators", "shouted", "acronyms", "greeting", "closing", "thanks", "offer", "nature", "place"}
    assert needed | {"ours", "telling"} <= set(shared_words(language))
