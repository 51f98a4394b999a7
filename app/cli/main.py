"""The command ``copycue`` as click sees it: its options, and commands that are imported when they are called.

Start-up is measured, so nothing heavy is imported here.
"""

import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from app.cli.options import GroupOfPaths, NamedPaths, path_options, remember
from app.cli.output_ended import OutputEndedError
from app.cli.page import COMMANDS, PAGE
from app.cli.terminal import plain, plain_line

if TYPE_CHECKING:
    from app.cli.self_test import WindowChecks
    from app.model import CopycueError
    from app.workspace import WindowRequest

__all__ = ["command_group", "command_line"]

OpenWindow = Callable[["WindowRequest"], int]
WRONG_USAGE = 2


class LazyGroup(GroupOfPaths):
    """A group whose commands are imported when they are called; the list knows their first lines."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which a newcomer needs them."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(COMMANDS[cmd_name][0]), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; for a misspelt one, name the nearest."""
        if args[0] not in COMMANDS:
            from difflib import get_close_matches

            nearest = get_close_matches(args[0], COMMANDS, 1)
            hint = f"Did you mean '{nearest[0]}'?" if nearest else f"There are {', '.join(COMMANDS)}."
            ctx.fail(f"No such command '{plain_line(args[0])}'. {hint}")
        return super().resolve_command(ctx, args)

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: object,
    ) -> click.Context:
        """Parse the arguments; help and version are written here."""
        with _outputs_end_kept_apart():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        with _outputs_end_kept_apart():
            return super().invoke(ctx)

    def get_help(self, ctx: click.Context) -> str:
        """Return the first page."""
        del ctx
        return PAGE.rstrip("\n")

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands, or options, that begin so; without importing them."""
        paths = self.more_paths(ctx, incomplete) or []
        commands = [
            CompletionItem(name, help=first_line)
            for name, (_, first_line) in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        # bash takes a file as an order to start anew, so files stand before commands.
        return paths + commands + click.Command.shell_complete(self, ctx, incomplete)


@contextmanager
def _outputs_end_kept_apart() -> Iterator[None]:
    """Hand an error of the output on as our own: at a broken pipe click would end the program itself."""
    try:
        yield
    except OSError as error:
        if error.filename is not None:  # about a file, so not about the output
            raise
        raise OutputEndedError(error) from error


def command_line(
    open_window: OpenWindow, arguments: list[str] | None = None, *, window_checks: "WindowChecks" = tuple
) -> int:
    """Run a command and return its exit status; what is wrong with its use is told on stderr.

    Args:
        open_window: opens the window and returns its exit status.
        arguments: of the command; those of the process when None.
        window_checks: returns the window's part of ``--self-test``.
    """
    try:
        status = command_group(open_window, window_checks).main(
            args=arguments, prog_name="copycue", standalone_mode=False
        )
    except click.Abort:
        # click makes this of KeyboardInterrupt, and has ended the terminal's line already.
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except SystemExit as end:
        # click ends so after completing for a shell.
        return end.code if isinstance(end.code, int) else 0
    except _misuse() as error:
        click.echo(plain(f"{error.title}. {error.message}"), err=True)
        return WRONG_USAGE
    return status if isinstance(status, int) else 0


def _misuse() -> "type[CopycueError]":
    """Return the exception for misuse; asked only after something was raised, so as to import late."""
    from app.model import CopycueError

    return CopycueError


def command_group(open_window: OpenWindow, window_checks: "WindowChecks" = tuple) -> click.Group:
    """Return ``copycue`` with its options; its commands are imported when one is asked for."""

    def try_parts(ctx: click.Context, _option: click.Parameter, wanted: str) -> None:
        if wanted and not ctx.resilient_parsing:  # as it is while a shell completes
            from app.cli.self_test import self_test

            ctx.exit(self_test(window_checks, as_record=wanted == "json"))

    @click.group(
        cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
    )
    @click.option(
        "--version",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_version,
        help="Show the version, and what Copycue runs on.",
    )
    @click.option(
        "--self-test",
        is_flag=False,
        flag_value="text",
        type=click.Choice(["text", "json"]),
        is_eager=True,
        expose_value=False,
        callback=try_parts,
    )
    @path_options()
    @click.pass_context
    def copycue(ctx: click.Context, paths: NamedPaths) -> int:
        if ctx.invoked_subcommand is not None:
            ctx.obj = paths
            return 0
        return open_window(_request(paths))

    return copycue


def _show_version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    """Tell versions and end: in the first line our own, for scripts."""
    if not wanted or ctx.resilient_parsing:
        return
    from app.workspace.program.facts import program_facts

    facts = program_facts()
    click.echo(f"copycue, version {facts.pop('Copycue')}")
    click.echo("\n".join(f"{name}: {value}" for name, value in facts.items()))
    ctx.exit()


def _request(paths: NamedPaths) -> "WindowRequest":
    from app.workspace import WindowRequest

    paths = paths.or_here()
    if paths:
        paths.check(journals=True)
    if paths.workspace:
        remember(paths.workspace)
    return WindowRequest(paths.workspace, paths.copy, paths.journals)
