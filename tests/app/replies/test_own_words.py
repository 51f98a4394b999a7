"""What of a text is its writer's own, and what is masked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.replies.phrases.own_words import MASK, own_words


def kept(text: str) -> str:
    return own_words(text).replace(MASK, "")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("It says “Pay now” twice.", "It says  twice."),
        ("Dort steht „Jetzt zahlen“ zweimal.", "Dort steht  zweimal."),
        ("It isn't there, don't worry.", "It isn't there, don't worry."),
        ("The ferry's label is 'Pay now'.", "The ferry's label is ."),
        ("See copy/ferry.xml and ferry.xml.", "See  and ."),
        ("The entry pay.title_now is text.", "The entry  is text."),
        ("Write to tom@example.org, please.", "Write to , please."),
        ("Use {0} and ${name}.", "Use  and ."),
        ("“Ferri” → “Ferry”", ""),
        ("It is this one: Ferri → Ferry; and that is all.", "It is this one: ; and that is all."),
        ("Hi,\n> you are silly\nthanks.", "Hi,\n\nthanks."),
        ("Use <b>bold</b> here.", "Use bold here."),
        ("See <pre>you forgot\nit</pre> below.", "See \n below."),
        ("Am 3.11.2025 um 9 Uhr schrieb Lena Brandt:\nIhr Fehler", "\n"),
        ("-----Original Message-----\nYour mistake", "\n"),
    ],
)
def test_foreign_words_are_masked(text: str, own: str) -> None:
    assert kept(text) == own


def test_a_reply_written_into_a_mail_is_kept() -> None:
    text = "On Monday, 3 November 2025, Maeve wrote:\n> The comma is missing.\nIt is in now."
    assert kept(text).strip() == "It is in now."


def test_copy_below_its_place_is_masked_up_to_the_blank_line() -> None:
    text = "copy/ferry.xml, line 3, entry a\nYou forgot it.\nTwice.\n\nLena looks after it."
    assert kept(text).strip().endswith("Lena looks after it.")
    assert "forgot" not in kept(text)


def test_a_greeting_with_a_colon_does_not_mask_the_letter() -> None:
    assert "You forgot" in kept("Dear Ms Doyle:\nYou forgot the dot.")


def test_one_quotation_mark_alone_masks_nothing() -> None:
    assert kept('The sign is 5" wide.\n\nYou forgot it.') == 'The sign is 5" wide.\n\nYou forgot it.'


def test_a_very_long_text_is_read_up_to_a_limit() -> None:
    text = "word " * 50_000
    assert len(own_words(text)) == len(text)
    assert own_words(text)[-1] == MASK


@pytest.mark.parametrize("part", ["a → ", "<pre>", "„", " '", "```\n", "On 3 ", "a.", "a/", "x:\n", "{"])
@pytest.mark.timeout(60)  # a pattern that tries every length at every place would take minutes
def test_the_longest_text_is_masked_in_the_end(part: str) -> None:
    text = part * (100_000 // len(part))
    assert len(own_words(text)) == len(text)


@given(st.text(alphabet=st.sampled_from("ab .:;\n\"'„“”»«‚‘’`<>/→->{}@&"), max_size=200))
def test_no_place_ever_moves(text: str) -> None:
    masked = own_words(text)
    assert len(masked) == len(text)
    assert all(new in (old, MASK) for old, new in zip(text, masked, strict=True))
    assert [i for i, char in enumerate(text) if char == "\n"] == [
        i for i, char in enumerate(masked) if char == "\n"
    ]
