"""Options that several commands share, and the form ``--copy A B C`` that shells' wildcards make."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from app.model.problem import CopycueError

if TYPE_CHECKING:
    from app.workspace import Workspace

__all__ = ["PathsCommand", "PathsGroup", "chosen_workspace", "path_options"]

F = TypeVar("F", bound=Callable[..., Any])
_MANY = ("--copy", "--journal")


def _spread(arguments: list[str], commands: frozenset[str] = frozenset()) -> list[str]:
    """Repeat ``--copy`` and ``--journal`` before each of their paths, as click wants it."""
    spread: list[str] = []
    option = ""
    for argument in arguments:
        if argument in _MANY:
            option = argument
        elif argument.startswith("-") or argument in commands:
            option = ""
            spread.append(argument)
        else:
            spread += [option, argument] if option else [argument]
    return spread + ([option] if arguments and arguments[-1] in _MANY else [])


class PathsCommand(click.Command):
    """A command that takes several paths behind one ``--copy`` or ``--journal``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments."""
        return super().parse_args(ctx, _spread(args))


class PathsGroup(click.Group):
    """A group whose own options take several paths, up to the name of a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments; those behind the name of a command are left to it."""
        commands = frozenset(self.list_commands(ctx))
        first = next((place for place, argument in enumerate(args) if argument in commands), len(args))
        return super().parse_args(ctx, _spread(args[:first], commands) + args[first:])


def path_options(*, journals: bool = True) -> Callable[[F], F]:
    """Add ``--workspace``, ``--copy`` and, where notes are read, ``--journal``."""

    def add(function: F) -> F:
        path = click.Path(path_type=Path)
        if journals:
            function = click.option(
                "--journal",
                type=path,
                multiple=True,
                metavar="PATH…",
                help="File or folder with the client's notes.",
            )(function)
        function = click.option(
            "--copy", type=path, multiple=True, metavar="PATH…", help="File or folder with the client's XML."
        )(function)
        return click.option(
            "--workspace",
            type=path,
            metavar="DIR",
            help="Project folder with a copycue.toml, instead of the two.",
        )(function)

    return add


def chosen_workspace(
    workspace: Path | None, copy: tuple[Path, ...], journal: tuple[Path, ...] | None
) -> "Workspace":
    """Return the workspace that the options name.

    Args:
        workspace: value of ``--workspace``.
        copy: values of ``--copy``.
        journal: values of ``--journal``; None where the command reads no notes.

    Raises:
        CopycueError: they name none, or too much.
    """
    from app.workspace import Workspace

    if workspace and (copy or journal):
        raise CopycueError("Too much", "Give either --workspace or --copy and --journal, not both.")
    if workspace:
        return Workspace.open(workspace)
    if not copy:
        what = "--copy PATH" if journal is None else "--copy PATH --journal PATH"
        raise CopycueError("Nothing to read", f"Give {what}, or --workspace DIR.")
    if journal is not None and not journal:
        raise CopycueError("No journal", "Give the file with the client's notes: --journal PATH.")
    return Workspace.of(copy=copy, journals=journal or ())
