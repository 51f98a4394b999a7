"""Word groups of a language, from ``resources/lexicons``: one file a language, extended without code."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import resources

__all__ = ["Lexicon", "group_pattern", "lexicon", "merged", "names_in_keys", "signal_pattern"]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word groups of one language, or of several merged.

    Attributes:
        words: group name → words as written, ``*`` for any ending.
        signals: signal name → words.
    """

    words: dict[str, tuple[str, ...]]
    signals: dict[str, tuple[str, ...]]

    def alternation(self, group: str) -> str:
        """Return a regular expression (no groups) that matches each word of a group."""
        return _alternation(self.words[group])

    def members(self, group: str) -> frozenset[str]:
        """Return the words of a group that have no wildcard, folded."""
        return frozenset(word.casefold() for word in self.words[group] if not word.endswith("*"))


def _alternation(words: Iterable[str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(_pattern(word) for word in ordered) + ")"


def _pattern(word: str) -> str:
    stem = re.escape(word.rstrip("*")).replace(r"\-", "[- ]?")
    return stem + (r"\w*" if word.endswith("*") else "")


@cache
def lexicon(language: str) -> Lexicon:
    """Return the word groups of ``language`` ("en", "de")."""
    with resources.folder("lexicons", f"{language}.toml").open("rb") as file:
        data = tomllib.load(file)
    return Lexicon(
        {name: tuple(text.split()) for name, text in data["words"].items()},
        {name: tuple(text.split()) for name, text in data["signals"].items()},
    )


@cache
def merged() -> Lexicon:
    """Return the groups of all languages together: notes mix languages freely."""
    parts = [lexicon(language) for language in ("en", "de")]
    return Lexicon(
        {
            name: tuple(dict.fromkeys(word for part in parts for word in part.words[name]))
            for name in parts[0].words
        },
        {
            name: tuple(dict.fromkeys(word for part in parts for word in part.signals[name]))
            for name in parts[0].signals
        },
    )


@cache
def signal_pattern(name: str) -> re.Pattern[str]:
    """Return a pattern that finds the words of a signal in folded text."""
    return _in_folded_text(merged().signals[name])


@cache
def group_pattern(name: str) -> re.Pattern[str]:
    """Return a pattern that finds the words of a group in folded text."""
    return _in_folded_text(merged().words[name])


def _in_folded_text(words: Iterable[str]) -> re.Pattern[str]:
    folded = _alternation(word.casefold() for word in words)
    return re.compile(rf"(?<![\w-]){folded}(?![\w])")


@cache
def names_in_keys() -> dict[str, tuple[str, ...]]:
    """Return what keys call the things that German notes name: "einstellung" → setting, pref and so on."""
    with resources.folder("lexicons", "names.toml").open("rb") as file:
        names: dict[str, str] = tomllib.load(file)["names"]
    return {name.casefold(): tuple(words.split()) for name, words in names.items()}
