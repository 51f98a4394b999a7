"""``copycue mark`` and ``copycue undo``: the developer's word on what became of a note."""

import click

from app.cli.notes import found_id, known_id, looked
from app.cli.options import CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import as_json, echo_lines
from app.cli.terminal import plain_line

__all__ = ["mark", "undo"]

_LATER = "later"
_OUTCOMES = ("answered", "done", "differently", "withdrawn", "mine", "fixed", "open", "duplicate", _LATER)


@click.command(cls=CommandOfPaths)
@click.argument("note", metavar="NOTE-ID")
@click.argument("outcome", metavar="OUTCOME", type=click.Choice(_OUTCOMES))
@path_options()
@click.option("--of", "other", default="", metavar="NOTE-ID", help="For a duplicate: the note to look at.")
@click.option("--remark", default="", metavar="WORDS", help="A sentence that goes with it.")
@format_option("One JSON object, or a line of text (the default).")
def mark(note: str, outcome: str, *, paths: NamedPaths, other: str, remark: str, as_record: bool) -> int:
    r"""Say what became of a note; your word holds, whatever the files say.

    \b
    answered     the client was told, on the phone perhaps
    mine         it is about the program: on our own list
    fixed        it was about the program, and is in a build
    done         the client made the change
    differently  the client changed it otherwise
    withdrawn    the client does not want it any more
    duplicate    the same was asked in another note: --of NOTE-ID
    open         nothing became of it yet
    later        you will look at it later; what became of it stays

    \b
    copycue mark 490 mine --workspace myproject
    copycue mark 491 duplicate --of 489 --workspace myproject
    """
    if bool(other) != (outcome == "duplicate"):
        raise click.UsageError("A duplicate needs --of NOTE-ID, and nothing else does.")
    if remark and outcome == _LATER:
        raise click.UsageError("No remark is kept with “later”.")
    from app.model import OutcomeKind
    from app.workspace.ledger.step_sentences import step_sentence
    from app.workspace.records.standing import step_record

    project = paths.open(journals=True)
    memory = project.memory
    known = [one.id for one in memory.known]
    if any(found_id(name, known) is None for name in (note, other) if name):
        memory = looked(project).memory  # perhaps the client has just written it
        known = [one.id for one in memory.known]
    note = known_id(note, known)
    other = known_id(other, known) if other else ""
    if other == note:
        raise click.UsageError("A note can not be a duplicate of itself.")
    seen = memory.state(note).last
    if outcome == _LATER:
        step = project.deeds.put_off(note, seen=seen)
    else:
        step = project.deeds.mark(note, OutcomeKind(outcome), remark=remark, duplicate_of=other, seen=seen)
    echo_lines([as_json(step_record(step)) if as_record else plain_line(f"{step_sentence(step)}.")])
    return 0


@click.command(cls=CommandOfPaths)
@path_options()
@format_option("One JSON object, or a line of text (the default).")
def undo(*, paths: NamedPaths, as_record: bool) -> int:
    r"""Undo the last thing that you did: an answer, a mark, a correction.

    It stays in the history, and so does that it was undone. What Copycue saw by itself,
    and what others did, is left alone. Called again it undoes the one before.

    \b
    copycue undo --workspace myproject
    """
    from app.workspace.ledger.step_sentences import step_sentence
    from app.workspace.records.standing import step_record

    step = paths.open(journals=True).deeds.undo()
    if as_record:
        echo_lines([as_json({"format": 1, "undone": step_record(step) if step else None})])
    elif step is None:
        click.echo("There is nothing of yours to undo.", err=True)
    else:
        echo_lines([plain_line(f"Undone: {step_sentence(step)}.")])
    return 0
