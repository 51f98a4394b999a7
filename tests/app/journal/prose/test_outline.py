"""Free text is cut into blocks as a person sees them."""

import pytest

from app.journal.prose.line_shapes import is_title
from app.journal.prose.outline import BOLD_LEVEL, Block, BlockKind, cut, lines_of


def outline(text: str) -> list[tuple[BlockKind, int, str]]:
    return [(block.kind, block.place, block.text) for block in cut(lines_of(text))]


def only(text: str) -> Block:
    (block,) = cut(lines_of(text))
    return block


HEADING, DAY, ITEM, TEXT, TABLE = BlockKind


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_like(end: str) -> None:
    assert lines_of(f"a{end}b{end}") == ["a", "b", ""]


def test_headings_paragraphs_and_items_know_their_lines() -> None:
    text = "# Title\n\nwords\nmore words\n\n- one\n- two\n  goes on\n"
    assert outline(text) == [
        (HEADING, 1, "Title"),
        (TEXT, 3, "words\nmore words"),
        (ITEM, 6, "one"),
        (ITEM, 7, "two\ngoes on"),
    ]


@pytest.mark.parametrize(
    ("line", "text", "level"),
    [("## A", "A", 2), ("## A ##", "A", 2), ("# About C#", "About C#", 1), ("**A**", "A", BOLD_LEVEL)],
)
def test_headings(line: str, text: str, level: int) -> None:
    block = only(line)
    assert (block.kind, block.text, block.level) == (HEADING, text, level)


def test_underlined_titles_are_headings() -> None:
    assert outline("Kasse\n=====\nwords") == [(HEADING, 1, "Kasse"), (TEXT, 3, "words")]
    assert outline("Kasse\n-----\nwords") == [(HEADING, 1, "Kasse"), (TEXT, 3, "words")]


def test_a_rule_below_a_note_does_not_make_it_a_heading() -> None:
    assert outline("The word is wrong\n---\nnext") == [(TEXT, 1, "The word is wrong"), (TEXT, 3, "next")]
    assert outline("Please change “a” to “b”.\n---\nnext") == [
        (TEXT, 1, "Please change “a” to “b”."),
        (TEXT, 3, "next"),
    ]


def test_a_bold_note_is_no_heading() -> None:
    assert only("**Please change “a” to “b”**").kind is TEXT


def test_nested_lists_belong_to_their_item() -> None:
    assert outline("- one\n  - a\n    - deep\n  1. b\n- two") == [
        (ITEM, 1, "one\n- a\n  - deep\n1. b"),
        (ITEM, 5, "two"),
    ]


def test_lines_below_keep_their_indentation_to_each_other() -> None:
    assert only("1. one\n\n    ```\n    a\n      b\n    ```").text == "one\n\n```\na\n  b\n```"


def test_an_indented_paragraph_goes_on_with_its_item() -> None:
    assert outline("- one\n\n  more\n\nelsewhere") == [(ITEM, 1, "one\n\nmore"), (TEXT, 5, "elsewhere")]


def test_a_blank_line_ends_an_item() -> None:
    assert outline("- one\n\nelsewhere") == [(ITEM, 1, "one"), (TEXT, 3, "elsewhere")]


def test_an_empty_item_takes_the_words_below_it() -> None:
    assert outline("Bug 12:\n\nwords") == [(ITEM, 1, "words")]


def test_a_wrapped_line_that_begins_with_a_number_starts_no_note() -> None:
    assert outline("The fare is wrong on page\n12. It should be 4 €.") == [
        (TEXT, 1, "The fare is wrong on page\n12. It should be 4 €.")
    ]


def test_numbered_lines_need_no_blank_line_between_them() -> None:
    assert outline("489. one\n490. two") == [(ITEM, 1, "one"), (ITEM, 2, "two")]


def test_numbers_below_a_line_that_leads_over_are_a_list() -> None:
    assert outline("Please change:\n489. one") == [(TEXT, 1, "Please change:"), (ITEM, 2, "one")]


def test_a_dash_within_a_sentence_is_no_bullet() -> None:
    assert only("The word is wrong\n– as I said – everywhere").kind is TEXT


