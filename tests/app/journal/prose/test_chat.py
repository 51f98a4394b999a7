"""Chats that were pasted or exported as text: a note for each message."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.contract import JournalFile, Reading
from app.journal.formats.prose import Prose
from app.journal.prose.chat import messages_of

CHATS = {
    "WhatsApp": """16.11.26, 10:42 - Messages are end-to-end encrypted.
16.11.26, 10:43 - Anna Meyer: Bitte „Fähre“ durch „Schiff“ ersetzen
16.11.26, 10:44 - Tom: auf der Quittung:
- fehlt das Komma
""",
    "WhatsApp, telephone": """[16.11.26, 10:43:11] \u200e~ Anna Meyer: Bitte „Fähre“ durch „Schiff“ ersetzen
[16.11.26, 10:44:00] Tom: auf der Quittung:
- fehlt das Komma
""",
    "Teams": """[16.11.2026 10:43] Meyer, Anna
Bitte „Fähre“ durch „Schiff“ ersetzen
[16.11.2026 10:44] Tom
auf der Quittung:
- fehlt das Komma
""",
    "Telegram": """Anna Meyer, [16.11.2026 10:43]:
Bitte „Fähre“ durch „Schiff“ ersetzen

Tom, [16.11.2026 10:44]:
auf der Quittung:
- fehlt das Komma
""",
}


def read(text: str) -> Reading:
    return Prose().read(JournalFile("chat.txt", ".txt", text.encode()))


def texts(text: str) -> list[str]:
    return [note.text for note in read(text).notes]


@pytest.mark.parametrize("program", CHATS)
def test_each_message_is_a_note_with_author_and_day(program: str) -> None:
    first, second = read(CHATS[program]).notes
    assert (first.text, first.author) == ("Bitte „Fähre“ durch „Schiff“ ersetzen", "Anna Meyer")
    assert (second.text, second.author) == ("auf der Quittung:\n- fehlt das Komma", "Tom")
    assert {first.date, second.date} == {dt.date(2026, 11, 16)}
    assert second.source.line is not None
    assert "10:44" in CHATS[program].splitlines()[second.source.line - 1]


def test_a_title_above_a_chat_is_told() -> None:
    reading = read(
        "Chat about the kiosk\n[16.11.26, 10:42] Anna: a is wrong\n[16.11.26, 10:43] Tom: b is wrong\n"
    )
    assert [note.text for note in reading.notes] == ["a is wrong", "b is wrong"]
    assert [problem.line for problem in reading.problems] == [1]


def test_what_the_program_tells_is_no_note_and_said_once() -> None:
    (said,) = read(CHATS["WhatsApp"]).problems
    assert said.line == 1
    assert "without words" in said.message


@pytest.mark.parametrize("words", ["👍", "Danke!", "<Medien ausgeschlossen>", "Media omitted", "Hallo Tom"])
def test_a_message_that_says_nothing_is_no_note(words: str) -> None:
    chat = f"16.11.26, 10:42 - Anna: the word Ferry is wrong\n16.11.26, 10:43 - Anna: {words}\n"
    assert texts(chat) == ["the word Ferry is wrong"]


def test_a_list_in_a_message_is_cut_into_its_items() -> None:
    chat = (
        "[16.11.26, 10:42] Anna: my list:\n1. a is wrong\n2. b is wrong\n[16.11.26, 10:43] Tom: c is wrong\n"
    )
    assert [(note.text, note.author, note.source.line) for note in read(chat).notes] == [
        ("a is wrong", "Anna", 2),
        ("b is wrong", "Anna", 3),
        ("c is wrong", "Tom", 4),
    ]


@pytest.mark.parametrize("sent", ["<Anhang: shot.jpg>", "<attached: shot.jpg>", "shot.jpg (Datei angehängt)"])
def test_a_picture_goes_with_the_message_before_it(sent: str) -> None:
    chat = f"[16.11.26, 10:42] Anna: the word is wrong\n[16.11.26, 10:43] Anna: {sent}\n"
    (note,) = read(chat).notes
    assert note.attachments == ("shot.jpg",)


def test_the_order_of_day_and_month_is_settled_by_the_whole_chat() -> None:
    chat = "[11/6/26, 10:42 AM] Anna: a is wrong\n[11/16/26, 10:43 AM] Anna: b is wrong\n"
    assert [note.date for note in read(chat).notes] == [dt.date(2026, 11, 6), dt.date(2026, 11, 16)]


@pytest.mark.parametrize(
    "text",
    [
        "16.11.2026\n- a\n- b\n",
        "16.11.26, 10:42 - Anna: only one\n",
        "- a\n" * 10 + "[16.11.26, 10:42] Anna: a\n[16.11.26, 10:43] Anna: b\n",
        "",
    ],
)
def test_other_texts_are_no_chat(text: str) -> None:
    assert messages_of(text.splitlines()) is None


@given(
    st.lists(
        st.sampled_from(["[16.11.26, 10:42] Anna: x", "16.11.26, 1:2 - ", "- y", "", "[", "<", "\u200e"])
    )
)
def test_no_lines_make_it_fail(lines: list[str]) -> None:
    messages_of(lines)
