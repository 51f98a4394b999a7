"""The command ``copycue``: its groups of options, and commands that are loaded when they are called.

Start-up is measured (`copycue --help`), so nothing heavy is imported here.
"""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.options import PathsGroup, path_options
from app.model.problem import CopycueError

if TYPE_CHECKING:
    from app.workspace import WindowRequest

__all__ = ["run"]

OpenWindow = Callable[["WindowRequest"], int]

_COMMANDS = {
    "demo": ("app.cli.demo", "demo", "Show on a sample what Copycue does."),
    "triage": ("app.cli.triage", "triage", "Judge a client's notes and draft replies."),
    "entries": ("app.cli.copy_files", "entries", "List every editable string with its place."),
    "locate": ("app.cli.copy_files", "locate", "Find where displayed text stands in the XML."),
    "check": ("app.cli.copy_files", "check", "Tell whether the XML files are sound, and what to mend."),
}


class LazyGroup(PathsGroup):
    """A group whose commands are imported when they are called; the list knows their first lines."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which a newcomer needs them."""
        return [*_COMMANDS, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command."""
        if cmd_name not in _COMMANDS:
            return super().get_command(ctx, cmd_name)
        module, name, _ = _COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, first_line) for name, (_, _, first_line) in _COMMANDS.items()])


_HELP = """Find the copy that a client's bug note is about, and draft a tactful reply.

Copycue reads the notes a client wrote and the XML files that hold the client's
texts. For each note it says whose it is: the client's (a text that can be changed
in XML, with the exact place) or yours (the program). It never writes those files.

\b
Without a command the window opens:
  copycue                                     the sample, to try it
  copycue --workspace DIR                     a project with a copycue.toml
  copycue --copy texts --journal notes.csv    files named directly
"""


def run(open_window: OpenWindow, arguments: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        open_window: opens the window and returns its exit status; given from outside, since the core knows no Qt.
        arguments: of the command; those of the process when None.

    Returns:
        0 done, 1 problems in the input, 2 wrong usage.
    """
    _speak_utf8()
    group = _group(open_window)
    try:
        status = group.main(args=arguments, prog_name="copycue", standalone_mode=False)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.Abort:
        click.echo("Stopped.", err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except CopycueError as error:
        click.echo(f"{error.title}. {error.message}", err=True)
        return 2
    except BrokenPipeError:
        # The reader of our output has gone, as in `copycue entries … | head`.
        sys.stderr.close()
        return 0
    return status if isinstance(status, int) else 0


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure and (getattr(stream, "encoding", "") or "").lower() not in ("utf-8", "utf8"):
            reconfigure(encoding="utf-8", errors="replace")


def _group(open_window: OpenWindow) -> click.Group:
    @click.group(
        cls=LazyGroup,
        help=_HELP,
        invoke_without_command=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    @click.version_option(package_name="copycue", prog_name="copycue")
    @path_options()
    @click.pass_context
    def copycue(
        ctx: click.Context, workspace: Path | None, copy: tuple[Path, ...], journal: tuple[Path, ...]
    ) -> int:
        if ctx.invoked_subcommand is not None:
            return 0
        from app.workspace.values import WindowRequest

        return open_window(WindowRequest(workspace, copy, journal))

    assert isinstance(copycue, click.Group)  # noqa: S101 - the decorator's type says less than cls=LazyGroup
    return copycue
