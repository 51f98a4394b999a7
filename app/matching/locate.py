"""From displayed text to its places: the same searches that find what a note quotes."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from app.matching.copy_index import CopyIndex
from app.matching.folding import fold, words_of
from app.matching.sightings import Hit, Level, Needle, hits_of
from app.model import say, say_count

__all__ = ["Located", "located"]

Located = tuple[int, float, tuple[str, ...]]
"""Entry, score (0 to 1), and how it was found in sentences."""

_LIKE = 60
"""Entries that share words with the text and are compared with it."""
_SIMILAR = 0.4
_SENTENCES = {
    Level.EQUAL: say("It says exactly this."),
    Level.INSIDE: say("It holds this word for word."),
    Level.NEAR: say("It holds nearly this."),
    Level.LOOSE: say("It holds another form of this word."),
}
_FILLED = say("It says this, with its placeholders filled in.")
_MOST = {Level.EQUAL: 1.0, Level.INSIDE: 0.99, Level.NEAR: 0.79, Level.LOOSE: 0.6}
_LEAST = {Level.EQUAL: 1.0, Level.INSIDE: 0.8, Level.NEAR: 0.6, Level.LOOSE: 0.45}
"""Between these an entry scores the higher, the more of it the text is."""


def located(text: str, index: CopyIndex, *, limit: int) -> list[Located]:
    """Return the entries that displayed text may come from, best first."""
    folded = fold(text)
    if not folded:
        return []
    found: dict[int, Located] = {}
    for place in (*_sighted(text, folded, index), *_similar(folded, index)):
        number, score, _ = place
        if number not in found or found[number][1] < score:
            found[number] = place
    ordered = sorted(found.values(), key=lambda place: (-place[1], place[0]))
    return [place for place in ordered if place[1] >= _SIMILAR][:limit]


def _sighted(text: str, folded: str, index: CopyIndex) -> Iterator[Located]:
    for number, hit in hits_of(Needle(text, "", 1.0), index):
        share = min(1.0, len(folded) / max(1, len(index.folded[number])))
        score = _LEAST[hit.level] + (_MOST[hit.level] - _LEAST[hit.level]) * share
        yield number, score, _told(hit)


def _told(hit: Hit) -> tuple[str, ...]:
    """Return how an entry holds the text, and how many others do."""
    how = _FILLED if hit.rendered else _SENTENCES[hit.level]
    others = hit.owners - 1
    if hit.level < Level.INSIDE:
        return (how,)
    if not others:
        return how, say("No other text does.")
    return how, say_count(others, one="1 other text does.", many="{count} other texts do.")


def _similar(folded: str, index: CopyIndex) -> Iterator[Located]:
    for number, _ in index.ranked(dict.fromkeys(words_of(folded), 1.0), limit=_LIKE):
        ratio = fuzz.WRatio(folded, index.folded[number])
        yield number, 0.79 * ratio / 100, (say("It is similar."),)
