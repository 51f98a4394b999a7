"""Markdown as clients type it."""

import datetime as dt

import pytest

from app.journal.contract import JournalFile, Reading
from app.journal.formats.markdown import Markdown
from app.journal.lexicon import Role
from app.journal.table.mapping import ColumnMapping
from app.model import Note, NoteStatus, Severity


def read(text: str) -> Reading:
    return Markdown().read(JournalFile("journal.md", ".md", text.encode()))


def notes(text: str) -> list[Note]:
    return list(read(text).notes)


def only(text: str) -> Note:
    (note,) = read(text).notes
    return note


JOURNAL = """# Production journal

What we found, newest first.

## 2026-11-16

### Ticket machine

- [ ] **489** Change “Ferry” to *“Ship”*
- [x] Bug 490: typo in `pay.title`

## 2. November 2026 – Harbour app

1. first
2. second
   - with a detail

## Done

* old one
"""


def test_a_whole_journal() -> None:
    found = [(n.source.line, n.id, n.text, n.where, n.date_text, n.status) for n in notes(JOURNAL)]
    assert found == [
        (9, "489", "Change “Ferry” to *“Ship”*", "Ticket machine", "2026-11-16", NoteStatus.OPEN),
        (10, "490", "typo in `pay.title`", "Ticket machine", "2026-11-16", NoteStatus.DONE),
        (14, "1", "first", "Harbour app", "2. November 2026", NoteStatus.OPEN),
        (15, "2", "second\n- with a detail", "Harbour app", "2. November 2026", NoteStatus.OPEN),
        (20, "", "old one", "", "2. November 2026", NoteStatus.DONE),
    ]


def test_what_stands_outside_the_lists_is_told() -> None:
    (told,) = read(JOURNAL).problems
    assert (told.severity, told.line) == (Severity.INFO, 3)


def test_markup_within_the_words_is_untouched() -> None:
    text = "**bold** _word_ `code` [link](x) &amp; <b>x</b> \\* ~~out~~ “quote”"
    assert only(f"- {text}").text == text


@pytest.mark.parametrize(
    "heading", ["## 16.11.2026", "## Monday, November 16th, 2026", "# Feedback vom 16.11.2026"]
)
def test_headings_with_days_set_the_day(heading: str) -> None:
    note = only(f"{heading}\n- a")
    assert (note.date, note.where) == (dt.date(2026, 11, 16), "")


@pytest.mark.parametrize(
    ("heading", "where", "author"),
    [
        ("## Kasse vom 16.11.2026", "Kasse", ""),
        ("## 16.11.2026 – Kasse", "Kasse", ""),
        ("## 16.11.2026, Anna Meyer", "", "Anna Meyer"),
        ("## Reported by Anna Meyer, 16.11.2026", "", "Anna Meyer"),
    ],
)
def test_a_page_or_name_may_stand_beside_the_day(heading: str, where: str, author: str) -> None:
    note = only(f"{heading}\n- a")
    assert (note.date, note.where, note.author) == (dt.date(2026, 11, 16), where, author)


def test_a_day_holds_for_headings_beside_and_below_it_not_above() -> None:
    text = "# Release\n## 2026-11-16\n### Kasse\n- a\n## Start\n- b\n# Later\n- c\n"
    assert [(note.where, note.date_text) for note in notes(text)] == [
        ("Kasse", "2026-11-16"),
        ("Start", "2026-11-16"),
        ("Later", ""),
    ]


def test_a_day_below_a_page_ends_with_the_page() -> None:
    text = "## Kasse\n2026-11-16\n- a\n## Start\n- b\n"
    assert [(note.where, note.date_text) for note in notes(text)] == [("Kasse", "2026-11-16"), ("Start", "")]


@pytest.mark.parametrize(
    "title", ["Production journal", "Bug notes KW 46", "Fehlerliste Terminal", "Sonstiges"]
)
def test_the_journals_own_title_is_no_page(title: str) -> None:
    assert only(f"# {title}\n- a").where == ""


def test_the_single_title_above_other_headings_is_no_page() -> None:
    assert [note.where for note in notes("# Harbour terminal\n- a\n## Kasse\n- b\n")] == ["", "Kasse"]


def test_a_heading_with_a_number_is_a_note_with_all_below_it() -> None:
    text = "## Bug 12: Typo\n\nIt says:\n\n> Fery\n\n- one\n- two\n\n### Wish\n\nFerry\n\n## Bug 13: Next\n"
    first, second = notes(text)
    assert (first.id, first.text) == ("12", "Typo\n\nIt says:\n\n> Fery\n\n- one\n- two\n\nWish\n\nFerry")
    assert (second.id, second.text) == ("13", "Next")


def test_day_and_author_below_such_a_heading_are_the_notes() -> None:
    note = only("## Bug 12: Typo\n16.11.2026, Anna Meyer\n\nwords")
    assert (note.date, note.author, note.text) == (dt.date(2026, 11, 16), "Anna Meyer", "Typo\n\nwords")


