"""How replies speak: of people, of trouble, of places; and that they are not cast in one mould."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest

from app.model import (
    Address,
    Ask,
    AskKind,
    ClientProfile,
    Finding,
    Formality,
    Language,
    Match,
    Note,
    Occasion,
    Person,
    Reply,
    Verdict,
    VerdictKind,
)
from app.replies import compose
from app.replies.typing_hints import example_of
from tests.app.replies.made import (
    CASES,
    PROFILES,
    case,
    made_entry,
    made_match,
    made_note,
    made_verdict,
)

FULL = replace(PROFILES["full"], formality=Formality.FRIENDLY)
INFORMAL = replace(FULL, address=Address.INFORMAL)


def reply_to(
    note: Note, verdict: Verdict, profile: ClientProfile = FULL, language: Language = Language.DE
) -> Reply:
    reply = compose(note, verdict, profile, language=language)
    assert reply is not None
    return reply


def changed(note: Note, *, author: str = "", where: str = "", number: str = "489", more: str = "") -> Note:
    return made_note(note.text + more, number=number, author=author, where=where)


def run_of(name: str, profile: ClientProfile = FULL, count: int = 12) -> list[Reply]:
    made, verdict = case(name)
    found: list[Reply] = []
    for number in range(300, 300 + count):
        occasion = Occasion(neighbours=tuple(found[-2:]))
        note = made_note(made.text, number=f"N-{number}", where=made.where)
        reply = compose(note, verdict, profile, language=Language.DE, occasion=occasion)
        assert reply is not None
        found.append(reply)
    return found


def moves(reply: Reply) -> tuple[object, ...]:
    """Return what is said and in which order, whatever the words."""
    return tuple(place if name == "shape" else name for name, place in reply.wordings)


@pytest.mark.parametrize("name", ["slip", "wording", "addition", "removal"])
def test_no_two_of_three_replies_in_a_row_say_things_in_the_same_order(name: str) -> None:
    orders = [moves(reply) for reply in run_of(name)]
    for start in range(len(orders) - 2):
        assert len(set(orders[start : start + 3])) == 3, orders[start : start + 3]


def test_a_slip_is_now_and_then_answered_in_three_sentences() -> None:
    lengths = [len(reply.text.split()) for reply in run_of("slip")]
    assert min(lengths) <= 65
    assert max(lengths) - min(lengths) >= 10


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", Language)
def test_the_journal_s_place_is_never_pasted_in_brackets(name: str, language: Language) -> None:
    note, verdict = case(name)
    reply = reply_to(changed(note, where="Kiosk, Seite 4"), verdict, language=language)
    assert "(Kiosk" not in reply.text


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("author", ["Jan Petersen", "Maeve Doyle", ""])
def test_no_reply_speaks_in_telegrams_or_like_an_office(name: str, language: Language, author: str) -> None:
    note, verdict = case(name)
    text = reply_to(changed(note, author=author), verdict, language=language).text
    office = (
        r"(?:sofort|means|it's|is) live\b|entfällt\b.*Warten|braucht es dafür nicht|Textinhalt|text content"
        r"|laufende[ns]? Programm|running program|überliest sich|leuchtet ein|quickly read over"
    )
    assert not re.search(office, text), text


@pytest.mark.parametrize(
    ("title", "language", "pronoun"),
    [
        ("Herr", Language.DE, " ihm "),
        ("Frau", Language.DE, " ihr "),
        ("Mr", Language.EN, " him"),
        ("Ms", Language.EN, " her"),
        ("", Language.DE, ""),
        ("Dr.", Language.EN, ""),
    ],
)
def test_a_pronoun_stands_for_a_person_only_where_the_title_tells_it(
    title: str, language: Language, pronoun: str
) -> None:
    profile = replace(FULL, texts=Person("Kim Sander", title))
    note, verdict = case("slip")
    texts = [
        reply_to(changed(note, number=str(number)), verdict, profile, language).text for number in range(40)
    ]
    said = {one for text in texts for one in re.findall(r"\b(?:ihm|ihr|him|her)\b", text)}
    assert said == ({pronoun.strip()} if pronoun else set())


def test_a_known_colleague_is_called_as_in_the_profile_and_others_by_name() -> None:
    note, verdict = case("slip")
    known = reply_to(changed(note, author="Jan Petersen"), verdict).text
    assert "Jan Petersen" not in known
    assert re.search(r"Herrn? Petersen", known.split("\n\n")[1])
    assert "Maeve Doyle" in reply_to(changed(note, author="Maeve Doyle"), verdict).text
    assert "Maeve Doyle" not in reply_to(changed(note, author="Maeve Doyle"), verdict, INFORMAL).text


@pytest.mark.parametrize(
    ("profile", "last"),
    [
        (FULL, "Tom Albers"),
        (INFORMAL, "Tom"),
        (replace(INFORMAL, signature="Tom Albers\nAlbers & Co."), "Albers & Co."),
        (replace(INFORMAL, formality=Formality.FORMAL), "Tom Albers"),
        (replace(INFORMAL, sender="Support team"), "Support team"),
    ],
)
def test_who_is_on_first_names_signs_with_it(profile: ClientProfile, last: str) -> None:
    assert reply_to(*case("slip"), profile).text.splitlines()[-1] == last


@pytest.mark.parametrize(
    ("text", "has", "lacks"),
    [
        ("Der Automat druckt seit heute keine Karten.", ["leid", "direkt an", "Donnerstag"], ["Wunsch"]),
        ("Die Karte lädt sehr langsam.", ["leid", "Donnerstag"], ["direkt an"]),
        ("Bitte eine Suche einbauen.", ["Programm", "Donnerstag"], ["leid", "Ursache"]),
        ("Ich habe die Karte verloren. Danach friert alles ein.", ["leid"], ["Ich habe die Karte"]),
    ],
)
def test_trouble_is_regretted_and_a_wish_is_a_wish(
    text: str, has: Sequence[str], lacks: Sequence[str]
) -> None:
    verdict = made_verdict(Finding.PROGRAM, kind=VerdictKind.DEVELOPER)
    for number in range(8):
        said = reply_to(made_note(text, number=str(number), where="Automat"), verdict)
        assert all(words in said.text for words in has), said.text
        assert not any(words in said.text + said.subject for words in lacks), said.text


def test_who_says_that_all_is_well_is_thanked_and_told_no_place() -> None:
    note, verdict = case("done")
    text = reply_to(changed(note, more=" Hab ich schon gesehen!"), verdict).text
    assert "web/messages.xlf" not in text
    assert "laden" not in text


def test_a_subject_is_whole_and_has_the_right_spelling() -> None:
    note, verdict = case("slip")
    assert reply_to(note, verdict).subject.endswith("„passengers“")
    long = made_note("Es ruckelt " + "sehr " * 30, where="Kiosk, Start")
    assert reply_to(long, CASES["program"][1]).subject == "Ihre Notiz 489: Kiosk, Start"


def test_twins_are_told_apart_by_where_they_show() -> None:
    note, verdict = case("twins")
    matches: tuple[Match, ...] = tuple(
        replace(match, entry=replace(match.entry, heading=heading))
        for match, heading in zip(verdict.matches, ("Zahlung", "Fuß der Seite", "Abfahrten"), strict=True)
    )
    lines = reply_to(note, replace(verdict, matches=matches)).text.splitlines()
    assert any(line.startswith("A) Kiosk, ") and ": kiosk/" in line for line in lines)
    assert any("App, Abfahrten: app/strings.xml" in line for line in lines)


@pytest.mark.parametrize(
    ("value", "said", "example"),
    [
        ("To pay: {0:C}", "To pay: 48,50 €", "48,50 €"),
        ("{name}, welcome", "Ann, welcome", "Ann"),
        ("{0} of {1}", "1 of 2", None),
        ("{0}", "12", None),
        ("To pay: {0:C}", "To pay: {0:C}", None),
        ("To pay: {0:C}", "Something else", None),
    ],
)
def test_what_the_program_fills_in_is_shown_by_the_note_s_own_example(
    value: str, said: str, example: str | None
) -> None:
    assert example_of(made_match(made_entry(value), Ask(AskKind.REPLACE, said, "x"))) == example
