"""Which places may be told to the client: what is proposed, and how likely that is right."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.matching.additions import sign_taken_away
from app.matching.asks import NoteReading
from app.matching.edits import changed_words
from app.matching.evidence import Scored
from app.matching.folding import ENDS, fold, similar_words, words_of
from app.matching.guesses import is_guessed
from app.matching.models import log_odds, probability, weights
from app.matching.no_wish import PLAIN_COMMANDS
from app.matching.note_facts import wish_probability
from app.matching.sightings import Hit, Level
from app.matching.spelling import is_known
from app.matching.wishes import Wish
from app.model import AskKind

__all__ = [
    "FINAL",
    "MOST_CLAIMED",
    "MOST_TWINS",
    "Claim",
    "are_twins",
    "claim_facts",
    "claim_probability",
    "proposed_claims",
]

MOST_TWINS = 4
"""More than A, B, C, D is no question that can be answered with a letter."""

MOST_CLAIMED = 12
_MOST_OPEN_TWINS = 3
_OPEN_MARGIN = 0.5
_WEAKEST = 0.5
_MOST_OF_IT = 0.6
_LEAST_PART = 0.5
_TWIN_MARGIN = 0.1
_NAMED_WELL = 0.5
_LONGEST_LABEL = 6
"""Words."""
_LONG_PART = 4
"""Words."""
_WEAKER = 0.15
"""Wishes so much weaker than the strongest are other readings of the same words."""

_ENTRY_FACTS = (
    *("letter_for_letter", "rare", "covered", "key_named", "line_named", "place_equal", "place_inside"),
    *("words", "name_share", "wish_kernel", "new_near", "suspect", "said_equal", "said_inside", "several"),
    *("language_other_named", "editable"),
)
"""Facts about the entry that the chance of a claim is judged by."""


_CAPITALS = re.compile(r"\b(?:capital|upper-?case|lower-?case|gro(?:ss|ß)|klein)")
_ONE_LANGUAGE = re.compile(
    r"\b(?:nur|only)\b[^.!?]{0,20}\b(?:deutsch|englisch|german|english)"
    r"|\b(?:in|for) (?:german|english)\b|\b(?:auf|im) (?:deutsch|englisch)(?:en)?\b"
    r"|\b(?:german|english) (?:versions?|translations?|texts?|builds?|files?|strings)\b"
    r"|\b(?:deutsch|englisch)e[nrs]? (?:fassung|version|übersetzung|texte?n?|datei)\b"
)
"""The note is about the texts of one language."""
FINAL = ("settled", "undecided", "exception")
"""Signals of a note that is done with, or not decided: no place of it may be told."""


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


def proposed_claims(reading: NoteReading, scored: Sequence[Scored]) -> tuple[Claim, ...]:
    """Return the places that would be told if they were certain: for each wish, or the best candidate."""
    margin = weights("limits")["margin"]
    if any(reading.signals[stand] for stand in FINAL):
        return ()
    if _ONE_LANGUAGE.search(reading.folded):  # what stands in another is not meant
        scored = [found for found in scored if not found.features.get("language_other_named")]
    scored = [found for found in scored if not is_guessed(found, scored)]
    claims: dict[int, Claim] = {}
    for wish in _granted(reading, scored):
        owners = [found for found in scored if found.wish is wish and found.change and not _runs_on(found)]
        chosen = _owners_claimed(wish, owners, margin, everywhere=reading.everywhere)
        if chosen is None:
            return ()
        for claim in chosen:
            claims.setdefault(claim.scored.index, claim)
    if not claims and not any(
        found.wish and found.change and _swaps_entries(found.wish, scored) for found in scored
    ):
        claims = {claim.scored.index: claim for claim in _open_claims(reading, scored)}
    return tuple(claims.values()) if len(claims) <= MOST_CLAIMED else ()


def _open_claims(reading: NoteReading, scored: Sequence[Scored]) -> list[Claim]:
    """Return the best candidates for a wish whose new wording, or whose old one, is left open.

    Where the note quotes wording that is to be changed, an entry without it is never
    told; nor is one that reads as wished already.
    """
    addressed = [found for found in scored if found.features.get("key_addressed")]
    outnumbered = [found for found in scored if found.features.get("outnumbered")]
    scored = addressed or outnumbered or scored
    if not scored or not _may_be_meant(reading, scored[0]):
        return []
    shares = _shares(scored)
    rivals = zip(scored[:_MOST_OPEN_TWINS], shares, strict=False)
    if _case_is_open(reading, scored):
        return []
    claims = [
        Claim(found, found.wish, share)
        for found, share in rivals
        if share >= _OPEN_MARGIN * shares[0] and _may_be_meant(reading, found)
    ]
    return claims if addressed or _say_the_same([claim.scored for claim in claims]) else []


def _case_is_open(reading: NoteReading, scored: Sequence[Scored]) -> bool:
    """Tell whether a note about capitals quotes words that stand in the copy both ways."""
    if not _CAPITALS.search(reading.folded):
        return False
    ways = {
        bool(found.features.get("letter_for_letter"))
        for found in scored
        for hit in found.hits
        if hit.wish and hit.wish.ask.kind is AskKind.CORRECT and hit.level >= Level.INSIDE
    }
    return len(ways) > 1


def _is_grounded(reading: NoteReading, found: Scored) -> bool:
    """Tell whether more than words in common leads to an entry: some entry always shares most of them.

    Where a slip is reported without quoting it, the entry must hold a word that looks like one.
    """
    facts = found.features
    if any(hit.level >= Level.KERNEL and hit.role != "new" for hit in found.hits):
        return True
    if any(facts.get(name) for name in ("key_named", "line_named", "suspect", "new_near", "outnumbered")):
        return True
    return not reading.signals["typo"] and facts.get("name_share", 0.0) >= _NAMED_WELL


def _may_be_meant(reading: NoteReading, found: Scored) -> bool:
    if found.features.get("new_equal") or found.features.get("already") or _differs_in_values(found):
        return False
    if (
        _runs_on(found)
        or not _is_grounded(reading, found)
        or sign_taken_away(reading.folded) not in found.text
    ):
        return False
    quoted = any(wish.ask.old and wish.strength >= _WEAKEST for wish in reading.wishes)
    least = _strongest(reading) - _WEAKER
    held = any(
        hit.wish and hit.wish.strength >= least and hit.level >= Level.KERNEL
        for hit in found.hits
        if (hit.level is not Level.KERNEL or hit.part > _LEAST_PART) and not _lacks_what_changes(hit, found)
    )
    return held or not quoted or bool(found.features.get("key_named"))


def _lacks_what_changes(hit: Hit, found: Scored) -> bool:
    """Tell whether an entry is like the quoted wording, but without the words of it that are to change."""
    ask = hit.wish.ask if hit.wish else None
    if hit.level is not Level.NEAR or hit.rendered or ask is None or not (ask.old and ask.new):
        return False
    old, there = words_of(fold(ask.old)), words_of(found.text)
    changed = changed_words(old, words_of(fold(ask.new)))
    return changed is not None and not any(
        word == other or similar_words(word, other) for word in old[slice(*changed)] for other in there
    )


def _differs_in_values(found: Scored) -> bool:
    """Tell whether the entry's placeholders, filled in otherwise, make one wording the other."""
    rendered = {hit.words for hit in found.hits if hit.rendered}
    return not found.change and any(
        hit.wish.ask.new in rendered for hit in found.hits if hit.rendered and hit.wish and hit.wish.ask.new
    )


