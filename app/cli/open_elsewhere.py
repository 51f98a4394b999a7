"""``copycue open``: the text that a note means in the editor, or the journal at the note."""

from typing import TYPE_CHECKING

import click

from app.cli.notes import looked, note_named
from app.cli.options import CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import as_json, echo_lines
from app.cli.terminal import counted, plain_line

if TYPE_CHECKING:
    from app.model import Entry
    from app.workspace import TriagedNote
    from app.workspace.opening.opened import Opened

__all__ = ["open"]


@click.command("open", cls=CommandOfPaths)
@click.argument("note", metavar="NOTE-ID")
@path_options()
@click.option(
    "--place", type=click.IntRange(1), default=1, metavar="N", help="The Nth place of triage. [default: 1]"
)
@click.option("--in-journal", is_flag=True, help="The journal at the note, instead of a text.")
@format_option("One JSON object, or a line of text (the default).")
def open(note: str, *, paths: NamedPaths, place: int, in_journal: bool, as_record: bool) -> int:  # noqa: A001 - the command's name
    r"""Open the text that a note means in your editor, at its line and column.

    Which editor it is says open_with in copycue.toml; else your own command, given as
    COPYCUE_EDITOR in the environment, such as "code --goto {path}:{line}:{column}";
    else the first that is found. A workbook is opened with its own program.

    \b
    copycue open 489 --workspace myproject
    copycue open 489 --place 2
    copycue open 489 --in-journal
    """
    project = paths.open(journals=True)
    triaged = note_named(looked(project).triage, note)
    if in_journal:
        opened = project.opener.journal(triaged.note)
    else:
        opened = project.opener.place(_entry(triaged, place))
    if opened.address:
        _leave_to_the_system(opened)
    echo_lines([as_json(_record(opened)) if as_record else plain_line(_sentence(opened))])
    return 0


def _entry(triaged: "TriagedNote", place: int) -> "Entry":
    matches = triaged.verdict.matches
    if place <= len(matches):
        return matches[place - 1].entry
    from app.model import CopycueError

    found = counted(len(matches), "place") if matches else "no place"
    raise CopycueError("No such place", f"Triage found {found} for note {triaged.note.id}.")


def _leave_to_the_system(opened: "Opened") -> None:
    if click.launch(opened.address):
        from app.model import CopycueError

        message = f"The system has no program for {opened.spot.path}. Open it by hand."
        raise CopycueError("The file could not be opened", message)


def _record(opened: "Opened") -> dict[str, object]:
    spot = opened.spot
    return {
        "format": 1,
        "path": spot.path.as_posix(),
        "line": spot.line,
        "column": spot.column,
        "program": opened.program or None,
        "sheet": opened.sheet or None,
        "cell": opened.cell or None,
    }


def _sentence(opened: "Opened") -> str:
    program = f" in {opened.program}" if opened.program else ""
    where = f"{opened.spot.path}:{opened.spot.line}:{opened.spot.column}"
    if opened.cell:
        sheet = f", sheet “{opened.sheet}”" if opened.sheet else ""
        where = f"{opened.spot.path}{sheet}, cell {opened.cell}"
    return f"Opened{program}: {where}"
