"""``copycue triage``: the main job."""

import click

from app.cli.options import CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.progress import progress_shown
from app.cli.terminal import paper

__all__ = ["triage"]


@click.command(cls=CommandOfPaths)
@path_options()
@format_option("One JSON object, or text for people (the default).")
@click.option(
    "--language",
    type=click.Choice(["auto", "en", "de"]),
    help="Language of the replies; auto: that of each note. [default: the project's, else auto]",
)
@click.option(
    "--explain",
    is_flag=True,
    help="Show how each verdict came about: evidence, runners-up, why nothing is told.",
)
def triage(*, paths: NamedPaths, as_record: bool, language: str | None, explain: bool) -> int:
    r"""Judge every note and draft the replies.

    For each note: whether it is the client's (a text they can change, with place
    and reply), yours, both, or not sure.

    \b
    copycue triage --copy texts/ --journal notes.csv
    copycue triage --workspace myproject --json
    copycue triage --workspace myproject --explain
    """
    project = paths.open(journals=True)
    if language is not None:
        from app.model import Language

        project.reply_in(None if language == "auto" else Language(language))
    from app.workspace.replies.leaving import settled_triage

    with progress_shown() as progress:
        result = settled_triage(project, progress)
    if as_record:
        from app.workspace.records.triage import triage_record

        echo_lines([as_json(triage_record(result, explain=explain))])
    elif explain:
        from app.cli.explain_text import explained_lines

        echo_lines(explained_lines(result, paper()))
    else:
        from app.cli.triage_text import triage_lines

        echo_lines(triage_lines(result, paper()))
    echo_problems(result.problems)
    return status_of(result.problems)
