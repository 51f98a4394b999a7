"""``copycue report``: what the notes come to, for the boss."""

import datetime as dt
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from app.cli.notes import looked
from app.cli.options import CommandOfPaths, NamedPaths, path_options
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.terminal import counted, plain_line

if TYPE_CHECKING:
    from app.model import Language
    from app.workspace.report.figures import Figures
    from app.workspace.report.report import BossReport

__all__ = ["report"]

R = TypeVar("R")
_DAY = click.DateTime(["%Y-%m-%d"])


class Days(NamedTuple):
    """The days that somebody wants a report on."""

    since: dt.date | None
    until: dt.date | None
    weeks: int | None


def _days_options(function: Callable[..., R]) -> Callable[..., R]:
    """Add ``--since``, ``--until``, ``--weeks`` and ``--all``; they come as ``days``."""

    @click.option("--since", type=_DAY, metavar="YYYY-MM-DD", help="The first day. [default: 12 weeks ago]")
    @click.option("--until", type=_DAY, metavar="YYYY-MM-DD", help="The last day. [default: today]")
    @click.option("--weeks", type=click.IntRange(1, 5000), help="So many weeks, this one included.")
    @click.option("--all", "whole", is_flag=True, help="From the first note on.")
    @wraps(function)
    def call(
        *given: object,
        since: dt.datetime | None,
        until: dt.datetime | None,
        weeks: int | None,
        whole: bool,
        **others: object,
    ) -> R:
        if sum((since is not None, weeks is not None, whole)) > 1:
            raise click.UsageError("Give one of --since, --weeks and --all.")
        days = Days(since.date() if since else None, until.date() if until else None, 0 if whole else weeks)
        return function(*given, days=days, **others)

    return call


@click.command(cls=CommandOfPaths)
@path_options()
@_days_options
@click.option(
    "--output",
    "-o",
    "target",
    type=click.Path(path_type=Path, readable=False, allow_dash=True),
    metavar="FILE|-",
    help="Where to write it; - is stdout. [default: report.html beside copycue.toml, or here]",
)
@click.option(
    "--language", type=click.Choice(["auto", "en", "de"]), default="auto", help="Language of the page."
)
@click.option("--force", is_flag=True, help="Take the place of a file that is no report.")
@click.option("--json", "as_record", is_flag=True, help="The figures as one JSON object on stdout, no page.")
def report(
    *, paths: NamedPaths, days: Days, target: Path | None, language: str, force: bool, as_record: bool
) -> int:
    r"""Write a page with figures and charts for the boss.

    Notes per week by whose they are, answered and done, days to the reply, texts and
    pages asked about three times or more, replies by kind. It counts notes, not people:
    there are no names in it. What the client has changed since the last time is seen
    and recorded first.

    \b
    copycue report --workspace myproject
    copycue report --weeks 4 --output november.html
    copycue report --all --json
    """
    if as_record and target:
        raise click.UsageError("--json writes to stdout; --output is for the page.")
    project = paths.open(journals=True)
    from app.workspace.report.report import Wanted

    look = looked(project)
    figures = project.report.figures(look, Wanted(*days), now=dt.datetime.now(dt.UTC))
    if as_record:
        from app.workspace.records.report import report_record

        echo_lines([as_json(report_record(figures, project.name))])
    else:
        spoken = project.report.language(look) if language == "auto" else _language(language)
        _deliver(project.report, project.report.page(figures, spoken), target, force=force)
        click.echo(_told(figures), err=True)
    of_ledger = look.memory.problems
    echo_problems(of_ledger)
    echo_problems((one for one in look.triage.problems if one not in of_ledger), of_weight=True)
    return status_of(look.triage.problems)


def _language(name: str) -> "Language":
    from app.model import Language

    return Language(name)


def _deliver(report: "BossReport", page: str, target: Path | None, *, force: bool) -> None:
    """Write the page to stdout, or into a file whose name is then the result."""
    if str(target) == "-":
        click.echo(page, nl=False)
        return
    place = target or report.usual_place
    report.write(page, place, force=force)
    click.echo(plain_line(str(place)))


def _told(figures: "Figures") -> str:
    notes = counted(sum(figures.came.values()), "note")
    days = f"{figures.span.first} to {figures.span.last}"
    return f"{notes}, {figures.answered:,} answered, {figures.settled:,} done from {days}."
