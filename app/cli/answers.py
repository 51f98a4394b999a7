"""``copycue answers``: a copy of the client's table of notes, with the replies beside the notes."""

from pathlib import Path

import click

from app.cli.notes import looked
from app.cli.options import CommandOfPaths, NamedPaths, path_options
from app.cli.output import echo_lines, echo_problems, status_of
from app.cli.terminal import counted, plain_line

__all__ = ["answers"]


@click.command(cls=CommandOfPaths)
@click.argument("place", metavar="FILE|FOLDER", type=click.Path(path_type=Path))
@path_options()
@click.option("--kind", default="", metavar="KIND", help="The kind of reply for drafts, such as short.")
@click.option("--all", "every_draft", is_flag=True, help="Drafts about the program, too.")
@click.option("--force", is_flag=True, help="Take the place of a file that is there.")
def answers(place: Path, *, paths: NamedPaths, kind: str, every_draft: bool, force: bool) -> int:
    r"""Write a copy of the client's CSV or Excel file with a column of answers.

    A note gets what went to the client, with the day; else its draft, where that is
    certain, its places checked again. Other cells stay empty, and nothing else of
    the file changes: formats, comments, pictures and other sheets are what they
    were. No answer is taken for a formula. Nothing is recorded as sent: copycue
    answer does that.

    \b
    copycue answers notes-answered.xlsx --workspace myproject
    copycue answers outbox/ --kind short
    """
    from app.workspace.answers.copies import Wish

    project = paths.open(journals=True)
    wish = Wish(place, kind, every_draft=every_draft, force=force)
    done = project.answer_copies.write(wish, lambda: looked(project))
    for file in done.files:
        echo_lines([plain_line(f"Wrote {file}.")])
    echo_lines([f"{counted(done.sent, 'answer')} that went before, {counted(done.drafted, 'draft')}."])
    echo_problems(done.problems)
    return status_of(done.problems)
