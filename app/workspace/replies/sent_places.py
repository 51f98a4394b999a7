"""What a reply asks for, place by place, as it is kept when the reply goes."""

from app.catalogue import Catalogue
from app.model import AskKind, Finding, Match, SentPlace
from app.replies import situation_of
from app.workspace.outcomes.whereabouts import neighbours
from app.workspace.values import TriagedNote

__all__ = ["sent_places"]


def sent_places(triaged: TriagedNote, catalogue: Catalogue | None = None) -> tuple[SentPlace, ...]:
    """Return the places that the reply to a note names, each with what was asked there.

    Args:
        triaged: the note, as it was answered.
        catalogue: the reading that its places are from, to keep what stands around them; another one
            tells nothing.
    """
    return tuple(_sent(triaged, match, catalogue) for match in triaged.verdict.claimed)


def _sent(triaged: TriagedNote, match: Match, catalogue: Catalogue | None) -> SentPlace:
    entry, edit = match.entry, match.edit
    after: str | None = None
    raw_after: str | None = None
    if edit is not None and edit.verified:
        after, raw_after = edit.reads, edit.after
    elif triaged.verdict.finding is Finding.DONE:  # it reads so already
        after, raw_after = entry.value, entry.raw
    return SentPlace(
        note_id=triaged.note.id,
        file=entry.location.file,
        key=entry.key,
        xpath=entry.location.xpath,
        before=entry.value,
        after=after,
        raw_before=entry.raw,
        raw_after=raw_after,
        situation=situation_of(triaged.verdict),
        around=_around(match, catalogue),
        about=_about(match) if after is None else "",
    )


def _about(match: Match) -> str:
    """Return the words that the note is about; "" for the whole text, and for a place to add words at."""
    ask, value = match.ask, match.entry.value
    words = ask.old if ask is not None and ask.kind is not AskKind.INSERT else None
    return words if words and words != value and words in value else ""


def _around(match: Match, catalogue: Catalogue | None) -> tuple[str, str] | None:
    entry = match.entry
    if catalogue is None or entry.index not in catalogue.in_file(entry.location.file):
        return None
    same = catalogue.key(entry.index) == entry.key and catalogue.values[entry.index] == entry.value
    return neighbours(catalogue, entry.index) if same else None
