"""Keys and file names as words: how a note may speak of an entry that it does not quote."""

import re

__all__ = ["NAME_LETTERS", "key_parts", "last_part", "name_words", "singular", "stem_words"]

NAME_LETTERS = r"[A-ZÄÖÜ]+(?![a-zäöü])|[A-ZÄÖÜ]?[a-zäöüß]+"
"""A word in a name such as ``review_imageInfo``, as a pattern; numbers are words of names as well."""
_CAMEL = re.compile(NAME_LETTERS + r"|\d+")
_BORDERS = re.compile(r"[/.#]")
_SHORT_NAME = 3


def name_words(name: str) -> list[str]:
    """Split a key or file name into folded words: ``review_imageInfo`` → review, image, info."""
    return [singular(word.casefold()) for word in _CAMEL.findall(name)]


def singular(word: str) -> str:
    """Return an English noun without its plural s: keys say ``updates`` where notes say "update"."""
    return word[:-1] if len(word) > _SHORT_NAME and word.endswith("s") and not word.endswith("ss") else word


def stem_words(file_name: str) -> list[str]:
    """Return the words of a file's name, without its folders and its extension."""
    return name_words(file_name.rsplit("/", 1)[-1].rsplit(".", 1)[0])


def key_parts(key: str) -> set[str]:
    """Return what a note may call an entry by: its key, or a part of that which is long enough, folded."""
    parts = _BORDERS.split(without_brackets(key))
    named = (part for part in parts if len(part) > _SHORT_NAME and not part.startswith("@"))
    return {key.casefold(), *(part.casefold() for part in named)}


def last_part(name: str) -> str:
    """Return what stands behind the last border within a key."""
    return _BORDERS.split(name)[-1]


def without_brackets(key: str) -> str:
    """Return a key without the numbers of list items: ``steps[2]`` → ``steps``."""
    return re.sub(r"\[[^\]]*\]", "", key) if "[" in key else key
