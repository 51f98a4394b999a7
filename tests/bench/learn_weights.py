"""Learns the weights of ``app.matching`` from notes of which the answer is known.

    python -m pip install --constraint constraints.txt --editable ".[learn]"
    python -m tests.bench.learn_weights [--cases CASES.jsonl --corpora ARCHIVE_OR_FOLDER] [--write]

Five models are fitted, four of them one upon the other: ``turns`` (which turns of phrase go with a wish for
other wording; learnt from our own notes alone), ``entry`` (which of the candidates is meant: a
softmax over each note's candidates, held towards what is expected), ``wish`` (whether a note
wishes for other wording) and ``claim`` (whether a place may be told), both logistic. ``aside``
(whether a sentence beside a wish reports about the program) stands for itself. The figures printed come
from models that never saw the product they are measured on. The floors and margins in ``limits`` are
chosen by a person who reads these figures, and are kept.

Our own notes are always learnt from; the real cases, which stay outside the project, where
they are given. The same notes give the same weights.
"""

from pathlib import Path

import click

from tests.bench.cases import OWN_NOTES, opened_corpora, own_cases, real_cases
from tests.bench.learning.asides import chances_left_out, labelled_sentences, train_asides
from tests.bench.learning.leaving_out import (
    all_left_out,
    claims_left_out,
    entries_left_out,
    wishes_left_out,
)
from tests.bench.learning.report import show_asides, show_claims, show_ranks, show_weights, show_wishes
from tests.bench.learning.samples import Sample, gathered, rescored
from tests.bench.learning.training import Strengths, train
from tests.bench.learning.weights_file import trial, write_weights

_CHOSEN = Strengths()


@click.command()
@click.option("--cases", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Real cases.")
@click.option(
    "--corpora", type=click.Path(exists=True, path_type=Path), help="Their copy, a folder or archive."
)
@click.option("--write", is_flag=True, help="Save the weights in resources/matching/weights.toml.")
@click.option("--turns", default=_CHOSEN.turns, show_default=True, help="How strongly turns are held at 0.")
@click.option(
    "--entry", default=_CHOSEN.entry, show_default=True, help="How strongly entries' facts are held."
)
@click.option("--wish", default=_CHOSEN.wish, show_default=True, help="The same for wishes.")
@click.option("--claim", default=_CHOSEN.claim, show_default=True, help="The same for claims.")
@click.option("--aside", default=_CHOSEN.aside, show_default=True, help="The same for asides.")
@click.option("--only-asides", is_flag=True, help="Leave the other models as they are.")
def main(cases: Path | None, corpora: Path | None, *, write: bool, only_asides: bool, **held: float) -> None:
    """Learn the weights of matching, and say what they are worth on notes not seen."""
    if (cases is None) != (corpora is None):
        raise click.UsageError("--cases and --corpora go together.")
    samples = _samples(cases, corpora)
    strengths = Strengths(**held)
    models = {} if only_asides else train(samples, strengths)
    if models:
        _report(samples, models, strengths)
    sentences = labelled_sentences()
    show_asides("aside: group left out", list(chances_left_out(samples, sentences, strengths.aside)))
    models["aside"] = train_asides(samples, sentences, strengths.aside)
    for name, model in models.items():
        show_weights(name, model)
    if write:
        write_weights(models)
        click.echo("\nThe weights are saved.")


def _samples(cases: Path | None, corpora: Path | None) -> list[Sample]:
    samples = list(gathered(own_cases(), OWN_NOTES / "products"))
    if cases and corpora:
        with opened_corpora(corpora) as root:
            samples += gathered(real_cases(cases), root)
    return samples


def _report(samples: list[Sample], models: dict[str, dict[str, float]], strengths: Strengths) -> None:
    show_ranks("entry: shipped weights", samples)
    show_ranks("entry: group left out", entries_left_out(samples, strengths.entry))
    with trial(models):
        fitted = [rescored(sample) for sample in samples]
        show_ranks("entry: fitted", fitted)
        show_wishes("wish: group left out", wishes_left_out(fitted, strengths))
        show_claims("claim: group left out", fitted, claims_left_out(fitted, strengths.claim))
    ranked, told = all_left_out(samples, strengths)
    show_ranks("all three: group left out", ranked)
    show_claims("all three: group left out", ranked, told)


if __name__ == "__main__":
    main()
