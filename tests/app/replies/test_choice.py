"""Which wording a note gets."""

from itertools import pairwise

import pytest

from app.model import Address, Formality, Language, Reply, Situation
from app.replies.choice import Chooser


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_a_run_of_notes_goes_through_all_wordings(count: int) -> None:
    picks = [Chooser(f"N-{number}", "").pick("thanks", range(count)) for number in range(40 * count)]
    assert set(picks) == set(range(count))
    assert all(picks.count(index) >= 30 for index in range(count))


def test_most_neighbours_get_another_wording() -> None:
    picks = [Chooser(str(number), "same text").pick("offer", range(4)) for number in range(200)]
    assert sum(one == other for one, other in pairwise(picks)) <= 25


def test_moves_are_combined_anew_in_each_lap() -> None:
    pairs = {
        (Chooser(str(number), "").pick("thanks", range(3)), Chooser(str(number), "").pick("live", range(3)))
        for number in range(60)
    }
    assert len(pairs) == 9


def test_a_made_up_id_chooses_by_id_and_text() -> None:
    picks = {Chooser("n-3f9a1c", text).pick("thanks", range(4)) for text in "abcdefgh"}
    assert len(picks) > 1


def test_one_note_always_gets_the_same() -> None:
    assert Chooser("489", "x").pick("thanks", range(5)) == Chooser("489", "y").pick("thanks", range(5))
    assert Chooser("", "x").pick("thanks", range(5)) == Chooser("", "x").pick("thanks", range(5))


def test_odd_ids_are_no_trouble() -> None:
    for odd in ("", "\ud800", "9" * 400, "½", "٣", "a\nb"):
        assert Chooser(odd, "\udfff").pick("thanks", range(3)) in range(3)


def test_what_the_neighbours_got_is_taken_only_where_nothing_else_fits() -> None:
    before = [_reply(("offer", 0)), _reply(("offer", 2), ("live", 1))]
    assert {Chooser(str(number), "", before).pick("offer", range(3)) for number in range(9)} == {1}
    assert {Chooser(str(number), "", before).pick("offer", (0, 2)) for number in range(9)} == {0}
    assert {Chooser(str(number), "", before).pick("live", (1,)) for number in range(9)} == {1}


def _reply(*wordings: tuple[str, int]) -> Reply:
    return Reply(
        Language.EN,
        Address.FORMAL,
        Formality.NEUTRAL,
        Situation.OURS,
        "",
        "",
        "",
        wordings=wordings,
    )
