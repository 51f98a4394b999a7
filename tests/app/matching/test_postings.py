"""Words of many texts: the same whether they are read from the texts or from an index."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from app.matching.file_index import FileIndex
from app.matching.postings import NOWHERE, Postings, Texts
from tests.app.matching.small_copy import File

VALUES = st.lists(st.text("ab -'_é", max_size=14), max_size=8)


class Shelf:
    """Texts of words between blanks; counts how often all of them are indexed."""

    def __init__(self, *texts: str) -> None:
        self.texts = Texts(texts)
        self.indexed = 0
        self.postings = Postings(self.texts, self._beginning, self._all)

    def _beginning(self, letters: str, _positions: Sequence[int]) -> dict[str, list[int]]:
        return {word: found for word, found in self._read().items() if word.startswith(letters)}

    def _all(self) -> dict[str, list[int]]:
        self.indexed += 1
        return self._read()

    def _read(self) -> dict[str, list[int]]:
        words = dict.fromkeys(word for text in self.texts for word in text.split())
        return {word: [n for n, text in enumerate(self.texts) if word in text.split()] for word in words}


@given(VALUES, st.text("ab'-é", min_size=1, max_size=6))
def test_reading_finds_what_an_index_finds(values: list[str], word: str) -> None:
    read, indexed = FileIndex(File(values)), FileIndex(File(values))
    assert indexed.words.index is indexed.words.index
    assert list(read.words.get(word)) == list(indexed.words.get(word))
    assert read.forms(word) == indexed.forms(word)


@given(VALUES, st.text("ab '-é", min_size=1, max_size=6))
def test_stretches_are_found_with_and_without_an_index(values: list[str], words: str) -> None:
    read, indexed = FileIndex(File(values)), FileIndex(File(values))
    assert indexed.words.index is not None
    runs = words.replace("'", " ").replace("-", " ").split()
    assert list(read.holding(words, runs)) == list(indexed.holding(words, runs))


def test_a_few_words_are_read_and_no_index_is_made() -> None:
    shelf = Shelf(*(f"deck {number}" for number in range(200)))
    assert list(shelf.postings.get("7")) == [7]
    assert not shelf.postings.is_indexed


def test_after_many_words_an_index_is_made_once() -> None:
    shelf = Shelf(*(f"deck {number}" for number in range(200)))
    for number in range(200):
        assert list(shelf.postings.get(str(number))) == [number]
    assert shelf.indexed == 1


def test_an_absent_word_stands_nowhere() -> None:
    shelf = Shelf("deck")
    assert shelf.postings.get("") == shelf.postings.get("sea") == NOWHERE


@given(st.lists(st.text(max_size=6), max_size=6))
def test_texts_in_one_are_the_texts_they_were_made_of(texts: list[str]) -> None:
    plain = [text.replace("\0", " ") for text in texts]
    joined = Texts(texts)
    assert list(joined) == [joined[number] for number in range(len(joined))] == plain
    assert [joined.length(number) for number in range(len(joined))] == [len(text) for text in plain]


def test_letters_are_found_in_each_text_but_not_across_two() -> None:
    texts = Texts(["deck", "sea deck", "ck"])
    assert [texts.number_at(position) for position in texts.positions("ck")] == [0, 1, 2]
    assert list(texts.positions("k\0s")) == []
