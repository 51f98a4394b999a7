"""Where a slip that a note points out stands too: worth a line in the reply, never a claim."""

import re

from app.matching import Matcher
from app.model import AskKind, Entry, Match, Verdict

__all__ = ["further_hits"]

_LEAST_LETTERS = 5
_MANY_STROKES = 2
_LOOKED_AT = 10
_SIGNS = " .,;:!?"


def further_hits(verdict: Verdict, matcher: Matcher) -> tuple[Entry, ...]:
    """Return other entries with the misspelt word that a note wishes to be corrected.

    Only a word that is in no list of words is looked for: "then" for "than" may be right elsewhere.

    Args:
        verdict: what was found for the note.
        matcher: searches the copy.
    """
    claimed = {(match.entry.location.file, match.entry.location.span) for match in verdict.claimed}
    words = {word for match in verdict.claimed for word in _misspelt(match)}
    found: dict[tuple[str, tuple[int, int]], Entry] = {}
    for word in sorted(words):
        for place in matcher.locate(word, limit=_LOOKED_AT):
            spot = (place.entry.location.file, place.entry.location.span)
            if spot not in claimed and place.entry.editable and _holds(place.entry.value, word):
                found[spot] = place.entry
    if not found or not any(map(_is_no_word, words)):
        return ()
    return tuple(found[spot] for spot in sorted(found))


def _misspelt(match: Match) -> tuple[str, ...]:
    """Return the word that is to be corrected, where it is one word and few strokes change."""
    edit, ask = match.edit, match.ask
    old, new = (edit.old, edit.new) if edit else ((ask.old or "", ask.new or "") if ask else ("", ""))
    old, new = old.strip(_SIGNS), new.strip(_SIGNS)
    if len(old) < _LEAST_LETTERS or not old.isalpha() or (new and not new.isalpha()):
        return ()
    if not new:
        return (old,) if ask is not None and ask.kind is AskKind.CORRECT else ()
    from rapidfuzz.distance import DamerauLevenshtein

    strokes = DamerauLevenshtein.distance(old.casefold(), new.casefold())
    return (old,) if 0 < strokes <= _MANY_STROKES else ()


def _holds(value: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", value, re.IGNORECASE) is not None


def _is_no_word(word: str) -> bool:
    from app.matching.spelling import correction  # its lists of words are read when first asked

    return correction(word) is not None
