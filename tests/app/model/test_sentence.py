"""Sentences of the core: English for whoever prints them, with all that a translation needs."""

import copy

import msgspec
import pytest

from app.model import Evidence, Passage, Sentence, declared, pattern, plain, say, say_count, together

HOSTILE = "{name} %1 {0.__class__} <b>"


def test_a_sentence_is_its_english_text() -> None:
    assert say("The ferry {name} is late.", name="Möwe") == "The ferry Möwe is late."


def test_a_sentence_remembers_its_pattern_and_values() -> None:
    sentence = say("The ferry {name} is late.", name="Möwe")
    assert (sentence.pattern, sentence.values) == ("The ferry {name} is late.", {"name": "Möwe"})


def test_a_clients_words_are_never_taken_for_a_pattern() -> None:
    assert say("It says “{words}”.", words=HOSTILE) == f"It says “{HOSTILE}”."


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 tickets"), (1, "One ticket"), (2, "2 tickets"), (1200, "1200 tickets")]
)
def test_a_sentence_by_number_has_the_form_that_goes_with_it(count: int, text: str) -> None:
    sentence = say_count(count, one="One ticket", many="{count} tickets")
    assert (sentence, sentence.number, sentence.pattern) == (text, count, "{count} tickets")


def test_a_number_may_be_written_with_thousands() -> None:
    assert say_count(1200, one="One ticket", many="{count:,} tickets") == "1,200 tickets"


def test_a_pattern_can_be_chosen_first_and_filled_later() -> None:
    late = pattern("The ferry {name} is late.")
    assert late.say(name="Möwe") == say("The ferry {name} is late.", name="Möwe")


def test_a_declared_text_keeps_its_braces() -> None:
    link = declared("Opens a place; {path} is the whole path.")
    assert (link, link.pattern, link.values) == ("Opens a place; {path} is the whole path.", link, {})


def test_a_missing_value_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        say("The ferry {name} is late.")


def test_sentences_behind_each_other_leave_out_empty_ones() -> None:
    passage = together(say("It is late."), "", say("It is full."))
    assert passage == "It is late. It is full."
    assert [type(part) for part in passage.parts] == [Sentence, Sentence]


@pytest.mark.parametrize(
    "sentence", [say("It is {late}.", late=say("late")), say_count(2, one="One", many="{count}")]
)
def test_a_sentence_is_whole_again_after_being_copied(sentence: Sentence) -> None:
    again = copy.deepcopy(sentence)
    assert (again, again.pattern, again.values, again.number) == (
        sentence,
        sentence.pattern,
        sentence.values,
        sentence.number,
    )


def test_sentences_behind_each_other_are_whole_again_after_being_copied() -> None:
    passage = together(say("It is late."), "Möwe", between=": ")
    again = copy.deepcopy(passage)
    assert isinstance(again, Passage)
    assert (again, again.parts, again.between) == (passage, passage.parts, ": ")


def test_what_is_kept_in_a_file_is_plain_english() -> None:
    evidence = Evidence("late", say("It is late."))
    assert msgspec.json.encode(evidence, enc_hook=plain) == msgspec.json.encode(
        Evidence("late", "It is late.")
    )


def test_nothing_else_is_kept_as_if_it_were_a_sentence() -> None:
    with pytest.raises(NotImplementedError):
        msgspec.json.encode(object(), enc_hook=plain)
