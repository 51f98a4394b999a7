"""Why a ledger can not be used, for somebody who wants something kept or exported."""

from collections.abc import Iterable

from app.model import Problem

__all__ = ["reasons_of"]


def reasons_of(problems: Iterable[Problem]) -> str:
    """Return what is wrong with a ledger and what to do, in sentences; "" where nothing is known."""
    return " ".join(f"{problem.file}: {problem.message} {problem.hint}".strip() for problem in problems)
