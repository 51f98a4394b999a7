"""How well notes were judged: what was told to the client, and the figures of GOALS "True"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from app.catalogue import Catalogue
from app.matching import Matcher
from app.model import Match, Verdict, VerdictKind
from tests.bench.cases import OWN_NOTES, Case, own_cases
from tests.plain_reading import readable

__all__ = ["MOST_BESIDE", "Outcome", "figures_of", "judged", "own_outcomes"]

MOST_BESIDE = 3
"""So many other places may be named beside a right one: twins."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was made of a note whose answer is known.

    Attributes:
        case: the note and its answer.
        verdict: what was made of it.
    """

    case: Case
    verdict: Verdict

    @property
    def right(self) -> tuple[Match, ...]:
        """The places told to the client that are meant."""
        return tuple(match for match in self.verdict.claimed if self.case.is_answer(match.entry))

    @property
    def told_right(self) -> bool:
        """A place was told that is meant, and not many others beside it."""
        right = len(self.right)
        return right > 0 and len(self.verdict.claimed) - right <= MOST_BESIDE

    @property
    def told_wrong(self) -> bool:
        """Places were told and none of them is meant: the error that must not happen."""
        return bool(self.verdict.claimed) and not self.right

    @property
    def rank(self) -> int:
        """Rank of the first right place among those shown to the developer, 0 when none is."""
        ranks = (
            rank for rank, match in enumerate(self.verdict.matches, 1) if self.case.is_answer(match.entry)
        )
        return next(ranks, 0)

    @property
    def edit_right(self) -> bool | None:
        """Whether the proven edits make of the entries what was wished; None when there are none."""
        edits = [match for match in self.right if match.edit and match.edit.verified]
        return all(_edit_right(self.case, match) for match in edits) if edits else None

    @property
    def accepted(self) -> bool:
        """Verdict and finding are among those that a careful person might give."""
        return (self.verdict.kind, self.verdict.finding) in self.case.accepted

    @property
    def false_alarm(self) -> bool:
        """A report about the program was taken for a wish about wording."""
        return self.case.wishes is False and self.verdict.kind in (VerdictKind.COPY, VerdictKind.MIXED)


def judged(cases: Iterable[Case], root: Path) -> Iterator[Outcome]:
    """Judge notes, corpus by corpus, with the copy below ``root``."""
    by_corpus = attrgetter("corpus")
    for corpus, group in groupby(sorted(cases, key=by_corpus), by_corpus):
        matcher = Matcher(Catalogue.read([root / corpus]))
        yield from (Outcome(case, matcher.judge(case.note)) for case in group)


@cache
def own_outcomes() -> tuple[Outcome, ...]:
    """Return what is made of our own notes; judged once a run."""
    return tuple(judged(own_cases(), OWN_NOTES / "products"))


def _edit_right(case: Case, match: Match) -> bool:
    answer = next(answer for answer in case.answers if answer.is_at(match.entry))
    if match.edit is None:
        return False
    if answer.typed and answer.typed.split() == match.edit.after.split():
        return True
    if (wished := answer.new) is None:
        return False
    after = _as_seen(readable(match.edit.after, android=match.entry.dialect == "android"))
    # A note that quotes a screen written in capitals cannot tell how the file writes it.
    if "case-changed" in case.traps:
        return after.casefold() == _as_seen(wished).casefold()
    return after == _as_seen(wished)


def _as_seen(text: str) -> str:
    """Return a text without accelerators: the screen does not show them."""
    return re.sub(r"&(?=\w)", "", text.replace("&amp;", "&"))


def figures_of(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """Return the figures of some outcomes, each 0 to 1; only those that there are notes for."""
    positive = [outcome for outcome in outcomes if outcome.case.answers]
    shares = {
        "told_right": [outcome.told_right for outcome in positive],
        "told_wrong": [outcome.told_wrong for outcome in outcomes],
        "precision": [outcome.told_right for outcome in outcomes if outcome.verdict.claimed],
        "top1": [outcome.rank == 1 for outcome in positive],
        "top3": [0 < outcome.rank <= 3 for outcome in positive],
        "false_alarm": [outcome.false_alarm for outcome in outcomes if outcome.case.wishes is False],
        "edit_right": [
            right for outcome in outcomes if outcome.told_right and (right := outcome.edit_right) is not None
        ],
        "verdict_right": [outcome.accepted for outcome in outcomes if outcome.case.accepted],
    }
    return {name: sum(hits) / len(hits) for name, hits in shares.items() if hits}
