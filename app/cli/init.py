"""``copycue init``: a new project, asked for at a terminal or given by options."""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.options import SETTINGS_FILE, CommandOfPaths, NamedPaths
from app.cli.output import echo_lines, echo_problems, status_of
from app.cli.page import COMMANDS
from app.cli.terminal import counted, is_terminal, paper, plain, plain_line

if TYPE_CHECKING:
    from app.workspace.project.new_project import Contents
    from app.workspace.surroundings import Surroundings

__all__ = ["init"]

_PATH = click.Path(path_type=Path, readable=False)
Answers = dict[str, object]
"""What is known of the new project, by option."""
_SETTINGS = {
    "journal": ("journals",),
    "copy": ("copy",),
    "name": ("name",),
    "client": ("client", "name"),
    "title": ("client", "title"),
    "language": ("client", "language"),
    "address": ("client", "address"),
    "texts": ("people", "texts", "name"),
    "sender": ("reply", "sender"),
    "build_day": ("reply", "build_day"),
    "ledger": ("ledger", "url"),
}
"""Name of the option → path of the setting."""
_STEPS = {
    "triage": "a reply for each note",
    "watch": "tells what the client writes and changes",
    "": "the same in a window",
}
"""What may be done next; "": the window."""


@click.command(cls=CommandOfPaths)
@click.argument(
    "folder",
    metavar="[DIR]",
    required=False,
    type=click.Path(path_type=Path, readable=False, file_okay=False),
)
@click.option(
    "--journal",
    type=_PATH,
    multiple=True,
    metavar="PATH...",
    help="Files or folders with the client's notes.",
)
@click.option(
    "--copy",
    type=_PATH,
    multiple=True,
    metavar="PATH...",
    help="XML files or folders with the client's texts, or patterns in quotes: 'app/**/strings*.xml'.",
)
@click.option("--name", help="What the project is called. [default: as its folder]")
@click.option("--client", metavar="NAME", help="Who gets the replies. [default: whoever wrote the note]")
@click.option("--title", help="Form of address with the client's last name, such as Ms or Frau.")
@click.option(
    "--language", type=click.Choice(["auto", "en", "de"]), help="Language of replies. [default: auto]"
)
@click.option(
    "--address",
    type=click.Choice(["sie", "du"]),
    help="Formal or informal; in English by last or first name. [default: sie]",
)
@click.option("--texts", metavar="NAME", help="Who looks after the texts on the client's side.")
@click.option("--sender", metavar="NAME", help="Your name below replies.")
@click.option("--build-day", metavar="WORDS", help="When the next build comes, in words, such as Thursday.")
@click.option(
    "--ledger", metavar="URL", help="PostgreSQL database of a team. [default: a file in your data folder]"
)
@click.option("--yes", is_flag=True, help="Ask nothing: take what is found.")
def init(
    *, folder: Path | None, journal: tuple[Path, ...], copy: tuple[Path, ...], yes: bool, **given: str | None
) -> int:
    r"""Set up a project: look around in DIR (here, if none is named), ask, write copycue.toml.

    Nothing is written but this one file, and an existing one is never changed.

    \b
    copycue init
    copycue init museum --journal museum/notes.xlsx --copy museum/texts museum/help
    copycue init museum --yes
    """
    named = NamedPaths(folder, copy, journal)
    outer = click.get_current_context().obj or NamedPaths()
    folder = folder or outer.workspace or Path()
    options = {name: value for name, value in given.items() if value is not None}
    if (folder / SETTINGS_FILE).exists():
        return _already_there(folder, wanted=bool(copy or journal or options))
    known = {**options, **_paths_given(named, outer, folder)}
    return _set_up(folder, _answers(folder, known, ask_nothing=yes))


def _paths_given(named: NamedPaths, outer: NamedPaths, folder: Path) -> Answers:
    """Return the paths that were named on the command line as the settings of the folder have them."""
    from app.workspace.project.new_project import as_written

    found = {"journal": named.journals or outer.journals, "copy": named.copy or outer.copy}
    return {name: [as_written(path, folder) for path in paths] for name, paths in found.items() if paths}


