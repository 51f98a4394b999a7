"""A journal that is edited, sorted, added to and exported anew, week by week: notes keep their identities."""

import datetime as dt
import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.contract import JournalFile
from app.journal.following.revisions import Followed, follow
from app.journal.formats.delimited import Delimited
from app.model import Note
from tests.app.journal.following.resaving import CHANGES, Journal, first_journal, resaved

READ_AT = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
WEEKS = 4


def read(journal: Journal) -> tuple[Note, ...]:
    notes = Delimited().read(JournalFile("notes.csv", ".csv", journal.saved())).notes
    assert len(notes) == len(journal.rows)
    return notes


def ids_of(journal: Journal, followed: Followed) -> dict[int, str]:
    return {row.truth: note.id for row, note in zip(journal.rows, followed.notes, strict=True)}


def weeks(seed: int, size: int) -> Iterator[tuple[dict[int, str], dict[int, str]]]:
    """Yield which ids the notes had so far, and which they have after each time the client saved."""
    chance = random.Random(seed)
    journal = first_journal(chance, size)
    followed = follow([], read(journal), at=READ_AT)
    known = ids_of(journal, followed)
    for _ in range(WEEKS):
        journal = resaved(journal, chance)
        followed = follow(followed.all_known, read(journal), at=READ_AT)
        now = ids_of(journal, followed)
        yield known, now
        known = known | now


def test_in_500_edits_99_of_100_notes_keep_their_ids_and_none_gets_that_of_another() -> None:
    same = there = 0
    for seed in range(125):
        for known, now in weeks(seed, (3, 12, 40)[seed % 3]):
            there += sum(truth in known for truth in now)
            same += sum(known.get(truth) == note_id for truth, note_id in now.items())
            owner = {note_id: truth for truth, note_id in known.items()}
            assert all(owner.get(note_id, truth) == truth for truth, note_id in now.items()), seed
    assert there > 5_000
    assert same / there >= 0.99


@given(st.integers(0, 2**30), st.integers(2, 15))
def test_no_note_ever_gets_the_id_of_another(seed: int, size: int) -> None:
    for known, now in weeks(seed, size):
        owner = {note_id: truth for truth, note_id in known.items()}
        assert all(owner.get(note_id, truth) == truth for truth, note_id in now.items())


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_notes_survive_each_change_alone(change: object) -> None:
    assert callable(change)
    same = there = 0
    for seed in range(12):
        chance = random.Random(seed)
        before = first_journal(chance, 15)
        followed = follow([], read(before), at=READ_AT)
        after = change(before, chance)
        known = ids_of(before, followed)
        now = ids_of(after, follow(followed.all_known, read(after), at=READ_AT))
        there += sum(truth in known for truth in now)
        same += sum(known.get(truth) == note_id for truth, note_id in now.items())
    assert same / there >= 0.98
