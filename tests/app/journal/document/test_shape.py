"""A list of notes is told from a text that somebody went over."""

import pytest

from app.journal.document.paragraphs import Paragraph, blocks_of
from app.journal.document.shape import holds_notes, is_list_of_notes
from app.journal.table.grid import Row


def is_list(*texts: str, title: str = "") -> bool:
    heading = [Paragraph(1, title, level=1)] if title else []
    return is_list_of_notes(blocks_of([*heading, *(Paragraph(2, text) for text in texts)]))


@pytest.mark.parametrize("text", ["16.11.2026: x", "[ ] x", "Bug 12: x", "☑ x", "#489 x"])
def test_days_boxes_and_numbers_of_bugs_are_sure_signs(text: str) -> None:
    assert is_list(
        "Choose your ticket.", "Have a nice day.", "Welcome aboard.", "Children travel free.", text
    )


@pytest.mark.parametrize("title", ["Bug notes", "Anmerkungen zur Website", "Feedback"])
def test_a_title_may_say_so(title: str) -> None:
    assert is_list("Choose your ticket.", title=title)


def test_who_asks_in_every_third_paragraph_wrote_notes() -> None:
    assert is_list("“a” should be “b”", "Choose your ticket.", "Welcome aboard.")
    assert not is_list("It should work.", "Choose your ticket.", "Welcome aboard.", "Children travel free.")


def test_texts_of_a_product_are_no_notes() -> None:
    assert not is_list("Choose your ticket.", "1. Welcome aboard.", "- Children travel free.", title="Home")
    assert not is_list()


@pytest.mark.parametrize(
    ("names", "holds"),
    [
        (("Note", "Status"), True),
        (("Beschreibung", "Datum"), True),
        (("Old text", "New text"), True),
        (("Key", "Text"), False),
        (("Screen", "English", "German"), False),
    ],
)
def test_tables_of_notes_keep_states_days_or_two_texts(names: tuple[str, ...], holds: bool) -> None:
    assert holds_notes([Row(names), Row(tuple("some words are here" for _ in names))]) is holds
