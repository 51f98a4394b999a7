"""Events on their way to stdout, from several threads, as text or JSON, until nobody reads any more."""

import datetime as dt
import json
import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from app.cli.output import as_json, echo_lines, echo_problems
from app.cli.output_ended import OutputEndedError
from app.cli.terminal import counted, plain_line

if TYPE_CHECKING:
    from app.model import CopycueError, Problem
    from app.workspace import Triage
    from app.workspace.events.events import Event

__all__ = ["Checked", "WatchOutput", "records", "tell_checked"]


def records(events: "Sequence[Event]", project: str) -> list[str]:
    """Return events of a project as JSON, a line each."""
    from app.workspace.events.records import event_record

    at = dt.datetime.now(dt.UTC).astimezone()
    return [as_json(event_record(event, at, project), indent=None) for event in events]


def tell_checked(triage: "Triage", project: str = "") -> None:
    """Say beside the output that everything was looked at, and what is wrong."""
    copy = counted(triage.copy_files, "copy file")
    what = f"{counted(len(triage.notes), 'note')}, {counted(triage.entries, 'text')} in {copy}"
    name = f"{plain_line(project)}: " if project else ""
    click.echo(f"{name}checked {triage.checked.astimezone():%H:%M}: {what}", err=True)
    echo_problems(triage.problems, of_weight=True)


class Checked:
    """Says beside the output what the first look found, and later what can not be read any more.

    Args:
        project: its name, where several are watched.
    """

    def __init__(self, project: str = "") -> None:
        self._project = project
        self._known: frozenset[tuple[str, str]] | None = None

    def tell(self, triage: "Triage") -> None:
        """Take up one look after the other; that a copy file must be repaired is an event of its own."""
        errors = {(one.file, one.message): one for one in triage.problems if _is_told_beside(one)}
        if self._known is None:
            tell_checked(triage, self._project)
        else:
            echo_problems(problem for known, problem in errors.items() if known not in self._known)
        self._known = frozenset(errors)


def _is_told_beside(problem: "Problem") -> bool:
    from app.model import ProblemKind, Severity

    return problem.severity is Severity.ERROR and problem.kind is not ProblemKind.NOT_SOUND


class WatchOutput:
    """Writes events; where that fails, all is to end. Any thread may call anything.

    Args:
        as_record: write JSON.
        naming: say of which project a line of text is.

    Attributes:
        ended: set when nothing can be written any more, or when somebody else wants all to end.
    """

    def __init__(self, *, as_record: bool, naming: bool = False) -> None:
        self.ended = threading.Event()
        self._as_record = as_record
        self._naming = naming
        self._lock = threading.Lock()
        self._trouble: OSError | CopycueError | None = None

    def write(self, events: Sequence[str]) -> None:
        """Write events, which are JSON."""
        try:
            with self._lock:
                echo_lines(events if self._as_record else self._in_words(events))
        except OSError as error:
            self.end(error)

    def _in_words(self, events: Sequence[str]) -> Iterator[str]:
        from app.workspace.events.gathered import gathered

        for event in gathered(map(json.loads, events)):
            name = f"{event['project']}: " if self._naming else ""
            yield plain_line(f"{dt.datetime.fromisoformat(event['at']):%H:%M} {name}{event['sentence']}")

    def end(self, trouble: "OSError | CopycueError") -> None:
        """Let all end, and say why."""
        self._trouble = trouble
        self.ended.set()

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
