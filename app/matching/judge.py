"""The verdict: whose a note is, which places may be told to the client, and why.

A place needs both: the text found, and a wish about wording. The probability
that a note wishes for other wording comes from what it says (``note_facts``),
the probability that an entry is the one meant from the scores of its rivals.
Only their product, above a floor, makes a claim; twins are shown as twins.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.matching.asides import about_program, wished_marks
from app.matching.asks import NoteReading
from app.matching.claims import (
    FINAL,
    MOST_TWINS,
    Claim,
    are_twins,
    claim_facts,
    claim_probability,
    proposed_claims,
)
from app.matching.copy_index import CopyIndex
from app.matching.evidence import Scored
from app.matching.figures import sets_other_figure
from app.matching.folding import fold, words_of
from app.matching.models import weights
from app.matching.note_facts import note_facts, wish_probability
from app.matching.sightings import Level
from app.matching.wishes import Wish
from app.model import Finding, VerdictKind

__all__ = ["Besides", "Judgement", "judge"]

_STRONG = 0.6
_FAIR = 0.5
_REPORTING = frozenset(("steps", "says_crash", "says_version"))
"""What only reports have."""


@dataclass(frozen=True, slots=True)
class Besides:
    """What a note that wishes for wording says of the program.

    Attributes:
        words: the clause, as written.
        chance: 0 to 1, that it does report about the program.
    """

    words: str
    chance: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is made of a note, before edits are proven.

    Attributes:
        kind: whose it is.
        finding: what was found.
        confidence: 0 to 1, that ``kind`` is right.
        wish_chance: 0 to 1, that the note wishes for other wording.
        claims: places for the client; empty in doubt.
        facts: what the note says, by name, for the explanation.
        chance: 0 to 1, that the places proposed are the ones meant; 0 where none could be proposed.
        besides: what else the note seems to say of the program; None where it is all about wording.
    """

    kind: VerdictKind
    finding: Finding
    confidence: float
    wish_chance: float
    claims: tuple[Claim, ...]
    facts: Mapping[str, float]
    chance: float = 0.0
    besides: Besides | None = None


def judge(reading: NoteReading, scored: Sequence[Scored], index: CopyIndex) -> Judgement:
    """Judge a note whose candidates have been scored, best first."""
    limits = weights("limits")
    facts = note_facts(reading, scored)
    wish = wish_probability(facts)
    proposal = proposed_claims(reading, scored)
    chance = claim_probability(claim_facts(proposal, scored, facts)) if proposal else 0.0
    if proposal and chance >= limits["floor"]:
        besides = _besides(reading, proposal)
        finding = Finding.TWINS if are_twins(proposal) else Finding.CHANGE
        return Judgement(_kind(besides), finding, wish, wish, proposal, facts, chance, besides)
    done = _done(reading, scored) if wish >= limits["done"] else ()
    if done:
        besides = _besides(reading, done)
        return Judgement(_kind(besides), Finding.DONE, wish, wish, done, facts, chance, besides)
    if wish <= limits["developer"] and not _may_be_no_report(reading, scored, facts):
        return Judgement(VerdictKind.DEVELOPER, Finding.PROGRAM, 1 - wish, wish, (), facts, chance)
    if wish >= limits["absent"] and _absent(reading, scored, index):
        return Judgement(VerdictKind.DEVELOPER, Finding.ABSENT, wish, wish, (), facts, chance)
    if wish >= limits["copy"]:
        return Judgement(VerdictKind.COPY, Finding.UNSURE, wish, wish, (), facts, chance)
    return Judgement(VerdictKind.UNCLEAR, Finding.UNSURE, 1 - abs(2 * wish - 1), wish, (), facts, chance)


# --- the other findings -----------------------------------------------------------------------


def _besides(reading: NoteReading, claims: Sequence[Claim]) -> Besides | None:
    """Return what a note that wishes for wording says of the program besides; None where that is unlikely."""
    words, chance = about_program(reading, wished_marks(claims))
    return Besides(words, chance) if chance >= weights("limits")["program_perhaps"] else None


def _kind(besides: Besides | None) -> VerdictKind:
    is_both = besides is not None and besides.chance >= weights("limits")["program_besides"]
    return VerdictKind.MIXED if is_both else VerdictKind.COPY


def _done(reading: NoteReading, scored: Sequence[Scored]) -> tuple[Claim, ...]:
    """Return the entries that read as wished already, when the present wording stands nowhere any more."""
    for wish in reading.wishes:
        if not (wish.ask.old and wish.ask.new) or wish.strength < _STRONG or wish.phrase == "alike":
            continue
        others = [found for found in scored if not _reads_so(found, wish)]
        if any(hit.wish == wish and hit.level >= Level.LOOSE for found in others for hit in found.hits):
            continue
        new = fold(wish.ask.new)
        owners = _holding(scored, new, Level.EQUAL)
        if not owners and len(words_of(new)) > 1:
            owners = _holding(scored, new, Level.INSIDE)
        if 0 < len(owners) <= MOST_TWINS:
            return tuple(Claim(found, wish, 1.0) for found in owners)
    return ()


def _reads_so(found: Scored, wish: Wish) -> bool:
    """Whether an entry is the wished wording letter by letter: that it resembles the old one is no wonder."""
    return found.wish == wish and bool(found.features.get("reads_as_wished"))


def _holding(scored: Sequence[Scored], folded: str, level: Level) -> list[Scored]:
    return [
        found
        for found in scored
        if any(hit.level is level and fold(hit.words) == folded for hit in found.hits)
    ]


def _may_be_no_report(reading: NoteReading, scored: Sequence[Scored], facts: Mapping[str, float]) -> bool:
    """Tell whether what reads like a report may be none: about a figure of a text, or a wish taken back."""
    if any(reading.signals[stand] for stand in FINAL):
        return True
    return not _REPORTING & facts.keys() and sets_other_figure(reading.folded, scored)


def _absent(reading: NoteReading, scored: Sequence[Scored], index: CopyIndex) -> bool:
    """Tell whether the note quotes wording to be changed that is surely in no entry."""
    if not len(index):
        return False
    quoted = [wish for wish in reading.wishes if wish.ask.old and wish.strength >= _FAIR]
    if not quoted or any(found.features.get("key_named") for found in scored[:3]):
        return False
    seen = any(
        hit.level >= Level.LOOSE
        for found in scored
        for hit in found.hits
        if hit.wish or hit.role in ("old", "typo", "")
    )
    return not seen and any(len(words_of(fold(wish.ask.old or ""))) > 1 for wish in quoted)
