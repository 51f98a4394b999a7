"""The client's words with what was understood in them. Knows no widgets."""

from collections.abc import Iterable

from app.model import Ask, MarkKind, OutcomeKind, Verdict, VerdictKind
from app.workspace import TriagedNote
from app.workspace.events.picture import LikeNote
from ui.words import fill, sentences, short_day, translate

__all__ = ["about", "asked_before", "pieces", "places_heading", "title", "why_silent"]

_OVER = frozenset({OutcomeKind.DONE, OutcomeKind.DIFFERENTLY})
"""The client has changed the text: what the note quotes stands there no more."""
_SHOWN = 20_000
"""Characters of a note that are shown at most."""


def pieces(text: str, asks: Iterable[Ask]) -> list[tuple[str, MarkKind | None]]:
    """Return the note cut into stretches, each with what it was understood as.

    Marks that lie outside the text or over an earlier one are left out.
    """
    marks = sorted((mark for ask in asks for mark in ask.marks), key=lambda mark: (mark.start, -mark.end))
    shown = text[:_SHOWN]
    result: list[tuple[str, MarkKind | None]] = []
    at = 0
    for mark in marks:
        if at <= mark.start < mark.end <= len(shown):
            result += [(shown[at : mark.start], None), (shown[mark.start : mark.end], mark.kind)]
            at = mark.end
    result.append((shown[at:] + ("" if len(text) <= _SHOWN else " …"), None))
    return [(piece, kind) for piece, kind in result if piece]


def title(triaged: TriagedNote) -> str:
    """Return the heading of a note: its number and where the client saw it."""
    note = triaged.note
    if note.where:
        return fill(translate("Place", "No. %1, %2"), note.id, note.where)
    return fill(translate("Place", "No. %1"), note.id)


def about(triaged: TriagedNote, day: str) -> str:
    """Return who wrote a note, when, and where in the journal it stands."""
    note, source = triaged.note, triaged.note.source
    place = source.file
    if source.sheet:
        place = fill(translate("Place", "%1, sheet “%2”"), place, source.sheet)
    if source.cell:
        place = fill(translate("Place", "%1, cell %2"), place, source.cell)
    elif source.line is not None:
        place = fill(translate("Place", "%1, line %2"), place, str(source.line))
    elif source.paragraph is not None:
        place = fill(translate("Place", "%1, paragraph %2"), place, str(source.paragraph))
    return " · ".join(part for part in (note.author, day or note.date_text, place) if part)


def asked_before(like: LikeNote) -> str:
    """Return that an earlier note asked for the same, and what came of it."""
    day = short_day(like.asked)
    if like.replied is not None:
        answered = short_day(like.replied.astimezone().date())
        return fill(translate("Place", "Asked before: no. %1, %2; answered %3"), like.note_id, day, answered)
    return fill(translate("Place", "Asked before: no. %1, %2"), like.note_id, day)


def places_heading(triaged: TriagedNote) -> str:
    """Return what stands above the candidates: how far they may be trusted, and when it was so."""
    verdict, is_over = triaged.verdict, triaged.state.outcome.kind in _OVER
    if verdict.claimed:
        return translate("Place", "Where it stood") if is_over else translate("Place", "Where it stands")
    if verdict.kind is VerdictKind.DEVELOPER:
        return translate("Place", "Texts that are near the topic; none is told to the client")
    if is_over:
        return translate("Place", "Where it may have stood")
    return translate("Place", "Where it may stand")


def why_silent(verdict: Verdict) -> str:
    """Return why there is no reply to send, in one or two sentences."""
    if verdict.matches:
        lead = translate(
            "Reply", "Copycue is not sure which text is meant, so it drafts nothing that could be wrong."
        )
    else:
        lead = translate(
            "Reply", "Copycue found no text that this note is certainly about, so it drafts nothing."
        )
    reasons = (verdict.why,) if verdict.why else verdict.reasons[:2]
    return sentences(lead, *(evidence.sentence for evidence in reasons))