def test_paragraphs_are_notes_where_there_is_no_list() -> None:
    text = "# Journal\n\nHello Jonas,\n\nThe word\nis wrong. And this too.\n\nAnother one.\n\nThanks!\nAnna\n"
    assert [(note.text, note.source.line) for note in notes(text)] == [
        ("The word\nis wrong. And this too.", 5),
        ("Another one.", 8),
    ]


def test_a_greeting_in_the_same_paragraph_is_left_out_and_the_line_is_right() -> None:
    note = only("Hello Jonas,\nthe word is wrong.")
    assert (note.text, note.source.line) == ("the word is wrong.", 2)


def test_paragraphs_of_a_day_without_a_list_are_notes_too() -> None:
    text = "## 2026-11-16\n- a\n\nnot a note\n\n## 2026-11-17\n\nThe word is wrong.\n"
    assert [note.text for note in notes(text)] == ["a", "The word is wrong."]


def test_a_line_before_a_list_names_its_page() -> None:
    text = "Kasse:\n- a\n\nPlease change the following:\n- b\n\nHafenplan\n- c\n"
    assert [note.where for note in notes(text)] == ["Kasse", "", "Hafenplan"]


def test_lists_that_begin_again_at_one_number_nothing() -> None:
    assert [note.id for note in notes("## A\n1. a\n2. b\n## B\n1. c\n")] == ["", "", ""]


def test_lists_that_count_from_elsewhere_are_the_clients_numbers() -> None:
    assert [note.id for note in notes("489. a\n490. b\n\n489. c\n")] == ["489", "490", "489"]


def test_a_struck_note_is_done_and_a_struck_word_is_not() -> None:
    assert [note.status for note in notes("- ~~all of it~~\n- drop ~~this~~ word\n")] == [
        NoteStatus.DONE,
        NoteStatus.OPEN,
    ]


def test_a_day_before_the_words_is_that_notes_own() -> None:
    text = "## 2026-11-16\n- 17.11.2026: a\n- b\n"
    assert [(note.text, note.date_text) for note in notes(text)] == [("a", "17.11.2026"), ("b", "2026-11-16")]


def test_authors_where_certain() -> None:
    text = "- Anna: a\n- b (Jonas)\n- Kasse: c\n- d (Kasse)\n"
    assert [(note.author, note.text) for note in notes(text)] == [
        ("Anna", "a"),
        ("Jonas", "b"),
        ("", "Kasse: c"),
        ("", "d (Kasse)"),
    ]


def test_a_stated_author_holds_for_the_section() -> None:
    text = "## A\nReported by Anna Meyer\n\n- a\n## B\n- b\n"
    assert [note.author for note in notes(text)] == ["Anna Meyer", ""]


def test_a_table_gives_notes_with_day_and_page_of_its_headings() -> None:
    text = "## 2026-11-16\n### Kasse\n\n| Nr | Notiz |\n|---|:-:|\n| 7 | `a\\|b` is wrong |\n| 8 | x |\n"
    assert [(n.id, n.text, n.where, n.date_text, n.source.line) for n in notes(text)] == [
        ("7", "`a|b` is wrong", "Kasse", "2026-11-16", 6),
        ("8", "x", "Kasse", "2026-11-16", 7),
    ]


def test_a_table_of_something_else_is_told() -> None:
    reading = read("- a\n\n| X | Y |\n|---|---|\n| 1 | 2 |\n")
    assert [note.text for note in reading.notes] == ["a"]
    assert any("“X”, “Y”" in problem.message for problem in reading.problems)


def test_front_matter_is_no_note() -> None:
    note = only("---\ntitle: Journal\ntags:\n  - a\n---\n\n- one\n")
    assert (note.text, note.source.line) == ("one", 7)


def test_a_rule_at_the_start_is_no_front_matter() -> None:
    assert [note.text for note in notes("---\nThe word is wrong\n---\nAnother\n")] == [
        "The word is wrong",
        "Another",
    ]


def test_pictures_are_attachments() -> None:
    assert only("- see ![the page](shots/a.png) and ![](b.png)").attachments == ("shots/a.png", "b.png")


@pytest.mark.parametrize("text", ["# Journal\n", "- \n- [ ]\n", "Hello Jonas,\n"])
def test_a_journal_without_notes_says_so(text: str) -> None:
    reading = read(text)
    assert reading.notes == ()
    assert "No notes" in reading.problems[-1].message
    assert reading.files == ("journal.md",)


def test_the_developer_names_the_columns_of_a_table_here_too() -> None:
    mapping = ColumnMapping("notes.md", ((Role.TEXT, ("Foo",)),))
    text = "| ID | Foo | Note |\n|----|-----|------|\n| 7 | Wort falsch | mach ich |\n"
    (note,) = Markdown().read(JournalFile("notes.md", ".md", text.encode(), (mapping,))).notes
    assert note.text == "Wort falsch"