def test_quotations_and_code_stay_with_their_note() -> None:
    text = "- Change this:\n\n> Welcome\n\n```\n- no note\n```\n- next"
    assert outline(text) == [(ITEM, 1, "Change this:\n\n> Welcome\n\n```\n- no note\n```"), (ITEM, 8, "next")]


def test_words_in_lower_case_go_on_after_a_quotation() -> None:
    assert outline("Change\n\n> a\n\nto\n\n> b\n\nNext note") == [
        (TEXT, 1, "Change\n\n> a\n\nto\n\n> b"),
        (TEXT, 9, "Next note"),
    ]


def test_dashes_and_numbers_go_on_in_lists_of_their_kind() -> None:
    assert outline("– one\n– two\nwords") == [(ITEM, 1, "one"), (ITEM, 2, "two\nwords")]
    assert outline("16.11.2026: one\n2. two") == [(DAY, 1, ""), (ITEM, 1, "one"), (ITEM, 2, "two")]


def test_code_that_never_ends_swallows_nothing() -> None:
    assert outline("```\n- one\n- two")[1:] == [(ITEM, 2, "one"), (ITEM, 3, "two")]


def test_comments_are_left_out_and_unfinished_ones_are_text() -> None:
    assert outline("<!-- write\n- here\n-->\n- one") == [(ITEM, 4, "one")]
    assert outline("<!-- a --> words") == [(TEXT, 1, "<!-- a --> words")]
    assert outline("<!-- a\n- one")[1] == (ITEM, 2, "one")


def test_xml_in_a_note_is_plain_text() -> None:
    assert outline('<string name="a">x</string>\nis wrong') == [
        (TEXT, 1, '<string name="a">x</string>\nis wrong')
    ]


def test_tables_are_kept_whole() -> None:
    assert outline("words\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nmore") == [
        (TEXT, 1, "words"),
        (TABLE, 3, "| A | B |\n|---|---|\n| 1 | 2 |"),
        (TEXT, 7, "more"),
    ]


@pytest.mark.parametrize("line", ["16.11.2026:", "2026-11-16", "**16.11.2026**", "- 16.11.2026:", "16.11.:"])
def test_a_day_on_a_line_of_its_own_begins_a_block(line: str) -> None:
    assert outline(f"{line}\nwords") == [(DAY, 1, ""), (TEXT, 2, "words")]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("16.11.2026, Anna Meyer:", "Anna Meyer"),
        ("16.11.2026 (Anna)", "Anna"),
        ("16.11.2026 – Kasse", "Kasse"),
    ],
)
def test_a_name_or_page_may_stand_beside_the_day(line: str, label: str) -> None:
    assert outline(line) == [(DAY, 1, label)]


@pytest.mark.parametrize(
    "line", ["16.11.2026: the word is wrong", "16.11.2026 – the word is wrong.", "16.11.: the word is wrong"]
)
def test_words_behind_a_day_are_its_first_note(line: str) -> None:
    assert [kind for kind, _, _ in outline(line)] == [DAY, ITEM]


def test_a_day_in_a_sentence_begins_nothing() -> None:
    assert only("16.11.2026 was a Monday").kind is TEXT
    assert only("It was wrong since\n16.11.2026, as I said").kind is TEXT


def test_people_talking_in_turn_are_notes_of_their_own() -> None:
    assert outline("Anna: one\nJonas: two\nmore") == [(ITEM, 1, "Anna: one"), (ITEM, 2, "Jonas: two\nmore")]


@pytest.mark.parametrize(
    ("text", "title"), [("Kasse", True), ("Is wrong.", False), ("a → b", False), ("w " * 9, False)]
)
def test_titles_are_short_and_ask_for_nothing(text: str, title: bool) -> None:
    assert is_title(text) is title


def test_a_wiki_s_headings() -> None:
    assert outline("== Kasse ==\n* words\n=== Kopf ===") == [
        (HEADING, 1, "Kasse"),
        (ITEM, 2, "words"),
        (HEADING, 3, "Kopf"),
    ]


