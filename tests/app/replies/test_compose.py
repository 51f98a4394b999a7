"""What every reply must be, whatever the situation, language, address and formality."""

import html
import re
from dataclasses import replace
from functools import cache
from itertools import pairwise, product

import pytest

from app.model import (
    Address,
    Ask,
    AskKind,
    ClientProfile,
    Edit,
    Finding,
    Formality,
    Language,
    Note,
    Occasion,
    Person,
    Reply,
    Situation,
    Verdict,
)
from app.replies import compose
from tests.app.replies.made import CASES, PROFILES, made_entry, made_match, made_note, made_verdict
from tests.app.replies.words_to_avoid import forbidden, jargon, mixed_address, our_words, sentences

VOICES = [
    pytest.param(language, address, formality, id=f"{language}-{address}-{formality}")
    for language, address, formality in product(Language, Address, Formality)
]
every_voice = pytest.mark.parametrize(("language", "address", "formality"), VOICES)


def written(
    note: Note,
    verdict: Verdict,
    profile: ClientProfile,
    language: Language,
    address: Address,
    formality: Formality,
) -> Reply:
    reply = compose(note, verdict, profile, language=language, address=address, formality=formality)
    assert reply is not None
    return reply


@cache
def replies(
    language: Language, address: Address, formality: Formality
) -> list[tuple[str, Note, Verdict, Reply]]:
    """Every case under every profile and a few numbers, in one voice."""
    return [
        (name, note, verdict, written(note, verdict, profile, language, address, formality))
        for name, (made, verdict) in CASES.items()
        for profile in PROFILES.values()
        for note in (made, renumbered(made, "490"), renumbered(made, "n-3f9a1c"), by(made, "Maeve Doyle"))
    ]


def renumbered(note: Note, number: str) -> Note:
    return made_note(note.text, number=number, where=note.where)


def by(note: Note, author: str) -> Note:
    return made_note(note.text, number="7", where="", author=author)


@every_voice
def test_no_reply_says_what_annoys(language: Language, address: Address, formality: Formality) -> None:
    for name, _note, _verdict, reply in replies(language, address, formality):
        text = our_words(reply)
        assert not forbidden(text, language), (name, reply.text)
        assert not jargon(text), (name, reply.text)


@every_voice
def test_no_sentence_begins_with_you_or_why(
    language: Language, address: Address, formality: Formality
) -> None:
    for _name, _note, _verdict, reply in replies(language, address, formality):
        begins = {sentence.split()[0] for sentence in sentences(our_words(reply))}
        assert not begins & {"You", "Why", "Sie", "Ihr", "Warum", "Du"}, reply.text


@pytest.mark.parametrize("formality", Formality)
@pytest.mark.parametrize("address", Address)
def test_sie_and_du_are_never_mixed(address: Address, formality: Formality) -> None:
    for _name, _note, _verdict, reply in replies(Language.DE, address, formality):
        assert not mixed_address(our_words(reply) + reply.subject.split("„")[0], address), reply.text


@every_voice
def test_a_reply_is_short(language: Language, address: Address, formality: Formality) -> None:
    for name, _note, _verdict, reply in replies(language, address, formality):
        two_matters = name in {
            "half twins",
            "half open",
            "several open",
        }  # and a list of places, or an open wording
        limit = 140 if two_matters else 120
        assert len(our_words(reply).split()) <= limit, (name, reply.text)


@every_voice
def test_plain_text_and_html_hold_the_same_words(
    language: Language, address: Address, formality: Formality
) -> None:
    for _name, _note, _verdict, reply in replies(language, address, formality):
        words = html.unescape(re.sub(r"<[^>]*>", " ", reply.html)).split()
        assert "".join(words) == "".join(reply.text.split())
        assert set(re.findall(r"</?(\w+)", reply.html)) <= {"p", "br", "pre", "strong"}


@every_voice
def test_every_place_and_change_is_told_exactly(
    language: Language, address: Address, formality: Formality
) -> None:
    for name, _note, verdict, reply in replies(language, address, formality):
        for match in verdict.claimed:
            entry, edit = match.entry, match.edit
            assert entry.location.file in reply.text, name
            assert f"{entry.location.line}" in re.findall(r"\d+", reply.text), name
            assert entry.key.partition("@")[0] in reply.text, name
            if edit is not None and reply.situation is not Situation.ALREADY_DONE and "done" not in name:
                assert edit.old.strip() in reply.text or edit.before in reply.text, name
                assert edit.paste.strip() in reply.text or edit.after in reply.text, name


