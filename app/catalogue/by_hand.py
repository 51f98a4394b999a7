"""What to type into an editor's search (Ctrl+F) to get to a text by hand.

Editors search plain text line by line, do not tell upper from lower case, and count their hits from
the top. So a phrase stands on one line as it is typed there; best it is words that people
recognise and that stand nowhere else in the file. Where there are none, it is said which
hit it is.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.model import Search

__all__ = ["Page", "Spot", "search_for"]

Span = tuple[int, int]

_CLEAN = re.compile(
    r"(?:[^\x00-\x20\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff"
    r"""<>&"\\“”„‟‘‚‛«»‹›]|(?<! ) (?! ))+"""
)
"""A stretch that is typed as it reads: no mark-up, codes, quotation marks or blanks that can't be seen."""
_MARKS = re.compile(r"&[^;&<>\s]{1,40};|<!\[CDATA\[|<[^<>]*>|\\u[0-9A-Fa-f]{4}|\\.")
"""What is typed otherwise than it reads, and tags: no words that people would search for."""
_WORD = re.compile(r"[^ ]+")
_LOOSE = ".,:;!?…()[]{}*+=/|–—-_'’#~"
"""Signs at the ends of a word that are left out."""
_SHORTEST = 3
_TELLING = 5
"""Characters from which on a phrase says something."""
_LONG_FILE = 2_000_000
"""Characters."""
_LONGEST = 60
_LONG_WORD = 24
"""Characters; longer words are cut: languages without blanks have whole sentences of them."""
_AROUND = 6
"""Words on each side of the wording that changes, which may help to tell it from others."""
_MANY_HITS = 200
_FEW_HITS = 9
"""So many hits can be stepped through by hand."""
_CAPITAL_I_WITH_DOT = "İ"
_STAND_IN = "\ue130"
"""Stands for the one capital that has two characters in lower case: offsets must not shift."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A text in a file, as characters of the file's text.

    Attributes:
        text: the whole text as typed.
        changed: the part of it that changes; the whole where that is open; empty for an insertion.
        names: stretches that hold the name of the text, best first.
    """

    text: Span
    changed: Span
    names: tuple[Span, ...] = ()


