"""Notes that ask for what an earlier note asked for."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Finding, KeptPlace, KeptVerdict, KnownNote, NoteWords, VerdictKind
from app.workspace.outcomes.duplicates import Asking, EarlierNotes, asking_of

AT = dt.datetime(2026, 11, 3, 10, 42, tzinfo=dt.UTC)
TITLE = KeptPlace("kiosk.xml", "title", 4, "Welcom on board", "Welcom", "Welcome")
OPEN = KeptPlace("kiosk.xml", "title", 4, "Welcom on board", "", None)


def asking(note_id: str, text: str, *places: KeptPlace, where: str = "") -> Asking:
    verdict = KeptVerdict(note_id, 1, VerdictKind.COPY, Finding.CHANGE, 0.9, (), places, AT)
    return asking_of(KnownNote(note_id, NoteWords(text, where), "notes.csv", AT), verdict)


def like(*askings: Asking) -> list[str | None]:
    earlier = EarlierNotes()
    return [earlier.add(one) for one in askings]


def test_the_same_change_of_the_same_entry_is_the_same_wish_however_it_is_said() -> None:
    one, other = asking("1", "“Welcom” lacks an e", TITLE), asking("2", "Typo in the title!", TITLE)
    assert like(one, other) == [None, "1"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The title on the start page is misspelt.", "The title on the start page is misspelt"),
        ("The title on the start page is misspelt.", "the  title on the START page is misspelt."),
        ("The title on the start page is misspelt.", "The titel on the start page is misspelt."),
        ("Change “Welcom” to “Welcome” please", 'Change "Welcom" to "Welcome", please!'),
    ],
)
def test_nearly_the_same_words_are_the_same_wish(one: str, other: str) -> None:
    assert like(asking("1", one), asking("2", other)) == [None, "1"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Please change “Welcom” to “Welcome”.", "Please change “Fery” to “Ferry”."),
        ("Please change “Welcom” to “Welcome”.", "Please change “Welcom” to “Hello”."),
        ("The fare to the island should read 12 Euro.", "The fare to the island should read 13 Euro."),
        ("Typo here", "Typo here"),
        ("The title on the start page is misspelt.", "The button on the last page does nothing at all."),
        ("", ""),
        ("#12 is wrong too", "#12 is wrong, also"),
    ],
)
def test_notes_of_the_same_form_are_two_wishes(one: str, other: str) -> None:
    assert like(asking("1", one), asking("2", other)) == [None, None]


def test_the_same_words_on_another_page_are_another_wish() -> None:
    text = "The title here is misspelt, please correct it."
    assert like(asking("1", text, where="Start"), asking("2", text, where="Pay")) == [None, None]
    assert like(asking("1", text, where="Start"), asking("2", text, where="start ")) == [None, "1"]


def test_an_entry_alone_does_not_make_the_same_wish() -> None:
    assert like(asking("1", "The title could be nicer", OPEN), asking("2", "A better title?", OPEN)) == [
        None,
        None,
    ]


def test_the_first_of_several_is_the_one_to_look_at() -> None:
    texts = ["The title on the start page is misspelt."] * 3
    assert like(*(asking(str(number), text) for number, text in enumerate(texts))) == [None, "0", "0"]


def test_a_note_is_not_like_itself() -> None:
    one = asking("1", "The title on the start page is misspelt.", TITLE)
    assert like(one, one) == [None, None]


@given(st.lists(st.text("ab cd“”12", max_size=12), max_size=8))
def test_a_note_is_only_ever_like_an_earlier_one_that_is_like_none(texts: list[str]) -> None:
    found = like(*(asking(str(number), text) for number, text in enumerate(texts)))
    for number, earlier in enumerate(found):
        if earlier is not None:
            assert int(earlier) < number
            assert found[int(earlier)] is None
