"""Texts that are decoded together."""

from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.columns import texts_of


@given(st.lists(st.text("aß€\0", max_size=4)))
def test_texts_decoded_together_read_as_each_alone(texts: list[str]) -> None:
    assert texts_of([text.encode() for text in texts], "utf-8") == texts


@given(st.lists(st.binary(max_size=4)))
def test_characters_that_were_cut_are_marked_in_each_text_alone(raw: list[bytes]) -> None:
    assert texts_of(raw, "utf-8", "replace") == [each.decode(errors="replace") for each in raw]
