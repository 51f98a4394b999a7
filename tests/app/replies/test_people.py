"""How people are called."""

import pytest

from app.model import Address, ClientProfile, Formality, Language, Person
from app.replies.people import Keeper, keepers_of_texts, looks_like_a_person, other_author, reader_of
from app.replies.voice import Voice
from tests.app.replies.made import made_note


def called(person: Person, language: Language = Language.DE, address: Address = Address.FORMAL) -> str:
    return reader_of(None, ClientProfile(client=person), language, address).call


@pytest.mark.parametrize(
    ("name", "title", "call"),
    [
        ("Lena Brandt", "Frau", "Frau Brandt"),
        ("Lena Brandt", "", "Lena Brandt"),
        ("Brandt, Lena", "Frau", "Frau Brandt"),
        ("Frau Lena Brandt", "", "Frau Brandt"),
        ("Frau Brandt", "Frau", "Frau Brandt"),
        ("Dr. Lena Brandt", "Frau Dr.", "Frau Dr. Brandt"),
        ("Anna von der Heide", "Frau", "Frau von der Heide"),
        ("María García López", "Frau", "Frau María García López"),
        ("Grace", "", "Grace"),
        ("", "Frau", ""),
        ("  Lena\n Brandt ", "Frau", "Frau Brandt"),
    ],
)
def test_the_formal_call_never_guesses(name: str, title: str, call: str) -> None:
    assert called(Person(name, title)) == call


@pytest.mark.parametrize(
    ("title", "language", "call"),
    [
        ("Ms", Language.DE, "Frau Okafor"),
        ("Mr.", Language.DE, "Herr Okafor"),
        ("Herr", Language.EN, "Mr Okafor"),
        ("Frau", Language.EN, "Ms Okafor"),
        ("Prof.", Language.EN, "Prof. Okafor"),
    ],
)
def test_a_title_follows_the_language_of_the_reply(title: str, language: Language, call: str) -> None:
    assert called(Person("Grace Okafor", title), language) == call


def test_the_informal_call_is_the_first_name() -> None:
    assert called(Person("Dr. Lena Brandt", "Frau"), address=Address.INFORMAL) == "Lena"


def test_a_nickname_is_for_those_who_are_called_by_first_name() -> None:
    profile = ClientProfile(client=Person("Magdalena Brandt", "Frau"), nickname="Lena")
    assert reader_of(None, profile, Language.DE, Address.INFORMAL).call == "Lena"
    assert reader_of(None, profile, Language.DE, Address.FORMAL).call == "Frau Brandt"


@pytest.mark.parametrize("author", ["Lena Brandt", "Maeve O'Brien", "Jean-Luc Picard", "L. Brandt", "Lena"])
def test_a_person_s_name_may_be_greeted(author: str) -> None:
    assert looks_like_a_person(author)


@pytest.mark.parametrize(
    "author",
    [
        "",
        "lena@nordlicht.example",
        "@lena",
        "Client",
        "QA Team",
        "Redaktion",
        "mdoyle",
        "KASSE",
        "Nordlicht GmbH",
        "Kiosk 3",
        "{{ 7*7 }}",
        "<b>Lena</b>",
        "Lena " * 40,
    ],
)
def test_no_other_author_is_greeted(author: str) -> None:
    assert not looks_like_a_person(author)


def test_the_author_is_greeted_where_the_profile_names_nobody() -> None:
    note = made_note(author="Jan Petersen")
    assert reader_of(note, ClientProfile(), Language.DE, Address.FORMAL).call == "Jan Petersen"
    named = ClientProfile(client=Person("Anna Keller", "Frau"))
    assert reader_of(note, named, Language.DE, Address.FORMAL).call == "Frau Keller"


@pytest.mark.parametrize(
    ("author", "other"),
    [
        ("Maeve Doyle", "Maeve Doyle"),
        ("Anna Keller", ""),
        ("A. Keller", ""),
        ("Anna", ""),
        ("Ann K.", ""),
        ("", ""),
        ("anna@k.example", ""),
    ],
)
def test_an_author_is_somebody_else_only_when_that_is_certain(author: str, other: str) -> None:
    profile = ClientProfile(client=Person("Anna Keller", "Frau"))
    assert other_author(made_note(author=author), profile) == other


def keeper(
    client: str, texts: str, address: Address = Address.FORMAL, formality: Formality = Formality.NEUTRAL
) -> tuple[str, bool]:
    profile = ClientProfile(client=Person(client, "Frau"), texts=Person(texts, "Herr"))
    found = next(iter(keepers_of_texts(None, profile, Voice(Language.DE, address, formality))), Keeper())
    return found.call, found.is_reader


@pytest.mark.parametrize(
    ("client", "texts", "expected"),
    [
        ("Anna Keller", "Jan Petersen", ("Herr Petersen", False)),
        ("Anna Keller", "Anna Keller", ("Anna Keller", True)),
        ("Anna", "Anna Keller", ("", False)),
        ("Anna Keller", "", ("", False)),
        ("", "Jan Petersen", ("Herr Petersen", False)),
    ],
)
def test_who_keeps_the_texts_is_named_unless_it_may_be_the_reader(
    client: str, texts: str, expected: tuple[str, bool]
) -> None:
    assert keeper(client, texts) == expected


@pytest.mark.parametrize(
    ("texts", "formality", "call"),
    [
        ("Jan Petersen", Formality.FRIENDLY, "Jan"),
        ("Jan Petersen", Formality.NEUTRAL, "Jan Petersen"),
        ("Anna Petersen", Formality.FRIENDLY, "Anna Petersen"),
    ],
)
def test_first_names_are_used_among_first_names_only_where_they_tell_people_apart(
    texts: str, formality: Formality, call: str
) -> None:
    assert keeper("Anna Keller", texts, Address.INFORMAL, formality)[0] == call


def test_a_german_herr_is_declined() -> None:
    profile = ClientProfile(texts=Person("Jan Petersen", "Herr"))
    (found,) = keepers_of_texts(None, profile, Voice(Language.DE, Address.FORMAL, Formality.FORMAL))
    assert (found.call, found.object) == ("Herr Petersen", "Herrn Petersen")
