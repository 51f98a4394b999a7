"""Training of the three models, one upon the other: which entry, whether a wish, whether to tell it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.matching.claims import Claim, claim_facts, claim_probability, proposed_claims
from app.matching.note_facts import note_facts, wish_probability
from app.matching.turns import turns_in, turns_score
from tests.bench.judging import MOST_BESIDE
from tests.bench.learning.fitting import Choice, Example, Model, fit_chance, fit_choice
from tests.bench.learning.samples import Sample, rescored
from tests.bench.learning.weights_file import trial

__all__ = [
    "Proposal",
    "Strengths",
    "proposals",
    "train",
    "train_claim",
    "train_entry",
    "train_turns",
    "train_wish",
    "turns_unseen",
    "wish_chance",
]

_ENTRY_BIAS = -4.0
"""A choice among rivals does not tell how sure the best is; the claim model does."""
_OWN_ENTRY, _OWN_WISH, _OWN_CLAIM = 0.2, 0.4, 0.5
"""Our own notes count less than real ones: they were written by people who know the program."""
_OFTEN_ENOUGH = 4
"""Turns of phrase in fewer notes than this are one person's."""
_PRIOR = {
    "wish_equal": 2.0, "wish_inside": 1.5, "wish_near": 1.0, "wish_kernel": 1.5, "words": 2.0, "rare": 1.5,
    "change": 1.5, "letter_for_letter": 1.0, "key_named": 2.0, "line_named": 4.0, "several": 1.0,
    "said_equal": 0.7, "said_inside": 0.7, "sibling_words": 1.0, "key_addressed": 2.0, "usual": -1.5,
}  # fmt: skip
"""What is expected before any note is seen: facts too rare to be learnt keep about this weight."""


@dataclass(frozen=True, slots=True)
class Strengths:
    """How strongly each model is held at what is expected (L2); chosen by leaving groups out."""

    turns: float = 10.0
    entry: float = 0.2
    wish: float = 0.3
    claim: float = 1.0
    aside: float = 1.0


@dataclass(frozen=True, slots=True)
class Proposal:
    """The places that would be told for a note, were they certain.

    Attributes:
        sample: the note.
        claims: the places.
        facts: what speaks for and against telling them.
        chance: 0 to 1, that they are right, by the weights in force.
    """

    sample: Sample
    claims: tuple[Claim, ...]
    facts: Mapping[str, float]
    chance: float

    @property
    def right(self) -> bool:
        """A place is meant, and not many others stand beside it."""
        meant = sum(claim.scored.index in self.sample.meant for claim in self.claims)
        return meant > 0 and len(self.claims) - meant <= MOST_BESIDE

    @property
    def wrong(self) -> bool:
        """None of the places is meant."""
        return not any(claim.scored.index in self.sample.meant for claim in self.claims)


def train(samples: Sequence[Sample], strengths: Strengths) -> dict[str, Model]:
    """Train all models, each on what the one before makes of the notes."""
    models = {"turns": train_turns(samples, strengths.turns), "entry": train_entry(samples, strengths.entry)}
    with trial(models):
        unseen = turns_unseen(samples, strengths.turns)
        scored = [rescored(sample) for sample in samples]
        models["wish"] = train_wish(scored, strengths.wish, unseen)
    with trial(models):
        models["claim"] = train_claim(proposals(scored, unseen), strengths.claim)
    return models


def train_turns(samples: Sequence[Sample], strength: float) -> Model:
    """Train which turns of phrase go with a wish for other wording.

    Only our own notes teach them: the words of the real cases stay outside the project.
    """
    learnt = [sample for sample in samples if sample.case.own and sample.case.wishes is not None]
    turns = [turns_in(sample.reading.marked) for sample in learnt]
    counts = Counter(turn for found in turns for turn in found)
    examples = [
        Example({turn: 1.0 for turn in found if counts[turn] >= _OFTEN_ENOUGH}, bool(sample.case.wishes), 1.0)
        for sample, found in zip(learnt, turns, strict=True)
    ]
    model = fit_chance(examples, strength) if examples else {"bias": 0.0}
    return {turn: weight for turn, weight in model.items() if weight or turn == "bias"}


def turns_unseen(samples: Sequence[Sample], strength: float) -> dict[str, float]:
    """Return for each of our own notes its score of turns learnt without its product, by the note's id.

    A model that is trained on what another says of notes which that one has seen
    would trust it too much.
    """
    scores: dict[str, float] = {}
    for group in sorted({sample.case.group for sample in samples if sample.case.own}):
        others = [sample for sample in samples if sample.case.group != group]
        with trial({"turns": train_turns(others, strength)}):
            scores |= {
                sample.case.id: turns_score(sample.reading.marked)
                for sample in samples
                if sample.case.group == group
            }
    return scores


def facts_of(sample: Sample, unseen: Mapping[str, float]) -> dict[str, float]:
    """Return the facts of a note, its turns of phrase judged by weights that did not see it."""
    facts = note_facts(sample.reading, sample.scored)
    if sample.case.id in unseen:
        facts["turns"] = unseen[sample.case.id]
    return facts


def train_entry(samples: Sequence[Sample], strength: float) -> Model:
    """Train which of the candidates is meant."""
    choices = [
        Choice(
            [found.features for found in sample.scored],
            [found.index in sample.meant for found in sample.scored],
            _OWN_ENTRY if sample.case.own else 1.0,
        )
        for sample in samples
    ]
    return {"bias": _ENTRY_BIAS, **fit_choice(choices, _PRIOR, strength)}


def train_wish(samples: Sequence[Sample], strength: float, unseen: Mapping[str, float]) -> Model:
    """Train whether a note wishes for other wording; notes of which one can say either are left out."""
    examples = [
        Example(
            facts_of(sample, unseen),
            sample.case.wishes,
            _OWN_WISH if sample.case.own else 1.0,
        )
        for sample in samples
        if sample.case.wishes is not None
    ]
    return fit_chance(examples, strength)


def train_claim(proposed: Sequence[Proposal], strength: float) -> Model:
    """Train whether the places that would be told are right."""
    examples = [
        Example(proposal.facts, proposal.right, _OWN_CLAIM if proposal.sample.case.own else 1.0)
        for proposal in proposed
    ]
    return fit_chance(examples, strength)


def proposals(
    samples: Sequence[Sample], unseen: Mapping[str, float] = MappingProxyType({})
) -> list[Proposal]:
    """Return what would be told for each note, by the weights in force; where that is nothing, none."""
    found = []
    for sample in samples:
        claims = proposed_claims(sample.reading, sample.scored)
        if claims:
            facts = claim_facts(claims, sample.scored, facts_of(sample, unseen))
            found.append(Proposal(sample, claims, facts, claim_probability(facts)))
    return found


def wish_chance(sample: Sample) -> float:
    """Return the probability that a note wishes for other wording, by the weights in force."""
    return wish_probability(note_facts(sample.reading, sample.scored))
