"""What this client was answered before, without who asked: kinds of questions, texts asked about often."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import Levenshtein

from app.catalogue import Catalogue
from app.model import Entry, NoteState, OutcomeKind, SentPlace, Situation
from app.replies.guide.material import Case, CaseKind, OftenAsked, Shown
from app.replies.guide.picture import picture_of
from app.workspace.guide.lessons import Pages, kept_in

__all__ = ["cases_of", "often_asked"]

_ANSWERED = frozenset({OutcomeKind.ANSWERED, OutcomeKind.DONE, OutcomeKind.DIFFERENTLY})
_OFTEN = 2
_MOST_OFTEN = 10
_SLIP = 3
"""Letters by which a word and its corrected spelling differ at most."""

_Asked = Sequence[Sequence[SentPlace]]
"""The places of each answered note."""


def answered_places(states: Mapping[str, NoteState]) -> _Asked:
    """Return, for each note that was answered, the places that the answer named for it."""
    found = (
        [place for place in state.reply.places if place.note_id == note_id]
        for note_id, state in states.items()
        if state.reply is not None and state.outcome.kind in _ANSWERED
    )
    return [places for places in found if places]


def cases_of(catalogue: Catalogue, states: Mapping[str, NoteState]) -> tuple[Case, ...]:
    """Return each kind of question that was answered, with one that can be shown; the most frequent first."""
    asked = answered_places(states)
    by_kind: dict[CaseKind, list[Sequence[SentPlace]]] = {}
    for places in asked:
        kind = _kind(places)
        if kind is not None:
            by_kind.setdefault(kind, []).append(places)
    pages = Pages(catalogue)
    often = Counter(_entry_of(place) for places in asked for place in places)
    ranked = sorted(by_kind.items(), key=lambda found: -len(found[1]))
    return tuple(
        case for kind, found in ranked if (case := _case(catalogue, pages, kind, found, often)) is not None
    )


def often_asked(catalogue: Catalogue, states: Mapping[str, NoteState]) -> tuple[OftenAsked, ...]:
    """Return the texts that several answered notes were about, as they are now; the most frequent first."""
    notes = Counter(
        spot for places in answered_places(states) for spot in dict.fromkeys(map(_entry_of, places))
    )
    often = ((spot, count) for spot, count in notes.most_common(_MOST_OFTEN) if count >= _OFTEN)
    found = ((next(_entries(catalogue, *spot), None), count) for spot, count in often)
    return tuple(OftenAsked(entry, count) for entry, count in found if entry is not None)


def _entry_of(place: SentPlace) -> tuple[str, str]:
    return place.file, place.key


def _kind(places: Sequence[SentPlace]) -> CaseKind | None:
    """Return what a note asked for; None where the wording was left open."""
    first = places[0]
    if first.situation is Situation.ALREADY_DONE:
        return CaseKind.ALREADY
    if first.after is None:
        return None
    if len(places) > 1:
        return CaseKind.SEVERAL
    old, new = _changed(first.before, first.after)
    if not old.strip():
        return CaseKind.ADDED
    if not new.strip():
        return CaseKind.REMOVED
    return CaseKind.SPELLING if _is_slip(old, new) else CaseKind.WORDING


def _changed(old: str, new: str) -> tuple[str, str]:
    """Return what differs between two texts, in words."""
    before, after = old.split(), new.split()
    while before and after and before[0] == after[0]:
        before, after = before[1:], after[1:]
    while before and after and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    return " ".join(before), " ".join(after)


def _is_slip(old: str, new: str) -> bool:
    return Levenshtein.distance(old, new, score_cutoff=_SLIP) <= min(_SLIP, max(len(old), len(new)) // 3)


def _case(
    catalogue: Catalogue,
    pages: Pages,
    kind: CaseKind,
    asked: Sequence[Sequence[SentPlace]],
    often: Mapping[tuple[str, str], int],
) -> Case | None:
    """Return a kind of question with one of its places that still holds, of a text asked about often."""
    places = sorted((places[0] for places in asked), key=lambda place: -often[_entry_of(place)])
    for place in places:
        for entry in _entries(catalogue, place.file, place.key):
            shown = _shown(pages, entry, place)
            if shown is not None:
                done = kind is not CaseKind.ALREADY and entry.raw == place.raw_after
                return Case(kind, len(asked), shown, done)
    return None


def _entries(catalogue: Catalogue, file: str, key: str) -> Iterator[Entry]:
    """Yield the entries that a file has by a name now; none of a file that must be repaired first."""
    if catalogue.fault(file) is None:
        indices = catalogue.in_file(file)
        for number in catalogue.by_key(file).get(key, ()):
            entry = catalogue.entry(indices[number])
            if entry.editable:
                yield entry


def _shown(pages: Pages, entry: Entry, place: SentPlace) -> Shown | None:
    """Return the lines with the change that was asked for, if the text is as it was before or after it."""
    after = place.raw_after
    if after is None or entry.raw not in {place.raw_before, after}:
        return None
    before = entry.raw if place.situation is Situation.ALREADY_DONE else place.raw_before
    picture = picture_of(pages.text(entry.location.file), entry, before, after, kept_in(entry))
    return None if picture is None else Shown(entry, picture)
