"""``copycue correct``: the developer's word on a note."""

from typing import TYPE_CHECKING

import click

from app.cli.notes import note_named
from app.cli.options import CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.progress import progress_shown
from app.cli.terminal import paper, plain_line

if TYPE_CHECKING:
    from app.workspace import Triage, Workspace

__all__ = ["correct"]


@click.command(cls=CommandOfPaths)
@click.argument("note", metavar="NOTE-ID")
@path_options()
@click.option(
    "--place",
    "places",
    multiple=True,
    metavar="FILE:KEY",
    help="The entry that the note means; may be repeated.",
)
@click.option(
    "--verdict", type=click.Choice(["copy", "developer", "mixed", "unclear"]), help="Whose the note is."
)
@click.option("--undo", is_flag=True, help="Take the correction of this note back.")
@format_option("One JSON object as triage prints it, with this note only, or text (the default).")
def correct(
    note: str, *, paths: NamedPaths, places: tuple[str, ...], verdict: str | None, undo: bool, as_record: bool
) -> int:
    r"""Say which entry a note means, or whose it is; it is kept and wins.

    The note is judged anew and its reply drafted for your choice. What the client calls
    the place ("on the start screen") is learnt for this project. Kept in your data
    folder, never in the client's.

    \b
    copycue correct 489 --workspace myproject --place home.xml:title
    copycue correct 490 --workspace myproject --verdict developer
    copycue correct 489 --workspace myproject --undo
    """
    if undo == bool(places or verdict):
        raise click.UsageError("Give --place or --verdict, or --undo alone.", click.get_current_context())
    project = paths.open(journals=True)
    chosen = note_named(_triage(project), note)
    if undo:
        if project.deeds.withdraw_correction(chosen.note.id, seen=chosen.state.last) is None:
            click.echo(
                plain_line(f"Note {chosen.note.id} was not corrected: nothing to take back."), err=True
            )
    else:
        from app.model import VerdictKind

        kind = VerdictKind(verdict) if verdict else None
        named = [project.place_named(place) for place in places]
        project.deeds.correct(chosen.note, kind, named, seen=chosen.state.last)
    return _shown(_triage(project), chosen.note.id, as_record=as_record)


def _triage(project: "Workspace") -> "Triage":
    with progress_shown() as progress:
        return project.triage(progress=progress)


def _shown(triage: "Triage", note_id: str, *, as_record: bool) -> int:
    """Print the note as it is judged now."""
    from dataclasses import replace

    triage = replace(triage, notes=(note_named(triage, note_id),))
    if as_record:
        from app.workspace.records.triage import triage_record

        echo_lines([as_json(triage_record(triage))])
    else:
        from app.cli.triage_text import note_lines

        echo_lines(note_lines(triage.notes[0], paper()))
    echo_problems(triage.problems, of_weight=True)
    return status_of(triage.problems)