@pytest.mark.parametrize(
    "list_", ["1. one\n2. two", "1)\tone\n2)\ttwo", "2.1 One\n2.2 Two", "KIO-1: one\nKIO-2: two"]
)
def test_a_list_may_touch_its_title(list_: str) -> None:
    assert [kind for kind, _, _ in outline(f"Kasse\n{list_}")] == [TEXT, ITEM, ITEM]


def test_a_number_within_a_paragraph_is_none() -> None:
    assert outline("We sold tickets on the\n12. of May.") == [
        (TEXT, 1, "We sold tickets on the\n12. of May.")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kasse: das Komma fehlt\nStartseite: das Logo ist alt",
        "Fähre -> Schiff\nTickets → Fahrscheine",
        "Anna: das Komma fehlt\nStartseite: das Logo ist alt",
        "Kasse: das Komma fehlt\nFähre => Schiff",
    ],
)
def test_lines_that_stand_for_themselves_are_a_note_each(text: str) -> None:
    assert [words for _, _, words in outline(text)] == text.split("\n")


@pytest.mark.parametrize(
    "text",
    [
        "DE: Fähre\nEN: Ferry",
        "Alt: Fähre\nNeu: Schiff",
        "Please note: this is wrong\nHere: this too",
        "The word is wrong.\nReason: it is a ship",
        "We found that\nthe following words are wrong: all",
    ],
)
def test_lines_that_go_on_stay_together(text: str) -> None:
    assert [words for _, _, words in outline(text)] == [text]


@pytest.mark.parametrize("line", ["18.11. Anna", "18.11., Anna:", "18.11. (Anna)"])
def test_a_day_without_a_year_may_have_a_person(line: str) -> None:
    (block,) = cut([line])
    assert (block.kind, block.text, block.day and block.day.text) == (DAY, "Anna", "18.11.")


@pytest.mark.parametrize(
    "line", ["*** Kasse ***", "--- Kasse ---", "== Kasse ==", "### Kasse ###", "KASSE", "KASSE:"]
)
def test_titles_in_a_frame_or_in_capitals(line: str) -> None:
    kinds = [(kind, text.casefold()) for kind, _, text in outline(f"{line}\ndas Komma fehlt")]
    assert kinds == [(HEADING, "kasse"), (TEXT, "das komma fehlt")]


@pytest.mark.parametrize(
    "line", ["HTTP 404", "EUR", "DAS KOMMA FEHLT NACH DEM WORT BITTE!", "**Das** Komma fehlt"]
)
def test_other_capitals_are_no_title(line: str) -> None:
    assert HEADING not in [kind for kind, _, _ in outline(f"{line}\nwords")]


def test_lines_moved_to_the_right_below_a_title_are_notes() -> None:
    assert outline(
        "Kasse\n    Das Komma fehlt\n    „Fähre“ ändern\nStart\n    Logo alt\n    Preis falsch"
    ) == [
        (HEADING, 1, "Kasse"),
        (ITEM, 2, "Das Komma fehlt"),
        (ITEM, 3, "„Fähre“ ändern"),
        (HEADING, 4, "Start"),
        (ITEM, 5, "Logo alt"),
        (ITEM, 6, "Preis falsch"),
    ]


def test_a_wrapped_line_that_is_moved_to_the_right_is_none() -> None:
    assert [kind for kind, _, _ in outline("The comma is\n    missing behind\n    the word")] == [TEXT]


def test_letters_mark_notes_and_below_a_number_its_parts() -> None:
    assert [words for _, _, words in outline("a) one\nb) two")] == ["one", "two"]
    assert [words for _, _, words in outline("1) one\na) part\nb) part\n2) two")] == [
        "one\na) part\nb) part",
        "two",
    ]


@pytest.mark.parametrize("sign", ["🐞", "⚠️", "🔴", "[HIGH]"])
def test_signs_and_tags_that_begin_each_line(sign: str) -> None:
    assert len(outline(f"{sign} das Komma fehlt\n{sign} Logo alt")) == 2


def test_an_arrow_at_the_start_of_a_line_goes_on_with_the_line_above() -> None:
    assert outline("Fähre\n→ Schiff") == [(TEXT, 1, "Fähre\n→ Schiff")]
