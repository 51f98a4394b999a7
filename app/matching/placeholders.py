"""Entries with placeholders, found by what the screen shows: the same words with values filled in."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

__all__ = ["Template", "Templates", "grams_of"]

Template = tuple[int, tuple[str, ...]]
"""An entry with placeholders, and the fixed words between them, in order."""

_PLACEHOLDER = re.compile(
    r"(?<!\d)%(?:\d+\$)?[-+0]*\d*(?:\.\d+)?[a-z@]|\{[^{}\n]{0,40}\}|\$[a-z_]+\$|\[[a-z_0-9]+\]|%l?\d+",
    re.IGNORECASE,
)
_RUN = re.compile(r"[^\W_]+")
_GRAM = 6
"""An entry is filed under so many letters at most: whoever quotes it filled in quotes these as well."""
_FEW_TIMES = 5
"""So often it is quicker to look at each entry than to file them all."""


class Templates:
    """The entries of a file that hold placeholders.

    Args:
        texts: the folded texts of all its entries.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._asked = 0

    def within(self, folded: str, grams: set[str]) -> Iterator[Template]:
        """Yield the entries whose fixed words all stand in a text, in no order.

        Args:
            folded: the text.
            grams: ``grams_of`` it; passed in since many files are asked about the same text.
        """
        self._asked += 1
        for template in self._filed(grams) if self._asked > _FEW_TIMES else self._read(folded):
            if all(part in folded for part in template[1]):
                yield template

    def _filed(self, grams: set[str]) -> Iterator[Template]:
        for gram in self.by_gram.keys() & grams:
            yield from self.by_gram[gram]

    def _read(self, folded: str) -> Iterator[Template]:
        """Yield the entries that begin with a placeholder, or with a word that stands in the text."""
        for number, text in self._with_signs:
            begins = _RUN.match(text)
            if begins is None or begins[0] in folded:
                parts = _fixed_parts(text)
                if parts:
                    yield number, parts

    @cached_property
    def _with_signs(self) -> list[tuple[int, str]]:
        return [
            (number, text)
            for number, text in enumerate(self._texts)
            if "{" in text or "%" in text or "$" in text or "[" in text
        ]

    @cached_property
    def by_gram(self) -> dict[str, list[Template]]:
        """The entries by letters that stand in whatever quotes them filled in."""
        filed: defaultdict[str, list[Template]] = defaultdict(list)
        for number, text in self._with_signs:
            parts = _fixed_parts(text)
            if parts:
                filed[_gram(parts)].append((number, parts))
        return dict(filed)


def grams_of(folded: str) -> set[str]:
    """Return every stretch of a text that an entry may be filed under."""
    lengths: Iterable[int] = range(1, _GRAM + 1)
    return {folded[start : start + length] for length in lengths for start in range(len(folded) - length + 1)}


def _fixed_parts(text: str) -> tuple[str, ...]:
    pieces = _PLACEHOLDER.split(text)
    if len(pieces) == 1:
        return ()
    return tuple(stripped for piece in pieces if (stripped := piece.strip(" .:;!?'\"()")))


def _gram(parts: tuple[str, ...]) -> str:
    """Return the beginning of the longest word: the longer, the fewer others have it."""
    runs = [run for part in parts for run in _RUN.findall(part)]
    return max(runs or parts, key=len)[:_GRAM]
