"""One letter for several notes."""

from dataclasses import replace

from app.model import ClientProfile, Finding, Formality, Language, Situation, VerdictKind
from app.replies import compose, compose_several
from tests.app.replies.made import CASES, PROFILES, made_note, made_verdict

FRIENDLY = replace(PROFILES["full"], formality=Formality.FRIENDLY)


def letter(*names: str, profile: ClientProfile = PROFILES["full"]) -> str:
    reply = compose_several([CASES[name] for name in names], profile, language=Language.EN)
    assert reply is not None
    assert reply.situation is Situation.SEVERAL_NOTES
    return reply.text


def test_what_is_ours_comes_before_the_texts() -> None:
    text = letter("wording", "program", "several")
    assert text.index("Kiosk 3 druckt") < text.index("kiosk/copy.xml") < text.index("web/messages.xlf")


def test_places_are_grouped_by_file_with_the_number_of_their_note() -> None:
    text = letter("wording", "removal", "several")
    assert text.count("kiosk/copy.xml") == 1
    assert "Line 9, entry start.buy, after label= (note 489):" in text


def test_there_is_one_question_however_many_are_open() -> None:
    text = letter("twins", "half twins", "slip")
    assert text.count("?") == 1
    assert "A, B, C or all of them?" in text


def test_the_question_shows_the_change_where_it_is_the_same_everywhere() -> None:
    text = letter("twins", "slip")
    assert "Zurück → Eine Seite zurück" in text[text.index("all of them?") :]


def test_a_text_that_is_theirs_alone_is_not_added_to_something_of_ours() -> None:
    assert "And these are texts" in letter("slip", "program", profile=FRIENDLY)
    assert "These are all texts." in letter("slip", "wording", profile=FRIENDLY)


def test_the_thanks_name_all_notes_where_these_are_few() -> None:
    assert "two notes on “passangers” and “Überfahrt buchen”" in letter("slip", "wording")
    assert "four notes, among them" in letter("slip", "wording", "comma", "removal")


def test_how_a_sign_is_typed_is_said_of_one_file_and_never_of_several() -> None:
    assert "& is typed as &amp;" in letter("escaped", "wording")
    assert "is typed as" not in letter("escaped", "slip")


def test_the_question_of_two_places_offers_both() -> None:
    note, verdict = CASES["twins"]
    pair = note, replace(verdict, matches=verdict.matches[:2])
    reply = compose_several([pair, CASES["slip"]], PROFILES["full"], language=Language.EN)
    assert reply is not None
    assert "A, B or both?" in reply.text


def test_no_note_is_passed_over() -> None:
    unclear = (
        made_note("The announcements sound odd to me."),
        made_verdict(Finding.UNSURE, kind=VerdictKind.UNCLEAR),
    )
    reply = compose_several([CASES["done"], unclear], PROFILES["full"], language=Language.EN)
    assert reply is not None
    assert "“The announcements sound odd to me”" in reply.text
    assert "web/messages.xlf, line 9, entry basket.title" in reply.text


def test_a_single_note_gets_its_own_letter() -> None:
    pair = CASES["slip"]
    assert compose_several([pair], PROFILES["full"]) == compose(*pair, PROFILES["full"])


def test_nothing_certain_makes_no_letter() -> None:
    unclear = (made_note("Odd."), made_verdict(Finding.UNSURE, kind=VerdictKind.UNCLEAR))
    assert compose_several([unclear, unclear], PROFILES["full"]) is None


def test_more_places_than_letters_of_the_alphabet_are_all_told() -> None:
    text = letter(*(["several"] * 12))
    assert text.count("entry address.") == 36
