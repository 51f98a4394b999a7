"""Options that several commands share, and the form ``--copy A B C`` that shells' wildcards make."""

from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from app.model import Language
    from app.workspace import Workspace

__all__ = [
    "SETTINGS_FILE",
    "CommandOfPaths",
    "GroupOfPaths",
    "NamedPaths",
    "format_option",
    "language_option",
    "path_options",
    "project_folder",
    "remember",
    "spread",
    "workspace_option",
]

SETTINGS_FILE = "copycue.toml"
"""As the workspace calls it; asking there would import all of it before there is work."""


F = TypeVar("F", bound=Callable[..., Any])
R = TypeVar("R")
_MANY = ("--copy", "--journal")
_META_KEY = "app.cli.more_paths"
_PATH = click.Path(path_type=Path, readable=False)  # what can not be read is a problem among others
_WORKSPACE = click.option(
    "--workspace",
    type=_PATH,
    metavar="DIR",
    help="Project folder with a copycue.toml, instead of naming files. [default: the one you are in]",
)


class NamedPaths(NamedTuple):
    """What the command line names of a project.

    Attributes:
        workspace: folder with ``copycue.toml``, or None.
        copy: copy files and folders.
        journals: journal files and folders.
    """

    workspace: Path | None = None
    copy: tuple[Path, ...] = ()
    journals: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything is named."""
        return bool(self.workspace or self.copy or self.journals)

    def or_of(self, outer: "NamedPaths | None") -> "NamedPaths":
        """Return these, completed by those that stood before the command."""
        if outer is None or self.workspace:
            return self
        if not (self.copy or self.journals):
            return outer
        return NamedPaths(outer.workspace, self.copy or outer.copy, self.journals or outer.journals)

    def or_here(self) -> "NamedPaths":
        """Return these; where nothing is named, the workspace of the folder that one is in, or below."""
        return self or NamedPaths(_workspace_here())

    def check(self, *, journals: bool) -> None:
        """Check that these name one whole project.

        Args:
            journals: notes are needed too.

        Raises:
            UsageError: they name too little, or too much.
        """
        needed = "--copy PATH --journal PATH" if journals else "--copy PATH"
        if self.workspace and (self.copy or self.journals):
            raise _misused("Give either --workspace, or --copy and --journal, not both.")
        if self.workspace:
            return
        if not self.copy and not self.journals:
            raise _misused(
                f"Nothing to read is named. Give {needed}, or --workspace DIR. "
                f"There is no {SETTINGS_FILE} in this folder or above; copycue init makes one."
            )
        if not self.copy:
            raise _misused("Give the client's XML too: --copy PATH.")
        if journals and not self.journals:
            raise _misused("Give the file with the client's notes too: --journal PATH.")

    def open(self, *, journals: bool) -> "Workspace":
        """Return the workspace of these paths, or of the folder that one is in; it is known from then on.

        Args:
            journals: notes are needed too.

        Raises:
            UsageError: they name too little, or too much.
            CopycueError: the folder is no workspace.
        """
        named = self.or_here()
        named.check(journals=journals)
        from app.workspace import Workspace

        if named.workspace is None:
            return Workspace.of(copy=named.copy, journals=named.journals)
        workspace = Workspace.open(named.workspace)
        remember(named.workspace)
        return workspace


def remember(workspace: Path) -> None:
    """Keep in mind that a workspace was opened, so that ``copycue workspaces`` lists it."""
    from app.workspace.project.known_workspaces import remember_workspace

    remember_workspace(project_folder(workspace))


def project_folder(workspace: Path) -> Path:
    """Return the folder of a workspace, of which somebody may have named the settings inside."""
    return workspace.parent if workspace.name == SETTINGS_FILE else workspace


def _workspace_here() -> Path | None:
    """Return the nearest folder with settings, from the one that one is in upwards."""
    try:
        here = Path.cwd()
    except FileNotFoundError:  # somebody has deleted it
        return None
    return next((folder for folder in (here, *here.parents) if (folder / SETTINGS_FILE).is_file()), None)


def _misused(sentence: str) -> click.UsageError:
    return click.UsageError(sentence, click.get_current_context(silent=True))


class _Spreading:
    """Repeats ``--copy`` and ``--journal`` before each of their paths, as click wants it."""

    def __init__(self, commands: frozenset[str], *, strict: bool) -> None:
        self.commands = commands
        self.strict = strict
        self.spread: list[str] = []
        self.option = ""
        self.waiting = False

    def take(self, argument: str) -> bool:
        """Take one argument; return whether the rest is to be left alone."""
        if argument in _MANY:
            self.end()
            self.option, self.waiting = argument, True
        elif argument.startswith("-"):
            self.end()
            name, sign, _ = argument.partition("=")
            self.option = name if sign and name in _MANY else ""
            self.spread.append(argument)
        elif argument in self.commands and not self.waiting:
            self.spread.append(argument)
            return True
        else:
            self.spread += [self.option, argument] if self.option else [argument]
            self.waiting = False
        return argument == "--"

    def end(self) -> None:
        """See to it that an option has got its path."""
        if self.waiting and self.strict:
            raise click.BadOptionUsage(
                self.option, f"Option '{self.option}' needs a path.", click.get_current_context(silent=True)
            )
        if self.waiting:
            self.spread.append(self.option)


def spread(
    arguments: Sequence[str], commands: frozenset[str] = frozenset(), *, strict: bool = True
) -> list[str]:
    """Return arguments in which each path of ``--copy A B C`` has an option of its own.

    Args:
        arguments: of a command.
        commands: names that end the list of paths; a path named so is written ``./name``.
        strict: an option without a path is an error; else it is kept, as in a line that is still being typed.

    Raises:
        BadOptionUsage: an option has no path.
    """
    spreading = _Spreading(commands, strict=strict)
    for place, argument in enumerate(arguments):
        if spreading.take(argument):
            return spreading.spread + list(arguments[place + 1 :])
    spreading.end()
    return spreading.spread


class CommandOfPaths(click.Command):
    """A command that takes several paths behind one ``--copy`` or ``--journal``."""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help: in a raw docstring the mark for lines that are kept is two characters."""
        if self.help:
            self.help = self.help.replace("\\b\n", "\b\n")
        super().format_help_text(ctx, formatter)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments."""
        ctx.meta[_META_KEY] = _lists_paths(args)
        commands = frozenset(self._commands(ctx))
        return super().parse_args(ctx, spread(args, commands, strict=not ctx.resilient_parsing))

    def _commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return []

    def more_paths(self, ctx: click.Context, incomplete: str) -> list[CompletionItem] | None:
        """Return that the shell shall complete a path, where ``--copy A`` may go on with B; else None."""
        if ctx.meta.get(_META_KEY) and not incomplete.startswith("-"):
            return [CompletionItem(incomplete, type="file")]
        return None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return what may stand here."""
        paths = self.more_paths(ctx, incomplete)
        return super().shell_complete(ctx, incomplete) if paths is None else paths