@every_voice
def test_every_reply_thanks_with_something_from_the_note(
    language: Language, address: Address, formality: Formality
) -> None:
    thanks = re.compile(r"[Tt]hank|[Dd]ank")
    for name, note, verdict, reply in replies(language, address, formality):
        first = reply.text.split("\n\n")[1]
        assert thanks.search(first), (name, reply.text)
        quoted = re.findall(r"[“„]([^“”]{4,}?)(?:…)?[”“]", reply.text.replace("‘", "").replace("’", "'"))
        said = " ".join([note.text, *(ask.old or "" for ask in verdict.asks)])
        own = re.sub(r"[“”„\"‘’]", "", said)
        shown = [re.sub(r"[‚‘’]", "", words) for words in quoted]
        assert any(words in own for words in shown) or note.where in first, (name, reply.text)


@every_voice
def test_three_replies_in_a_row_do_not_read_alike(
    language: Language, address: Address, formality: Formality
) -> None:
    for name, (made, verdict) in CASES.items():
        found: list[Reply] = []
        for number in range(200, 212):
            note = renumbered(made, f"N-{number}")
            occasion = Occasion(neighbours=tuple(found[-2:]))
            reply = compose(
                note,
                verdict,
                PROFILES["full"],
                language=language,
                address=address,
                formality=formality,
                occasion=occasion,
            )
            assert reply is not None
            found.append(reply)
        texts = [re.sub(r"N-\d+", "", our_words(reply)) for reply in found]
        for start in range(len(texts) - 2):
            assert len(set(texts[start : start + 3])) > (1 if formality is Formality.FORMAL else 2), name
        assert all(one != other for one, other in pairwise(texts)), (name, texts[:3])


def test_the_same_note_always_reads_the_same() -> None:
    note, verdict = CASES["slip"]
    first, second = (compose(note, verdict, PROFILES["full"]) for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("profile", "language", "expected"),
    [
        (ClientProfile(), None, Language.EN),
        (ClientProfile(language=Language.DE), None, Language.DE),
        (ClientProfile(language=Language.DE), Language.EN, Language.EN),
    ],
)
def test_language_is_asked_for_or_the_profile_s_or_the_note_s(
    profile: ClientProfile, language: Language | None, expected: Language
) -> None:
    note, verdict = CASES["slip"]
    reply = compose(note, verdict, profile, language=language)
    assert reply is not None
    assert reply.language is expected


def test_address_and_formality_come_from_the_profile_unless_asked_for() -> None:
    note, verdict = CASES["slip"]
    profile = ClientProfile(address=Address.INFORMAL, formality=Formality.FORMAL)
    reply = compose(note, verdict, profile)
    assert reply is not None
    assert (reply.address, reply.formality) == (Address.INFORMAL, Formality.FORMAL)
    other = compose(note, verdict, profile, address=Address.FORMAL, formality=Formality.FRIENDLY)
    assert other is not None
    assert (other.address, other.formality) == (Address.FORMAL, Formality.FRIENDLY)


@pytest.mark.parametrize(
    ("profile", "language", "begins", "ends"),
    [
        ("empty", Language.DE, "Guten Tag,\n", "Freundliche Grüße"),
        ("empty", Language.EN, "Hello,\n", "Kind regards"),
        ("full", Language.DE, "Guten Tag Frau Keller,\n", "Freundliche Grüße\nTom Albers"),
        ("full", Language.EN, "Hello Ms Keller,\n", "Kind regards,\nTom Albers"),
        ("no title", Language.DE, "Guten Tag Anna Keller,\n", "Freundliche Grüße\nTom"),
        ("own texts", Language.DE, "Guten Tag Frau Keller,\n", "Freundliche Grüße\nTom Albers\nAlbers & Co."),
    ],
)
def test_greeting_and_closing_leave_nothing_unfilled(
    profile: str, language: Language, begins: str, ends: str
) -> None:
    note, verdict = CASES["wording"]
    reply = compose(note, verdict, PROFILES[profile], language=language)
    assert reply is not None
    assert reply.text.startswith(begins)
    assert reply.text.endswith(ends)


def test_the_person_who_looks_after_the_texts_is_named_as_a_fact() -> None:
    note, verdict = CASES["wording"]
    reply = compose(note, verdict, PROFILES["full"], language=Language.DE)
    assert reply is not None
    assert "Herr Petersen" in reply.text
    assert "von Herr " not in reply.text
    assert "mit Herr " not in reply.text


