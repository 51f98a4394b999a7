"""From a note to a verdict with proven edits: the room's front door."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from app.matching.asks import NoteReading, read_note
from app.matching.candidates import find_candidates
from app.matching.claims import Claim
from app.matching.copy_index import CopyIndex
from app.matching.evidence import Scored, explain, score_candidates
from app.matching.folding import fold, words_of
from app.matching.judge import Judgement, judge
from app.matching.reasons import reasons_for
from app.model import Ask, Edit, Entry, Finding, Match, Note, Verdict, VerdictKind

if TYPE_CHECKING:
    from app.catalogue import Catalogue

__all__ = ["Matcher", "Place"]

MOST_MATCHES = 10
_LIKELY = 0.5
"""From here on a candidate is worth a proven edit, a wish worth showing."""
_SIMILAR = 0.4


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


class Matcher:
    """Judges notes against one catalogue; the index is built at the first note."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self._catalogue = catalogue
        self._index: CopyIndex | None = None

    @property
    def index(self) -> CopyIndex:
        """The catalogue, indexed for matching."""
        if self._index is None:
            self._index = CopyIndex(self._catalogue)
        return self._index

    def judge(self, note: Note) -> Verdict:
        """Say whose a note is and which entry it means, or that this is not sure."""
        reading = read_note(note)
        scored = self._scored(reading)
        judgement = judge(reading, scored, self.index)
        claimed = self._proven(judgement)
        if claimed is None:
            judgement = Judgement(
                VerdictKind.COPY if judgement.kind is VerdictKind.COPY else VerdictKind.UNCLEAR,
                Finding.UNSURE, judgement.confidence, judgement.wish_chance, (), judgement.facts,
            )  # fmt: skip
            claimed = {}
        return Verdict(
            kind=judgement.kind,
            confidence=round(judgement.confidence, 4),
            finding=judgement.finding,
            asks=_asks(reading, judgement),
            matches=self._matches(scored, claimed),
            reasons=reasons_for(reading, judgement),
            language=reading.language,
        )

    def _scored(self, reading: NoteReading) -> list[Scored]:
        if not len(self._catalogue):
            return []
        candidates = find_candidates(reading, self.index, self._lines_of)
        return score_candidates(reading, candidates, self.index, self._catalogue)

    def _lines_of(self, number: int) -> tuple[int, int]:
        entry = self._catalogue.entry(number)
        return entry.location.line, entry.location.line + entry.raw.count("\n")

    def _proven(self, judgement: Judgement) -> dict[int, Match] | None:
        """Prove the edit of each claim; None when one of them does not hold, so that nothing is claimed."""
        proven: dict[int, Match] = {}
        for claim in judgement.claims:
            entry = self._catalogue.entry(claim.scored.index)
            edit = self._edit(claim, entry, judgement.finding)
            if not entry.editable or (edit and not edit.verified):
                return None
            proven[claim.scored.index] = self._match(claim.scored, entry, edit, claimed=True)
        return proven

    def _edit(self, claim: Claim, entry: Entry, finding: Finding) -> Edit | None:
        if finding is Finding.DONE or claim.scored.change is None:
            return None
        return self._catalogue.propose(entry, claim.scored.change)

    def _matches(self, scored: Sequence[Scored], claimed: dict[int, Match]) -> tuple[Match, ...]:
        """Return the candidates best first; what is claimed stands first."""
        others = [found for found in scored if found.index not in claimed]
        rest = [
            self._match(found, self._catalogue.entry(found.index), None) for found in others[:MOST_MATCHES]
        ]
        return (*claimed.values(), *rest)[:MOST_MATCHES]

    def _match(self, found: Scored, entry: Entry, edit: Edit | None, *, claimed: bool = False) -> Match:
        ask = found.wish.ask if found.wish else None
        if edit is None and not claimed and found.change and found.score >= _LIKELY:
            edit = self._catalogue.propose(entry, found.change)
        return Match(entry, ask, round(found.score, 4), explain(found), edit, claimed)

    def locate(self, text: str, *, limit: int = 10) -> tuple[Place, ...]:
        """Find displayed text: exact first, then part of an entry, then nearly the same."""
        folded = fold(text)
        if not folded:
            return ()
        found: dict[int, tuple[float, str]] = {}
        for number in self.index.equal_to(folded):
            found.setdefault(number, (1.0, "It says exactly this."))
        for number in self.index.holding(folded, limit=200):
            share = len(folded) / max(1, len(self.index.folded[number]))
            found.setdefault(number, (0.8 + 0.19 * share, "It holds this word for word."))
        for number, _ in self.index.ranked(dict.fromkeys(words_of(folded), 1.0), limit=60):
            ratio = fuzz.WRatio(folded, self.index.folded[number]) / 100
            found.setdefault(number, (0.79 * ratio, "It is similar."))
        ordered = sorted(found.items(), key=lambda item: (-item[1][0], item[0]))[:limit]
        return tuple(
            Place(self._catalogue.entry(number), round(score, 4), (why,))
            for number, (score, why) in ordered
            if score >= _SIMILAR
        )


def _asks(reading: NoteReading, judgement: Judgement) -> tuple[Ask, ...]:
    """Return the asks that were granted; else the strongest that were read."""
    granted = [claim.wish.ask for claim in judgement.claims if claim.wish]
    if granted:
        return tuple(dict.fromkeys(granted))
    return tuple(wish.ask for wish in reading.wishes if wish.strength >= _LIKELY)[:3]
