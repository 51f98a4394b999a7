"""The heat check as a whole: scores, what does not count, and the words around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import ClientProfile, Language, Person
from app.replies.heat import check_heat
from app.replies.heat.summary import boss_summary, hand_over_text
from app.replies.tone import check_tone

UPSET = "We have been waiting for weeks. This is unacceptable!! Who is your manager? When does it come?"


@pytest.mark.parametrize(
    "text",
    [
        "Change “Ferri” to “Ferry”.",
        "pls fix asap",
        "FERRI -> FERRY",
        "Delete the second line",
        "Wrong word on page 3, should be Ferry",
        "Ändere „Ferie“ in „Ferien“.",
        "bitte schnell ändern, danke",
        "Zeile 3 weg",
    ],
)
def test_a_plain_wish_scores_nothing_however_short(text: str) -> None:
    for language in Language:
        assert check_heat(text, language).score == 0


def test_what_is_quoted_does_not_count() -> None:
    assert check_heat("The quiz says “You idiot, this is unacceptable!!”.", Language.EN).score == 0


def test_each_sign_counts_once() -> None:
    report = check_heat("This is unacceptable. It is ridiculous. It is absurd.", Language.EN)
    assert (report.score, len(report.signs)) == (3, 3)


def test_small_signs_add_up() -> None:
    assert not check_heat("It is still not fixed.", Language.EN).heated
    assert check_heat("Great support! It is still not fixed.", Language.EN).heated


def test_the_words_are_marked() -> None:
    report = check_heat(UPSET, Language.EN)
    words = [UPSET[sign.start : sign.end] for sign in report.signs]
    assert words == ["for weeks", "unacceptable", "!!", "your manager"]
    assert (report.score, report.heated) == (8, True)


@pytest.mark.parametrize("language", Language)
def test_the_boss_gets_five_neutral_lines(language: Language) -> None:
    report = check_heat(UPSET, Language.EN)
    report = type(report)(language, report.score, report.heated, report.signs)
    profile = ClientProfile(client=Person("Maeve Doyle"), hand_over=Person("Ruth Albers"))
    lines = boss_summary(UPSET, report, profile)
    assert len(lines) == 5
    assert "Maeve Doyle" in lines[0]
    assert "Ruth Albers" in lines[4]
    assert not check_tone("\n".join(lines), language).loud


def test_the_boss_is_told_the_heaviest_signs_first() -> None:
    lines = boss_summary(UPSET, check_heat(UPSET, Language.EN), ClientProfile())
    tone = next(line for line in lines if "upset" in line)
    assert tone.index("unacceptable") < tone.index("your manager") < tone.index("for weeks")


@pytest.mark.parametrize("language", Language)
def test_a_hand_over_holds_the_note_word_for_word(language: Language) -> None:
    report = check_heat("", language)
    text = hand_over_text("{{ secret }} <b>&amp; $1", report, ClientProfile(sender="Tom"))
    assert "{{ secret }} <b>&amp; $1" in text
    assert "Tom" in text


@given(st.text(max_size=200), st.sampled_from(Language))
def test_no_note_breaks_it(text: str, language: Language) -> None:
    report = check_heat(text, language)
    assert len(boss_summary(text, report, ClientProfile())) == 5
    for sign in report.signs:
        assert 0 <= sign.start < sign.end <= len(text)