def _answers(folder: Path, given: Answers, *, ask_nothing: bool) -> Answers:
    """Return all that is known of the new project, asked for where somebody can be asked."""
    is_enough = bool(given.get("journal") and given.get("copy"))
    can_ask = is_terminal(sys.stdin) and not ask_nothing
    if not (is_enough or can_ask or ask_nothing):
        message = (
            "There is nobody to ask: the input is no terminal. "
            "Give --journal PATH and --copy PATH, or --yes to take what is found."
        )
        raise click.UsageError(message, click.get_current_context())
    surroundings = _looked_around(folder, needed=not is_enough)
    if can_ask:
        from app.cli.questions import ask_for_paths, ask_for_the_rest

        paths = ask_for_paths(folder, given, surroundings)
        _require_sound_paths(folder, paths)
        return ask_for_the_rest(folder, paths)
    found: Answers = {
        "journal": [journal.path for journal in surroundings.journals],
        "copy": [copy.path for copy in surroundings.copy],
    }
    return {**found, **given}


def _require_sound_paths(folder: Path, answers: Answers) -> None:
    """See to it that something is named, and that the project gets no folder of the client's.

    Raises:
        UsageError: nothing is named.
        CopycueError: the folder is one of the client's.
    """
    from app.workspace.project.new_project import require_own_folder

    paths = [*_texts(answers.get("journal")), *_texts(answers.get("copy"))]
    if not paths:
        message = "No notes and no texts are named or found. Give --journal PATH and --copy PATH."
        raise click.UsageError(message, click.get_current_context())
    require_own_folder(folder, paths)


def _looked_around(folder: Path, *, needed: bool) -> "Surroundings":
    from app.cli.questions import found_lines
    from app.workspace.surroundings import Surroundings, look_around

    if not needed or not folder.is_dir():
        return Surroundings()
    click.echo(f"Looking around in {plain_line(str(folder.absolute()))} …", err=True)
    surroundings = look_around(folder)
    click.echo("\n".join([*found_lines(surroundings), ""]), err=True)
    return surroundings


def _set_up(folder: Path, answers: Answers) -> int:
    """Write the project and tell what it holds."""
    from app.workspace.project.new_project import contents_of, set_up

    _require_sound_paths(folder, answers)
    values: dict[tuple[str, ...], object] = {
        setting: answers[name] for name, setting in _SETTINGS.items() if answers.get(name)
    }
    path = set_up(folder, values)
    contents = contents_of(folder)
    echo_lines(_told(path, contents))
    echo_problems(contents.problems)
    return status_of(contents.problems)


def _texts(answer: object) -> list[str]:
    return [str(text) for text in answer] if isinstance(answer, list) else []


def _told(path: Path, contents: "Contents") -> Iterator[str]:
    sheet = paper()
    yield f"Written: {plain(str(path))}"
    texts = f"{counted(contents.texts, 'text')} in {counted(contents.copy_files, 'file')}"
    notes = f"{counted(contents.notes, 'note')} in {counted(contents.journals, 'journal')}"
    yield f"It holds {texts}, and {notes}."
    yield ""
    yield sheet.style("What to do next:", bold=True)
    steps = {
        _command(name, path.parent): what for name, what in _STEPS.items() if not name or name in COMMANDS
    }
    width = max(map(len, steps))
    for command, what in steps.items():
        yield f"  {command:<{width}}  {sheet.style(what, dim=True)}"


def _command(name: str, folder: Path) -> str:
    """Return a command as it can be typed here."""
    words = ["copycue", *([name] if name else [])]
    if folder.resolve() != Path.cwd():
        words += ["--workspace", str(folder)]
    return plain(subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words))


def _already_there(folder: Path, *, wanted: bool) -> int:
    """Tell that a project is set up, and what more could be set; misuse where something was to be set."""
    from app.workspace.project.new_project import unset_settings

    click.echo(plain_line(f"{folder / SETTINGS_FILE} is there already, and stays as it is."), err=True)
    unset = unset_settings(folder)
    if unset:
        click.echo("What could be added to it:", err=True)
    width = max((len(".".join(setting.path)) for setting in unset), default=0)
    for setting in unset:
        click.echo(f"  {'.'.join(setting.path):<{width}}  {setting.description}", err=True)
    return 2 if wanted else 0
