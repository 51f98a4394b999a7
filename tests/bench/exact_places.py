"""``python -m tests.bench.exact_places``: are all places exact, and is there an entry for each answer.

Looks at the files' own bytes and at lxml's tree, without any of Copycue's own offsets.
Prints one line of JSON for the places and one for the answers; exit status 1 when a place
is wrong or an answer is not covered.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import click

from app.catalogue import Catalogue
from app.model import Entry
from tests.app.catalogue.exactness import Document
from tests.bench.cases import Answer, opened_corpora, real_cases

__all__ = ["Wrong", "covers", "wrong_places"]

_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Wrong:
    """A place that is not as it is told."""

    file: str
    key: str
    why: str


def wrong_places(folder: Path, *, per_file: int) -> tuple[int, list[Wrong]]:
    """Return how many places of a copy root were looked at, and those that are wrong.

    Args:
        folder: the copy root.
        per_file: at most so many entries of a file are looked at, evenly spread.
    """
    read = Catalogue.read([folder])
    found: list[Wrong] = []
    checked = 0
    for file, numbers in groupby(range(len(read)), key=read.file):
        document = Document((folder / file).read_bytes())
        for number in _spread(list(numbers), per_file):
            entry = read.entry(number)
            checked += 1
            if objection := document.objection(entry):
                found.append(Wrong(file, entry.key, objection))
    return checked, found


def _spread(numbers: Sequence[int], most: int) -> Iterable[int]:
    return numbers[:: max(1, -(-len(numbers) // most))]


def covers(entry: Entry, answer: Answer) -> bool:
    """Tell whether an entry stands on the line of an answer."""
    first = entry.location.line
    return entry.location.file == answer.file and first <= (answer.line or 0) <= first + entry.raw.count("\n")


def _uncovered(corpora: Path, cases: Path) -> tuple[int, list[str]]:
    """Return how many answers there are, and the notes with one that no entry covers."""
    answered = sorted((case for case in real_cases(cases) if case.answers), key=lambda case: case.corpus)
    missing: list[str] = []
    total = 0
    for corpus, group in groupby(answered, key=lambda case: case.corpus):
        entries = list(Catalogue.read([corpora / corpus]).entries())
        for case in group:
            total += len(case.answers)
            missing += [
                case.id for answer in case.answers if not any(covers(entry, answer) for entry in entries)
            ]
    return total, missing


@click.command()
@click.option(
    "--corpora", type=click.Path(path_type=Path), default=Path("../shared/eval/places/corpora.tar.xz")
)
@click.option(
    "--cases",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    default=Path("../shared/eval/places/cases.jsonl"),
)
@click.option("--per-file", default=200, show_default=True, help="So many entries of a file are looked at.")
def main(*, corpora: Path, cases: Path, per_file: int) -> None:
    """Print how many places are wrong, and how many answers an entry covers."""
    with opened_corpora(corpora) as folder:
        checked, wrong = 0, []
        for root in sorted(path for path in folder.iterdir() if path.is_dir()):
            count, found = wrong_places(root, per_file=per_file)
            checked += count
            wrong += found
        places = {"places": checked, "wrong": len(wrong), "first": [str(found) for found in wrong[:_SHOWN]]}
        click.echo(json.dumps(places, ensure_ascii=False))
        total, missing = _uncovered(folder, cases)
        answers = {"answers": total, "covered": total - len(missing), "missing": missing[:_SHOWN]}
        click.echo(json.dumps(answers, ensure_ascii=False))
    raise SystemExit(1 if wrong or missing else 0)


if __name__ == "__main__":
    main()
