"""The verdict: whose a note is, which places may be told to the client, and why.

A place needs both: the text found, and a wish about wording. The probability
that a note wishes for other wording comes from what it says (``note_facts``),
the probability that an entry is the one meant from the scores of its rivals.
Only their product, above a floor, makes a claim; twins are shown as twins.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.matching.asks import NoteReading
from app.matching.copy_index import CopyIndex
from app.matching.evidence import Scored, weights
from app.matching.folding import fold, words_of
from app.matching.lexicon import signal_pattern
from app.matching.quotes import QuoteStyle
from app.matching.sightings import Level
from app.matching.wishes import Wish
from app.model import AskKind, Finding, VerdictKind

__all__ = [
    "Claim",
    "Judgement",
    "claim_facts",
    "claim_probability",
    "judge",
    "note_facts",
    "proposed_claims",
    "wish_probability",
]

MOST_CLAIMED = 12
MOST_OPEN_TWINS = 3
OPEN_MARGIN = 0.5
MOST_TWINS = 4
"""More than A, B, C, D is no question that can be answered with a letter."""

_SIGNALS = (
    "typo",
    "wording",
    "unclear_wording",
    "crash",
    "failure",
    "layout",
    "untranslated",
    "feature",
    "version",
)
_ALSO = re.compile(
    r"\b(?:also|besides|in addition|additionally|while you're at it|while you are at it|apart from that|by the way|btw|and another thing|"
    r"außerdem|ausserdem|zudem|übrigens|nebenbei|bei der gelegenheit|wenn ihr schon dabei|wenn sie schon dabei|ferner|zusätzlich)\b"
)
_STEPS = re.compile(r"(?m)^\s*\d+[.)]\s")


@dataclass(frozen=True, slots=True)
class Claim:
    """A place that may be told to the client.

    Attributes:
        scored: the candidate.
        wish: the ask it answers.
        chance: 0 to 1, that it is the place meant.
    """

    scored: Scored
    wish: Wish | None
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
    """

    kind: VerdictKind
    finding: Finding
    confidence: float
    wish_chance: float
    claims: tuple[Claim, ...]
    facts: Mapping[str, float]


def judge(reading: NoteReading, scored: Sequence[Scored], index: CopyIndex) -> Judgement:
    """Judge a note whose candidates have been scored, best first."""
    limits = weights("limits")
    facts = note_facts(reading, scored)
    wish = wish_probability(facts)
    proposal = proposed_claims(reading, scored)
    if proposal and claim_probability(claim_facts(proposal, scored, facts)) >= limits["floor"]:
        kind = VerdictKind.MIXED if _has_program_part(reading, proposal) else VerdictKind.COPY
        finding = Finding.TWINS if _are_twins(proposal) else Finding.CHANGE
        return Judgement(kind, finding, wish, wish, proposal, facts)
    done = _done(reading, scored) if wish >= limits["done"] else ()
    if done:
        return Judgement(VerdictKind.COPY, Finding.DONE, wish, wish, done, facts)
    if wish <= limits["developer"]:
        return Judgement(VerdictKind.DEVELOPER, Finding.PROGRAM, 1 - wish, wish, (), facts)
    if wish >= limits["absent"] and _absent(reading, scored, index):
        return Judgement(VerdictKind.DEVELOPER, Finding.ABSENT, wish, wish, (), facts)
    if wish >= limits["copy"]:
        return Judgement(VerdictKind.COPY, Finding.UNSURE, wish, wish, (), facts)
    return Judgement(VerdictKind.UNCLEAR, Finding.UNSURE, 1 - abs(2 * wish - 1), wish, (), facts)


# --- does the note wish for other wording? ----------------------------------------------------


def wish_probability(facts: Mapping[str, float]) -> float:
    """Return the probability that a note with these facts wishes for other wording."""
    return _logistic("wish", facts)


def _logistic(name: str, facts: Mapping[str, float]) -> float:
    model = weights(name)
    total = model["bias"] + sum(model.get(fact, 0.0) * amount for fact, amount in facts.items())
    return 1 / (1 + math.exp(-min(max(total, -30.0), 30.0)))


def note_facts(reading: NoteReading, scored: Sequence[Scored]) -> dict[str, float]:
    """Return what a note says about itself, most of it 0 to 1."""
    facts: dict[str, float] = {f"says_{name}": min(3, reading.signals[name]) / 3 for name in _SIGNALS}
    title = fold(reading.title)
    facts |= {f"title_{name}": float(bool(signal_pattern(name).search(title))) for name in _SIGNALS}
    facts |= _wish_facts(reading, scored)
    quoted = [
        role
        for quotation, role in zip(reading.quotations, reading.roles, strict=True)
        if quotation.style is not QuoteStyle.PLAIN
    ]
    facts["quotes"] = min(3, len(quoted)) / 3
    facts["quotes_places"] = sum(role == "place" for role in quoted) / len(quoted) if quoted else 0.0
    facts["steps"] = min(4, len(_STEPS.findall(reading.text))) / 4
    facts["length"] = min(1.0, math.log(1 + len(reading.folded)) / math.log(4_000))
    facts["question"] = float("?" in reading.title)
    facts["key_named"] = scored[0].features.get("key_named", 0.0) if scored else 0.0
    return {name: amount for name, amount in facts.items() if amount}


