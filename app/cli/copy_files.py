"""Commands that look at the copy files only: ``entries``, ``locate``, ``check``."""

import json
from pathlib import Path

import click

from app.cli.options import PathsCommand, chosen_workspace, path_options
from app.cli.output import as_json, echo_problems, has_errors, problem_line
from app.cli.progress import progress_shown

__all__ = ["check", "entries", "locate"]


@click.command(cls=PathsCommand, short_help="List every editable string with its place.")
@path_options(journals=False)
@click.option("--json", "as_record", is_flag=True, help="One JSON object a line.")
def entries(workspace: Path | None, copy: tuple[Path, ...], *, as_record: bool) -> int:
    """List every string of the copy files: file, line, column, key and text."""
    from app.workspace.records import entry_record

    project = chosen_workspace(workspace, copy, None)
    with progress_shown() as progress:
        project.catalogue(progress=progress)
    for entry in project.entries():
        if as_record:
            click.echo(json.dumps(entry_record(entry), ensure_ascii=False))
        else:
            place = f"{entry.location.file}:{entry.location.line}:{entry.location.column}"
            click.echo(f"{place}\t{entry.key}\t{' '.join(entry.value.split())}")
    echo_problems(project.problems())
    return int(has_errors(project.problems()))


@click.command(cls=PathsCommand, short_help="Find where displayed text stands in the XML.")
@click.argument("text")
@path_options(journals=False)
@click.option("--json", "as_record", is_flag=True, help="One JSON object.")
def locate(text: str, workspace: Path | None, copy: tuple[Path, ...], *, as_record: bool) -> int:
    """Find TEXT as the screen shows it; best places first."""
    from app.workspace.records import FORMAT, place_record, problem_record

    project = chosen_workspace(workspace, copy, None)
    places = project.locate(text)
    if as_record:
        found = [place_record(place, rank) for rank, place in enumerate(places, 1)]
        problems = [problem_record(problem) for problem in project.problems()]
        click.echo(as_json({"format": FORMAT, "places": found, "problems": problems}))
    elif not places:
        click.echo("Not found in these files.")
    for place in () if as_record else places:
        location = place.entry.location
        click.echo(
            f"{location.file}:{location.line}:{location.column}\t{place.entry.key}\t{' '.join(place.entry.value.split())}"
        )
        click.echo("\t" + " ".join(place.evidence))
    echo_problems(project.problems())
    return int(has_errors(project.problems()))


@click.command(cls=PathsCommand, short_help="Tell whether the XML files are sound, and what to mend.")
@path_options(journals=False)
@click.option("--json", "as_record", is_flag=True, help="One JSON object.")
def check(workspace: Path | None, copy: tuple[Path, ...], *, as_record: bool) -> int:
    """Check the copy files; name each fault with line, column and what to type instead."""
    from app.workspace.records import FORMAT, problem_record

    project = chosen_workspace(workspace, copy, None)
    problems = project.problems()
    files, count = len(project.catalogue().files), len(project.catalogue())
    if as_record:
        click.echo(as_json({"format": FORMAT, "problems": [problem_record(problem) for problem in problems]}))
    else:
        for problem in problems:
            click.echo(problem_line(problem))
        if not has_errors(problems):
            click.echo(f"All sound: {files} files, {count} texts.")
    return int(has_errors(problems))
