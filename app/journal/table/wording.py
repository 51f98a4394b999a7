"""Whether a cell holds wording or says what to do: untrue would be a reply that quotes "please shorten".

Columns "old" and "new" hold wording, unless the words are those of an instruction. Columns "actual" and
"expected" mostly tell how the program behaves: there only quoted words count, and a word spelled otherwise.
"""

import re

from rapidfuzz.distance import Levenshtein

from app.journal.lexicon import fold, lexicon

__all__ = ["is_instruction", "quoted", "respelled", "says_nothing", "tells_of_wording"]

_QUOTE = re.compile(r"[\"„“”«»]")
_QUOTED = re.compile(r"""["„“”«»'‚‘’›‹]([^"„“”«»]+)["„“”«»'‚‘’›‹][.,]?""")
_MOST_WORDS = 8
"""A longer text is wording; nobody instructs at that length without a full stop."""
_MOST_STROKES = 2
_SHORT = 4
"""Words of fewer letters are no spellings of each other."""


def quoted(cell: str) -> str:
    """Return what a cell holds in quotation marks, if it holds nothing else; or ""."""
    found = _QUOTED.fullmatch(cell.strip())
    return found[1] if found else ""


def respelled(old: str, new: str) -> bool:
    """Say whether two texts differ in the spelling of one word alone."""
    before, after = old.split(), new.split()
    odd = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
    if len(before) != len(after) or len(odd) != 1:
        return False
    ((was, is_now),) = odd
    long_enough = min(len(was), len(is_now)) >= _SHORT
    same_start = was[0].casefold() == is_now[0].casefold()
    return long_enough and same_start and Levenshtein.distance(was, is_now) <= _MOST_STROKES


def tells_of_wording(cell: str) -> bool:
    """Say whether a cell is a sentence about quoted words: it should say "Ship"."""
    return bool(_QUOTE.search(cell)) and not quoted(cell) and bool(_words(cell) & lexicon().wording["about"])


def _words(text: str) -> set[str]:
    return set(fold(text).split())


def says_nothing(new: str) -> bool:
    """Say whether the cell for the new wording leaves it at the old one, or open ("-", "keine Änderung")."""
    return bool(new) and (fold(new) in lexicon().wording["nothing"] or not re.search(r"\w", new))


def is_instruction(new: str, old: str) -> bool:
    """Say whether the cell for the new wording says what to do instead ("delete", "soll größer sein")."""
    if quoted(new):
        return False
    words, folded = lexicon().wording, fold(new)
    if folded in words["instead"] or says_nothing(new):
        return True
    parts = folded.split()
    added = set(parts) - _words(old)
    orders = bool(added & words["orders"]) and len(parts) <= _MOST_WORDS
    return orders and (parts[0] in words["begin"] or bool(added & words["wishes"]))