def _wish_facts(reading: NoteReading, scored: Sequence[Scored]) -> dict[str, float]:
    pairs = [wish.strength for wish in reading.wishes if wish.ask.old and wish.ask.new]
    kinds = {kind: [wish.strength for wish in reading.wishes if wish.ask.kind is kind] for kind in AskKind}
    grounded = [
        found.wish.strength for found in scored[:10] if found.wish and found.wish.ask.new and found.change
    ]
    whole = [found.features.get("wish_equal", 0.0) for found in scored[:10] if found.change]
    return {
        "pair": max(pairs, default=0.0),
        "pair_found": max(grounded, default=0.0),
        "pair_found_whole": max(whole, default=0.0),
        "insert": max(kinds[AskKind.INSERT], default=0.0),
        "delete": max(kinds[AskKind.DELETE], default=0.0),
        "delete_found": max(
            (
                f.wish.strength
                for f in scored[:5]
                if f.wish and f.change and f.wish.ask.kind is AskKind.DELETE
            ),
            default=0.0,
        ),
        "correct": max(kinds[AskKind.CORRECT], default=0.0),
        "reword": max(kinds[AskKind.REWORD], default=0.0),
        "wished_only": max((w.strength for w in reading.wishes if w.ask.old is None), default=0.0),
        "columns": float(any(wish.phrase == "columns" for wish in reading.wishes)),
        "best": scored[0].score if scored else 0.0,
    }


# --- which places may be told? ----------------------------------------------------------------


def proposed_claims(reading: NoteReading, scored: Sequence[Scored]) -> tuple[Claim, ...]:
    """Return the places that would be told if they were certain: for each wish, or the best candidate."""
    margin = weights("limits")["margin"]
    claims: dict[int, Claim] = {}
    for wish in _granted(scored):
        owners = [found for found in scored if found.wish is wish and found.change]
        for claim in _owners_claimed(wish, owners, margin, everywhere=reading.everywhere):
            claims.setdefault(claim.scored.index, claim)
    if not claims and scored:
        shares = _shares(scored)
        rivals = zip(scored[:MOST_OPEN_TWINS], shares, strict=False)
        claims = {
            found.index: Claim(found, found.wish, share)
            for found, share in rivals
            if share >= OPEN_MARGIN * shares[0]
        }
    return tuple(claims.values()) if len(claims) <= MOST_CLAIMED else ()


def claim_probability(facts: Mapping[str, float]) -> float:
    """Return the probability that proposed claims with these facts are right."""
    return _logistic("claim", facts)


def claim_facts(
    claims: Sequence[Claim], scored: Sequence[Scored], note: Mapping[str, float]
) -> dict[str, float]:
    """Return what speaks for and against a proposal, most of it 0 to 1.

    Args:
        claims: the proposal; not empty.
        scored: all candidates, best first.
        note: the facts of the note.
    """
    shares = _shares(scored)
    share_of = {found.index: share for found, share in zip(scored, shares, strict=True)}
    weakest = min(claims, key=lambda claim: claim.scored.score)
    wished = [claim.wish for claim in claims if claim.wish and claim.scored.change]
    level = min((_level(claim.scored) for claim in claims if claim.wish), default=Level.NONE)
    wish = wish_probability(note)
    total = min(1.0, sum(share_of[claim.scored.index] for claim in claims))
    facts: dict[str, float] = {
        "wish": wish,
        "wish_logit": _logit(wish) / 4,
        "share": total,
        "share_logit": _logit(total) / 4,
        "together": min(claim.chance for claim in claims),
        "score": weakest.scored.score,
        f"level_{level.name.lower()}": 1.0,
        "strength": min((wish.strength for wish in wished), default=0.0),
        "no_change": float(not wished),
        "alone": float(len(claims) == 1),
        "many": float(len(claims) > MOST_TWINS),
        "first": float(claims[0].scored is scored[0]),
    }
    for name in ("letter_for_letter", "rare", "covered", "key_named", "line_named", "place_equal", "place_inside", "words", "name_share",
                 "wish_kernel", "new_near", "suspect", "said_equal", "said_inside", "several", "language_other_named", "editable"):  # fmt: skip
        facts[name] = min(claim.scored.features.get(name, 0.0) for claim in claims)
    return {name: amount for name, amount in facts.items() if amount}


def _logit(chance: float) -> float:
    bounded = min(max(chance, 0.003), 0.997)
    return math.log(bounded / (1 - bounded))


