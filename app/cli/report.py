"""``copycue report``: what the notes come to, for the boss."""

import datetime as dt
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from app.cli.notes import looked
from app.cli.options import SETTINGS_FILE, CommandOfPaths, NamedPaths, path_options
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.terminal import counted, plain_line

if TYPE_CHECKING:
    from app.model import Language
    from app.workspace import Triage, Workspace
    from app.workspace.report.figures import Figures

__all__ = ["report"]

F = TypeVar("F", bound=Callable[..., Any])
_DAY = click.DateTime(["%Y-%m-%d"])
_FILE = "report.html"


class Days(NamedTuple):
    """The days that somebody wants a report on."""

    since: dt.date | None
    until: dt.date | None
    weeks: int | None


def _days_options(function: F) -> F:
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
    ) -> object:
        if sum((since is not None, weeks is not None, whole)) > 1:
            raise click.UsageError("Give one of --since, --weeks and --all.")
        days = Days(since.date() if since else None, until.date() if until else None, 0 if whole else weeks)
        return function(*given, days=days, **others)

    return call  # type: ignore[return-value]  # it takes the same options, gathered


@click.command(cls=CommandOfPaths)
@path_options()
@_days_options
@click.option(
    "--output",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help=f"Where the page goes; - is stdout. [default: {_FILE} in the project's folder, else in this one]",
)
@click.option("--force", is_flag=True, help="Take the place of a file that is no report.")
@click.option(
    "--language", type=click.Choice(["en", "de"]), help="Of the page. [default: as replies are written]"
)
@click.option("--json", "as_record", is_flag=True, help="The figures as one JSON object, and no page.")
def report(
    *,
    paths: NamedPaths,
    days: Days,
    output: Path | None,
    force: bool,
    language: str | None,
    as_record: bool,
) -> int:
    r"""Write a page with figures and charts for the boss.

    Notes per week by whose they are, answered and done, days to the reply, texts and
    pages asked about three times or more, replies by kind. It counts notes, not people:
    there are no names in it.

    \b
    copycue report --workspace myproject
    copycue report --weeks 4 --output november.html
    copycue report --all --json
    """
    if as_record and output:
        raise click.UsageError("--json writes to stdout; --output is for the page.")
    project = paths.open(journals=True)
    from app.workspace.report.report import Wanted, report_of

    look = looked(project)
    figures = report_of(look, project.profile, Wanted(*days), now=dt.datetime.now(dt.UTC))
    if as_record:
        from app.workspace.records.report import report_record

        echo_lines([as_json(report_record(figures, project.name))])
    else:
        page = _page(figures, project, _language(language, project, look.triage))
        _deliver(page, output or _usual_target(paths), project, force=force, told=_told(figures))
    of_ledger = look.memory.problems
    echo_problems(of_ledger)
    echo_problems((one for one in look.triage.problems if one not in of_ledger), of_weight=True)
    return status_of(look.triage.problems)


def _language(named: str | None, project: "Workspace", triage: "Triage") -> "Language":
    from app.model import Language
    from app.workspace.replies.drafting import usual_language

    if named:
        return Language(named)
    return project.profile.language or usual_language(triage.notes)


def _page(figures: "Figures", project: "Workspace", language: "Language") -> str:
    from app.workspace.report.page import page_of

    return page_of(figures, project.name, language)


def _usual_target(paths: NamedPaths) -> Path:
    """Return where the page goes when nothing is said: beside the settings, else where one is."""
    workspace = paths.or_here().workspace or Path()
    return (workspace.parent if workspace.name == SETTINGS_FILE else workspace) / _FILE


def _deliver(page: str, target: Path, project: "Workspace", *, force: bool, told: str) -> None:
    if str(target) == "-":
        click.echo(page, nl=False)
        return
    from app.workspace.pages.writing import write_page
    from app.workspace.report.page import MARK

    write_page(page, target, project.watched, mark=MARK, force=force)
    echo_lines([plain_line(f"Wrote {target}: {told}")])


def _told(figures: "Figures") -> str:
    notes = counted(sum(figures.came.values()), "note")
    days = f"{figures.span.first} to {figures.span.last}"
    return f"{notes}, {figures.answered:,} answered, {figures.settled:,} done from {days}."
