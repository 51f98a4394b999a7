"""Which kinds of reply fit a note: each kind has a guard (TONE.md §4)."""

from app.model import ClientProfile, CopycueError, Occasion, Situation, Variant, Verdict, say
from app.replies.people import is_sent_by_boss
from app.replies.situation import situation_of
from app.replies.template import SHIPPED, Library

__all__ = ["MANY_TEXT_NOTES", "allowed_variants", "refusal"]

MANY_TEXT_NOTES = 3
"""Notes about texts within 30 days after which it is worth clearing up who does what."""

_OF_TEXTS = frozenset(
    {Situation.ONE_CHANGE, Situation.SEVERAL_CHANGES, Situation.TWINS, Situation.HALF_AND_HALF}
)
_ONLY_TEXTS = frozenset({Variant.GUIDE, Variant.BENEFIT, Variant.ROLES, Variant.COST})


def allowed_variants(
    verdict: Verdict, profile: ClientProfile, occasion: Occasion | None = None, library: Library = SHIPPED
) -> tuple[str, ...]:
    """Return the kinds of reply that may be chosen for a note, the usual one first; empty: none."""
    names = (*Variant, *library.variants)
    return tuple(name for name in names if not refusal(name, verdict, profile, occasion, library))


def refusal(
    variant: str,
    verdict: Verdict,
    profile: ClientProfile,
    occasion: Occasion | None = None,
    library: Library = SHIPPED,
) -> str:
    """Return why a kind of reply does not fit a note, one sentence for the developer; "" where it fits."""
    situation = situation_of(verdict)
    if variant == Variant.WHICH:
        return "" if situation is None else say("The note is clear: there is nothing to ask.")
    if variant not in {*Variant, *library.variants}:
        raise CopycueError(
            say("No such kind of reply"),
            say("There are {kinds}.", kinds=", ".join((*Variant, *library.variants))),
        )
    if variant == Variant.HAND_OVER:
        return _hand_over(profile)
    if situation is None:
        return say("Nothing is certain enough yet to be told to the client.")
    if variant in _ONLY_TEXTS and situation not in _OF_TEXTS:
        return say("It is about texts that the client can change; this note is not.")
    if variant == Variant.ROLES and (occasion is None or occasion.text_notes < MANY_TEXT_NOTES):
        return say(
            "It is for the {number}rd note about texts within 30 days.",
            number=MANY_TEXT_NOTES,
        )
    return _money(profile) if variant == Variant.COST else ""


def _hand_over(profile: ClientProfile) -> str:
    if not profile.hand_over.name.strip():
        return say("Nobody is named who gets what is handed over.")
    return say("The sender is the person who gets what is handed over.") if is_sent_by_boss(profile) else ""


def _money(profile: ClientProfile) -> str:
    if not profile.money_allowed:
        return say("Money may not be spoken of with this client.")
    return "" if is_sent_by_boss(profile) else say("Only the boss may speak of money.")
