"""``copycue demo``: the sample workspace, triaged, in the time one reads a page."""

import tempfile
from pathlib import Path

import click

from app.cli.output import echo_problems, triage_text
from app.cli.progress import progress_shown
from app.model import Severity

__all__ = ["demo"]

_INTRODUCTION = """\
A ferry operator's people wrote notes into their production journal. Many are no
bugs: they want other words, and those words stand in XML files that they edit
themselves. This is what Copycue makes of the notes (sample, nothing is real):
"""
_NEXT = """
See it in the window:   copycue
Your own project:       copycue triage --copy <folder with XML> --journal <file with notes>"""


@click.command(short_help="Show on a sample what Copycue does.")
def demo() -> int:
    """Unpack the sample workspace, judge its notes and print the replies."""
    from app.workspace import Workspace

    with tempfile.TemporaryDirectory(prefix="copycue-demo-") as folder, progress_shown() as progress:
        result = Workspace.sample(Path(folder)).triage(progress=progress)
    click.echo(_INTRODUCTION)
    click.echo(triage_text(result))
    echo_problems(result.problems, least=Severity.WARNING)
    click.echo(_NEXT)
    return 0
