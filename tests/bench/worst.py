"""The worst misses, told so that somebody can see the cause: expected, said, and the strongest reason."""

import textwrap
from collections.abc import Iterator, Sequence

from app.model import Verdict
from tests.bench.judging import Outcome

__all__ = ["badness", "worst_lines"]

_SHOWN = 150
_KINDS = ("told wrong", "edit wrong", "false alarm", "wish taken for a report", "right place not told")


def badness(outcome: Outcome) -> tuple[int, float] | None:
    """Return how bad a miss is, the least number being the worst; None where it is none.

    What tells a client something untrue is worst, and the surer it was said the worse.
    """
    case, verdict = outcome.case, outcome.verdict
    tests = (
        (outcome.told_wrong, verdict.chance),
        (outcome.edit_right is False, verdict.chance),
        (outcome.false_alarm, verdict.confidence),
        (bool(case.answers) and verdict.kind == "developer", verdict.confidence),
        (bool(case.answers) and not outcome.told_right, 1 - verdict.chance),
    )
    return next(((kind, -sure) for kind, (holds, sure) in enumerate(tests) if holds), None)


def worst_lines(outcomes: Sequence[Outcome], most: int) -> Iterator[str]:
    """Yield the worst misses, worst first."""
    misses = [(how_bad, outcome) for outcome in outcomes if (how_bad := badness(outcome))]
    misses.sort(key=lambda miss: (miss[0], miss[1].case.id))
    for number, ((kind, _), outcome) in enumerate(misses[:most], 1):
        case, verdict = outcome.case, outcome.verdict
        yield f"{number}. {_KINDS[kind]}: {case.id} ({case.group})"
        yield f"   note      {_short(case.text)}"
        yield f"   expected  {_expected(outcome)}"
        yield f"   said      {_said(verdict)}"
        yield f"   because   {_reason(verdict)}"


def _expected(outcome: Outcome) -> str:
    answers = outcome.case.answers
    if not answers:
        return "nothing to be told"
    first = answers[0]
    more = f", and {len(answers) - 1} more" if len(answers) > 1 else ""
    rank = f"rank {outcome.rank}" if outcome.rank else "not among the candidates"
    wished = _short(first.new, 60) if first.new else "(open)"
    return f"{first.file}:{first.key} “{_short(first.old, 60)}” → “{wished}”{more}; {rank}"


def _said(verdict: Verdict) -> str:
    told = [
        f"{match.entry.location.file}:{match.entry.key}"
        + (f" “{_short(match.edit.old, 40)}” → “{_short(match.edit.new, 40)}”" if match.edit else "")
        for match in verdict.claimed[:2]
    ]
    places = "; ".join(told) or "no place"
    sure = f"{verdict.kind}/{verdict.finding} {verdict.confidence:.0%}"
    return f"{sure}: {places}; places right with {verdict.chance:.0%}"


def _reason(verdict: Verdict) -> str:
    """Return why nothing was told, or the best evidence for what was; and what the note said of itself."""
    facts = [verdict.why.sentence] if verdict.why else []
    if verdict.claimed:
        facts += [fact.sentence for fact in verdict.claimed[0].evidence[:1]]
    facts += [fact.sentence for fact in verdict.reasons[1:2]]
    return " ".join(facts) or "no reason is known"


def _short(text: str, most: int = _SHOWN) -> str:
    return textwrap.shorten(text, most, placeholder=" …")
