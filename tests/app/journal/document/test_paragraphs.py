"""Paragraphs of documents become blocks, whatever program wrote them."""

import pytest

from app.journal.document.paragraphs import Grid, ListSign, Paragraph, blocks_of
from app.journal.prose.outline import BOLD_LEVEL, Block, BlockKind
from app.journal.table.grid import Row

HEADING, DAY, ITEM, TEXT, TABLE = BlockKind


def blocks(*texts: str | Paragraph) -> list[Block]:
    """Return the blocks of paragraphs, numbered from 1."""
    return blocks_of(
        [
            text if isinstance(text, Paragraph) else Paragraph(place, text)
            for place, text in enumerate(texts, 1)
        ]
    )


def shown(*texts: str | Paragraph) -> list[tuple[BlockKind, int, str]]:
    return [(block.kind, block.place, block.text) for block in blocks(*texts)]


def item(place: int, text: str, depth: int = 0, sign: str = "-", name: str = "a") -> Paragraph:
    return Paragraph(place, text, sign=ListSign(depth, sign, name))


def test_each_paragraph_is_a_block_of_its_own() -> None:
    assert shown("one", "two") == [(TEXT, 1, "one"), (TEXT, 2, "two")]


def test_a_heading_is_one_whatever_its_length_unless_it_is_a_note() -> None:
    assert shown(Paragraph(1, "Checkout", level=2)) == [(HEADING, 1, "Checkout")]
    assert shown(Paragraph(1, "“a” should be “b”", level=2)) == [(TEXT, 1, "“a” should be “b”")]
    assert shown(Paragraph(1, "word " * 16, level=2))[0][0] is TEXT


def test_a_bold_line_is_a_heading_among_others_that_are_not_bold() -> None:
    bold = Paragraph(1, "Checkout:", strong=True)
    found = blocks(bold, "the price is wrong here", "and more")
    assert (found[0].kind, found[0].level, found[0].text) == (HEADING, BOLD_LEVEL, "Checkout")
    assert shown(Paragraph(1, "“a” should be “b”.", strong=True), "x", "y")[0][0] is TEXT


@pytest.mark.parametrize("line", ["16.11.2026", "16.11.2026:", "- 16.11.2026:", "16.11.2026 Anna Meyer:"])
def test_a_day_begins_a_block(line: str) -> None:
    assert shown(line, "words")[0][:2] == (DAY, 1)


def test_words_behind_a_day_are_its_first_note() -> None:
    assert shown("16.11.2026: the word is wrong.") == [(DAY, 1, ""), (ITEM, 1, "the word is wrong.")]


def test_marks_of_the_program_and_typed_ones_are_read_together() -> None:
    (block,) = blocks(item(1, "☑ #489 the price is wrong", sign="3."))
    assert block.marker is not None
    assert (block.marker.number, block.marker.status, block.text) == ("489", "done", "the price is wrong")


def test_letters_before_items_are_bullets() -> None:
    (block,) = blocks(item(1, "one", sign="b)"))
    assert block.marker is not None
    assert (block.text, block.marker.number) == ("one", "")


def test_deeper_items_belong_to_the_one_above() -> None:
    assert shown(item(1, "one"), item(2, "a", 1), item(3, "deep", 2), item(4, "two")) == [
        (ITEM, 1, "one\n- a\n  - deep"),
        (ITEM, 4, "two"),
    ]


def test_words_right_below_an_item_and_those_moved_in_belong_to_it() -> None:
    moved = Paragraph(4, "more", inset=True)
    assert shown(item(1, "one"), "goes on.", "", moved) == [(ITEM, 1, "one\ngoes on.\n\nmore")]


def test_words_between_items_of_one_list_belong_to_the_one_above() -> None:
    assert shown(item(1, "one"), "", "about one.", "", item(5, "two")) == [
        (ITEM, 1, "one\n\nabout one."),
        (ITEM, 5, "two"),
    ]
    assert shown("1. one", "", "about one.", "", "2. two") == [
        (ITEM, 1, "one\n\nabout one."),
        (ITEM, 5, "two"),
    ]


def test_words_before_another_list_are_their_own() -> None:
    assert shown(item(1, "one"), "", "about it all.", item(4, "two", name="b"))[1] == (
        TEXT,
        3,
        "about it all.",
    )


@pytest.mark.parametrize("lead", ["Checkout:", "Checkout", "On the page of the prices there are these:"])
def test_a_line_that_leads_over_to_a_list_is_its_own(lead: str) -> None:
    assert shown(item(1, "one"), lead, item(3, "two"))[1] == (TEXT, 2, lead)


def test_a_farewell_ends_the_list_and_takes_the_signature() -> None:
    assert shown(item(1, "one"), "Best regards", "Anna Meyer", "Ferries Ltd") == [
        (ITEM, 1, "one"),
        (TEXT, 2, "Best regards\nAnna Meyer\nFerries Ltd"),
    ]


def test_a_quotation_belongs_to_the_words_that_lead_over_to_it() -> None:
    assert shown("Please replace this:", "“Ferry”", "The logo is old") == [
        (TEXT, 1, "Please replace this:\n“Ferry”"),
        (TEXT, 3, "The logo is old"),
    ]


def test_gaps_part_groups_where_there_are_groups() -> None:
    assert shown("a is wrong", "b", "", "c is wrong", "d") == [
        (TEXT, 1, "a is wrong\nb"),
        (TEXT, 4, "c is wrong\nd"),
    ]


@pytest.mark.parametrize("rule", ["-----", "_____", "=====", "***"])
def test_a_line_of_dashes_is_a_gap(rule: str) -> None:
    assert shown(item(1, "one"), rule, "aside")[1] == (TEXT, 3, "aside")


def test_lines_of_one_paragraph_are_parted_where_they_bear_marks() -> None:
    assert shown("1. one\n2. two", "3. three\nmore") == [
        (ITEM, 1, "one"),
        (ITEM, 1, "two"),
        (ITEM, 2, "three\nmore"),
    ]


def test_people_talking_in_turn_are_notes_of_their_own() -> None:
    assert shown("Anna: one", "Jonas: two") == [(ITEM, 1, "Anna: one"), (ITEM, 2, "Jonas: two")]


def test_pictures_belong_to_the_words_before_them() -> None:
    alone = Paragraph(2, "", attachments=("a.png",))
    assert [block.attachments for block in blocks(item(1, "one"), alone, item(3, "two"))] == [("a.png",), ()]
    assert blocks(alone) == []


def test_a_block_is_struck_when_all_of_it_is() -> None:
    struck = Paragraph(1, "- one", struck=True)
    assert [block.struck for block in blocks(struck, Paragraph(2, "- two"), struck)] == [True, False, True]
    assert not blocks(struck, "more.")[0].struck


def test_every_line_of_a_block_knows_its_place() -> None:
    (block,) = blocks(item(1, "one\ntwo"), "", Paragraph(3, "three.", inset=True))
    assert [block.place_of(line) for line in range(4)] == [1, 1, 3, 3]


def test_tables_keep_their_rows() -> None:
    (block,) = blocks_of([Grid(4, (Row(("Note",), 4), Row(("x",), 5)))])
    assert (block.kind, block.place, len(block.rows)) == (TABLE, 4, 2)


def test_no_paragraphs_give_no_blocks() -> None:
    assert blocks("", "  ") == []
