"""``copycue triage``: the main job."""

import dataclasses
from pathlib import Path

import click

from app.cli.options import PathsCommand, chosen_workspace, path_options
from app.cli.output import as_json, echo_problems, has_errors, triage_text
from app.cli.progress import progress_shown
from app.model import Language

__all__ = ["triage"]


@click.command(cls=PathsCommand, short_help="Judge a client's notes and draft replies.")
@path_options()
@click.option(
    "--json/--text", "as_record", default=False, help="One JSON object, or text for people (default)."
)
@click.option(
    "--language",
    type=click.Choice(["auto", "en", "de"]),
    default="auto",
    help="Language of replies (default: the note's).",
)
def triage(
    workspace: Path | None,
    copy: tuple[Path, ...],
    journal: tuple[Path, ...],
    *,
    as_record: bool,
    language: str,
) -> int:
    """Judge every note: the client's text (with place and reply), ours, both, or not sure.

    \b
    copycue triage --copy texts/ --journal notes.csv
    copycue triage --workspace myproject --json
    """
    from app.workspace.records import triage_record

    project = chosen_workspace(workspace, copy, journal)
    if language != "auto":
        project.profile = dataclasses.replace(project.profile, language=Language(language))
    with progress_shown() as progress:
        result = project.triage(progress=progress)
    click.echo(as_json(triage_record(result)) if as_record else triage_text(result))
    echo_problems(result.problems)
    return int(has_errors(result.problems))
