"""The change as a reply shows it."""

import pytest

from app.model import Ask, AskKind, Edit, Match, Side
from app.replies.change import Change, ChangeKind, change_of
from tests.app.replies.made import made_edit, made_entry, made_match

LONG = "Please have your Standart ticket ready at the gate before the ship arrives at the pier."


def shown(value: str, old: str, new: str, *, alone: bool = True) -> Change:
    entry = made_entry(value)
    return change_of(
        made_match(entry, Ask(AskKind.REPLACE, old, new), made_edit(entry, old, new)), alone=alone
    )


def test_a_short_text_is_shown_whole_to_be_pasted_over() -> None:
    change = shown("Your Standart ticket", "Standart", "Standard")
    assert (change.now, change.new, change.sentence) == ("Your Standart ticket", "Your Standard ticket", "")
    assert change.arrow


def test_a_long_text_is_shown_by_the_stretch_with_words_around_it() -> None:
    change = shown(LONG, "Standart", "Standard")
    assert (change.now, change.new) == ("Standart", "Standard")
    assert change.sentence == "Please have your Standart ticket ready at the …"


def test_words_around_a_stretch_are_cut_on_both_sides() -> None:
    assert shown(LONG, "gate", "quay").sentence == "… ticket ready at the gate before the ship arrives …"


def test_two_changes_in_one_entry_never_show_it_whole() -> None:
    change = shown("Your Standart ticket", "Standart", "Standard", alone=False)
    assert (change.now, change.new) == ("Standart", "Standard")


@pytest.mark.parametrize(
    "match",
    [
        made_match(made_entry(), Ask(AskKind.REWORD, "Standart ticket")),
        made_match(
            made_entry(),
            None,
            Edit("Standart ticket", "x", "Standart", "x", "x", verified=False, why_not="no"),
        ),
    ],
)
def test_without_a_verified_edit_the_wording_is_open(match: Match) -> None:
    change = change_of(match)
    assert (change.kind, change.now, change.new) == (ChangeKind.OPEN, "Standart ticket", "")


def test_an_addition_to_a_long_text_names_the_words_before_it() -> None:
    entry = made_entry(LONG + " Thank you.")
    edit = made_edit(entry, "", " Mind the gap.", at=len(LONG))
    change = change_of(made_match(entry, Ask(AskKind.INSERT, "pier.", "Mind the gap.", Side.AFTER), edit))
    assert (change.kind, change.new) == (ChangeKind.INSERT, "Mind the gap.")
    assert change.before == "… arrives at the pier."


def test_an_addition_at_the_beginning_names_the_words_behind_it() -> None:
    entry = made_entry(LONG)
    change = change_of(made_match(entry, None, made_edit(entry, "", "Ahoy! ", at=0)))
    assert (change.before, change.after) == ("", "Please have your Standart …")


def test_an_added_comma_is_shown_with_the_words_beside_it() -> None:
    entry = made_entry(LONG)
    change = change_of(made_match(entry, None, made_edit(entry, "", ",", at=LONG.index(" ready"))))
    assert (change.kind, change.now, change.new) == (
        ChangeKind.REPLACE,
        "Standart ticket ready",
        "Standart ticket, ready",
    )


def test_a_removal_from_a_long_text_shows_what_goes() -> None:
    change = shown(LONG, " before the ship arrives at the pier", "")
    assert (change.kind, change.now) == (ChangeKind.DELETE, "before the ship arrives at the pier")


def test_what_is_typed_otherwise_than_it_reads_is_shown_as_typed() -> None:
    entry = made_entry("Fish and chips")
    edit = made_edit(entry, "Fish and chips", "Fish & chips", paste="Fish &amp; chips")
    change = change_of(made_match(entry, None, edit))
    assert (change.now, change.new) == ("Fish and chips", "Fish &amp; chips")
    assert change.swaps == (("&", "&amp;"),)


def test_the_whole_typed_text_is_told_where_the_whole_is_shown() -> None:
    entry = made_entry("Deck and bar")
    edit = made_edit(entry, "and", "&", paste="&amp;")
    assert change_of(made_match(entry, None, edit)).new == "Deck &amp; bar"


def test_a_file_that_writes_the_present_text_otherwise_is_told() -> None:
    entry = made_entry("Fish & chips", raw="Fish &amp; chips")
    edit = Edit(
        entry.raw, "Fish and chips", "Fish & chips", "Fish and chips", "Fish and chips", verified=True
    )
    assert change_of(made_match(entry, None, edit)).swaps == (("&", "&amp;"),)


def test_the_same_words_twice_are_told_apart_by_the_edit() -> None:
    value = "the deck and the bar " * 4
    entry = made_entry(value)
    start = value.index("the bar", 30)
    edit = made_edit(entry, "the", "our", at=start)
    change = change_of(made_match(entry, None, edit))
    assert change.sentence.startswith("… ")
    assert "the bar" in change.sentence


def test_an_addition_without_a_certain_place_shows_the_whole_text_as_typed() -> None:
    raw = "Don\\'t wait &amp; see " + LONG
    entry = made_entry(f"Don't wait & see {LONG}", raw=raw)
    edit = Edit(raw, f"{raw} Now.", "", " Now.", " Now.", verified=True)
    change = change_of(made_match(entry, None, edit))
    assert (change.kind, change.new) == (ChangeKind.WHOLE, f"{raw} Now.")


def test_a_short_text_that_is_typed_otherwise_is_shown_whole_as_it_is_typed() -> None:
    entry = made_entry("Don't wait", raw="Don\\'t wait")
    edit = Edit(entry.raw, "Don\\'t rush", "wait", "rush", "rush", verified=True)
    change = change_of(made_match(entry, None, edit))
    assert (change.now, change.new) == ("Don\\'t wait", "Don\\'t rush")
    assert change.swaps == (("'", "\\'"),)


def test_a_stretch_that_is_typed_otherwise_is_shown_by_its_words_as_they_are_typed() -> None:
    raw = f"Please check it\\'s spelling. {LONG}"
    entry = made_entry(f"Please check it's spelling. {LONG}", raw=raw)
    edit = Edit(raw, raw.replace("it\\'s", "its"), "it's", "its", "its", verified=True)
    change = change_of(made_match(entry, None, edit))
    assert (change.now, change.new, change.sentence) == ("it\\'s", "its", "")
    assert change.swaps == (("'", "\\'"),)


def test_words_around_a_stretch_are_left_out_where_the_file_has_marks_between_them() -> None:
    raw = f"{LONG} We have send your receipt to <g>%1$s</g>."
    entry = made_entry(f"{LONG} We have send your receipt to %1$s.", raw=raw)
    edit = Edit(raw, raw.replace("send", "sent"), "send", "sent", "sent", verified=True)
    assert change_of(made_match(entry, None, edit)).sentence == ""


def test_a_text_of_several_lines_is_never_an_arrow() -> None:
    change = shown("Title\nLine", "Line", "Row")
    assert (change.now, change.new) == ("Line", "Row")
    assert not shown("A", "A", "B\nC").arrow


def test_an_arrow_in_the_text_makes_two_lines() -> None:
    assert not shown("A → B", "B", "C").arrow
