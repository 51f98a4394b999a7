"""`make eval`: how well notes are judged, on our own notes and on the real cases where these are at hand;
and how well drafts and notes are heard (tone, heat).

The real cases lie outside the project (``--cases``); without them our own notes alone are measured.
Fails when a figure is worse than the saved one (``eval_baseline.toml``) by more than a note or two.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from tests.bench.baseline import drops, read_baseline, write_baseline
from tests.bench.judging import Outcome, figures_of, own_outcomes
from tests.bench.tone_figures import tone_figures

__all__ = ["main", "score_figures"]

_COPYCUE = Path(sys.executable).with_name("copycue")
_NAMES = (
    "told_right",
    "told_wrong",
    "precision",
    "top1",
    "top3",
    "false_alarm",
    "edit_right",
    "verdict_right",
)
_HEADS = ("right", "wrong", "precis.", "top1", "top3", "alarm", "edit", "verdict")


@click.command()
@click.option(
    "--cases", type=click.Path(path_type=Path), default="../shared/eval", show_default=True,
    help="Folder with score.py, places/ and tone/.",
)  # fmt: skip
@click.option("--misses", is_flag=True, help="List the notes that were judged wrong.")
@click.option("--save", is_flag=True, help="Keep these figures as the ones to hold.")
def main(cases: Path, *, misses: bool, save: bool) -> None:
    """Measure how well notes are judged, and compare with the saved figures."""
    measured = {"own": _own(misses=misses)}
    if (cases / "score.py").is_file():
        measured["real"] = _real(cases, misses=misses)
    else:
        click.echo(f"\nNo real cases in {cases}: only our own notes were measured.")
    if (cases / "tone").is_dir():
        measured["tone"] = _tone(cases / "tone")
    if save:
        write_baseline(measured)
        click.echo("\nThe figures are saved.")
        return
    saved = read_baseline()
    worse = [drop for group, now in measured.items() for drop in drops(group, now, saved.get(group, {}))]
    for drop in worse:
        click.echo(f"WORSE  {drop}")
    if worse:
        sys.exit(1)
    click.echo("\nNo figure is below the saved ones.")


# --- our own notes ----------------------------------------------------------------------------


def _own(*, misses: bool) -> dict[str, float]:
    outcomes = own_outcomes()
    click.echo("own notes".ljust(18) + "notes".rjust(6) + "".join(head.rjust(9) for head in _HEADS))
    for title, part in _parts(outcomes):
        click.echo(_line(title, len(part), figures_of(part)))
    if misses:
        for outcome in outcomes:
            _show_miss(outcome)
    return figures_of(outcomes)


def _parts(outcomes: Sequence[Outcome]) -> Iterable[tuple[str, Sequence[Outcome]]]:
    yield "all", outcomes
    fields: tuple[tuple[str, Callable[[Outcome], str]], ...] = (
        ("product", lambda outcome: outcome.case.group),
        ("language", lambda outcome: outcome.case.language),
    )
    for name, field in fields:
        for value in sorted({field(outcome) for outcome in outcomes}):
            yield f"{name} {value}", [outcome for outcome in outcomes if field(outcome) == value]


def _line(title: str, count: int, figures: Mapping[str, float]) -> str:
    cells = (f"{figures[name]:.1%}" if name in figures else "–" for name in _NAMES)
    return title.ljust(18) + str(count).rjust(6) + "".join(cell.rjust(9) for cell in cells)


def _show_miss(outcome: Outcome) -> None:
    case, verdict = outcome.case, outcome.verdict
    kinds = {
        "WRONG": outcome.told_wrong,
        "edit": outcome.edit_right is False,
        "missed": bool(case.answers) and not outcome.told_right,
        "alarm": outcome.false_alarm,
        "verdict": not outcome.accepted,
    }
    said = [name for name, holds in kinds.items() if holds]
    if not said:
        return
    click.echo(f"- {' '.join(said)} {case.id} {verdict.kind}/{verdict.finding} rank {outcome.rank}")
    click.echo(f"    {case.text[:140]!r}")
    for match in verdict.claimed[:3]:
        edit = f"{match.edit.old!r} → {match.edit.new!r}" if match.edit else "no edit"
        click.echo(f"    told {match.entry.key}: {edit}")
    for answer in case.answers[:2]:
        click.echo(f"    meant {answer.key}: {answer.old[:60]!r} → {(answer.new or '(open)')[:60]!r}")


# --- the real cases ---------------------------------------------------------------------------


def _real(folder: Path, *, misses: bool) -> dict[str, float]:
    """Run the real cases' own scorer with the command ``copycue``, as a client's journal would."""
    places = folder / "places"
    with TemporaryDirectory() as scratch:
        out = Path(scratch, "score.json")
        command = [sys.executable, folder / "score.py", places / "cases.jsonl", "--corpora",
                   places / "corpora.tar.xz", "--copycue", _COPYCUE, "--out", out]  # fmt: skip
        click.echo("\nreal cases")
        done = subprocess.run([*map(str, command), *(["--misses"] if misses else [])], check=False)
        if done.returncode:
            raise click.ClickException(f"{folder / 'score.py'} ended with status {done.returncode}.")
        return score_figures(json.loads(out.read_text(encoding="utf-8"))["rows"])


def score_figures(rows: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Return the figures of the scorer's rows, by the names that ``figures_of`` uses."""
    positive = [row for row in rows if row["positive"]]
    shares = {
        "told_right": [row["right"] for row in positive],
        "told_wrong": [row["wrong"] for row in rows],
        "precision": [row["right"] for row in rows if row["told"]],
        "top1": [row["rank"] == 1 for row in positive],
        "top3": [0 < row["rank"] <= 3 for row in positive],
        "false_alarm": [row["verdict"] in ("copy", "mixed") for row in rows if not row["positive"]],
        "edit_right": [row["edit"] for row in rows if row["right"] and row["edit"] is not None],
    }
    return {name: sum(hits) / len(hits) for name, hits in shares.items() if hits}


# --- tone and heat ----------------------------------------------------------------------------


def _tone(folder: Path) -> dict[str, float]:
    """Measure how drafts and notes are heard, on the labelled texts."""
    figures = tone_figures(folder)
    click.echo("\ntone and heat")
    for name, share in figures.items():
        click.echo(f"{name.ljust(34)}{share:.1%}".rstrip())
    return figures


if __name__ == "__main__":
    main()
