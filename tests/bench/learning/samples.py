"""What is learnt from: notes whose answer is known, with the facts about each entry they may mean."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from app.catalogue import Catalogue
from app.matching import Matcher
from app.matching.asks import NoteReading, read_note
from app.matching.evidence import Scored
from app.matching.models import probability
from tests.bench.cases import Case

__all__ = ["Sample", "gathered", "rescored"]


@dataclass(frozen=True, slots=True)
class Sample:
    """A note as the matcher sees it, with the truth.

    Attributes:
        case: the note and its answer.
        reading: what its words say.
        scored: the entries it may mean, best first.
        meant: indices of those that it does mean.
    """

    case: Case
    reading: NoteReading
    scored: tuple[Scored, ...]
    meant: frozenset[int]

    @property
    def rank(self) -> int:
        """Rank of the first entry that is meant, 0 when none was found."""
        return next((rank for rank, found in enumerate(self.scored, 1) if found.index in self.meant), 0)


def gathered(cases: Iterable[Case], root: Path) -> Iterator[Sample]:
    """Read notes and gather the facts about their candidates, with the copy below ``root``.

    The facts do not depend on the weights, so this is done once.
    """
    by_corpus = attrgetter("corpus")
    for corpus, group in groupby(sorted(cases, key=by_corpus), by_corpus):
        catalogue = Catalogue.read([root / corpus])
        matcher = Matcher(catalogue)
        for case in group:
            reading = read_note(case.note)
            # The matcher's own way, so that what is learnt is what is used.
            scored = matcher._scored(reading)
            yield Sample(case, reading, tuple(scored), _meant(case, catalogue))


def _meant(case: Case, catalogue: Catalogue) -> frozenset[int]:
    """Return the indices of the answers' entries; only entries of their files are looked at."""
    files = {answer.file for answer in case.answers}
    return frozenset(
        index
        for index in range(len(catalogue) if files else 0)
        if catalogue.file(index) in files and case.is_answer(catalogue.entry(index))
    )


def rescored(sample: Sample) -> Sample:
    """Return a sample with its candidates scored by the weights in force, as ``score_candidates`` would."""
    found = [replace(found, score=probability("entry", found.features)) for found in sample.scored]
    return replace(sample, scored=tuple(sorted(found, key=lambda one: (-one.score, one.index))))
