"""What the tone check looks at, what it is told, and how exactly it points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import (
    Address,
    ClientProfile,
    FoundAddress,
    Language,
    Person,
    Situation,
    ToneLevel,
    ToneReport,
)
from app.replies.tone import ToneContext, check_tone

MAEVE = ClientProfile(client=Person("Maeve Doyle", "Ms"), build_day="Thursday")


def rules(report: ToneReport) -> list[str]:
    return [finding.rule for finding in report.findings]


def flagged(text: str, report: ToneReport) -> list[str]:
    return [text[finding.start : finding.end] for finding in report.findings if finding.end > finding.start]


@pytest.mark.parametrize(
    "text",
    [
        "The label says “You forgot your ticket”.",
        'The label says "You forgot your ticket".',
        "The label says 'You forgot your ticket'.",
        "The label says »You forgot your ticket«.",
        "The label says „You forgot your ticket“.",
        "The label is `You forgot your ticket`.",
        "```\nYou forgot your ticket\n```",
        "You forgot your ticket → You left your ticket",
        "kiosk/copy.xml, line 12, entry pay.lost\nYou forgot your ticket",
        "This is the present text:\nYou forgot your ticket",
        '<text key="lost">You forgot your ticket</text>',
        "> You forgot my ticket\nIt is in the list.",
        "It is in the list.\n\nOn Monday, 3 November 2025, Maeve Doyle wrote:\nYou forgot my ticket",
        "It is at https://example.org/you-forgot/your-mistake.",
    ],
)
def test_only_the_writer_s_own_words_count(text: str) -> None:
    assert check_tone(text, Language.EN).loud == ()


@pytest.mark.parametrize("apostrophe", ["'", "’", "`"])
def test_any_apostrophe_will_do(apostrophe: str) -> None:
    text = f"We can{apostrophe}t change that."
    assert rules(check_tone(text, Language.EN)) == ["cannot"]


@pytest.mark.parametrize("word", ["übersehen", "uebersehen", "ÜBERSEHEN"])
def test_umlauts_may_be_written_out(word: str) -> None:
    assert "blame" in rules(check_tone(f"Das haben Sie {word}.", Language.DE))


def test_a_finding_points_at_the_very_words() -> None:
    text = "Hi Maeve,\r\nthanks for “Ferri” 🚢. You forgot the dot. And you forgot the comma!"
    assert flagged(text, check_tone(text, Language.EN)) == ["You forgot", "you forgot"]


def test_each_rule_speaks_once_a_sentence() -> None:
    text = "You forgot the dot, you forgot the comma and you forgot the rest."
    assert rules(check_tone(text, Language.EN)) == ["blame"]


def test_a_not_before_the_words_takes_them_back() -> None:
    assert check_tone("It was not at all your mistake.", Language.EN).loud == ()
    assert check_tone("That is not ours, it was your mistake.", Language.EN).loud


def test_a_hundred_abbreviations_do_not_cut_a_sentence() -> None:
    text = "Die Zeile, z. B. am 3. Mai, d. h. Nr. 14, haben Sie wohl übersehen."
    assert flagged(text, check_tone(text, Language.DE))[0].startswith("haben Sie")


def test_a_next_step_makes_a_refusal_a_hint() -> None:
    bare = check_tone("This is not a bug.", Language.EN)
    softened = check_tone("This is not a bug. I will pass it on to Lena today.", Language.EN)
    assert [finding.level for finding in bare.findings] == [ToneLevel.WARN]
    assert [finding.level for finding in softened.findings if finding.rule == "dismissive"] == [
        ToneLevel.HINT
    ]


def test_money_may_be_spoken_of_where_the_profile_allows_it() -> None:
    text = "You pay a programmer for that."
    assert rules(check_tone(text, Language.EN)) == ["money"]
    assert check_tone(text, Language.EN, ToneContext(money_allowed=True)).findings == ()


def test_a_silenced_rule_is_silent() -> None:
    context = ToneContext(silenced=frozenset({"blame"}))
    assert check_tone("You forgot the dot.", Language.EN, context).findings == ()


@pytest.mark.parametrize(
    ("note", "level"),
    [
        ("Please change “Ferri” to “Ferry” on page 2.", ToneLevel.WARN),
        ("Please change it.", ToneLevel.HINT),
        ("", ToneLevel.HINT),
    ],
)
def test_to_ask_what_the_note_says_is_worse_than_to_ask(note: str, level: ToneLevel) -> None:
    report = check_tone("Which text do you mean?", Language.EN, ToneContext(note=note))
    assert [finding.level for finding in report.findings if finding.rule == "asks-known"] == [level]


@pytest.mark.parametrize(
    ("profile", "levels"),
    [
        (None, [ToneLevel.HINT]),
        (ClientProfile(), [ToneLevel.WARN]),
        (ClientProfile(build_day="Monday"), [ToneLevel.WARN]),
        (MAEVE, []),
        (ClientProfile(build_day="Donnerstag"), []),
    ],
)
def test_a_day_is_measured_against_the_plan(profile: ClientProfile | None, levels: list[ToneLevel]) -> None:
    report = check_tone("It will be fixed on Thursday.", Language.EN, ToneContext(profile))
    assert [finding.level for finding in report.findings] == levels


def test_a_wrong_name_is_answered_with_the_right_one() -> None:
    text = "Dear Ms Doile,\nthanks for note 12.\nKind regards, Tom"
    (finding,) = check_tone(text, Language.EN, ToneContext(MAEVE)).loud
    assert (finding.rule, text[finding.start : finding.end]) == ("wrong-name", "Ms Doile")
    assert "Ms Doyle" in finding.instead


@pytest.mark.parametrize("name", ["", "Ms", "  ", "<b>Doyle</b>", "M" * 200, "a\nb"])
def test_an_odd_name_in_the_profile_does_no_harm(name: str) -> None:
    profile = ClientProfile(client=Person(name))
    assert isinstance(
        check_tone("Hi Maeve,\nthanks.\nBest, Tom", Language.EN, ToneContext(profile)), ToneReport
    )


def test_single_sentences_lack_nothing() -> None:
    assert check_tone("The wording can be changed.", Language.EN).findings == ()


def test_what_a_letter_lacks_is_a_hint_where_its_situation_is_not_known() -> None:
    letter = "Hello Maeve,\nthe wording can be changed.\nBest, Tom"
    report = check_tone(letter, Language.EN)
    assert {finding.rule for finding in report.findings} == {
        "missing-thanks", "missing-specific", "missing-next-step",
    }  # fmt: skip
    assert report.loud == ()
    known = check_tone(letter, Language.EN, ToneContext(situation=Situation.ONE_CHANGE))
    assert [finding.rule for finding in known.loud] == ["missing-next-step"]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Danke für Ihre Notiz.", FoundAddress.SIE),
        ("Danke für deine Notiz.", FoundAddress.DU),
        ("Danke für deine Notiz. Möchten Sie A oder B?", FoundAddress.MIXED),
        ("Zeile 12.", FoundAddress.NONE),
    ],
)
def test_the_form_of_address_is_told(text: str, address: FoundAddress) -> None:
    assert check_tone(text, Language.DE).address is address


def test_english_has_no_form_of_address() -> None:
    assert check_tone("You see it below.", Language.EN).address is FoundAddress.NONE


def test_the_profile_s_address_is_the_right_one() -> None:
    context = ToneContext(ClientProfile(client=Person("Lena Brandt"), address=Address.INFORMAL))
    text = "Danke für Ihre Notiz."
    assert flagged(text, check_tone(text, Language.DE, context)) == ["Ihre"]


@given(st.text(max_size=300), st.sampled_from(Language))
def test_no_text_breaks_it_and_every_place_lies_in_the_text(text: str, language: Language) -> None:
    for finding in check_tone(text, language, ToneContext(MAEVE)).findings:
        assert 0 <= finding.start <= finding.end <= len(text)


@given(
    st.lists(
        st.sampled_from(["you", "not", "can't", ",", "“", "should", "be able", "!!", "\n", ">", "→", ":"])
    )
)
def test_words_of_rules_in_any_order_are_read(words: list[str]) -> None:
    text = " ".join(words)
    for finding in check_tone(text, Language.EN).findings:
        assert text[finding.start : finding.end] == text[finding.start : finding.end].strip()


@pytest.mark.parametrize(
    ("greeting", "address", "rules"),
    [
        ("Hi Lena,", Address.INFORMAL, set()),
        ("Hi Magdalena,", Address.INFORMAL, set()),
        ("Hi Lenna,", Address.INFORMAL, {"wrong-name"}),
        ("Hello Lena,", Address.FORMAL, {"wrong-name"}),
    ],
)
def test_a_nickname_that_is_stored_is_no_wrong_name(greeting: str, address: Address, rules: set[str]) -> None:
    profile = ClientProfile(client=Person("Magdalena Brandt", "Ms"), nickname="Lena", address=address)
    text = f"{greeting}\n\nThank you for “Back”, line 9.\n\nBest wishes,\nTom"
    report = check_tone(text, Language.EN, ToneContext(profile))
    assert {finding.rule for finding in report.loud} == rules


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("We can't show it there.", ToneLevel.WARN),
        ("We can't show it there, but it's on our list.", ToneLevel.HINT),
        ("We can't show it there. I've passed it on to Ana.", ToneLevel.HINT),
        ("I've passed it on to Ana. We can't show it there.", ToneLevel.WARN),
    ],
)
def test_a_next_step_softens_what_stands_before_it(text: str, level: ToneLevel) -> None:
    assert [finding.level for finding in check_tone(text, Language.EN).findings] == [level]


@pytest.mark.parametrize("title", ["Dr.", "Prof. Dr.", ""])
def test_a_rank_alone_does_not_say_whether_herr_or_frau(title: str) -> None:
    eva = ToneContext(ClientProfile(client=Person("Eva Sander", title)))
    assert not check_tone("Sehr geehrte Frau Dr. Sander, danke.", Language.DE, eva).findings


@pytest.mark.parametrize(
    ("name", "greeting", "is_wrong"),
    [
        ("Jörg Müller", "Herr Mueller", False),
        ("Jörg Müller", "Herr Muller", True),
        ("Jörg Müller", "Herr Möller", True),
        ("Jörg Müller", "Herr Jörg", True),
        ("Anton Meyer-Lansky", "Herr Meyer-Lansky", False),
        ("Anton Meyer-Lansky", "Herr Meyer", True),
        ("Anton Meyer-Lansky", "Herr Meier-Lansky", True),
        ("Carlos de la Cruz", "Herr de la Cruz", False),
        ("Jonas Weiß", "Herr Weiss", False),
        ("Jonas Weiß", "Frau Weiß", True),
    ],
)
def test_a_name_that_is_nearly_right_is_wrong(name: str, greeting: str, is_wrong: bool) -> None:
    client = ToneContext(ClientProfile(client=Person(name, "Herr")))
    found = rules(check_tone(f"Guten Tag {greeting}, vielen Dank.", Language.DE, client))
    assert ("wrong-name" in found) == is_wrong


def test_an_order_behind_a_greeting_says_du() -> None:
    assert check_tone("Servus Toni, schau bitte in Zeile 3.", Language.DE).address is FoundAddress.DU


def test_honoured_sir_and_du_do_not_go_together() -> None:
    text = "Sehr geehrte Frau Egli, danke, dass du geschrieben hast."
    assert check_tone(text, Language.DE).address is FoundAddress.MIXED
