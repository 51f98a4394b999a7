"""The handbook's pages say what the window says, in both languages, and lead where they say."""

import re
from pathlib import Path

import pytest

from app.model import Language
from docs.handbook.making.book import SOURCES
from docs.handbook.making.pictures import NAMES
from docs.handbook.making.window_words import is_said, quoted_keys, quoted_words

ENGLISH = sorted(path.name for path in (SOURCES / Language.EN).glob("*.md"))
PAGES = [(language, name) for language in Language for name in ENGLISH]
_PICTURE = re.compile(r"!\[([^\]]*)\]\(made/pictures/([\w-]+)\.webp\)")
_INFORMAL = re.compile(r"\b(?:dir|dich|dein|deine[mnrs]?)\b", re.IGNORECASE)


def _text(language: Language, name: str) -> str:
    return (SOURCES / language / name).read_text(encoding="utf-8")


def _pictures(text: str) -> list[tuple[str, str]]:
    return _PICTURE.findall(text)


def test_both_languages_have_the_same_chapters() -> None:
    assert sorted(path.name for path in (SOURCES / Language.DE).glob("*.md")) == ENGLISH


@pytest.mark.parametrize("name", ENGLISH)
def test_a_chapter_shows_the_same_in_both_languages(name: str) -> None:
    english, german = _text(Language.EN, name), _text(Language.DE, name)
    assert [shown for _alt, shown in _pictures(english)] == [shown for _alt, shown in _pictures(german)]
    if name != "glossary.md":
        assert english.count("\n## ") == german.count("\n## ")


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_what_a_page_quotes_the_window_says(language: Language, name: str) -> None:
    unsaid = {words for words in quoted_words(_text(language, name)) if not is_said(words, language)}
    assert not unsaid


@pytest.mark.parametrize(("words", "language"), [("Nonsense", Language.EN), ("Copy reply", Language.DE)])
def test_a_label_that_the_window_has_not_is_noticed(words: str, language: Language) -> None:
    assert quoted_words(f"Click {{guilabel}}`{words}`.") == {words}
    assert not is_said(words, language)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Answer all 8 notes", Language.EN),
        ("Alle 8 Notizen beantworten", Language.DE),
        ("Project", Language.EN),
        ("Projekt", Language.DE),
    ],
)
def test_numbers_and_menu_keys_do_not_matter(words: str, language: Language) -> None:
    assert is_said(words, language)


def test_each_step_into_a_menu_is_looked_at() -> None:
    assert quoted_words("{menuselection}`Help --> Handbook`") == {"Help", "Handbook"}


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_each_picture_is_taken_and_told_in_words(language: Language, name: str) -> None:
    for told, shown in _pictures(_text(language, name)):
        assert told
        assert shown in NAMES


def test_no_picture_is_taken_for_nothing() -> None:
    shown = {shown for name in ENGLISH for _told, shown in _pictures(_text(Language.EN, name))}
    assert shown == set(NAMES)


@pytest.mark.parametrize("name", ENGLISH)
def test_german_says_sie_as_the_window_does(name: str) -> None:
    assert not _INFORMAL.findall(_text(Language.DE, name))


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_nothing_is_named_that_is_on_one_computer_only(language: Language, name: str) -> None:
    assert not re.findall(r"(?:/home/|/root|/tmp|C:\\Users)", _text(language, name))


def test_keys_are_found_in_a_page() -> None:
    assert quoted_keys("Press {kbd}`Ctrl+K`, {kbd}`F1`.") == {"Ctrl+K", "F1"}


def test_the_pages_are_where_the_window_looks_for_them() -> None:
    assert Path("docs", "handbook").resolve() == SOURCES
