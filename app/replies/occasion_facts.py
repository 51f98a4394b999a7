"""What a reply may say beyond note, verdict and profile: further hits, days, how files are opened."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from app.model import ClientProfile, Entry, Language, Occasion
from app.replies.quotes import one_line, shorten

__all__ = ["Hit", "occasion_facts", "spoken_day"]

_MANY_HITS = 3
_MANY_STEPS = 6
_STEP_LIMIT = 160
_PATTERNS = {Language.EN: ("en_GB", "d MMMM"), Language.DE: ("de", "d. MMMM")}


@dataclass(frozen=True, slots=True)
class Hit:
    """Another place where the same slip stands.

    Attributes:
        file: relative to the copy root, with ``/``.
        line: 1-based.
        entry: its key.
        text: what stands there, cut to the length of a quote.
    """

    file: str
    line: int
    entry: str
    text: str


def occasion_facts(
    occasion: Occasion, profile: ClientProfile, language: Language, told: Sequence[Entry]
) -> dict[str, object]:
    """Return what may be said, as values for the templates.

    Args:
        occasion: what the workspace knows.
        profile: how the client opens the files, and when the guide was sent.
        language: of the reply.
        told: the entries that the reply names anyway.
    """
    spots = {(entry.location.file, entry.location.span) for entry in told}
    also = tuple(
        _hit(entry)
        for entry in occasion.also
        if entry.editable and (entry.location.file, entry.location.span) not in spots
    )[:_MANY_HITS]
    return {
        "also": also,
        "also_many": len(also) > 1,
        "since": spoken_day(occasion.since, language),
        "text_notes": occasion.text_notes,
        "guide_day": spoken_day(profile.guide_sent, language),
        "opening": tuple(
            filter(None, (shorten(step, _STEP_LIMIT).rstrip(".") for step in profile.opening[:_MANY_STEPS]))
        ),
        "open_link": one_line(profile.open_link),
    }


def spoken_day(day: "dt.date | None", language: Language) -> str:
    """Return a day as it stands in a sentence, such as "3 November" or "3. November"; "" for None."""
    if day is None:
        return ""
    from babel.dates import format_date

    locale, pattern = _PATTERNS[language]
    return format_date(day, pattern, locale=locale)


def _hit(entry: Entry) -> Hit:
    return Hit(one_line(entry.location.file), entry.location.line, one_line(entry.key), shorten(entry.value))