def claim_probability(facts: Mapping[str, float]) -> float:
    """Return the probability that proposed claims with these facts are right."""
    return probability("claim", facts)


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
        "wish_logit": log_odds(wish) / 4,
        "share": total,
        "share_logit": log_odds(total) / 4,
        "together": min(claim.chance for claim in claims),
        "score": weakest.scored.score,
        f"level_{level.name.lower()}": 1.0,
        "strength": min((wish.strength for wish in wished), default=0.0),
        "no_change": float(not wished),
        "alone": float(len(claims) == 1),
        "many": float(len(claims) > MOST_TWINS),
        "first": float(claims[0].scored is scored[0]),
    }
    facts["says_doubt"] = note.get("says_doubt", 0.0)
    for name in _ENTRY_FACTS:
        facts[name] = min(claim.scored.features.get(name, 0.0) for claim in claims)
    return {name: amount for name, amount in facts.items() if amount}


def _strongest(reading: NoteReading) -> float:
    return max((wish.strength for wish in reading.wishes if wish.ask.old), default=0.0)


def _granted(reading: NoteReading, scored: Sequence[Scored]) -> list[Wish]:
    """Return the wishes that can be carried out somewhere, without those much weaker than the best.

    The best may be one whose present wording stands nowhere: what else the note seems to wish
    is then another reading of the same words.
    """
    wishes: dict[int, Wish] = {}
    for found in scored:
        if not (found.wish and found.change) or _runs_on(found) or not _holds_enough(found):
            continue
        if not _swaps_entries(found.wish, scored):
            wishes.setdefault(id(found.wish), found.wish)
    ordered = sorted(wishes.values(), key=lambda wish: -wish.strength)
    strongest = _strongest(reading)
    return [wish for wish in ordered if wish.strength >= max(_WEAKEST, strongest - _WEAKER)]


def _runs_on(found: Scored) -> bool:
    """Tell whether an entry goes on right behind the quoted wording as it could not behind the wished one.

    "“Next” → “Next: payment”" is not about "Next page", which it would make "Next: payment page". Nor can
    the beginning of a sentence be written anew, when it is not known how the sentence is to go on.
    """
    ask = found.wish.ask if found.wish else None
    if ask is None or not (ask.old and ask.new):
        return False
    old, new = fold(ask.old).strip(ENDS), fold(ask.new).strip(ENDS)
    if not re.match(r" \w", found.text.partition(old)[2]):
        return False
    if new.startswith(old):
        is_label = len(words_of(found.text)) <= _LONGEST_LABEL and found.text.startswith(old)
        return is_label and new != old and not new[len(old)].isalnum()
    before, after = words_of(old), words_of(new)
    return len(before) >= _LONG_PART and bool(after) and before[-1] != after[-1]


