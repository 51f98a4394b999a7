"""``copycue history``: what was done about a note, step by step."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from app.cli.notes import known_id
from app.cli.options import CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import as_json, echo_lines
from app.cli.terminal import plain_line

if TYPE_CHECKING:
    from app.workspace.ledger.note_history import NoteHistory

__all__ = ["history"]


@click.command(cls=CommandOfPaths)
@click.argument("note", metavar="NOTE-ID")
@path_options()
@format_option("One JSON object, or a line for each step (the default).")
def history(note: str, *, paths: NamedPaths, as_record: bool) -> int:
    r"""Tell what was done about a note, by whom and when, the oldest first.

    What was undone stays in it, and so does that it was undone. The journals are not
    read for it: it is what is remembered.

    \b
    copycue history 489 --workspace myproject
    """
    from app.workspace.ledger.note_history import history_of

    memory = paths.open(journals=True).memory
    told = history_of(known_id(note, [known.id for known in memory.known]), memory)
    if told is not None:  # it was found among what is remembered
        echo_lines([as_json(_record(told))] if as_record else _lines(told))
    return 0


def _record(told: "NoteHistory") -> dict[str, object]:
    from app.workspace.records.standing import step_record

    return {
        "format": 1,
        "note": told.known.id,
        "first_seen": told.known.first_seen.isoformat(),
        "revision": told.known.revision,
        "steps": [{**step_record(one.step), "undone": one.is_undone} for one in told.steps],
    }


def _lines(told: "NoteHistory") -> Iterator[str]:
    from app.workspace.ledger.step_sentences import step_sentence

    yield f"{_when(told.known.first_seen)}  {plain_line(f'Note {told.known.id} was first read')}"
    for one in told.steps:
        undone = " (undone)" if one.is_undone else ""
        yield f"{_when(one.step.at)}  {plain_line(step_sentence(one.step))}{undone}"


def _when(moment: dt.datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
