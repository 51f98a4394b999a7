"""Training of what tells a report about the program, said beside a wish for other wording, from mere talk."""

import json
from collections.abc import Iterable, Iterator, Sequence

from app.matching.asides import Aside, about_program, asides_of, facts_of_aside, wished_marks
from app.matching.asks import NoteReading, read_note
from app.matching.claims import proposed_claims
from app.model import Mark, Note, Source, VerdictKind
from tests.bench.cases import OWN_NOTES
from tests.bench.learning.fitting import Example, Model, fit_chance
from tests.bench.learning.samples import Sample
from tests.bench.learning.weights_file import trial

__all__ = ["chances_left_out", "labelled_sentences", "train_asides"]

_SENTENCES = OWN_NOTES.parent / "asides" / "sentences.jsonl"
_TALK, _REPORT = 0.7, 0.15
"""Sentences of our notes count less than those labelled one by one: not each sentence of a report reports."""


def labelled_sentences() -> tuple[tuple[NoteReading, bool], ...]:
    """Return sentences as they stand beside wishes, each with whether it reports about the program."""
    rows = map(json.loads, _SENTENCES.read_text("utf-8").splitlines())
    return tuple((_read(row["text"]), bool(row["program"])) for row in rows)


def _read(text: str) -> NoteReading:
    return read_note(Note(id="1", text=text, source=Source(file="notes.txt")))


def _marks_of(sample: Sample) -> list[Mark]:
    """Return where the wishes that would be told stand in a note."""
    return wished_marks(proposed_claims(sample.reading, sample.scored))


def train_asides(
    samples: Sequence[Sample], sentences: Sequence[tuple[NoteReading, bool]], strength: float
) -> Model:
    """Train on the labelled sentences, and on those of our own notes that are surely the one or the other."""
    return fit_chance([*_of_sentences(sentences), *_of_notes(samples)], strength)


def _of_sentences(sentences: Iterable[tuple[NoteReading, bool]]) -> Iterator[Example]:
    for reading, reports in sentences:
        yield from (Example(facts_of_aside(aside), reports, 1.0) for aside in asides_of(reading, ()))


def _of_notes(samples: Iterable[Sample]) -> Iterator[Example]:
    for sample in samples:
        kinds = {kind for kind, _ in sample.case.accepted}
        if not sample.case.own:
            continue
        if kinds == {VerdictKind.COPY}:
            yield from _examples(asides_of(sample.reading, _marks_of(sample)), _TALK, reports=False)
        elif kinds == {VerdictKind.DEVELOPER}:
            yield from _examples(asides_of(sample.reading, ()), _REPORT, reports=True)


def _examples(asides: Iterable[Aside], weight: float, *, reports: bool) -> Iterator[Example]:
    return (Example(facts_of_aside(aside), reports, weight) for aside in asides)


def chances_left_out(
    samples: Sequence[Sample], sentences: Sequence[tuple[NoteReading, bool]], strength: float
) -> Iterator[tuple[Sample, float]]:
    """Yield, for our own notes that wish for wording, how likely they report of the program besides.

    Each is judged by weights that never saw its product.
    """
    for group in sorted({sample.case.group for sample in samples if sample.case.own}):
        others = [sample for sample in samples if sample.case.group != group]
        with trial({"aside": train_asides(others, sentences, strength)}):
            for sample in samples:
                if sample.case.group == group and (marks := _marks_of(sample)):
                    yield sample, about_program(sample.reading, marks)[1]
