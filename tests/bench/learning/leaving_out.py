"""What the models are worth on notes they have not seen: each group left out of training in turn.

A group is a real product's repository or one of our own products: what is learnt must
hold for the next client, not for these.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.matching.claims import claim_probability
from tests.bench.learning.samples import Sample, rescored
from tests.bench.learning.training import (
    Proposal,
    Strengths,
    proposals,
    train,
    train_claim,
    train_entry,
    train_turns,
    train_wish,
    turns_unseen,
    wish_chance,
)
from tests.bench.learning.weights_file import trial

__all__ = ["all_left_out", "claims_left_out", "entries_left_out", "wishes_left_out"]


def _groups(samples: Sequence[Sample]) -> Iterator[tuple[list[Sample], list[Sample]]]:
    """Yield (all others, group) for each group."""
    for name in sorted({sample.case.group for sample in samples}):
        yield (
            [sample for sample in samples if sample.case.group != name],
            [sample for sample in samples if sample.case.group == name],
        )


def entries_left_out(samples: Sequence[Sample], strength: float) -> list[Sample]:
    """Return the samples, each ranked by weights learnt without its group."""
    found: list[Sample] = []
    for others, group in _groups(samples):
        with trial({"entry": train_entry(others, strength)}):
            found += [rescored(sample) for sample in group]
    return found


def wishes_left_out(samples: Sequence[Sample], strengths: Strengths) -> list[tuple[Sample, float]]:
    """Return each sample with its chance of being a wish, by weights learnt without its group."""
    found: list[tuple[Sample, float]] = []
    for others, group in _groups(samples):
        models = {"turns": train_turns(others, strengths.turns)}
        models["wish"] = train_wish(others, strengths.wish, turns_unseen(others, strengths.turns))
        with trial(models):
            found += [(sample, wish_chance(sample)) for sample in group]
    return found


def claims_left_out(samples: Sequence[Sample], strength: float) -> list[Proposal]:
    """Return what would be told, its chance by weights learnt without the note's group."""
    proposed = proposals(samples)
    found: list[Proposal] = []
    for _, group in _groups(samples):
        ids = {sample.case.id for sample in group}
        rest = [proposal for proposal in proposed if proposal.sample.case.id not in ids]
        with trial({"claim": train_claim(rest, strength)}):
            found += [
                replace(proposal, chance=claim_probability(proposal.facts))
                for proposal in proposed
                if proposal.sample.case.id in ids
            ]
    return found


def all_left_out(samples: Sequence[Sample], strengths: Strengths) -> tuple[list[Sample], list[Proposal]]:
    """Return ranked samples and what would be told, all three models learnt without the note's group."""
    ranked: list[Sample] = []
    told: list[Proposal] = []
    for others, group in _groups(samples):
        with trial(train(others, strengths)):
            scored = [rescored(sample) for sample in group]
            ranked += scored
            told += proposals(scored)
    return ranked, told
