"""The templates of the guide that ship with Copycue."""

import re
from pathlib import Path

import pytest

from app.model import Language
from app.replies.guide.labels import labels_of
from app.replies.guide.vocabulary import VOCABULARY
from app.replies.template.check import mistakes_in
from app.replies.template.reading import read_template
from resources import folder

ROOT = folder("guide")
FILES = sorted(ROOT.rglob("*.j2"))
NAMES = frozenset(path.name for path in FILES)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_template_asks_for_facts_that_there_are(path: Path) -> None:
    template = read_template(path.read_text("utf-8"), named(path))
    assert mistakes_in(template, VOCABULARY, NAMES, letter=False) == ()


def test_du_and_sie_have_the_same_files() -> None:
    sie, du = ({path.name for path in (ROOT / "de" / address).glob("*.j2")} for address in ("sie", "du"))
    assert sie == du


def test_german_and_english_say_the_same() -> None:
    german = {path.name for path in (ROOT / "de").rglob("*.j2")}
    assert german == {path.name for path in (ROOT / "en").rglob("*.j2")}


def test_what_says_neither_sie_nor_du_is_no_letter_to_either() -> None:
    for path in (ROOT / "de").glob("*.j2"):
        words = re.sub(r"\{#.*?#\}|\{[%{].*?[%}]\}|<[^>]+>", " ", path.read_text("utf-8"), flags=re.DOTALL)
        assert not re.search(r"\b(?:Ihnen|Ihre?[mnrs]?|du|dir|dich|deine?[mnrs]?)\b", words), path


@pytest.mark.parametrize("language", Language)
def test_no_heading_or_label_is_empty(language: Language) -> None:
    words = labels_of(language)
    labels = [getattr(words.labels, name) for name in words.labels.__dataclass_fields__]
    assert all([*labels, *words.headings.values(), words.new_text, words.new_sentence, words.added])


def test_both_languages_have_the_same_headings() -> None:
    assert labels_of(Language.DE).headings.keys() == labels_of(Language.EN).headings.keys()


@pytest.mark.parametrize("path", FILES, ids=named)
def test_clients_are_not_told_of_tags_nodes_or_parsing(path: Path) -> None:
    words = re.sub(r"\{#.*?#\}|\{[%{].*?[%}]\}|<[^>]+>", " ", path.read_text("utf-8"), flags=re.DOTALL)
    assert not re.search(r"\b(?:tags?|nodes?|pars\w+|attribut\w*|xml|string)\b", words, re.IGNORECASE), path
