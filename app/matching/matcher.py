"""From a note to a verdict with proven edits: the room's front door."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.matching.asks import NoteReading, read_note
from app.matching.candidates import find_candidates
from app.matching.claims import Claim
from app.matching.copy_index import CopyIndex
from app.matching.corrected import MOST_MATCHES, chosen_places, corrected
from app.matching.evidence import Scored, explain, score_candidates
from app.matching.judge import Judgement, judge
from app.matching.learned import PlaceName, hinted
from app.matching.locate import located
from app.matching.reasons import reasons_for
from app.matching.remnants import stands_unread
from app.matching.silence import nothing_said, why_silent, why_unproven
from app.model import (
    Ask,
    Correction,
    Edit,
    Entry,
    Evidence,
    Finding,
    Match,
    Note,
    TextChange,
    Verdict,
    VerdictKind,
)

if TYPE_CHECKING:
    from app.catalogue import Catalogue

__all__ = ["Matcher", "Place"]

_MOST_TRIED = 3
"""Edits of candidates that are not told: proving one means to read its file again."""
_LIKELY = 0.5
"""From here on a candidate is worth a proven edit, a wish worth showing."""


@dataclass(frozen=True, slots=True)
class Place:
    """An entry that displayed text was found in.

    Attributes:
        entry: the entry.
        score: 0 to 1.
        evidence: how it was found, one sentence each.
    """

    entry: Entry
    score: float
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A note's candidates, best first, with what learnt names say for them by entry."""

    scored: Sequence[Scored]
    hints: Mapping[int, Evidence]


