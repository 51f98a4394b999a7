"""What is said of named files: numbers, kinds, languages; what is wrong stands first."""

import pytest

from app.model import Language, Problem
from app.workspace.surroundings.named import NamedCopy, NamedJournals
from ui.first_start.wording import kind_words, told_of_copy, told_of_journals

GONE = Problem("a.xml", "There is no such file or folder.", hint="Check the spelling of the path.")


def test_notes_are_counted_with_how_they_were_read() -> None:
    found = NamedJournals(17, 2, (".xlsx", ".xlsm", ".csv"), (Language.DE,))
    assert told_of_journals(found) == "17 notes in 2 files; read as Excel, CSV, German."


def test_journals_without_notes_yet_are_no_trouble() -> None:
    assert told_of_journals(NamedJournals(0, 1, (".csv",))) == "0 notes in 1 file."


def test_texts_are_counted_behind_what_is_wrong() -> None:
    found = NamedCopy(214, 6, (GONE, GONE, GONE))
    told = "“a.xml”: There is no such file or folder. Check the spelling of the path. And 2 more problems."
    assert told_of_copy(found) == f"{told} 214 texts in 6 files."


def test_nothing_that_can_be_read_is_said_so() -> None:
    assert told_of_copy(NamedCopy()) == "There are no texts in it that can be read."
    assert told_of_journals(NamedJournals()) == "There are no notes in it that can be read."


@pytest.mark.parametrize(
    ("suffix", "words"), [(".xlsx", "Excel"), (".eml", "mail"), (".csv", "CSV"), (".odt", "ODT")]
)
def test_kinds_of_files_are_called_as_people_call_them(suffix: str, words: str) -> None:
    assert kind_words(suffix) == words
