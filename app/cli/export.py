"""``copycue export`` and ``copycue import``: what is remembered goes into a file and comes back."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.options import CommandOfPaths, NamedPaths, path_options
from app.cli.output import echo_lines, echo_problems, status_of
from app.cli.terminal import counted, plain_line

if TYPE_CHECKING:
    from app.workspace.ledger.files import Added

__all__ = ["export", "import_"]

_FILE = click.Path(path_type=Path, readable=False, dir_okay=False)


@click.command(cls=CommandOfPaths)
@click.argument("file", metavar="FILE.json|FILE.xlsx", type=_FILE)
@path_options()
@click.option("--force", is_flag=True, help="Take the place of a file that is there.")
def export(file: Path, *, paths: NamedPaths, force: bool) -> int:
    r"""Write all that is remembered into a file.

    Notes with every wording, verdicts, corrections, drafts, replies with their places,
    outcomes, and who did what. JSON has everything and can be read back with
    `copycue import`; XLSX is for people.

    \b
    copycue export backup.json
    copycue export notes.xlsx --workspace myproject
    """
    ledger = paths.open(journals=True).whole_ledger
    done = ledger.export_to(file, force=force)
    numbers = f"{counted(done.notes, 'note')}, {counted(done.steps, 'step')}, {counted(done.drafts, 'draft')}"
    echo_lines([plain_line(f"Wrote {file}: {numbers}.")])
    problems = ledger.problems
    echo_problems(problems)
    return status_of(problems)


@click.command("import", cls=CommandOfPaths)
@click.argument("file", metavar="FILE.json", type=_FILE)
@path_options()
def import_(file: Path, *, paths: NamedPaths) -> int:
    r"""Add what such a file holds and is missing here.

    Nothing is added twice, and nothing that is here is changed: what is older than what
    was done here since is kept in the history, but does not count.

    \b
    copycue import backup.json
    copycue import backup.json --workspace myproject
    """
    ledger = paths.open(journals=True).whole_ledger
    added = ledger.import_from(file)
    echo_lines([_added_sentence(added)])
    if added.strangers:
        click.echo(_strangers_sentence(added.strangers), err=True)
    problems = ledger.problems
    echo_problems(problems)
    return status_of(problems) or int(bool(added.strangers))


def _added_sentence(added: "Added") -> str:
    counts = {"note": added.notes, "verdict": added.verdicts, "step": added.steps, "draft": added.drafts}
    parts = [counted(count, name) for name, count in counts.items() if count]
    if not parts:
        return "Nothing was missing here."
    older = f" ({counted(added.older, 'step')} older than what was done here)" if added.older else ""
    return f"Added {', '.join(parts)}{older}."


def _strangers_sentence(names: tuple[str, ...]) -> str:
    return plain_line(
        f"Left out with all about them, as other notes have these numbers here: {', '.join(names)}."
    )


vars()["import"] = import_  # the command's name, which the language keeps for itself
