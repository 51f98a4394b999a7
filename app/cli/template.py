"""``copycue template``: a team's own wordings of replies, tried out and approved."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.options import CommandOfPaths, GroupOfPaths
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.terminal import counted, plain_line

if TYPE_CHECKING:
    from app.workspace.replies.wordings import Wordings

__all__ = ["template"]

_FOLDER = click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=Path())


@click.group(cls=GroupOfPaths)
def template() -> None:
    r"""Check your own wordings of replies, and approve them.

    They are files in the folder “replies” beside copycue.toml, named as those that ship:
    replies/en/offer.j2 takes the place of our offer of help in English. What they may
    say stands in resources/replies/README.md.

    \b
    copycue template check
    copycue template approve
    """


@template.command(cls=CommandOfPaths)
@_FOLDER
@click.option("--json", "as_record", is_flag=True, help="One JSON object, instead of text.")
def check(folder: Path, *, as_record: bool) -> int:
    r"""Write every kind of reply with made-up facts, and tell what is wrong.

    DIR is the folder of copycue.toml; without it the one you are in. What can't be used
    is told with file and line; in its place the wording that ships goes on being used.

    \b
    copycue template check
    copycue template check myproject --json
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
@_FOLDER
def approve(folder: Path) -> int:
    r"""Write down that your templates are approved as they are now.

    Their fingerprints go to replies/approved.txt. A template that is changed later is
    reported as not yet approved.

    \b
    copycue template approve
    """
    count = _wordings(folder).approve()
    click.echo(plain_line(f"{counted(count, 'template')} approved: replies/approved.txt"))
    return 0


def _wordings(folder: Path) -> "Wordings":
    from app.workspace.replies.wordings import Wordings

    if not folder.is_dir():
        raise click.UsageError(f"There is no folder {folder}.", click.get_current_context())
    inside = folder.name == "replies" and not (folder / "replies").is_dir()
    return Wordings(folder.parent if inside else folder)
