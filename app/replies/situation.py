"""What a reply has to say, from what was found: the one place that decides whether anything may be said."""

from app.model import Finding, Situation, Verdict, VerdictKind

__all__ = ["situation_of"]

_TWO = 2


def situation_of(verdict: Verdict) -> Situation | None:
    """Return the situation a reply answers, or None where nothing may be said to the client.

    Nothing may be said when the verdict is unclear, the finding unsure, or when the verdict
    promises places and claims none (a change without a place, twins with a single one, a
    mixed note of which only the program part was understood).
    """
    if verdict.kind is VerdictKind.UNCLEAR or verdict.finding is Finding.UNSURE:
        return None
    found = _from_finding(verdict)
    if verdict.kind is VerdictKind.MIXED and found is not None:
        return None if found is Situation.OURS else Situation.HALF_AND_HALF
    return found


def _from_finding(verdict: Verdict) -> Situation | None:
    match verdict.finding:
        case Finding.PROGRAM:
            return Situation.OURS
        case Finding.ABSENT:
            return Situation.NOT_IN_XML
        case Finding.DONE:
            return Situation.ALREADY_DONE
        case Finding.TWINS:
            return Situation.TWINS if len(verdict.claimed) >= _TWO else None
        case Finding.CHANGE:
            return _change(len(verdict.claimed))
        case _:
            return None


def _change(claims: int) -> Situation | None:
    if not claims:
        return None
    return Situation.ONE_CHANGE if claims == 1 else Situation.SEVERAL_CHANGES
