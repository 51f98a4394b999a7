"""``copycue watch``: tells what happens in a project, one line an event, until it is ended."""

import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

from app.cli.options import CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import status_of
from app.cli.terminal import plain_line
from app.cli.watch_output import Checked, WatchOutput, records, tell_checked

if TYPE_CHECKING:
    from app.workspace import Workspace
    from app.workspace.events.events import Event
    from app.workspace.instance import First, Instance
    from app.workspace.live.live import Live
    from app.workspace.live.teller import OnEvents

__all__ = ["watch"]

_GLANCE_S = 0.5
"""Seconds between looks at whether it is to end: on Windows nothing interrupts a thread that waits."""
_PAUSE_S = 0.1
_PAUSES = 50
"""One that has just started, or is about to end, does not answer for a moment."""
_ENDS = ("SIGTERM", "SIGINT", "SIGBREAK")


@click.command(cls=CommandOfPaths)
@path_options()
@click.option("--all", "every", is_flag=True, help="Watch all projects that copycue workspaces lists.")
@click.option("--once", is_flag=True, help="Tell what happened since the last time, and end.")
@format_option("One JSON object a line, or text for people (the default).")
def watch(*, paths: NamedPaths, every: bool, once: bool, as_record: bool) -> int:
    r"""Tell what happens: new notes, changes done by the client, broken files.

    It goes on until Ctrl-C ends it, and begins with what happened since it was told
    last. A second one of the same project shows what the first one tells. The client's
    files are only read. docs/watch.md says what the JSON holds.

    \b
    copycue watch --workspace myproject
    copycue watch --workspace myproject --json
    copycue watch --all --once
    """
    if every and paths:
        raise click.UsageError("Give either --all, or a project.")
    projects = list(_known()) if every else [paths.open(journals=True)]
    if not projects:
        click.echo("No project was opened on this computer yet: copycue init sets one up.", err=True)
    output = WatchOutput(as_record=as_record, naming=every)
    if once:
        return max([_once(project, output, name=every) for project in projects], default=0)
    with _ended_by_signals(output.ended):
        if every:
            _watch_each(projects, output)
        else:
            _watch_or_follow(projects[0], output)
    output.check()
    return 0


def _known() -> "Iterator[Workspace]":
    """Yield the projects that were opened before; say which can not be opened now."""
    from app.model import CopycueError
    from app.workspace import Workspace
    from app.workspace.project.known_workspaces import known_workspaces

    for known in known_workspaces():
        try:
            yield Workspace.open(known.folder)
        except CopycueError as error:
            click.echo(plain_line(f"{known.name} is left out: {error.message}"), err=True)


def _once(project: "Workspace", output: WatchOutput, *, name: bool) -> int:
    look = project.live(_teller(project, output), from_last_time=True).look_once()
    output.check()
    tell_checked(look.triage, project.name if name else "")
    return status_of(look.triage.problems)


def _watch_or_follow(project: "Workspace", output: WatchOutput) -> None:
    """Tell events until the end; while somebody else does, show what they tell."""
    from app.workspace.instance import Instance

    pauses = iter(range(_PAUSES))
    while not output.ended.is_set():
        with Instance.claim(project.named_by, kind="watch") as instance:
            if instance.is_first:
                with _live(project, output, instance):
                    _wait(output)
            elif first := Instance.running(project.named_by, kind="watch"):
                _follow(first, output)
            elif next(pauses, None) is None:  # it is neither there nor gone: somebody should know
                instance.first()
            else:
                output.ended.wait(_PAUSE_S)


def _watch_each(projects: "list[Workspace]", output: WatchOutput) -> None:
    """Tell the events of several projects, those that nobody else watches."""
    from app.workspace.instance import Instance

    with ExitStack() as stack:
        for project in projects:
            instance = stack.enter_context(Instance.claim(project.named_by, kind="watch"))
            if instance.is_first:
                stack.enter_context(_live(project, output, instance, name=project.name))
            else:
                click.echo(plain_line(f"{project.name} is left out: another Copycue has it."), err=True)
        if projects:
            _wait(output)


def _live(project: "Workspace", output: WatchOutput, instance: "Instance", name: str = "") -> "Live":
    """Return what tells events of a project, here and to all that follow."""
    checked = Checked(name)
    tell = _teller(project, output, instance)
    return project.live(tell, from_last_time=True, on_look=lambda look: checked.tell(look.triage))


def _teller(project: "Workspace", output: WatchOutput, instance: "Instance | None" = None) -> "OnEvents":
    """Return what takes events of a project."""

    def tell(events: "tuple[Event, ...]") -> None:
        told = records(events, project.name)
        output.write(told)
        if instance is not None:
            for record in told:
                instance.tell(record)

    return tell


def _follow(first: "First", output: WatchOutput) -> None:
    """Show what another process tells, until the end of either."""
    from app.model import CopycueError

    click.echo(f"Another Copycue watches this project (process {first.pid}). What it tells:", err=True)
    lines = first.follow()

    def show() -> None:
        try:
            for record in lines:
                output.write([record])
        except CopycueError as error:
            output.end(error)

    showing = threading.Thread(target=show, name="copycue-follower", daemon=True)
    showing.start()
    while showing.is_alive() and not output.ended.is_set():
        showing.join(_GLANCE_S)


def _wait(output: WatchOutput) -> None:
    while not output.ended.wait(_GLANCE_S):
        pass


@contextmanager
def _ended_by_signals(ended: threading.Event) -> Iterator[None]:
    """End calmly when the system or the user asks for it."""
    numbers = [getattr(signal, name) for name in _ENDS if hasattr(signal, name)]
    before = {number: signal.signal(number, lambda *_: ended.set()) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
