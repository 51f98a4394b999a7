"""Texts as sentences of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.replies.phrases.sentences import sentences_of


def cut(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in sentences_of(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It is in. It is live.", ["It is in.", "It is live."]),
        ("Das ist z. B. die Zeile am 3. Mai.", ["Das ist z. B. die Zeile am 3. Mai."]),
        ("See e.g. line 14. Save it.", ["See e.g. line 14.", "Save it."]),
        ("Mr. Doyle and Dr. Okafor agree.", ["Mr. Doyle and Dr. Okafor agree."]),
        ("Das kostet 3.50 Euro. Fertig!", ["Das kostet 3.50 Euro.", "Fertig!"]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ("Well … that is it.", ["Well … that is it."]),
        ("Hello Maeve,\nit is in.", ["Hello Maeve,", "it is in."]),
        (
            "This line was wrapped by the mail program in the middle of its\nonly sentence.",
            ["This line was wrapped by the mail program in the middle of its\nonly sentence."],
        ),
        ("- one thing\n- another", ["- one thing", "- another"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_a_sentence_ends_where_it_ends(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_words_are_folded_but_know_how_they_were_written() -> None:
    (sentence,) = sentences_of("IHR’s Größe")
    assert [(word.text, word.shown) for word in sentence.words] == [
        ("ihr's", "IHR's"),
        ("groesse", "Groesse"),
    ]


def test_a_wink_is_one_word() -> None:
    (sentence,) = sentences_of("No ;-)")
    assert [word.text for word in sentence.words] == ["no", "😉"]


@given(st.text(max_size=200))
def test_every_word_stands_where_it_says(text: str) -> None:
    for sentence in sentences_of(text):
        for word in sentence.words:
            assert sentence.start <= word.start < word.end <= sentence.end
