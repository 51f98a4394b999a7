"""Numbers that put notes in order."""

from hypothesis import given
from hypothesis import strategies as st

from app.ledger.positions import positions_of

NAMES = st.lists(st.sampled_from("abcdefghijklmnop"), unique=True)


@given(NAMES, NAMES)
def test_numbers_ascend_whatever_they_were_before(first: list[str], second: list[str]) -> None:
    numbers = positions_of(second, positions_of(first, {}))
    assert sorted(second, key=numbers.__getitem__) == second
    assert len(set(numbers.values())) == len(second)


@given(NAMES, st.data())
def test_a_new_note_changes_no_other_number(names: list[str], data: st.DataObject) -> None:
    before = positions_of(names, {})
    place = data.draw(st.integers(0, len(names)))
    after = positions_of([*names[:place], "new", *names[place:]], before)
    assert {name: after[name] for name in names} == before


def test_a_note_that_moved_is_the_only_one_that_changes() -> None:
    before = positions_of("abcde", {})
    after = positions_of("bcdea", before)
    assert {name for name in before if before[name] != after[name]} == {"a"}


def test_where_there_is_no_room_all_are_numbered_anew() -> None:
    numbers = positions_of("axb", {"a": 1, "b": 2})
    assert sorted("axb", key=numbers.__getitem__) == list("axb")
