"""What a note says about itself: does it wish for other wording, or report about the program?"""

import math
import re
from collections.abc import Mapping, Sequence

from app.matching.asks import SIGNALS, NoteReading
from app.matching.evidence import Scored
from app.matching.folding import fold
from app.matching.lexicon import signal_pattern
from app.matching.models import probability
from app.matching.quotes import QuoteStyle
from app.matching.turns import turns_score
from app.model import AskKind

__all__ = ["note_facts", "wish_probability"]

_STEPS = re.compile(r"(?m)^\s*\d+[.)]\s")
_LONG_NOTE = 4_000
"""Characters from which a note counts as long: reports are long, wishes for a word are short."""


def wish_probability(facts: Mapping[str, float]) -> float:
    """Return the probability that a note with these facts wishes for other wording."""
    return probability("wish", facts)


def note_facts(reading: NoteReading, scored: Sequence[Scored]) -> dict[str, float]:
    """Return what a note says about itself, most of it 0 to 1."""
    facts: dict[str, float] = {f"says_{name}": min(3, reading.signals[name]) / 3 for name in SIGNALS}
    title = fold(reading.title)
    facts |= {f"title_{name}": float(bool(signal_pattern(name).search(title))) for name in SIGNALS}
    facts |= _wish_facts(reading, scored)
    facts["turns"] = turns_score(reading.marked)
    quoted = [
        role
        for quotation, role in zip(reading.quotations, reading.roles, strict=True)
        if quotation.style is not QuoteStyle.PLAIN
    ]
    facts["quotes"] = min(3, len(quoted)) / 3
    facts["quotes_places"] = sum(role == "place" for role in quoted) / len(quoted) if quoted else 0.0
    facts["steps"] = min(4, len(_STEPS.findall(reading.text))) / 4
    facts["length"] = min(1.0, math.log(1 + len(reading.folded)) / math.log(_LONG_NOTE))
    facts["question"] = float("?" in reading.title)
    for name in ("key_named", "key_addressed"):
        facts[name] = scored[0].features.get(name, 0.0) if scored else 0.0
    return {name: amount for name, amount in facts.items() if amount}


def _wish_facts(reading: NoteReading, scored: Sequence[Scored]) -> dict[str, float]:
    pairs = [wish.strength for wish in reading.wishes if wish.ask.old and wish.ask.new]
    kinds = {kind: [wish.strength for wish in reading.wishes if wish.ask.kind is kind] for kind in AskKind}
    grounded = [
        found.wish.strength for found in scored[:10] if found.wish and found.wish.ask.new and found.change
    ]
    whole = [found.features.get("wish_equal", 0.0) for found in scored[:10] if found.change]
    deleted = [
        found.wish.strength
        for found in scored[:5]
        if found.wish and found.change and found.wish.ask.kind is AskKind.DELETE
    ]
    return {
        "pair": max(pairs, default=0.0),
        "pair_found": max(grounded, default=0.0),
        "pair_found_whole": max(whole, default=0.0),
        "insert": max(kinds[AskKind.INSERT], default=0.0),
        "delete": max(kinds[AskKind.DELETE], default=0.0),
        "delete_found": max(deleted, default=0.0),
        "correct": max(kinds[AskKind.CORRECT], default=0.0),
        "reword": max(kinds[AskKind.REWORD], default=0.0),
        "wished_only": max((w.strength for w in reading.wishes if w.ask.old is None), default=0.0),
        "columns": float(any(wish.phrase == "columns" for wish in reading.wishes)),
        "best": scored[0].score if scored else 0.0,
    }
