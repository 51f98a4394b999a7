"""A note as the phrases see it: lower case, and one stand-in character for each quotation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.matching.quotes import Quotation

__all__ = ["FIRST_STAND_IN", "STAND_IN", "MarkedNote", "index_of"]

FIRST_STAND_IN = 0xE000
"""Code point of the stand-in of the first quotation (a private use area of Unicode)."""

STAND_IN = "[\ue000-\uf8ff]"
"""Pattern of any stand-in."""

_NOT = re.compile(
    r"\b(?:do(?:es)? not|don't|doesn't|never|must not|mustn't|should not|shouldn't|niemals|keinesfalls|"
    rf"auf keinen fall|nicht(?!\s+{STAND_IN}))\b"
)
_LONGEST_SENTENCE = 300
_LONG_RUN = re.compile(r"\s{4,}|(?<=[\w-]{60})[\w-]+")
"""What no phrase needs: shortened, since patterns try each length of a run anew."""


@dataclass(frozen=True, slots=True)
class MarkedNote:
    """A note's text with stand-ins, and the quotations they stand for.

    Attributes:
        text: in lower case; ``chr(FIRST_STAND_IN + i)`` stands for ``quotations[i]``.
        quotations: in the order of the text.
    """

    text: str
    quotations: tuple[Quotation, ...]

    @classmethod
    def of(cls, text: str, quotations: tuple[Quotation, ...]) -> "MarkedNote":
        """Mark a note; ``text`` must hold no character of the private use area."""
        parts: list[str] = []
        position = 0
        for index, quotation in enumerate(quotations):
            if quotation.start < position:
                continue
            parts.append(_lower(text[position : quotation.start]))
            parts.append(chr(FIRST_STAND_IN + index))
            position = quotation.end
        parts.append(_lower(text[position:]))
        return cls("".join(parts), quotations)

    @property
    def unquoted(self) -> str:
        """The text without its quotations."""
        return re.sub(STAND_IN, " ", self.text)

    def quotation(self, stand_in: str) -> Quotation:
        """Return the quotation that a stand-in character stands for."""
        return self.quotations[index_of(stand_in)]

    def place_of(self, index: int) -> int:
        """Return where in the text a quotation stands, -1 where it lies within another."""
        return self.text.find(chr(FIRST_STAND_IN + index))

    def forbids(self, match: re.Match[str]) -> bool:
        """Tell whether the sentence says, up to the end of a match, that this must not be done."""
        return bool(_NOT.search(self.text, self._beginning(match.start()), match.end()))

    def sentence(self, match: re.Match[str]) -> str:
        """Return the sentence, or the line, in which a match stands."""
        return self._around(match.start(), match.end())

    def sentence_of(self, index: int) -> str:
        """Return the sentence, or the line, in which a quotation stands."""
        at = self.place_of(index)
        return self._around(at, at + 1) if at >= 0 else ""

    def before(self, at: int) -> str:
        """Return the sentence around ``at``, as far as it stands before it."""
        return self.text[self._beginning(at) : at]

    def _around(self, start: int, stop: int) -> str:
        last = min(len(self.text), stop + _LONGEST_SENTENCE)
        ends = [place for end in ".!?\n" if (place := self.text.find(end, stop, last)) >= 0]
        return self.text[self._beginning(start) : min(ends, default=last)]

    def _beginning(self, at: int) -> int:
        """Return where the sentence around ``at`` begins."""
        # No sentence is longer; a note without any end of a sentence must be read at once too.
        first = max(0, at - _LONGEST_SENTENCE)
        return max(first, max(self.text.rfind(end, first, at) for end in ".!?\n;") + 1)

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield matches that may overlap: two quotations can share the words between them."""
        position = 0
        while match := pattern.search(self.text, position):
            yield match
            position = match.start() + 1


def index_of(stand_in: str) -> int:
    """Return which quotation a stand-in character stands for."""
    return ord(stand_in) - FIRST_STAND_IN


def _lower(text: str) -> str:
    return _LONG_RUN.sub(_shortened, text.lower().replace("’", "'"))


def _shortened(run: re.Match[str]) -> str:
    return ("\n" * min(3, run[0].count("\n")) or " ") if run[0].isspace() else ""