class Matcher:
    """Judges notes against one catalogue; the index is built at the first note."""

    def __init__(self, catalogue: "Catalogue", before: "Matcher | None" = None) -> None:
        """Take up the copy; what an earlier matcher indexed of files that did not change is kept."""
        self._catalogue = catalogue
        self._index: CopyIndex | None = None
        self._index_before = before.index_known if before else None

    @property
    def index(self) -> CopyIndex:
        """The catalogue, indexed for matching."""
        if self._index is None:
            self._index = CopyIndex(self._catalogue, self._index_before)
            self._index_before = None
        return self._index

    @property
    def index_known(self) -> CopyIndex | None:
        """The index, or that of an earlier reading while no note was judged."""
        return self._index_before if self._index is None else self._index

    def judge(
        self, note: Note, *, names: Sequence[PlaceName] = (), correction: Correction | None = None
    ) -> Verdict:
        """Say whose a note is and which entry it means, or that this is not sure.

        Args:
            note: the note.
            names: learnt names for places that the note says (``names_said``): they order its
                candidates, and choose among twins. They never make a place certain that was not.
            correction: the developer's word on this note, which wins.
        """
        reading = read_note(note)
        found = self._scored(reading)
        weighed = self._weighed(found, names)
        judgement = self._judged(reading, found, weighed)
        verdict = self._verdict(reading, weighed, judgement)
        if correction is None:
            return verdict
        choice = chosen_places(reading, weighed.scored, correction, self)
        return corrected(verdict, correction, choice)

    def propose(self, entry: Entry, change: TextChange) -> Edit:
        """Carry out a change in memory and say whether it holds."""
        return self._catalogue.propose(entry, change)

    def find(self, file: str, key: str) -> tuple[Entry, ...]:
        """Return the entries of a file that have this key."""
        numbers = (number for number in self.index.in_file(file) if self._catalogue.key(number) == key)
        return tuple(
            self._catalogue.entry(number) for number in numbers if self._catalogue.file(number) == file
        )

    # --- judging ------------------------------------------------------------------------------

    def _scored(self, reading: NoteReading) -> list[Scored]:
        if not len(self._catalogue):
            return []
        candidates = find_candidates(reading, self.index, self._lines_of)
        return score_candidates(reading, candidates, self.index, self._catalogue)

    def _lines_of(self, number: int) -> tuple[int, int]:
        entry = self._catalogue.entry(number)
        return entry.location.line, entry.location.line + entry.raw.count("\n")

    def _weighed(self, found: Sequence[Scored], names: Sequence[PlaceName]) -> _Weighed:
        single_file = bool(names) and self.index.single_file
        return _Weighed(*hinted(found, names, self._catalogue, single_file=single_file))

    def _judged(self, reading: NoteReading, found: Sequence[Scored], weighed: _Weighed) -> Judgement:
        """Judge by the note and the copy alone; learnt names then may choose among twins."""
        judgement = judge(reading, found, self.index)
        if not judgement.claims and nothing_said(reading, judgement.facts):
            return replace(judgement, kind=VerdictKind.UNCLEAR, finding=Finding.UNSURE, confidence=1.0)
        if not weighed.hints or judgement.finding is not Finding.TWINS:
            return judgement
        narrowed = judge(reading, weighed.scored, self.index)
        twins = {claim.scored.index for claim in judgement.claims}
        fewer = {claim.scored.index for claim in narrowed.claims} < twins
        return narrowed if fewer and narrowed.finding is Finding.CHANGE else judgement

    def _verdict(self, reading: NoteReading, weighed: _Weighed, judgement: Judgement) -> Verdict:
        claimed, why = self._proven(weighed, judgement)
        if judgement.finding is Finding.ABSENT:
            quoted = [wish.ask.old for wish in reading.wishes if wish.ask.old and wish.strength >= _LIKELY]
            why = stands_unread(quoted, self._catalogue)
        if why is not None:
            kind = VerdictKind.COPY if judgement.kind is VerdictKind.COPY else VerdictKind.UNCLEAR
            judgement = replace(judgement, kind=kind, finding=Finding.UNSURE, claims=())
        return Verdict(
            kind=judgement.kind,
            confidence=round(judgement.confidence, 4),
            finding=judgement.finding,
            asks=_asks(reading, judgement),
            matches=self._matches(weighed, claimed),
            reasons=reasons_for(judgement),
            language=reading.language,
            chance=round(judgement.chance, 4),
            why=why or why_silent(reading, weighed.scored, judgement, self.index, self._catalogue),
            program=judgement.besides.words if judgement.besides else "",
        )

    def _proven(self, weighed: _Weighed, judgement: Judgement) -> tuple[dict[int, Match], Evidence | None]:
        """Prove the edit of each claim; where one does not hold, return no claim and the reason."""
        proven: dict[int, Match] = {}
        for claim in judgement.claims:
            entry = self._catalogue.entry(claim.scored.index)
            edit = self._edit(claim, entry, judgement.finding)
            if not entry.editable or (edit and not edit.verified):
                return {}, why_unproven(entry, edit)
            match = self._match(weighed, claim.scored, entry, edit)
            proven[claim.scored.index] = replace(match, claimed=True)
        return proven, None

    def _edit(self, claim: Claim, entry: Entry, finding: Finding) -> Edit | None:
        if finding is Finding.DONE or claim.scored.change is None:
            return None
        return self._catalogue.propose(entry, claim.scored.change)

    def _matches(self, weighed: _Weighed, claimed: dict[int, Match]) -> tuple[Match, ...]:
        """Return the candidates best first; what is claimed stands first, of it what learnt names mean."""
        told = sorted(claimed.values(), key=lambda match: -_hinted_at(weighed, match.entry.index))
        rest = [found for found in weighed.scored if found.index not in claimed]
        others = [
            self._likely(weighed, found, tried=rank < _MOST_TRIED)
            for rank, found in enumerate(rest[: max(0, MOST_MATCHES - len(told))])
        ]
        return (*told[:MOST_MATCHES], *others)

    def _likely(self, weighed: _Weighed, found: Scored, *, tried: bool) -> Match:
        """Return a candidate that is not claimed; the edit of the likeliest is tried."""
        entry = self._catalogue.entry(found.index)
        change = found.change if tried and found.score >= _LIKELY else None
        return self._match(weighed, found, entry, self._catalogue.propose(entry, change) if change else None)

    def _match(self, weighed: _Weighed, found: Scored, entry: Entry, edit: Edit | None) -> Match:
        ask = found.wish.ask if found.wish else None
        hint = weighed.hints.get(found.index)
        evidence = (hint, *explain(found)) if hint else explain(found)
        return Match(entry, ask, round(found.score, 4), evidence, edit)

    # --- finding by hand ----------------------------------------------------------------------

    def locate(self, text: str, *, limit: int = 10) -> tuple[Place, ...]:
        """Find displayed text: exact first, then part of an entry, filled in, nearly the same."""
        return tuple(
            Place(self._catalogue.entry(number), round(score, 4), evidence)
            for number, score, evidence in located(text, self.index, limit=limit)
        )


def _hinted_at(weighed: _Weighed, index: int) -> float:
    """Return what learnt names add to an entry."""
    return weighed.hints[index].weight if index in weighed.hints else 0.0


def _asks(reading: NoteReading, judgement: Judgement) -> tuple[Ask, ...]:
    """Return the asks that were granted; else the strongest that were read."""
    granted = [claim.wish.ask for claim in judgement.claims if claim.wish]
    if granted:
        return tuple(dict.fromkeys(granted))
    return tuple(wish.ask for wish in reading.wishes if wish.strength >= _LIKELY)[:3]