class GroupOfPaths(CommandOfPaths, click.Group):
    """A group whose own options take several paths, up to the name of a command."""

    def _commands(self, ctx: click.Context) -> list[str]:
        return self.list_commands(ctx)


def _lists_paths(arguments: Sequence[str]) -> bool:
    """Tell whether the last option of an unfinished line takes paths."""
    options = [argument for argument in arguments if argument.startswith("-")]
    return bool(options) and options[-1].partition("=")[0] in _MANY


def path_options(*, journals: bool = True) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """Add ``--workspace``, ``--copy`` and, where notes are read, ``--journal``; they come as ``paths``."""
    options = [
        click.option(
            "--copy",
            type=_PATH,
            multiple=True,
            metavar="PATH...",
            help="XML files, or folders of them, with the client's texts.",
        ),
        click.option(
            "--journal",
            type=_PATH,
            multiple=True,
            metavar="PATH...",
            help="Files or folders with the client's notes.",
        ),
        _WORKSPACE,
    ]
    if not journals:
        del options[1]

    def add(function: Callable[..., R]) -> Callable[..., R]:
        wrapped = _with_paths(function)
        for option in reversed(options):
            wrapped = option(wrapped)
        return wrapped

    return add


def workspace_option(function: Callable[..., R]) -> Callable[..., R]:
    """Add ``--workspace`` alone, for what reads no notes and no texts; it comes in ``paths``."""
    return _WORKSPACE(_with_paths(function))


def _with_paths(function: Callable[..., R]) -> Callable[..., R]:
    @wraps(function)
    def call(
        *given: object,
        workspace: Path | None,
        copy: tuple[Path, ...] = (),
        journal: tuple[Path, ...] = (),
        **others: object,
    ) -> R:
        outer = click.get_current_context().obj
        paths = NamedPaths(workspace, copy, journal).or_of(outer)
        return function(*given, paths=paths, **others)

    return call


def format_option(help_of_json: str) -> Callable[[F], F]:
    """Add ``--json`` and ``--text``; the command gets ``as_record``."""
    return click.option("--json/--text", "as_record", default=False, help=help_of_json)


def language_option(help_text: str) -> Callable[[F], F]:
    """Add ``--language``; the command gets a ``Language``, or None where none is named."""
    choice = click.Choice(["en", "de"])
    return click.option("--language", type=choice, callback=_as_language, help=help_text)


def _as_language(ctx: click.Context, parameter: click.Parameter, value: str | None) -> "Language | None":
    del ctx, parameter
    from app.model import Language

    return Language(value) if value else None
