"""``copycue watch``: tells what happens in a project, one line an event, until it is ended."""

import datetime as dt
import json
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from app.cli.entrance import OutputEndedError
from app.cli.options import CommandOfPaths, NamedPaths, format_option, path_options
from app.cli.output import as_json, echo_lines, echo_problems, status_of
from app.cli.terminal import counted, plain_line

if TYPE_CHECKING:
    from app.model import CopycueError
    from app.workspace import Triage, Workspace
    from app.workspace.events import Event
    from app.workspace.instance import First, Instance
    from app.workspace.look import Look

__all__ = ["watch"]

_GLANCE_S = 0.5
"""Seconds between looks at whether it is to end: on Windows nothing interrupts a thread that waits."""
_PAUSE_S = 0.1
_PAUSES = 50
"""One that has just started, or is about to end, does not answer for a moment."""
_ENDS = ("SIGTERM", "SIGINT", "SIGBREAK")


@click.command(cls=CommandOfPaths)
@path_options()
@click.option("--once", is_flag=True, help="Tell what happened since the last time, and end.")
@format_option("One JSON object a line, or text for people (the default).")
def watch(*, paths: NamedPaths, once: bool, as_record: bool) -> int:
    r"""Tell what happens: new notes, changes done by the client, broken files.

    It goes on until Ctrl-C ends it, and begins with what happened since it was told
    last. A second one of the same project shows what the first one tells. The client's
    files are only read. docs/watch.md says what the JSON holds.

    \b
    copycue watch --workspace myproject
    copycue watch --workspace myproject --json
    copycue watch --workspace myproject --once
    """
    project = paths.open(journals=True)
    if once:
        return _once(project, as_record=as_record)
    from app.workspace.instance import Instance

    ended = threading.Event()
    output = _Output(ended, as_record=as_record)
    pauses = iter(range(_PAUSES))
    with _ended_by_signals(ended):
        while not ended.is_set():
            with Instance.claim(project.named_by, kind="watch") as instance:
                if instance.is_first:
                    _watch(project, instance, ended, output)
                elif first := Instance.running(project.named_by):
                    _follow(first, ended, output)
                elif next(pauses, None) is None:  # it is neither there nor gone: somebody should know
                    instance.first()
                else:
                    ended.wait(_PAUSE_S)
    output.check()
    return 0


def _once(project: "Workspace", *, as_record: bool) -> int:
    def tell(events: "tuple[Event, ...]") -> None:
        echo_lines(_lines(_records(events), as_record=as_record))

    triage = project.live(tell, from_last_time=True).look_once().triage
    _tell_checked(triage)
    echo_problems(triage.problems)
    return status_of(triage.problems)


class _Output:
    """Writes events from another thread; where that fails, all is to end.

    Args:
        ended: set when nothing can be written any more.
        as_record: write JSON.
    """

    def __init__(self, ended: threading.Event, *, as_record: bool) -> None:
        self._ended = ended
        self._as_record = as_record
        self._trouble: OSError | CopycueError | None = None

    def write(self, records: Sequence[str]) -> None:
        """Write events, which are JSON."""
        try:
            echo_lines(_lines(records, as_record=self._as_record))
        except OSError as error:
            self.end(error)

    def end(self, trouble: "OSError | CopycueError") -> None:
        """Let all end, and say why."""
        self._trouble = trouble
        self._ended.set()

    def check(self) -> None:
        """Raise what has ended it.

        Raises:
            OutputEndedError: nothing could be written any more.
            CopycueError: nothing could be read any more.
        """
        if isinstance(self._trouble, OSError):
            raise OutputEndedError(self._trouble)
        if self._trouble is not None:
            raise self._trouble


def _watch(project: "Workspace", instance: "Instance", ended: threading.Event, output: _Output) -> None:
    """Tell events until the end, here and to all that follow."""
    checked = threading.Event()

    def tell(events: "tuple[Event, ...]") -> None:
        records = _records(events)
        output.write(records)
        for record in records:
            instance.tell(record)

    def tell_once(look: "Look") -> None:
        if not checked.is_set():
            checked.set()
            _tell_checked(look.triage)

    with project.live(tell, from_last_time=True, on_look=tell_once):
        while not ended.wait(_GLANCE_S):
            pass


def _follow(first: "First", ended: threading.Event, output: _Output) -> None:
    """Show what another process tells, until the end of either."""
    click.echo(f"Another Copycue watches this project (process {first.pid}). What it tells:", err=True)
    from app.model import CopycueError

    lines = first.follow()

    def show() -> None:
        try:
            for record in lines:
                output.write([record])
        except CopycueError as error:
            output.end(error)

    showing = threading.Thread(target=show, name="copycue-follower", daemon=True)
    showing.start()
    while showing.is_alive() and not ended.is_set():
        showing.join(_GLANCE_S)


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


def _records(events: "Sequence[Event]") -> list[str]:
    """Return events as JSON, a line each."""
    from app.workspace.event_records import event_record

    at = dt.datetime.now(dt.UTC).astimezone()
    return [as_json(event_record(event, at), indent=None) for event in events]


def _lines(records: Sequence[str], *, as_record: bool) -> Iterator[str]:
    if as_record:
        yield from records
        return
    for record in map(json.loads, records):
        yield plain_line(f"{dt.datetime.fromisoformat(record['at']):%H:%M} {record['sentence']}")


def _tell_checked(triage: "Triage") -> None:
    copy = counted(triage.copy_files, "copy file")
    what = f"{counted(len(triage.notes), 'note')}, {counted(triage.entries, 'text')} in {copy}"
    click.echo(f"checked {triage.checked.astimezone():%H:%M}: {what}", err=True)
