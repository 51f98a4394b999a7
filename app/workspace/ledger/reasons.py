"""Why a ledger can not be used, for somebody who wants something kept or exported."""

from collections.abc import Iterable

from app.model import Problem, say, together

__all__ = ["reasons_of"]


def reasons_of(problems: Iterable[Problem]) -> str:
    """Return what is wrong with a ledger and what to do, in sentences; "" where nothing is known."""
    return together(*(_reason(problem) for problem in problems))


def _reason(problem: Problem) -> str:
    return together(say("{file}: {message}", file=problem.file, message=problem.message), problem.hint)