def test_nobody_is_named_where_nobody_is_known() -> None:
    note, verdict = CASES["wording"]
    reply = compose(note, verdict, ClientProfile(client=Person("Anna Keller")), language=Language.EN)
    assert reply is not None
    assert "looks after" not in reply.text


def test_who_looks_after_the_texts_is_told_nothing_about_somebody_else() -> None:
    note, verdict = CASES["wording"]
    reply = compose(note, verdict, PROFILES["own texts"], language=Language.EN)
    assert reply is not None
    assert "Keller looks after" not in reply.text


@pytest.mark.parametrize("language", Language)
def test_the_build_day_is_told_in_the_language_of_the_reply(language: Language) -> None:
    day = {Language.EN: "Thursday", Language.DE: "Donnerstag"}[language]
    for name in ("program", "absent", "half"):
        note, verdict = CASES[name]
        for profile in (PROFILES["full"], PROFILES["english"]):
            reply = compose(note, verdict, profile, language=language)
            assert reply is not None
            assert day in reply.text


@pytest.mark.parametrize("name", ["program", "absent"])
def test_no_day_is_promised_without_a_build_day(name: str) -> None:
    note, verdict = CASES[name]
    reply = compose(note, verdict, PROFILES["empty"])
    assert reply is not None
    assert "planned for" not in reply.text


def test_what_is_ours_comes_first_in_a_mixed_note() -> None:
    note, verdict = CASES["half"]
    reply = compose(note, verdict, PROFILES["full"], language=Language.EN)
    assert reply is not None
    assert "1) “‘Log out’ does nothing when I tap it”" in reply.text
    assert reply.text.index("1)") < reply.text.index("2)") < reply.text.index("account_logout")


def test_twins_ask_one_question_that_a_letter_answers() -> None:
    note, verdict = CASES["twins"]
    reply = compose(note, verdict, PROFILES["full"], language=Language.EN)
    assert reply is not None
    assert reply.text.count("?") == 1
    assert "A, B, C or all of them?" in reply.text
    assert not reply.text.rstrip().endswith("?")


def test_a_note_by_somebody_else_is_not_called_the_reader_s() -> None:
    note, verdict = CASES["slip"]
    reply = compose(by(note, "Maeve Doyle"), verdict, PROFILES["full"], language=Language.DE)
    assert reply is not None
    assert reply.text.startswith("Guten Tag Frau Keller,")
    assert "Maeve Doyle" in reply.text
    assert "Ihre Notiz" not in reply.text + reply.subject


def test_the_subject_is_one_short_line() -> None:
    for note, verdict in CASES.values():
        reply = compose(note, verdict, PROFILES["full"])
        assert reply is not None
        assert "\n" not in reply.subject
        assert len(reply.subject) <= 80


@every_voice
def test_nothing_is_called_ready_that_is_not_shown(
    language: Language, address: Address, formality: Formality
) -> None:
    """An edit that was not verified is not offered, so no sentence may point to it."""
    note, verdict = CASES["wording"]
    (match,) = verdict.matches
    assert match.edit is not None
    unproven = replace(
        match, edit=replace(match.edit, verified=False, why_not="A placeholder would be lost.")
    )
    for number in ("489", "490", "491", "492"):
        reply = written(
            renumbered(note, number),
            replace(verdict, matches=(unproven,)),
            PROFILES["full"],
            language,
            address,
            formality,
        )
        assert "Fahrt kaufen" not in reply.text
        assert "\nÜberfahrt buchen\n" in reply.text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.EN, "In the file, \\n stands for a line break."),
        (Language.DE, "In der Datei steht \\n für einen Zeilenumbruch."),
    ],
)
def test_a_line_break_that_must_be_typed_is_named(language: Language, told: str) -> None:
    entry = made_entry("Hold on.\nTowels are lent at the bar.", raw="Hold on.\\nTowels are lent at the bar.")
    edit = Edit(
        entry.raw, f"{entry.raw}\\nMind the gap.", "", "\nMind the gap.", "\\nMind the gap.", verified=True
    )
    ask = Ask(AskKind.INSERT, "Towels are lent at the bar.", "Mind the gap.")
    note, verdict = made_note(), made_verdict(Finding.CHANGE, [made_match(entry, ask, edit)], [ask])
    reply = compose(note, verdict, ClientProfile(), language=language)
    assert reply is not None
    assert told in reply.text
