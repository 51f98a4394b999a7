"""Every note has its own id, and keeps it when the journal is sorted or grows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.following import identity
from app.journal.following.identity import fingerprint, numbered
from app.model import Note, Severity, Source


def note(text: str, number: str = "", where: str = "", line: int = 1) -> Note:
    return Note(number, text, Source("notes.md", line), where=where)


def ids(*notes: Note) -> list[str]:
    return [each.id for each in numbered(notes)[0]]


def test_the_clients_number_is_the_id() -> None:
    assert ids(note("a", "489"), note("b", "A-7")) == ["489", "A-7"]


def test_a_note_without_a_number_gets_a_short_one() -> None:
    (made_up,) = ids(note("Please change it"))
    assert made_up.startswith("n-")
    assert len(made_up) == 8


def test_a_made_up_number_survives_sorting_and_insertions() -> None:
    first, second = note("a"), note("b")
    before = dict(zip("ab", ids(first, second), strict=True))
    after = dict(zip("xba", ids(note("x"), second, first), strict=True))
    assert {key: after[key] for key in before} == before


def test_case_and_spacing_do_not_count_but_words_and_page_do() -> None:
    assert fingerprint(note("Change  the\nWord")) == fingerprint(note("change the word"))
    assert fingerprint(note("a")) != fingerprint(note("b"))
    assert fingerprint(note("a", where="Kasse")) != fingerprint(note("a", where="Start"))


def test_the_same_words_twice_are_two_notes() -> None:
    first, second = ids(note("a"), note("a"))
    assert second == f"{first}-2"


def test_a_number_used_twice_is_made_unique_and_told() -> None:
    notes, problems = numbered([note("a", "489", line=3), note("b", "489", line=7)])
    assert notes[0].id == "489"
    assert notes[1].id.startswith("489-")
    (warning,) = problems
    assert (warning.severity, warning.line) == (Severity.WARNING, 7)
    assert notes[1].id in warning.message


def test_many_doubled_numbers_of_a_file_are_one_warning() -> None:
    _, problems = numbered([note(f"{copy}{number}", str(number)) for copy in "ab" for number in range(50)])
    assert len(problems) == 1
    assert "45 more" in problems[0].message


def test_different_words_with_the_same_short_fingerprint_get_longer_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prints = {"a": "abcdef" + "0" * 26, "b": "abcdef" + "1" * 26}
    monkeypatch.setattr(identity, "fingerprint", lambda each: prints[each.text])
    assert ids(note("a"), note("b")) == ["n-abcdef", "n-abcdef1"]


def test_a_made_up_number_never_takes_a_clients_one() -> None:
    (made_up,) = ids(note("a"))
    assert ids(note("a"), note("b", made_up))[1] == made_up


@given(st.lists(st.builds(note, st.sampled_from("abc"), st.sampled_from(["", "1", "2", "n-1"])), max_size=12))
def test_ids_are_unique_and_nothing_else_changes(notes: list[Note]) -> None:
    result, _ = numbered(notes)
    assert len({each.id for each in result}) == len(notes)
    assert [each.text for each in result] == [each.text for each in notes]