class Page:
    """The text of a file as an editor searches it.

    Args:
        text: the file's text without its byte order mark.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded = _folded(text)

    def others(self, span: Span) -> list[int] | None:
        """Return where else the characters of a span stand; None where that is too often to be of use."""
        phrase = self._folded[slice(*span)]
        found: list[int] = []
        at = self._folded.find(phrase)
        while at >= 0:
            if at != span[0]:
                found.append(at)
                if len(found) > _MANY_HITS:
                    return None
            at = self._folded.find(phrase, at + 1)
        return found

    def stays(self, others: Iterable[int], span: Span) -> list[int]:
        """Return those places at which a longer span stands as well."""
        phrase = self._folded[slice(*span)]
        return [at for at in others if self._folded.startswith(phrase, at)]

    def search(self, span: Span) -> Search | None:
        """Return the search for a span with its hit, None where its hits overlap so that editors differ."""
        phrase = self._folded[slice(*span)]
        start, end = span
        hit = self._folded.count(phrase, 0, end)
        if not hit or self._last_hit(phrase, hit) != start:
            return None
        return Search(self.text[start:end], hit, self._folded.count(phrase))

    def _last_hit(self, phrase: str, number: int) -> int:
        """Return where the hit of a number begins, when each is searched for behind the one before."""
        at = -len(phrase)
        for _ in range(number):
            at = self._folded.find(phrase, at + len(phrase))
        return at


def search_for(page: Page, spot: Spot) -> Search | None:
    """Return what to search for to get to a text; None for a text that no phrase leads to.

    Words that change come first, then those around them, then the text's name; a phrase that
    stands nowhere else comes before one with several hits.
    """
    signs = _with_signs(page.text, spot)
    unique = _unique_words(page, spot) or _first_unique(page, (*spot.names, *signs))
    return unique or _among_several(page, spot, signs)


def _folded(text: str) -> str:
    """Return a text in lower case, character by character, whatever stands beside each."""
    return text.replace(_CAPITAL_I_WITH_DOT, _STAND_IN).lower().replace("ς", "σ")


# --- words that stand nowhere else ----------------------------------------------------------------


def _unique_words(page: Page, spot: Spot) -> Search | None:
    """Return a few words of the text that stand nowhere else.

    First of the words that change, then with some of those around them, then of any others.
    """
    found: list[tuple[int, tuple[bool, int], Span]] = []
    for words in _runs(page.text, spot):
        changing = _changing(words, spot.changed)
        for rank, (start, end) in _unique_spans(page, words, changing):
            found.append((rank, _handiness(end - start), (start, end)))
        if changing is not None and found:
            break
    return Search(page.text[slice(*min(found)[2])]) if found else None


def _handiness(length: int) -> tuple[bool, int]:
    """Return how handy a phrase of so many characters is, the best first: short, but not just a small word.

    “they” leads to its place today; “are kept” does so still when others have written more.
    """
    return (False, length) if length >= _TELLING else (True, -length)


def _unique_spans(page: Page, words: Sequence[Span], changing: range | None) -> Iterator[tuple[int, Span]]:
    """Yield spans of words that stand nowhere else, with how far they are from the words that change."""
    if changing is None:
        yield from ((2, span) for span in _shortest(page, words[: 2 * _AROUND]))
        return
    first, last = changing[0], changing[-1]
    own = _shortest(page, words[first : last + 1])
    yield from ((0, span) for span in own)
    if own:
        return
    for start, end in _shortest(page, words[max(first - _AROUND, 0) : last + 1 + _AROUND]):
        if start < words[last][1]:
            yield 1, (start, max(end, words[first][1]))
        else:
            yield 2, (start, end)


def _runs(text: str, spot: Spot) -> list[list[Span]]:
    """Return the words of a text in runs without mark-up between them, those that change first."""
    start, end = spot.text
    bare = _MARKS.sub(lambda m: "\n" * len(m[0]), text[start:end])
    runs = [
        [
            (start + low, start + high)
            for word in _WORD.finditer(bare, *run.span())
            for low, high in _pieces(bare, *word.span())
        ]
        for run in _CLEAN.finditer(bare)
    ]
    wordy = [run for run in runs if run]
    return sorted(wordy, key=lambda run: _changing(run, spot.changed) is None)[: 2 * _AROUND]


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """Return a word without loose signs at its ends, a very long one in pieces."""
    word = text[start:end]
    start += len(word) - len(word.lstrip(_LOOSE))
    end -= len(word) - len(word.rstrip(_LOOSE))
    return [(at, min(at + _LONG_WORD, end)) for at in range(start, end, _LONG_WORD)]


def _changing(words: Sequence[Span], changed: Span) -> range | None:
    """Return which words change; for an insertion the word before it, or else the one behind."""
    touched = [n for n, (start, end) in enumerate(words) if start < changed[1] and end > changed[0]]
    if not touched and words[0][0] <= changed[1] and changed[0] <= words[-1][1]:
        before = [n for n, (_, end) in enumerate(words) if end <= changed[0]]
        touched = before[-1:] or [0]
    return range(touched[0], touched[-1] + 1) if touched else None


def _shortest(page: Page, words: Sequence[Span]) -> list[Span]:
    """Return for each word the shortest stretch from it on that stands nowhere else, where there is one.

    In a very long file the first that is found does: each word is a walk through all of it.
    """
    spans = (_unique_from(page, words[start:]) for start in range(len(words)))
    found = (span for span in spans if span is not None)
    return list(islice(found, 1 if len(page.text) > _LONG_FILE else None))


def _unique_from(page: Page, words: Sequence[Span]) -> Span | None:
    others: list[int] | None = None
    start = words[0][0]
    for _, end in words:
        span = start, end
        if end - start > _LONGEST:
            return None
        others = page.others(span) if others is None else page.stays(others, span)
        if not others and others is not None and end - start >= _SHORTEST:
            return span
    return None


# --- other ways -----------------------------------------------------------------------------------


def _first_unique(page: Page, spans: Iterable[Span]) -> Search | None:
    for span in spans:
        found = page.search(span) if _is_typable(page.text[slice(*span)]) else None
        if found and found.of == 1:
            return found
    return None


def _is_typable(phrase: str) -> bool:
    """Tell whether a phrase can be typed, or pasted, into a search on one line."""
    fits = len(phrase) <= _LONGEST and phrase.isprintable() and phrase == phrase.strip()
    return fits and any(sign.isalnum() for sign in phrase)


def _with_signs(text: str, spot: Spot) -> tuple[Span, ...]:
    """Return the text and its names with what is typed around them.

    ``>OK<`` stands in fewer places than ``OK``, and ``"ok"`` in fewer than ``ok``.
    """
    start, end = spot.text
    framed = ((start - 1, end + 1), (start - 1, end))
    quoted = ((name[0] - 1, name[1] + 1) for name in spot.names)
    both = ((name[0], end) for name in spot.names if name[1] <= start)
    return tuple(span for span in (*framed, *quoted, *both) if span[0] >= 0 and span[1] <= len(text))


def _among_several(page: Page, spot: Spot, signs: Iterable[Span]) -> Search | None:
    """Return the wording itself where its hits can be stepped through, else what has the fewest."""
    words = [span for run in _runs(page.text, spot) for span in _whole(run, spot.changed)]
    tries = dict.fromkeys(
        span for span in (*words, spot.text, *signs, *spot.names) if _is_typable(page.text[slice(*span)])
    )
    found = {span: search for span in tries if (search := page.search(span))}
    few = [found[span] for span in words if span in found and found[span].of <= _FEW_HITS]
    return min(few or found.values(), key=lambda search: (search.of, len(search.phrase)), default=None)


def _whole(words: Sequence[Span], changed: Span) -> list[Span]:
    """Return the words of a run that change, as one phrase."""
    changing = _changing(words, changed)
    return [(words[changing[0]][0], words[changing[-1]][1])] if changing else []
