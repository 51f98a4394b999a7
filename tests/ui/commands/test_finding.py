from dataclasses import dataclass

import pytest

from ui.commands.finding import Choice, found_commands, found_notes

NEXT = Choice("note.next", "Next note", "Note", "J")
COPY = Choice("reply.copy", "Copy the reply", "Reply")
OPEN = Choice("place.open", "Open in the editor", "Place", enabled=False)
ALL = (NEXT, COPY, OPEN)


@dataclass(frozen=True)
class Words:
    """A note as it is looked for."""

    note_id: str
    words: str
    haystack: str


TICKET = Words("12", "The ticket says Adlut", "12\nthe ticket says adlut")
PIER = Words("112", "Welcome to the peer", "112\nwelcome to the peer")


@pytest.mark.parametrize(
    ("typed", "first"),
    [("next", NEXT), ("NEX", NEXT), ("repl cop", COPY), ("edtior", OPEN), ("cpoy", COPY), ("place", OPEN)],
)
def test_a_command_is_found_by_beginnings_of_its_words_or_nearly(typed: str, first: Choice) -> None:
    assert found_commands(typed, ALL, ())[0] == first


@pytest.mark.parametrize("typed", ["zzz", "next copy", "x"])
def test_a_command_that_does_not_fit_each_word_is_not_offered(typed: str) -> None:
    assert found_commands(typed, ALL, ()) == []


def test_without_words_all_are_there_and_those_used_last_stand_first() -> None:
    assert found_commands("", ALL, ("place.open", "long.gone")) == [OPEN, NEXT, COPY]


def test_of_two_that_fit_alike_the_one_used_last_stands_first() -> None:
    previous = Choice("note.previous", "Previous note", "Note")
    assert found_commands("note", (NEXT, previous), ("note.previous",)) == [previous, NEXT]


def test_a_note_is_found_by_its_number_before_others_that_hold_it() -> None:
    assert found_notes("12", (PIER, TICKET)) == [TICKET, PIER]
    assert found_notes("#12", (PIER, TICKET))[0] == TICKET


def test_a_note_is_found_by_words_of_it_in_any_order() -> None:
    assert found_notes("adlut Ticket", (PIER, TICKET)) == [TICKET]


def test_without_words_no_note_is_offered() -> None:
    assert found_notes(" ", (PIER, TICKET)) == []


def test_of_very_many_notes_a_screenful_is_offered() -> None:
    notes = [Words(str(number), "ferry", "ferry") for number in range(5000)]
    assert len(found_notes("ferry", notes)) < 20
