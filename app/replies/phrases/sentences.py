"""A text as sentences of words, each word with its exact place.

Words are folded, so that ä and ae, ’ and ', capitals and small letters are alike.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from app.replies.phrases.own_words import MASK

__all__ = ["Sentence", "Word", "folded", "sentences_of", "shown"]

_WORD = re.compile(rf"{MASK}+|[^\W_]+(?:[-'’`´][^\W_]+)*|\.{{2,}}|…|[;:]-?[)(]|[^\w\s*~#{MASK}]|_")
_SEPARATE = re.compile(r"[.!?…]+[\"'”’“»«)\]]*(?=\s|$)")
_LINE_WRAPS_FROM = 60
"""Characters. A shorter line was ended by its writer, a longer one perhaps by the mail program."""
_BULLET = re.compile(r"\s*(?:[-*•–]\s|\(?\w[.)]\s|\d{1,2}[.)]\s)")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:\w|z\.\s?b|d\.\s?h|u\.\s?a|o\.\s?ä|i\.\s?d\.\s?r|e\.\s?g|i\.\s?e|etc|usw|bzw|ca|evtl|"
    r"ggf|inkl|zzgl|nr|nos|vgl|sog|abb|mr|mrs|ms|mx|dr|prof|hr|st|vs|approx|incl|dept|fig|pp|jan|feb|mar|apr|"
    r"aug|sept|okt|oct|nov|dez|dec)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:^|\s)\d{1,3}$")
_ORDINAL = re.compile(r"\b(?:am|der|die|das|den|dem|zum|vom|bis|ab|beim|zur|im) \d{1,3}$", re.IGNORECASE)
_FOLDS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "’": "'", "`": "'", "´": "'", "‘": "'"})
_SHOWN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}) | _FOLDS


def shown(word: str) -> str:
    """Return a word as written, but for its umlauts and apostrophes."""
    return word.translate(_SHOWN)


_SIGNS = {
    "$": "usd",
    "€": "eur",
    "£": "gbp",
    ";)": "😉",
    ";-)": "😉",
    ":)": "🙂",
    ":-)": "🙂",
    ":(": "🙁",
    ":-(": "🙁",
}


def folded(word: str) -> str:
    """Return a word without what only its spelling makes different."""
    return word.casefold().translate(_FOLDS)


class Word(NamedTuple):
    """A word, a mark of punctuation or a masked stretch.

    Attributes:
        text: folded.
        shown: as written, with its capitals; only the apostrophe and the umlauts are folded.
        start: where it begins in the text.
        end: where it ends.
    """

    text: str
    shown: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word, no punctuation; a masked stretch counts as one."""
        return self.shown[:1].isalnum() or self.shown[:1] == MASK


@dataclass(frozen=True)
class Sentence:
    """A sentence, or a line that stands for itself.

    Attributes:
        start: where it begins in the text.
        end: where it ends.
        words: its words and punctuation.
    """

    start: int
    end: int
    words: tuple[Word, ...]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The folded words, to tell quickly what cannot be in it."""
        return frozenset(word.text for word in self.words)


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text whose foreign parts are masked; those without a word are left out."""
    found: list[Sentence] = []
    for start, end in _pieces(text):
        words = tuple(_words(text, start, end))
        if any(_says_something(word) for word in words):
            found.append(Sentence(start, end, words))
    return tuple(found)


def _says_something(word: Word) -> bool:
    return word.text in {"!", "?"} or (word.is_word and word.shown[0] != MASK)


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    for piece in _WORD.finditer(text, start, end):
        written = piece[0]
        if written == "." and text[piece.end() : end].strip(" .!?)\"'"):  # of an abbreviation: ends no clause
            continue
        yield Word(
            _SIGNS.get(written) or ("…" if written.startswith("..") else folded(written)),
            shown(written),
            piece.start(),
            piece.end(),
        )


def _pieces(text: str) -> list[tuple[int, int]]:
    """Return where each sentence begins and ends, blank space left out."""
    cuts = [0, *sorted({*_line_ends(text), *_sentence_ends(text)}), len(text)]
    pieces = []
    for start, end in pairwise(cuts):
        part = text[start:end]
        stripped = part.strip()
        if stripped:
            begin = start + len(part) - len(part.lstrip())
            pieces.append((begin, begin + len(stripped)))
    return pieces


def _sentence_ends(text: str) -> list[int]:
    ends = []
    for found in _SEPARATE.finditer(text):
        before, after = text[max(0, found.start() - 12) : found.start()], text[found.end() :][:12].lstrip()
        only_a_dot = found[0] == "."
        if only_a_dot and _goes_on(before, after):
            continue
        if found[0] in {"...", "…"} and after[:1].islower():
            continue
        ends.append(found.end())
    return ends


def _goes_on(before: str, after: str) -> bool:
    """Whether a full stop between these words ends no sentence: "z. B.", "am 3. Mai"."""
    if _ABBREVIATION.search(before) or _ORDINAL.search(before):
        return True
    return after[:1].islower() and _NUMBER.search(before) is not None


def _line_ends(text: str) -> list[int]:
    ends = []
    start = 0
    lines = text.split("\n")
    for line, following in pairwise(lines):
        start += len(line) + 1
        wraps = len(line.rstrip()) >= _LINE_WRAPS_FROM and line.rstrip()[-1] not in ".!?:"
        if not (wraps and following.strip() and not _BULLET.match(following)):
            ends.append(start)
    return ends