def _holds_enough(found: Scored) -> bool:
    """Tell whether more than half of the present wording stands in the entry, be it in pieces."""
    return any(
        hit.level is not Level.KERNEL or hit.part > _LEAST_PART
        for hit in found.hits
        if hit.wish is found.wish
    )


def _swaps_entries(wish: Wish, scored: Sequence[Scored]) -> bool:
    """Tell whether both wordings are entries of their own: then the program shows one in place of the other.

    "It shows “Help” instead of “Profile”" is no wish to rename one of them; only a
    plain command to change the wording is.
    """
    if wish.phrase in PLAIN_COMMANDS or not (wish.ask.old and wish.ask.new):
        return False
    new, old = fold(wish.ask.new), fold(wish.ask.old)
    return any(_is_said_by(found, old) for found in scored) and any(
        _is_said_by(found, new) for found in scored if not _is_said_by(found, old)
    )


def _is_said_by(found: Scored, folded: str) -> bool:
    """Tell whether an entry says just these words, or shows them with its placeholders filled in."""
    return any(
        hit.level is Level.EQUAL or hit.rendered or (hit.level is Level.INSIDE and hit.covers >= _MOST_OF_IT)
        for hit in found.hits
        if fold(hit.words) == folded
    )


def _owners_claimed(
    wish: Wish, owners: Sequence[Scored], margin: float, *, everywhere: bool
) -> list[Claim] | None:
    """Choose among the entries that hold what is to be changed: the one, the twins, or all.

    None when there are too many twins to ask about: then nothing may be told.
    """
    owners = [found for found in owners if found.features.get("key_named")] or owners
    if everywhere or wish.ask.everywhere:
        holders = [Claim(found, wish, 1.0) for found in owners if _level(found) >= Level.INSIDE]
        if holders:
            return holders
    rivals = list(zip(owners, _shares(owners), strict=True))
    likely = [(found, share) for found, share in rivals if share >= margin * rivals[0][1]]
    likely += _twins_of(likely, rivals)
    likely += _other_forms(likely, rivals)
    together = sum(share for _, share in likely)
    if len(likely) > 1 and not _are_all_meant(wish, [found for found, _ in likely]):
        return None
    return [Claim(found, wish, together) for found, _ in likely]


def _twins_of(
    likely: Sequence[tuple[Scored, float]], owners: Sequence[tuple[Scored, float]]
) -> list[tuple[Scored, float]]:
    """Return the entries that say the same as the likeliest, unless they are most unlikely.

    Where the developer has chosen between them before, that choice stands.
    """
    if not likely or likely[0][0].named_before:
        return []
    best, chance = likely[0]
    known = {found.index for found, _ in likely}
    return [
        (found, share)
        for found, share in owners
        if found.index not in known and share >= _TWIN_MARGIN * chance and _say_the_same((found, best))
    ]


def _other_forms(
    likely: Sequence[tuple[Scored, float]], owners: Sequence[tuple[Scored, float]]
) -> list[tuple[Scored, float]]:
    """Return the other forms of likely texts that hold the words: a text changes in all its forms."""
    families = {found.family for found, _ in likely if any(found.family)}
    known = {found.index for found, _ in likely}
    return [
        (found, share)
        for found, share in owners
        if found.family in families and found.index not in known and _level(found) >= Level.INSIDE
    ]


def _are_all_meant(wish: Wish, likely: Sequence[Scored]) -> bool:
    """Tell whether several entries may be named for one wish: the same text, or the same slip."""
    old, new = fold(wish.ask.old or ""), fold(wish.ask.new or "")
    if old == new or (similar_words(old, new) and not all(is_known(word) for word in words_of(old))):
        return len(likely) <= MOST_CLAIMED
    texts = {_family_of(found) for found in likely}
    return len(texts) == 1 or (_say_the_same(likely) and len(texts) <= MOST_TWINS)


def _say_the_same(entries: Sequence[Scored]) -> bool:
    return len({found.text.strip(ENDS) for found in entries}) <= 1


def _family_of(found: Scored) -> tuple[str, str] | int:
    """Return what tells a text from others: the forms of one are the same text."""
    return found.family if any(found.family) else found.index


def _level(found: Scored) -> Level:
    return max((hit.level for hit in found.hits if hit.wish is found.wish), default=Level.NONE)


def _shares(owners: Sequence[Scored]) -> list[float]:
    """Return each owner's chance among its rivals: the scores were learnt to be such odds."""
    odds = [found.score / max(1e-9, 1 - found.score) for found in owners]
    total = sum(odds) or 1.0
    return [value / total for value in odds]


def are_twins(claims: Sequence[Claim]) -> bool:
    """Tell whether one wish has several places and not all of them are asked for."""
    by_wish: dict[int, set[tuple[str, str] | int]] = {}
    for claim in claims:
        by_wish.setdefault(id(claim.wish), set()).add(_family_of(claim.scored))
    everywhere = any(claim.wish and claim.wish.ask.everywhere for claim in claims)
    return not everywhere and any(len(texts) > 1 for texts in by_wish.values())
