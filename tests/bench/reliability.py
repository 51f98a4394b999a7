"""``python -m tests.bench.reliability``: does what is stated with 80 % hold in 80 of 100 notes?

Two tables: verdicts (whose a note is) and places (those that would be told, whether or not they reach
the floor), on our own notes and, where they are at hand, on the real cases. With ``--worst N`` the worst
misses follow, each with what was expected, what was said, and the strongest reason for saying it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import click

from app.model import Finding, VerdictKind
from tests.bench.cases import OWN_NOTES, Case, opened_corpora, own_cases, real_cases
from tests.bench.judging import Outcome, judged, own_outcomes
from tests.bench.learning.samples import gathered
from tests.bench.learning.training import proposals
from tests.bench.worst import worst_lines

__all__ = ["Bin", "Stated", "bins", "main", "stated_by_verdict", "table"]

_EDGES = (0.0, 0.25, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0)


@dataclass(frozen=True, slots=True)
class Stated:
    """Something that was said with a chance, 0 to 1, and whether it is so."""

    chance: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Statements of nearly the same chance.

    Attributes:
        low: the least chance, 0 to 1.
        high: the chance it ends before; the last one holds 1.0 too.
        stated: the statements.
    """

    low: float
    high: float
    stated: tuple[Stated, ...]

    @property
    def mean(self) -> float:
        """The chance that was stated on average."""
        return sum(one.chance for one in self.stated) / len(self.stated)

    @property
    def right(self) -> float:
        """The share that is so."""
        return sum(one.right for one in self.stated) / len(self.stated)


def bins(stated: Sequence[Stated]) -> list[Bin]:
    """Return statements by their chance, without empty bins."""
    found = [
        Bin(low, high, tuple(one for one in stated if low <= one.chance < high or one.chance == high == 1))
        for low, high in pairwise(_EDGES)
    ]
    return [one for one in found if one.stated]


def table(title: str, stated: Sequence[Stated]) -> Iterator[str]:
    """Yield a reliability table, and how far stated and true lie apart on average."""
    yield f"{title:<32}{'notes':>7}{'stated':>9}{'right':>9}{'apart':>9}"
    apart = 0.0
    for one in bins(stated):
        apart += abs(one.right - one.mean) * len(one.stated) / len(stated)
        name = f"  {one.low:.0%} to {one.high:.0%}"
        difference = f"{100 * (one.right - one.mean):+.1f}"
        yield f"{name:<32}{len(one.stated):>7}{one.mean:>9.1%}{one.right:>9.1%}{difference:>9}"
    if stated:
        yield f"{'  on average':<32}{len(stated):>7}{'':>18}{100 * apart:>9.1f}"


def stated_by_verdict(outcome: Outcome) -> Stated | None:
    """Return what a verdict states; None where it states nothing, or nobody knows better."""
    case, verdict = outcome.case, outcome.verdict
    if verdict.kind is VerdictKind.UNCLEAR:
        return None
    if case.accepted:
        right = verdict.kind in {kind for kind, _ in case.accepted}
    elif verdict.finding is Finding.ABSENT:
        right = not case.answers
    elif case.wishes is None:
        return None
    else:
        right = case.wishes == (verdict.kind in (VerdictKind.COPY, VerdictKind.MIXED))
    return Stated(verdict.confidence, right)


def _places(cases: Sequence[Case], root: Path) -> list[Stated]:
    """Return for each note the places that would be told, with their chance."""
    return [Stated(one.chance, one.right) for one in proposals(list(gathered(cases, root)))]


def _report(name: str, outcomes: Sequence[Outcome], places: Sequence[Stated], worst: int) -> None:
    verdicts = [stated for outcome in outcomes if (stated := stated_by_verdict(outcome))]
    for line in (*table(f"{name}: verdicts", verdicts), "", *table(f"{name}: places", places), ""):
        click.echo(line)
    for line in worst_lines(outcomes, worst):
        click.echo(line)


@click.command()
@click.option(
    "--cases", type=click.Path(path_type=Path), default="../shared/eval", show_default=True,
    help="Folder with places/ of real cases.",
)  # fmt: skip
@click.option("--worst", default=0, help="List so many of the worst misses of each.")
def main(cases: Path, *, worst: int) -> None:
    """Show how far stated chances can be relied on."""
    _report("own notes", own_outcomes(), _places(own_cases(), OWN_NOTES / "products"), worst)
    rows, corpora = cases / "places" / "cases.jsonl", cases / "places" / "corpora.tar.xz"
    if not rows.is_file():
        click.echo(f"No real cases in {cases}.")
        return
    with opened_corpora(corpora) as root:
        real = real_cases(rows)
        _report("real cases", tuple(judged(real, root)), _places(real, root), worst)


if __name__ == "__main__":
    main()
