"""``copycue guide``: a page for the client about their own text files."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.options import CommandOfPaths, NamedPaths, language_option, path_options
from app.cli.output import echo_problems, status_of
from app.cli.progress import progress_shown
from app.cli.terminal import plain_line

if TYPE_CHECKING:
    from app.model import Language
    from app.workspace import Workspace

__all__ = ["guide"]

_STDOUT = "-"
_FILE = click.Path(path_type=Path, readable=False, dir_okay=False, allow_dash=True)


@click.command(cls=CommandOfPaths)
@path_options()
@click.option(
    "--output",
    "-o",
    "target",
    type=_FILE,
    metavar="FILE|-",
    help="Where to write it; - is stdout. [default: guide.html beside copycue.toml, or here]",
)
@language_option("Language of the guide. [default: the project's, else that of most notes]")
@click.option("--force", is_flag=True, help="Take the place of a file that is no guide.")
@click.option("--open", "opened", is_flag=True, help="Open it in the browser.")
@click.option("--sample", is_flag=True, help="Of the sample that copycue demo shows.")
def guide(
    *,
    paths: NamedPaths,
    target: Path | None,
    language: "Language | None",
    force: bool,
    opened: bool,
    sample: bool,
) -> int:
    r"""Write a page for the client: which texts stand where, and how to change them.

    It is one HTML file, made from the client's real files and your past answers, in their
    language and form of address; it needs no network and prints well. Every change in it
    was tried out in memory.

    How the client opens the files, who looks after which, and when the next build comes it
    takes from copycue.toml: client.opening and open_link, people.texts and [[area]],
    reply.build_day.

    \b
    copycue guide
    copycue guide --workspace myproject --open
    copycue guide --copy texts -o - > guide.html
    """
    to_stdout = target is not None and str(target) == _STDOUT
    if to_stdout and opened:
        raise click.UsageError("--open needs a file: leave out --output -.", click.get_current_context())
    with _project(paths, sample=sample) as project, progress_shown() as progress:
        page = project.guide.made(_today(), language=language, progress=progress)
        place = target or (Path("guide.html") if sample else project.guide.usual_place)
        if page.html and not to_stdout:
            project.guide.write(page.html, place, force=force)
    echo_problems(page.problems, of_weight=True)
    if not page.html:
        click.echo("No guide was written: there is no text that the client may change.", err=True)
        return 1
    click.echo(page.html if to_stdout else plain_line(str(place)), nl=not to_stdout)
    if opened:
        click.launch(str(place.resolve()))
    return status_of(page.problems)


@contextmanager
def _project(paths: NamedPaths, *, sample: bool) -> "Iterator[Workspace]":
    if not sample:
        yield paths.open(journals=False)
        return
    from app.workspace import passing_sample

    with passing_sample() as project:
        yield project


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
