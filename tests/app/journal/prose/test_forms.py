"""Notes that were filled in like forms, one field on each line."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.contract import JournalFile, Reading
from app.journal.formats.markdown import Markdown
from app.journal.prose.forms import forms_of
from app.model import NoteStatus


def read(text: str) -> Reading:
    return Markdown().read(JournalFile("notes.md", ".md", text.encode()))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bug 12\nSeite: Start\n", "\nBug 13\nSeite: Kasse\n"),
        ("ID: 12\nSeite: Start\n", "\nID: 13\nSeite: Kasse\n"),
        ("ID: 12\nSeite: Start\n", "---\nID: 13\nSeite: Kasse\n"),
        ("## Bug 12\n\n**Seite:** Start\n", "\n## Bug 13\n\n- Seite: Kasse\n"),
        ("#12\n* **Seite**: Start\n", "#13\nSeite : Kasse\n"),
    ],
)
def test_each_form_is_a_note(first: str, second: str) -> None:
    reading = read(
        f"{first}Alt: Fähre\nNeu: Schiff\n{second}Beschreibung: Logo\nunscharf\nStatus: erledigt\n"
    )
    one, two = reading.notes
    assert (one.id, one.where, one.old_text, one.new_text) == ("12", "Start", "Fähre", "Schiff")
    assert (two.id, two.where, two.text, two.status) == ("13", "Kasse", "Logo\nunscharf", NoteStatus.DONE)


def test_words_below_the_fields_belong_to_the_note() -> None:
    text = "Ticket #489\nVon: Anna Meyer\nDatum: 16.11.2026\nProblem: Wort falsch\n\nEs heißt „Schiff“.\n"
    (note,) = read(text).notes
    assert note.text == "Wort falsch\n\nEs heißt „Schiff“."
    assert (note.id, note.author, note.date) == ("489", "Anna Meyer", dt.date(2026, 11, 16))


def test_a_heading_is_the_title_of_its_form() -> None:
    (note, _) = read(
        "## Wrong word\n\nPage: Start\nNew text: Ship\n\n## Other\n\nPage: Pay\nNote: Logo\n"
    ).notes
    assert (note.text, note.where, note.new_text) == ("Wrong word\n\nShip", "Start", "Ship")


def test_what_stands_above_the_forms_is_told() -> None:
    reading = read("Our bugs of this week\n\nID: 1\nNote: a\n\nID: 2\nNote: b\n")
    assert [note.text for note in reading.notes] == ["a", "b"]
    assert [problem.line for problem in reading.problems if "not read" in problem.message] == [1]


def test_a_form_begins_where_it_is_written() -> None:
    assert [note.source.line for note in read("\nID: 1\nNote: a\n\nID: 2\nNote: b\n").notes] == [2, 5]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kasse: Komma fehlt\nStart: Logo alt\n",
        "Von: Anna\nBetreff: Korrekturen\nDatum: 16.11.2026\n\n- a\n- b\n",
        "Datum: 16.11.2026\nOrt: Büro\n\n- „Fähre“ ändern\n- Logo\n",
        "# Start\n- a\n\n# Kasse\n- b\n",
    ],
)
def test_other_texts_are_no_forms(text: str) -> None:
    assert forms_of(text.splitlines()) is None


@given(
    st.lists(
        st.sampled_from(
            ["ID: 1", "Note: x", "---", "# A", "Bug 3", "", "words", "- y", "Alt:", ":", "**Neu:** z"]
        )
    )
)
def test_no_lines_make_it_fail(lines: list[str]) -> None:
    forms = forms_of(lines)
    assert forms is None or len(forms.rows) > 1
