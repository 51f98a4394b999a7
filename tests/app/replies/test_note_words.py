"""What a reply quotes of a note."""

import pytest
from msgspec import structs

from app.model import Ask, AskKind
from app.replies.note_words import client_number, note_facts
from tests.app.replies.made import made_note


@pytest.mark.parametrize(
    ("note_id", "number"),
    [
        ("489", "489"),
        ("#12", "12"),
        ("N-201", "N-201"),
        ("KIOSK-7", "KIOSK-7"),
        ("489-3f9a1c", "489"),
        ("n-3f9a1c", None),
        ("n-123456", None),
        ("n-123456-2", None),
        ("5f3c2a9b", None),
        ("", None),
        ("{{ id }}", None),
    ],
)
def test_only_the_client_s_own_number_is_shown(note_id: str, number: str | None) -> None:
    assert client_number(note_id) == number


@pytest.mark.parametrize(("now", "named"), [(None, "12"), ("", None), ("A-7", "A-7")])
def test_the_number_that_the_client_knows_a_note_by_now_is_named(now: str | None, named: str | None) -> None:
    note = structs.replace(made_note("The printer jams."), id="12", number=now)
    assert note_facts(note, ()).number == named


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hello,\nthe printer jams. It is loud.", "the printer jams"),
        ("- [ ] Der Knopf klemmt seit gestern.", "Der Knopf klemmt seit gestern"),
        ("3. Der Knopf klemmt", "Der Knopf klemmt"),
        ("Kaputt", "Kaputt"),
        ("„Los geht es hier.“ Das ist zu lang.", "„Los geht es hier.“"),
        ("Hallo", "Hallo"),
        ("Note 4 - forget it", "Note 4 - forget it"),
        ("Bitte ab dem 3. Mai öffnen", "Bitte ab dem 3. Mai öffnen"),
        ("It says “Not paid. Wait.” but I have paid.", "It says “Not paid. Wait.”"),
        ("Can “Sure?” be a link? I hope so.", "Can “Sure?” be a link?"),
    ],
)
def test_the_first_telling_sentence_is_quoted(text: str, words: str) -> None:
    assert note_facts(made_note(text), ()).words == words


def test_a_long_sentence_is_cut() -> None:
    words = note_facts(made_note("word " * 60), ()).words
    assert words.endswith("…")
    assert len(words) <= 60


SIGN_OUT = Ask(AskKind.REPLACE, "Log out", "Sign out")


@pytest.mark.parametrize(
    ("text", "program"),
    [
        ("The date runs over the edge. “Log out” should read “Sign out”.", "The date runs over the edge"),
        ("“Log out” does nothing at all. Please call it “Sign out”.", "“Log out” does nothing at all"),
        ("“Log out” is wrong here. Make it “Sign out”. Also it crashes now.", "Also it crashes now"),
        ("Log out crashes and should be Sign out.", None),
    ],
)
def test_the_part_about_the_program_is_the_sentence_without_the_wish(text: str, program: str | None) -> None:
    assert note_facts(made_note(text), [SIGN_OUT]).program == program


def test_what_is_not_known_is_none() -> None:
    facts = note_facts(made_note(where="  "), ())
    assert (facts.where, facts.author) == (None, None)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("I pulled the card early. It says “Cancelled” and then the screen freezes.", "the screen freezes"),
        (
            "Karte gezogen. Es kommt „Abbruch.“ und danach friert der Bildschirm ein.",
            "danach friert der Bildschirm ein",
        ),
        ("The screen freezes after paying. Every time.", "The screen freezes after paying"),
        ("Kiosk 3 prints nothing.", "Kiosk 3 prints nothing"),
    ],
)
def test_of_a_report_the_trouble_is_quoted(text: str, trouble: str) -> None:
    assert note_facts(made_note(text), ()).trouble == trouble


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("“Bag”, not “Basket”. Our guests say bag.", "Our guests say bag"),
        ("Bitte „Bon“ statt „Beleg“, das verstehen die Gäste besser.", "das verstehen die Gäste besser"),
        ("Bitte streichen, das machen wir nicht mehr.", "das machen wir nicht mehr"),
        ("We have told you again and again.", None),
        ("Because you never listen!", None),
        ("Weil ihr das schon wieder vergessen habt.", None),
        ("Change it please.", None),
    ],
)
def test_a_reason_is_quoted_and_a_sigh_never(text: str, reason: str | None) -> None:
    assert note_facts(made_note(text), ()).reason == reason


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("“Saturday to 4” is wrong, it is “Saturday from 10 to 5”.", True),
        ("„Samstag bis 16 Uhr“ ist falsch", False),
        ("Saturday to 4 is wrong", False),
        ("Not “Saturday to 4” but “saturday”.", True),
    ],
)
def test_other_words_that_a_note_quotes_may_be_the_wished_ones(text: str, more: bool) -> None:
    asks = (Ask(AskKind.REWORD, "Saturday to 4"), Ask(AskKind.REWORD, "Samstag bis 16 Uhr"))
    assert note_facts(made_note(text), asks).quotes_more is more


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Is it possible to sort the sailings by harbour?", False),
        ("Is it possible that the server is down?", True),
        ("Can we have the map on the first page?", False),
        ("Ist es möglich, die Fähren nach Hafen zu sortieren?", False),
        ("Ist es möglich, dass der Server steht?", True),
        ("The logo should be replaced by the new one.", False),
        ("Das Logo sollte gegen das neue ausgetauscht werden.", False),
        ("The times should be updated daily but stay the same.", True),
        ("Die Zeiten sollen täglich aktualisiert werden, es passiert aber nichts.", True),
        ("The list should have been updated on Monday.", True),
        ("The total should be 12 € and shows 10 €.", True),
        ("Is it possible to buy a ticket? The page freezes.", True),
        ("The page freezes.", True),
    ],
)
def test_a_question_or_a_deed_that_is_wished_for_is_no_report_of_something_broken(
    text: str, broken: bool
) -> None:
    assert note_facts(made_note(text), ()).broken is broken
