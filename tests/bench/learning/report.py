"""The figures of training, printed: ranks, wishes told from reports, places told at several floors."""

from collections.abc import Iterator, Mapping, Sequence

import click

from app.model import VerdictKind
from tests.bench.learning.samples import Sample
from tests.bench.learning.training import Proposal

__all__ = ["auc", "show_asides", "show_claims", "show_ranks", "show_weights", "show_wishes", "told"]

_FLOORS = (0.5, 0.6, 0.7, 0.75, 0.8, 0.9)
_ASIDE_FLOORS = (0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8)
_SIDES = (("real", False), ("own", True))


def _sides(samples: Sequence[Sample]) -> Iterator[tuple[str, list[Sample]]]:
    """Yield the real cases and our own notes apart: the latter are easier to rank."""
    for name, own in _SIDES:
        part = [sample for sample in samples if sample.case.own is own]
        if part:
            yield name, part


def show_ranks(title: str, samples: Sequence[Sample]) -> None:
    """Print how often the entry that is meant ranks first, and among the first three."""
    for name, part in _sides(samples):
        ranks = [sample.rank for sample in part if sample.meant]
        top1 = sum(rank == 1 for rank in ranks) / max(1, len(ranks))
        top3 = sum(0 < rank <= 3 for rank in ranks) / max(1, len(ranks))
        click.echo(f"{title} {name} {len(ranks)} top1 {top1:.3f} top3 {top3:.3f}")


def show_wishes(title: str, chances: Sequence[tuple[Sample, float]]) -> None:
    """Print how well wishes about wording are told from reports about the program."""
    for name, part in _sides([sample for sample, _ in chances]):
        ids = {sample.case.id for sample in part}
        known = [(sample.case.wishes, chance) for sample, chance in chances if sample.case.id in ids]
        wishes = [chance for holds, chance in known if holds is True]
        reports = [chance for holds, chance in known if holds is False]
        click.echo(
            f"{title} {name} auc {auc(wishes, reports):.3f} wishes above .6 {_above(wishes, 0.6):.2f}"
            f" reports above .6 {_above(reports, 0.6):.2f} above .5 {_above(reports, 0.5):.2f}"
        )


def show_asides(title: str, chances: Sequence[tuple[Sample, float]]) -> None:
    """Print how many notes with a part about the program are found, and how many others are so, too."""
    kinds = [({kind for kind, _ in sample.case.accepted}, chance) for sample, chance in chances]
    both = [chance for found, chance in kinds if found == {VerdictKind.MIXED}]
    copy = [chance for found, chance in kinds if found == {VerdictKind.COPY}]
    for floor in _ASIDE_FLOORS:
        click.echo(
            f"{title} {floor} found {sum(chance >= floor for chance in both)} of {len(both)}"
            f" false {sum(chance >= floor for chance in copy)} of {len(copy)}"
        )


def auc(positive: Sequence[float], negative: Sequence[float]) -> float:
    """Return how often a positive one is above a negative one (0.5 by chance)."""
    pairs = len(positive) * len(negative)
    return sum(one > other for one in positive for other in negative) / pairs if pairs else 0.0


def _above(chances: Sequence[float], floor: float) -> float:
    return sum(chance > floor for chance in chances) / max(1, len(chances))


def show_claims(title: str, samples: Sequence[Sample], proposed: Sequence[Proposal]) -> None:
    """Print what would be told at several floors."""
    for name, part in _sides(samples):
        ids = {sample.case.id for sample in part}
        mine = [proposal for proposal in proposed if proposal.sample.case.id in ids]
        for floor in _FLOORS:
            right, wrong, precision = told(part, mine, floor)
            click.echo(
                f"{title} {name} {floor} right {right:.3f} wrong {wrong:.3f} precision {precision:.3f}"
            )


def told(samples: Sequence[Sample], proposed: Sequence[Proposal], floor: float) -> tuple[float, float, float]:
    """Return told right of the notes about copy, told wrong of all notes, and precision."""
    claimed = [proposal for proposal in proposed if proposal.chance >= floor]
    right = sum(proposal.right for proposal in claimed)
    wrong = sum(proposal.wrong for proposal in claimed)
    meant = sum(bool(sample.meant) for sample in samples)
    return right / max(1, meant), wrong / max(1, len(samples)), right / max(1, len(claimed))


def show_weights(name: str, model: Mapping[str, float]) -> None:
    """Print the weights of a model, the heaviest first."""
    click.echo(f"\n[{name}]")
    for fact, weight in sorted(model.items(), key=lambda item: -abs(item[1])):
        click.echo(f"   {fact} {weight:.2f}")
