"""How a verdict came about: what spoke for each place and what against it, for command line and JSON."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.model import Evidence, Mark, Match
from app.workspace.values import TriagedNote

__all__ = ["Weighed", "marks_of", "score_sentence", "weighed"]

_FOR = 2
_AGAINST = 1
_LIGHT = 0.05
"""Log-odds below which a fact decides nothing."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The evidence about a place, heaviest first.

    Attributes:
        speaks_for: what added to its score, or left it as it was.
        speaks_against: what took from it.
    """

    speaks_for: tuple[Evidence, ...]
    speaks_against: tuple[Evidence, ...]


def weighed(evidence: Sequence[Evidence]) -> Weighed:
    """Return what speaks for a place and what against it, heaviest first; what hardly weighs is left out."""
    heavy = [fact for fact in evidence if not 0 < abs(fact.weight) < _LIGHT]
    ordered = sorted(heavy, key=lambda fact: -abs(fact.weight))
    return Weighed(
        tuple(fact for fact in ordered if fact.weight >= 0),
        tuple(fact for fact in ordered if fact.weight < 0),
    )


def score_sentence(match: Match) -> str:
    """Return in one sentence why a place has the score it has: the best reasons, as people see them."""
    facts = weighed(match.evidence)
    best = [fact for fact in match.evidence if fact in facts.speaks_for]
    told = _joined(best[:_FOR]) or "nothing in particular speaks for it"
    against = _joined(facts.speaks_against[:_AGAINST])
    return f"{match.score:.0%}: {told}{f'; against it: {against}' if against else ''}."


def _joined(facts: Sequence[Evidence]) -> str:
    clauses = (fact.sentence.removesuffix(".") for fact in facts)
    return ", and ".join(clause[:1].lower() + clause[1:] for clause in clauses)


def marks_of(triaged: TriagedNote) -> tuple[tuple[Mark, str], ...]:
    """Return what was understood of a note's words: each stretch once, with its words."""
    text = triaged.note.text
    marks = dict.fromkeys(mark for ask in triaged.verdict.asks for mark in ask.marks)
    ordered = sorted(marks, key=lambda mark: (mark.start, mark.end))
    return tuple((mark, text[mark.start : mark.end]) for mark in ordered)
