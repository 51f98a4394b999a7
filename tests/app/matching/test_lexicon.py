"""Word groups of the languages, and the patterns made of them."""

import re

import pytest

from app.matching.folding import fold
from app.matching.lexicon import Lexicon, lexicon, merged, signal_pattern

LANGUAGES = ("en", "de")


def test_all_languages_have_the_same_groups() -> None:
    english, german = (lexicon(language) for language in LANGUAGES)
    assert english.words.keys() == german.words.keys()
    assert english.signals.keys() == german.signals.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_group_is_empty_and_all_words_are_in_lower_case(language: str) -> None:
    groups = {**lexicon(language).words, **lexicon(language).signals}
    assert all(groups.values())
    assert [word for words in groups.values() for word in words if word != word.lower()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ending_is_only_left_open_at_the_end(language: str) -> None:
    groups = {**lexicon(language).words, **lexicon(language).signals}
    assert [word for words in groups.values() for word in words if "*" in word[:-1]] == []


def test_merging_keeps_the_words_of_both_languages_once() -> None:
    words = merged().words["change_verbs"]
    assert {"rename", "umbenennen"} <= set(words)
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("anchor", "anchor"),
        ("anchors away", None),
        ("docking", "docking"),
        ("docked", "docked"),
        ("check-in", "check-in"),
        ("check in", "check in"),
        ("checkin", "checkin"),
        ("a.b", "a.b"),
        ("axb", None),
    ],
)
def test_a_word_matches_as_written_and_a_star_stands_for_any_ending(text: str, found: str | None) -> None:
    own = Lexicon({"moor": ("anchor", "dock*", "check-in", "a.b")}, {})
    match = re.fullmatch(rf"\b{own.alternation('moor')}\b", text)
    assert (match[0] if match else None) == found


def test_of_two_words_the_longer_one_is_tried_first() -> None:
    own = Lexicon({"place": ("deck", "deck chair")}, {})
    match = re.match(own.alternation("place"), "deck chair 7")
    assert match is not None
    assert match[0] == "deck chair"


def test_members_are_the_folded_words_without_an_open_ending() -> None:
    assert Lexicon({"moor": ("anchor", "dock*", "heißt")}, {}).members("moor") == {"anchor", fold("heißt")}


@pytest.mark.parametrize(
    ("signal", "text"),
    [
        ("typo", "there is a misspelling on the ticket"),
        ("typo", "Ein Rechtschreibfehler im Fahrplan"),
        ("typo", "ein Wort ist großgeschrieben"),
        ("crash", "the kiosk freezes at the last step"),
        ("crash", "Das Terminal ist abgestürzt"),
        ("layout", "the price is truncated"),
        ("layout", "Der Preis ist abgeschnitten"),
        ("failure", "the lift doesn't work"),
        ("feature", "a feature request for the audio guide"),
        ("untranslated", "this line is untranslated"),
    ],
)
def test_a_signal_is_heard_in_both_languages(signal: str, text: str) -> None:
    assert signal_pattern(signal).search(fold(text))


@pytest.mark.parametrize(
    ("signal", "text"),
    [("crash", "nosecrash"), ("typo", "typography"), ("crash", "anti-crash"), ("layout", "borderline")],
)
def test_a_signal_is_not_heard_inside_other_words(signal: str, text: str) -> None:
    assert not signal_pattern(signal).search(text)
