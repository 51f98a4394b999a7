"""Training of the three models, one upon the other: which entry, whether a wish, whether to tell it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.matching.claims import Claim, claim_facts, claim_probability, proposed_claims
from app.matching.note_facts import note_facts, wish_probability
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
    "train_wish",
    "wish_chance",
]

_ENTRY_BIAS = -4.0
"""A choice among rivals does not tell how sure the best is; the claim model does."""
_OWN_ENTRY, _OWN_WISH, _OWN_CLAIM = 0.4, 0.4, 0.5
"""Our own notes count less than real ones: they were written by people who know the program."""
_PRIOR = {
    "wish_equal": 2.0, "wish_inside": 1.5, "wish_near": 1.0, "wish_kernel": 1.5, "words": 2.0, "rare": 1.5,
    "change": 1.5, "letter_for_letter": 1.0, "key_named": 2.0, "line_named": 2.0, "several": 1.0,
    "said_equal": 0.7, "said_inside": 0.7,
}  # fmt: skip
"""What is expected before any note is seen: facts too rare to be learnt keep about this weight."""


@dataclass(frozen=True, slots=True)
class Strengths:
    """How strongly each model is held at what is expected (L2); chosen by leaving groups out."""

    entry: float = 0.5
    wish: float = 0.3
    claim: float = 1.0


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
    """Train all three models, each on what the one before makes of the notes."""
    models = {"entry": train_entry(samples, strengths.entry)}
    with trial(models):
        scored = [rescored(sample) for sample in samples]
        models["wish"] = train_wish(scored, strengths.wish)
    with trial(models):
        models["claim"] = train_claim(proposals(scored), strengths.claim)
    return models


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


def train_wish(samples: Sequence[Sample], strength: float) -> Model:
    """Train whether a note wishes for other wording; notes of which one can say either are left out."""
    examples = [
        Example(
            note_facts(sample.reading, sample.scored),
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


def proposals(samples: Sequence[Sample]) -> list[Proposal]:
    """Return what would be told for each note, by the weights in force; where that is nothing, none."""
    found = []
    for sample in samples:
        claims = proposed_claims(sample.reading, sample.scored)
        if claims:
            facts = claim_facts(claims, sample.scored, note_facts(sample.reading, sample.scored))
            found.append(Proposal(sample, claims, facts, claim_probability(facts)))
    return found


def wish_chance(sample: Sample) -> float:
    """Return the probability that a note wishes for other wording, by the weights in force."""
    return wish_probability(note_facts(sample.reading, sample.scored))
