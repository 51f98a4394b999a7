"""One click settles a finding, and only where that surely reads well."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import ClientProfile, Language, Person
from app.replies.tone import ToneContext, check_tone
from app.replies.tone.alternatives import alternative_to

PROFILE = ClientProfile(client=Person("Anna Keller", "Frau"))


def settled(text: str, language: Language = Language.EN, profile: ClientProfile | None = None) -> str:
    """Return the text with the first alternative taken; as it is where there is none."""
    for finding in check_tone(text, language, ToneContext(profile)).findings:
        if (other := alternative_to(text, finding)) is not None:
            return text[: other.start] + other.text + text[other.end :]
    return text


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("As I said, the text is in a file.", "The text is in a file."),
        ("The text is in a file, as I said.", "The text is in a file."),
        ("The text, as I said, is in a file.", "The text, is in a file."),
        ("It is saved. Please stop opening tickets. Thanks!", "It is saved. Thanks!"),
        ("It is saved. Please stop opening tickets.\n\nThanks!", "It is saved.\n\nThanks!"),
        ("Hello,\n\nPlease stop opening tickets.\n\nThanks!", "Hello,\n\nThanks!"),
        ("It is saved!!", "It is saved."),
        ("Is it saved?!", "Is it saved?"),
    ],
)
def test_words_that_say_nothing_are_left_out(text: str, better: str) -> None:
    assert settled(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Guten Tag Frau Keller,\n\nwie gesagt, es steht dort.",
            "Guten Tag Frau Keller,\n\nes steht dort.",
        ),
        ("Guten Tag Herr Kellar,\n\nes steht dort.", "Guten Tag Frau Keller,\n\nes steht dort."),
        ("Hier ist Ihr Text; deine Datei liegt dort.", "Hier ist Ihr Text; Ihre Datei liegt dort."),
    ],
)
def test_names_and_address_are_put_right_as_the_profile_says(text: str, better: str) -> None:
    assert settled(text, Language.DE, PROFILE) == better


@pytest.mark.parametrize(
    "text",
    [
        "Hier ist Ihr Text, den du ändern kannst.",  # the verb would have to change, too
        "This is not our problem.",
        "Thank you for the note. The text is in a file.",
        "Do it NOW please, DONE is done.",
    ],
)
def test_where_other_words_must_be_found_nothing_is_offered(text: str) -> None:
    assert settled(text, Language.DE if "Ihr" in text else Language.EN) == text


@given(
    st.lists(st.sampled_from(["As I said", ", ", "\n\n", "stop asking.", "It", "!!", " ", "is."]), max_size=9)
)
def test_an_alternative_only_takes_away_and_stays_inside_the_text(parts: list[str]) -> None:
    text = "".join(parts)
    for finding in check_tone(text, Language.EN).findings:
        other = alternative_to(text, finding)
        assert other is None or 0 <= other.start <= other.end <= len(text)
        assert other is None or len(other.text) <= other.end - other.start
