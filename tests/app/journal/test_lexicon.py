"""The shipped words are complete and do not contradict each other."""

import tomllib
from collections import Counter

import pytest

import resources
from app.journal.lexicon import Role, fold, lexicon
from app.model import NoteStatus


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Bug-ID:", "bug id"),
        ("BugId", "bug id"),
        ("  Seite/Bereich ", "seite bereich"),
        ("\ufeffID", "id"),
        ("LFD. NR.", "lfd nr"),
        ("#", "#"),
        ("Größe", "grösse"),
        ("", ""),
    ],
)
def test_names_are_compared_without_case_and_punctuation(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_no_name_of_a_column_has_two_roles() -> None:
    data = tomllib.loads(resources.folder("lexicons", "journal.toml").read_text(encoding="utf-8"))
    names = Counter(
        fold(name) for languages in data["columns"].values() for names in languages.values() for name in names
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_no_word_for_a_state_has_two_meanings() -> None:
    data = tomllib.loads(resources.folder("lexicons", "journal.toml").read_text(encoding="utf-8"))
    words = Counter(fold(word) for words in data["status"].values() for word in set(map(fold, words)))
    assert [word for word, count in words.items() if count > 1] == []


def test_every_role_and_every_state_has_words() -> None:
    of_exports_alone = {Role.LIST, Role.KIND, Role.INDENT}
    assert {name.role for name in lexicon().columns.values()} == set(Role) - of_exports_alone
    assert set(lexicon().status.values()) == set(NoteStatus)
