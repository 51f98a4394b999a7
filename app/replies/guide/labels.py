"""Short words of the guide that are no sentences: headings, heads of columns, words of made-up changes."""

import tomllib
from dataclasses import dataclass
from functools import cache

import msgspec

from app.model import Language
from resources import folder

__all__ = ["Labels", "Words", "labels_of"]


@dataclass(frozen=True, slots=True)
class Labels:
    """Heads of columns and names of things."""

    contents: str
    folder: str
    files: str
    text: str
    texts: str
    looked_after: str
    on_screen: str
    in_file: str
    where: str
    everywhere: str
    in_quotes: str
    person: str
    times: str
    old: str
    new: str
    stays: str
    all_files: str
    line: str
    entry: str


@dataclass(frozen=True, slots=True)
class Words:
    """All short words of a language.

    Attributes:
        labels: heads of columns and names of things.
        headings: of each section of the page.
        new_text: what a made-up change writes.
        new_sentence: a whole sentence of it.
        added: a word that is added behind a sign.
    """

    labels: Labels
    headings: dict[str, str]
    new_text: str
    new_sentence: str
    added: str


@cache
def labels_of(language: Language) -> Words:
    """Return the short words of a language."""
    text = folder("guide", language, "words.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), Words)
