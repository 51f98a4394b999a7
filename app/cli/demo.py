"""``copycue demo``: what Copycue does, shown on the sample in the time one reads a page."""

import click

from app.cli.output import echo_lines, echo_problems
from app.cli.progress import progress_shown
from app.cli.terminal import paper

__all__ = ["demo"]


@click.command
@click.option("--all", "everything", is_flag=True, help="Print all notes with their whole replies.")
def demo(*, everything: bool) -> int:
    """Show on a sample what Copycue does.

    Nothing has to be set up, nothing is kept: the sample is unpacked into a
    temporary folder, read and judged like any other project.
    """
    from app.cli.demo_page import demo_lines
    from app.workspace import passing_sample

    with passing_sample() as sample, progress_shown() as progress:
        result = sample.triage(progress=progress)
    echo_lines(demo_lines(result, paper(), everything=everything))
    echo_problems(result.problems, of_weight=True)
    return 0
