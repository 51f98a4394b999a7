"""What the window says in each of its languages: what the pages may quote as a button or a menu."""

import re
from collections.abc import Iterator
from functools import cache

from lxml import etree

from app.model import Language
from resources import folder

__all__ = ["is_said", "quoted_keys", "quoted_words"]

_QUOTED = re.compile(r"\{guilabel\}`([^`]+)`")
_PATHS = re.compile(r"\{menuselection\}`([^`]+)`")
_KEYS = re.compile(r"\{kbd\}`([^`]+)`")
_SLOT = re.compile(r"%[1-9n]")
_LITERAL = 5
"""So many letters of a string with slots must be its own: “%1 in %2” would let anything be quoted."""


def quoted_words(page: str) -> set[str]:
    """Return what the text of a page quotes from the window, each part of a menu path for itself."""
    parts = (part.strip() for path in _PATHS.findall(page) for part in path.split("-->"))
    return {*_QUOTED.findall(page), *parts}


def quoted_keys(page: str) -> set[str]:
    """Return the keys that the text of a page names."""
    return set(_KEYS.findall(page))


def is_said(words: str, language: Language) -> bool:
    """Tell whether the window says these words, whatever it fills in for numbers and names."""
    return any(pattern.fullmatch(words) for pattern in _patterns(language))


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(text) for text in _texts(language) if _is_telling(text))


def _texts(language: Language) -> Iterator[str]:
    """Yield all strings of the window and of the core, those that count once for each form."""
    for name in ("copycue_de.ts", "core_de.ts"):
        for message in etree.parse(folder("translations", name)).iter("message"):
            if language is Language.EN:
                source = message.findtext("source") or ""
                yield from {source.replace("(s)", ""), source.replace("(s)", "s")}
            else:
                translation = message.find("translation")
                if translation is not None:
                    yield translation.text or ""
                    yield from (form.text or "" for form in translation.iter("numerusform"))


def _is_telling(text: str) -> bool:
    own = _SLOT.sub("", text)
    return own == text or sum(letter.isalpha() for letter in own) >= _LITERAL


def _pattern(text: str) -> re.Pattern[str]:
    """Return what matches a string of the window, with anything in its slots, without signs for keys."""
    return re.compile(".+".join(re.escape(part.replace("&", "")) for part in _SLOT.split(text)))
