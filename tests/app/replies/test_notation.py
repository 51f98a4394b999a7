"""The notation of phrases: what each sign of it means."""

import pytest

from app.replies.phrases.finder import Finder, PhraseSet
from app.replies.phrases.notation import parse_phrase, word_lists
from app.replies.phrases.sentences import sentences_of
from app.replies.phrases.word_lists import NotationError
from tests.work import growth_of

LISTS = word_lists({"fault": "mistake* fault *fehler", "it-is": "(it's | it is)", "negators": "not never"})


def found(phrase: str, text: str) -> str | None:
    (sentence,) = sentences_of(text)
    place = Finder(PhraseSet(say=(phrase,), negation=0), LISTS).find(sentence)
    return None if place is None else text[slice(*place)]


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("your mistake", "It is Your mistake.", "Your mistake"),
        ("your mistake", "your big mistake", None),
        ("your big? mistake", "your big mistake", "your big mistake"),
        ("your big? mistake", "your mistake", "your mistake"),
        ("your (very big | small)? mistake", "your very big mistake", "your very big mistake"),
        ("your (big | small) mistake", "your mistake", None),
        ("<fault>", "Mistakenly so", "Mistakenly"),
        ("<fault>", "ein Tippfehler", "Tippfehler"),
        ("<it-is> yours", "I think it is yours", "it is yours"),
        ("<it-is>? yours", "yours", "yours"),
        ("you .. it", "you will surely do it", "you will surely do it"),
        ("you .. it", "you will most surely not do it", None),
        ("you ..6 it", "you will most surely not do it", "you will most surely not do it"),
        ("you .. it", "you will: do it", None),
        ("you * it", "you do it", "you do it"),
        ("^ again", "Again, no", "Again"),
        ("^ again", "not again", None),
        ("again $", "Not again!", "again"),
        ("again $", "again and on", None),
        ("again ,", "again, no", "again,"),
        ("really ?", "Oh, really?", "really?"),
        ("=Sie", "wenn Sie gehen", "Sie"),
        ("=Sie", "wenn sie gehen", None),
        ("can't !wait", "we can't wait", None),
        ("can't !(wait | stay)", "we can't go", "can't"),
        ("für", "fuer alle", "fuer"),
    ],
)
def test_a_sign_means_what_the_page_says(phrase: str, text: str, words: str | None) -> None:
    assert found(phrase, text) == words


@pytest.mark.parametrize("phrase", ["(your", "your)", "<nobody> is", "your ( | mistake", "=", "*ab <", "**"])
def test_a_phrase_that_is_none_says_so(phrase: str) -> None:
    with pytest.raises(NotationError, match=r"\."):
        parse_phrase(phrase, LISTS)


def test_a_phrase_is_looked_for_from_each_word_once() -> None:
    finder = Finder(PhraseSet(say=("you ..6 you ..6 you ..6 mistake",)), LISTS)

    def find(words: int) -> None:
        (sentence,) = sentences_of("you " * words)
        assert finder.find(sentence) is None

    assert growth_of(find, few=100, many=600) < 1.1


@pytest.mark.parametrize(
    ("allow", "unless", "hit"),
    [((), (), True), (("mistake report",), (), False), (("other",), (), True), ((), ("thanks",), False)],
)
def test_what_is_fine_is_passed_over(allow: tuple[str, ...], unless: tuple[str, ...], *, hit: bool) -> None:
    (sentence,) = sentences_of("thanks for your mistake report, and other things")
    finder = Finder(PhraseSet(say=("your mistake",), allow=allow, unless=unless), LISTS)
    assert (finder.find(sentence) is not None) == hit


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("it is not at all your mistake", False),
        ("it is not what I had thought of, your mistake", True),
        ("it is not as if it had been your mistake", True),
    ],
)
def test_a_not_counts_within_four_words_of_the_clause(text: str, *, hit: bool) -> None:
    (sentence,) = sentences_of(text)
    assert (Finder(PhraseSet(say=("your mistake",)), LISTS).find(sentence) is not None) == hit
