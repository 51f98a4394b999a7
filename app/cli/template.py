"""``copycue template``: a team's own wordings of replies, tried out and approved."""

from collections.abc import Callable
from dataclasses import asdict
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.options import (
    CommandOfPaths,
    GroupOfPaths,
    NamedPaths,
    project_folder,
    workspace_option,
)
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.terminal import counted, plain_line

if TYPE_CHECKING:
    from app.workspace.replies.wordings import Wordings
    from app.workspace.templates.desk import ListedTemplate, TemplateDesk

__all__ = ["template"]


def _folder_options(function: Callable[..., int]) -> Callable[..., int]:
    """Add DIR and ``--workspace``, which mean the same; the command gets the project's ``folder``."""

    @click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), required=False)
    @workspace_option
    @wraps(function)
    def call(*, folder: Path | None, paths: NamedPaths, **others: object) -> int:
        return function(folder=_project(folder, paths), **others)

    return call


@click.group(cls=GroupOfPaths)
def template() -> None:
    r"""Check your own wordings of replies, and approve them.

    They are files in the folder “replies” beside copycue.toml, named as those that ship:
    replies/en/offer.j2 takes the place of our offer of help in English. What they may
    say stands in resources/replies/README.md.

    \b
    copycue template check
    copycue template approve
    copycue template list
    copycue template copy en/offer.j2
    """


@template.command(cls=CommandOfPaths)
@_folder_options
@click.option("--json", "as_record", is_flag=True, help="One JSON object, instead of text.")
def check(*, folder: Path, as_record: bool) -> int:
    r"""Write every kind of reply with made-up facts, and tell what is wrong.

    DIR is the folder of copycue.toml, as is that of --workspace; without both it is the
    one you are in. What can't be used is told with file and line; in its place the wording
    that ships goes on being used.

    \b
    copycue template check
    copycue template check --workspace myproject --json
    """
    from app.workspace.records.triage import check_record

    wordings = _wordings(folder)
    checked = wordings.check()
    if as_record:
        echo_lines([as_json({**check_record(checked.problems), "replies": checked.replies})])
    else:
        files = counted(len(wordings.library.own), "template") + " of your own"
        click.echo(f"{files}; {checked.replies:,} replies written with made-up facts.")
    echo_problems(checked.problems)
    return status_of(checked.problems)


@template.command(cls=CommandOfPaths)
@_folder_options
def approve(*, folder: Path) -> int:
    r"""Write down that your templates are approved as they are now.

    Their fingerprints go to replies/approved.txt. A template that is changed later is
    reported as not yet approved.

    \b
    copycue template approve
    """
    count = _wordings(folder).approve()
    click.echo(plain_line(f"{counted(count, 'template')} approved: replies/approved.txt"))
    return 0


@template.command("list", cls=CommandOfPaths)
@_folder_options
@click.option("--json", "as_record", is_flag=True, help="One JSON array, instead of text.")
def list_(*, folder: Path, as_record: bool) -> int:
    r"""List all templates, and tell which are your own.

    \b
    copycue template list
    copycue template list --workspace myproject --json
    """
    listed = _desk(folder).listed()
    if as_record:
        echo_lines([as_json([asdict(one) for one in listed])])
    else:
        width = max(len(one.name) for one in listed)
        echo_lines(plain_line(f"{one.name:{width}}  {_standing(one)}".rstrip()) for one in listed)
    return 0


@template.command(cls=CommandOfPaths)
@click.argument("name")
@_folder_options
def copy(*, name: str, folder: Path) -> int:
    r"""Copy a template that ships into your folder “replies”, to be changed there.

    NAME is as “copycue template list” tells it.

    \b
    copycue template copy en/offer.j2
    """
    place = _desk(folder).copy(name)
    click.echo(plain_line(f"Copied: {place}"))
    return 0


def _standing(one: "ListedTemplate") -> str:
    """Return whose a template is; "" where it is ours."""
    told = [*(["your own"] if one.own else []), *(["draft, not used"] if one.draft else [])]
    return ", ".join(told)


def _desk(folder: Path) -> "TemplateDesk":
    from app.workspace.templates.desk import TemplateDesk

    return TemplateDesk.of_project(folder)


def _wordings(folder: Path) -> "Wordings":
    from app.workspace.replies.wordings import Wordings

    return Wordings(folder)


def _project(named: Path | None, paths: NamedPaths) -> Path:
    """Return the folder of ``copycue.toml``, of which somebody may have named the templates inside."""
    if named and paths.workspace:
        raise click.UsageError("Give either DIR or --workspace, not both.", click.get_current_context())
    folder = project_folder(named or NamedPaths(paths.workspace).or_here().workspace or Path())
    if not folder.is_dir():
        raise click.UsageError(f"There is no folder {folder}.", click.get_current_context())
    inside = folder.name == "replies" and not (folder / "replies").is_dir()
    return folder.parent if inside else folder
