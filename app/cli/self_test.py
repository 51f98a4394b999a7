"""``copycue --self-test``: one line for each part, as it is tried."""

from collections.abc import Callable, Iterable
from dataclasses import asdict
from itertools import chain
from typing import TYPE_CHECKING

import click

from app.cli.output import as_json
from app.cli.terminal import plain_line

if TYPE_CHECKING:
    from app.workspace.self_test import Check, Outcome

__all__ = ["WindowChecks", "self_test"]

WindowChecks = Callable[[], "Iterable[Check]"]
_WIDTH = 22


def self_test(window_checks: WindowChecks, *, as_record: bool = False) -> int:
    """Try every part, and tell how it went; return the exit status.

    Args:
        window_checks: returns those of the window, given from outside: the core knows no Qt.
        as_record: one JSON object at the end, instead of a line at a time.
    """
    from app.workspace.self_test import CORE, Check, outcome_of

    loaded: list[Check] = []
    window = Check("window", lambda: _loaded(window_checks, loaded))
    # The window's own are known when that was run, and Qt comes last: it may end the program.
    checks = chain(CORE, [window], loaded)
    outcomes = [_told(outcome_of(check), silent=as_record) for check in checks]
    failed = sum(not outcome.works for outcome in outcomes)
    if as_record:
        click.echo(as_json({"format": 1, "parts": [asdict(outcome) for outcome in outcomes]}))
    elif failed:
        click.echo(f"{failed} of {len(outcomes)} parts do not work.")
    else:
        click.echo(f"All {len(outcomes)} parts work.")
    return 1 if failed else 0


def _loaded(window_checks: WindowChecks, loaded: "list[Check]") -> str:
    """Load the checks of the window, and with them Qt, which may be missing."""
    loaded.extend(window_checks())
    return f"{len(loaded)} more parts"


def _told(outcome: "Outcome", *, silent: bool) -> "Outcome":
    """Write the line of a part at once: what ends the whole program is then seen to come after it."""
    if not silent:
        word = "ok  " if outcome.works else "FAIL"
        click.echo(f"{word}  {outcome.part:<{_WIDTH}}  {plain_line(outcome.told)}")
    return outcome