def _granted(scored: Sequence[Scored]) -> list[Wish]:
    """Return the wishes that can be carried out somewhere, the strong ones; weak readings count only alone."""
    wishes: dict[int, Wish] = {}
    for found in scored:
        if found.wish and found.change:
            wishes.setdefault(id(found.wish), found.wish)
    ordered = sorted(wishes.values(), key=lambda wish: -wish.strength)
    strongest = ordered[0].strength if ordered else 0.0
    return [wish for wish in ordered if wish.strength >= max(0.5, strongest - 0.15)]


def _owners_claimed(wish: Wish, owners: Sequence[Scored], margin: float, *, everywhere: bool) -> list[Claim]:
    """Choose among the entries that hold what is to be changed: the one, the twins, or all."""
    if everywhere or wish.ask.everywhere:
        holders = [Claim(found, wish, 1.0) for found in owners if _level(found) >= Level.INSIDE]
        if holders:
            return holders
    chances = _shares(owners)
    likely = [
        (found, share) for found, share in zip(owners, chances, strict=True) if share >= margin * chances[0]
    ]
    together = sum(share for _, share in likely)
    if len(likely) > MOST_TWINS:
        return [Claim(found, wish, share) for found, share in likely[:1]]
    return [Claim(found, wish, together) for found, _ in likely]


def _level(found: Scored) -> Level:
    return max((hit.level for hit in found.hits if hit.wish is found.wish), default=Level.NONE)


def _shares(owners: Sequence[Scored]) -> list[float]:
    """Return each owner's chance among its rivals: the scores were learnt to be such odds."""
    odds = [found.score / max(1e-9, 1 - found.score) for found in owners]
    total = sum(odds) or 1.0
    return [value / total for value in odds]


def _are_twins(claims: Sequence[Claim]) -> bool:
    """Tell whether one wish has several places and not all of them are asked for."""
    by_wish: dict[int, int] = {}
    for claim in claims:
        by_wish[id(claim.wish)] = by_wish.get(id(claim.wish), 0) + 1
    everywhere = any(claim.wish and claim.wish.ask.everywhere for claim in claims)
    return not everywhere and any(count > 1 for count in by_wish.values())


# --- the other findings -----------------------------------------------------------------------


def _has_program_part(reading: NoteReading, claims: Sequence[Claim]) -> bool:
    """Tell whether a note that wishes for wording reports something of the program besides."""
    marks = [mark for claim in claims if claim.wish for mark in claim.wish.ask.marks]
    rest = _without_sentences(reading.text, [(mark.start, mark.end) for mark in marks])
    folded = fold(rest)
    failures = len(set(signal_pattern("failure").findall(folded)))
    if signal_pattern("crash").search(folded):
        return True
    return failures >= (1 if _ALSO.search(fold(reading.text)) else 3)


def _without_sentences(text: str, spans: Sequence[tuple[int, int]]) -> str:
    pieces, position = [], 0
    for match in re.finditer(r"[^.!?\n]*(?:[.!?]+(?=\s|$)|\n|$)", text):
        if not match[0]:
            continue
        if any(start < match.end() and match.start() < end for start, end in spans):
            pieces.append(text[position : match.start()])
            position = match.end()
    return "".join(pieces) + text[position:]


def _done(reading: NoteReading, scored: Sequence[Scored]) -> tuple[Claim, ...]:
    """Return the entries that read as wished already, when the present wording stands nowhere any more."""
    for wish in reading.wishes:
        if not (wish.ask.old and wish.ask.new) or wish.strength < 0.6:
            continue
        if any(hit.wish is wish and hit.level >= Level.LOOSE for found in scored for hit in found.hits):
            continue
        new = fold(wish.ask.new)
        owners = [
            found
            for found in scored
            if any(h.level is Level.EQUAL and fold(h.words) == new for h in found.hits)
        ]
        if not owners and len(words_of(new)) > 1:
            owners = [
                found
                for found in scored
                if any(h.level is Level.INSIDE and fold(h.words) == new for h in found.hits)
            ]
        if 0 < len(owners) <= MOST_TWINS:
            return tuple(Claim(found, wish, 1.0) for found in owners)
    return ()


def _absent(reading: NoteReading, scored: Sequence[Scored], index: CopyIndex) -> bool:
    """Tell whether the note quotes wording to be changed that is surely in no entry."""
    if not len(index):
        return False
    quoted = [wish for wish in reading.wishes if wish.ask.old and wish.strength >= 0.5]
    if not quoted or any(found.features.get("key_named") for found in scored[:3]):
        return False
    seen = any(
        hit.level >= Level.LOOSE
        for found in scored
        for hit in found.hits
        if hit.wish or hit.role in ("old", "typo", "")
    )
    return not seen and any(len(words_of(fold(wish.ask.old or ""))) > 1 for wish in quoted)
