"""What a note says besides its wish, and whether that reports about the program.

A note may ask for another word and report a fault in the same breath: "…, and the map
beside it stays grey". Nothing of it may be lost, so the clauses that hold none of the
wished wording are looked at one by one. The weights are learnt (``tests/bench/learn_weights.py``).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.matching.asks import NoteReading
from app.matching.claims import Claim
from app.matching.folding import fold
from app.matching.lexicon import group_pattern, signal_pattern
from app.matching.marked import FIRST_STAND_IN, STAND_IN, MarkedNote
from app.matching.models import probability
from app.matching.quotes import QuoteStyle
from app.matching.turns import turns_score
from app.model import Mark, MarkKind

__all__ = ["Aside", "about_program", "asides_of", "facts_of_aside", "wished_marks"]

_MODEL = "aside"
_GROUPS = (
    *("program_things", "symptoms", "conditions", "often", "too_much"),
    *("people", "reasons", "whereabouts", "besides", "greetings"),
)
_SIGNALS = (
    *("typo", "wording", "unclear_wording", "taste", "request"),
    *("crash", "failure", "layout", "untranslated", "feature", "version"),
)
_WRONG = ("symptoms", "too_much", "says_failure", "says_crash")
_ENOUGH = 2
"""So many different words of a group say all that it can say."""
_LEAST_WORDS = 2
_HOLDER = chr(FIRST_STAND_IN)
_SENTENCE = re.compile(r"(?:[^.!?;\n]|[.!?](?=[^\s]))+[.!?]*")
_JOINT = re.compile(
    r"(?:,\s*|\s+[-–—]+\s+|\s+)(?=(?:and|und|but|aber|also|außerdem|plus)\b)"
    r"|(?<=[a-zäöüß]),\s+(?=(?:the|der|die|das|it|es)\s)"
    r"|\s+(?=\(?\d\)\s)",
    re.IGNORECASE,
)
"""Where a sentence goes on with something that can stand alone."""
_EXPLAINS = re.compile(
    r"→|->|=>|\b(?:sonst|andernfalls|nämlich|otherwise)\b|^\W*(?:denn|weil|because|so that|damit)\b",
    re.IGNORECASE,
)
"""A clause that gives the reason of a wish, or is one of its own: no report."""
_NUMBERED = re.compile(r"\s*(?:\(?\d+[.)]|[-*•])\s")
_FIRST_PERSON = re.compile(r"\b(?:i|me|my|ich|mir|mein\w*)\b")
_SUGGESTS = re.compile(r"→|->|=>|\b(?:better|besser|lieber|instead|statt|should|soll\w*|muss|heißen|heißt)\b")
_NEGATED = re.compile(r"\b(?:not|nicht\w*|nothing|kein\w*|cannot)\b|n't\b")


@dataclass(frozen=True, slots=True)
class Aside:
    """A clause of a note that holds nothing of the wish.

    Attributes:
        text: its words as written.
        marked: the same in lower case, a stand-in for each quotation.
        in_wish: the sentence it is cut from holds the wish.
    """

    text: str
    marked: str
    in_wish: bool


def wished_marks(claims: Iterable[Claim]) -> list[Mark]:
    """Return where the wishes that claims answer stand in their note."""
    return [mark for claim in claims if claim.wish for mark in claim.wish.ask.marks]


def about_program(reading: NoteReading, marks: Sequence[Mark]) -> tuple[str, float]:
    """Return the clause that most likely reports about the program, and how likely that is, 0 to 1.

    Args:
        reading: the note.
        marks: where its wishes stand in it.
    """
    found = ((probability(_MODEL, facts_of_aside(aside)), aside.text) for aside in asides_of(reading, marks))
    chance, words = max(found, default=(0.0, ""))
    return words, chance


def asides_of(reading: NoteReading, marks: Sequence[Mark]) -> Iterator[Aside]:
    """Yield the clauses that hold nothing of what is wished.

    One that only holds the present wording counts where the new one stands elsewhere: the
    button that is to be called otherwise may also be too small.
    """
    text = _with_holders(reading)
    wished = [(mark.start, mark.end) for mark in marks if mark.kind is MarkKind.NEW]
    named = [(mark.start, mark.end) for mark in marks if mark.kind is not MarkKind.NEW]
    for sentence in _SENTENCE.finditer(text):
        in_wish = _holds(sentence.span(), (*wished, *named))
        for start, end in _clauses(sentence) if in_wish else (sentence.span(),):
            taken = _holds((start, end), wished) or (not wished and _holds((start, end), named))
            if taken or _EXPLAINS.search(text, start, end):
                continue
            marked = re.sub(f"{_HOLDER}+", _HOLDER, text[start:end]).lower().replace("’", "'")
            if len(re.findall(r"[^\W\d_]{2,}", marked)) >= _LEAST_WORDS:
                yield Aside(reading.text[start:end].strip(" ,–—-\n"), marked, in_wish)


def _with_holders(reading: NoteReading) -> str:
    """Return the note with each quotation filled by stand-ins, every other character in its place."""
    text = list(reading.text)
    for quotation in reading.quotations:
        if quotation.style is not QuoteStyle.PLAIN:
            end = min(quotation.end, len(text))
            text[quotation.start : end] = _HOLDER * (end - quotation.start)
    return "".join(text)


def _clauses(sentence: re.Match[str]) -> Iterator[tuple[int, int]]:
    cuts = [joint.start() for joint in _JOINT.finditer(sentence[0])]
    borders = [0, *cuts, len(sentence[0])]
    for start, end in pairwise(borders):
        yield sentence.start() + start, sentence.start() + end


def _holds(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


# --- what a clause says -----------------------------------------------------------------------


def facts_of_aside(aside: Aside) -> dict[str, float]:
    """Return what a clause says about itself, most of it 0 to 1."""
    folded = fold(re.sub(STAND_IN, " ", aside.marked)).strip()
    facts = {f"says_{name}": _share(signal_pattern(name), folded) for name in _SIGNALS}
    facts |= {name: _share(group_pattern(name), folded) for name in _GROUPS}
    facts |= {
        "turns": turns_score(MarkedNote(aside.marked, ())),
        "quoted": float(_HOLDER in aside.marked),
        "numbered": float(bool(_NUMBERED.match(aside.marked))),
        "first_person": float(bool(_FIRST_PERSON.search(folded))),
        "suggests": float(bool(_SUGGESTS.search(folded))),
        "negated": float(bool(_NEGATED.search(folded))),
        "question": float("?" in aside.marked),
        "thing_with_symptom": float(bool(facts["program_things"]) and any(facts[name] for name in _WRONG)),
    }
    return {name: amount for name, amount in facts.items() if amount}


def _share(pattern: re.Pattern[str], folded: str) -> float:
    return min(_ENOUGH, len(set(pattern.findall(folded)))) / _ENOUGH
