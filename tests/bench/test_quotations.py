"""The ways of quoting that recall is measured for, and the notes nobody should write."""

import random

import pytest

from app.matching import Matcher
from app.model import Note, Source
from tests.app.matching.small_copy import matcher_of
from tests.bench.speed.hostile import hostile_notes
from tests.bench.speed.recall import KINDS

VALUE = "Please choose “now” – it’s your bicycle…"
COPY = [f"Cabin {number} is “ready” – it’s on deck {number % 9}" for number in range(300)]


@pytest.mark.parametrize(
    ("kind", "quoted"),
    [
        ("exact", VALUE),
        ("case", "PLEASE CHOOSE “NOW” – IT’S YOUR BICYCLE…"),
        ("signs", 'Please  choose  "now" - it\'s your bicycle...'),
        ("part", "choose “now” – it’s"),
    ],
)
def test_a_text_is_quoted_as_people_do(kind: str, quoted: str) -> None:
    seen = {KINDS[kind](VALUE, random.Random(seed)) for seed in range(40)}
    assert quoted in seen


def test_a_typo_changes_one_long_word_by_a_stroke() -> None:
    for seed in range(40):
        spoilt = KINDS["typo"](VALUE, random.Random(seed)).split(" ")
        changed = [(old, new) for old, new in zip(VALUE.split(" "), spoilt, strict=True) if old != new]
        assert all(len(old) >= 5 and abs(len(old) - len(new)) <= 1 for old, new in changed)
        assert len(changed) <= 1


NOTES = dict(hostile_notes(COPY))


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    folder = tmp_path_factory.mktemp("copy")
    return matcher_of(folder, {f"cabin.{number}": value for number, value in enumerate(COPY)})


@pytest.mark.parametrize("what", NOTES)
def test_a_note_nobody_should_write_is_answered(what: str, matcher: Matcher) -> None:
    verdict = matcher.judge(Note("1", NOTES[what], Source("notes.md", 1)))
    assert len(verdict.claimed) <= 12
    assert len(verdict.matches) <= 10
