"""``copycue workspaces``: the projects that were opened on this computer."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.options import CommandOfPaths, format_option
from app.cli.output import as_json, echo_lines
from app.cli.terminal import cells, paper, plain_line

if TYPE_CHECKING:
    from app.workspace.project.known_workspaces import KnownWorkspace

__all__ = ["workspaces"]


@click.command(cls=CommandOfPaths)
@click.option(
    "--forget",
    type=click.Path(path_type=Path, readable=False),
    multiple=True,
    metavar="DIR",
    help="Take a project off the list; its files stay. May be repeated.",
)
@click.option("--forget-missing", is_flag=True, help="Take all that are missing now off the list.")
@format_option("One JSON object, or text for people (the default).")
def workspaces(*, forget: tuple[Path, ...], forget_missing: bool, as_record: bool) -> int:
    r"""List the projects that were opened on this computer, with their folders.

    One whose folder is gone is listed as missing: its drive may come back.

    \b
    copycue workspaces
    copycue workspaces --forget-missing
    """
    from app.workspace.project.known_workspaces import forget_workspaces, known_workspaces

    unwanted = list(forget)
    if forget_missing:
        unwanted += [known.folder for known in known_workspaces() if known.is_missing]
    gone = forget_workspaces(unwanted) if unwanted else ()
    for folder in gone:
        click.echo(f"Taken off the list: {plain_line(str(folder))}", err=True)
    if forget and not gone:
        click.echo("None of these was on the list.", err=True)
    known = known_workspaces()
    if as_record:
        echo_lines([as_json({"format": 1, "workspaces": [_record(workspace) for workspace in known]})])
    else:
        echo_lines(_lines(known))
    return 0


def _record(workspace: "KnownWorkspace") -> dict[str, object]:
    return {"name": workspace.name, "folder": str(workspace.folder), "missing": workspace.is_missing}


def _lines(known: "Sequence[KnownWorkspace]") -> Iterator[str]:
    if not known:
        yield "None yet. In the folder of a project, copycue init sets it up."
    sheet = paper()
    names = [plain_line(workspace.name) for workspace in known]
    width = max(map(cells, names), default=0)
    for name, workspace in zip(names, known, strict=True):
        missing = "  " + sheet.style("missing", fg="yellow") if workspace.is_missing else ""
        yield f"{name}{' ' * (width - cells(name))}  {plain_line(str(workspace.folder))}{missing}"
