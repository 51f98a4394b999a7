"""The report of a project: what is known now, counted for some days."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model import ClientProfile, CopycueError
from app.workspace.ledger.reasons import reasons_of
from app.workspace.live.look import Look
from app.workspace.report.figures import Figures, figures_of
from app.workspace.report.names import names_in_project, without_names
from app.workspace.report.spans import chosen_span
from app.workspace.report.stories import chronicle_of

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["Wanted", "report_of"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The days that somebody wants a report on; see ``chosen_span``."""

    since: dt.date | None = None
    until: dt.date | None = None
    weeks: int | None = None


def report_of(
    look: Look, profile: ClientProfile, wanted: Wanted, *, now: dt.datetime, zone: dt.tzinfo | None = None
) -> Figures:
    """Return the figures of a report, in which nobody is named.

    Args:
        look: the project as it is now.
        profile: of the client, for the names in it.
        wanted: the days that it is about.
        now: the time, aware.
        zone: whose days are counted; None: this computer's.

    Raises:
        CopycueError: the ledger could not be read: what was done would be missing. Or the days are none.
    """
    _check_readable(look.memory)
    today = now.astimezone(zone).date()
    chronicle = chronicle_of(look.memory, look.triage, zone)
    earliest = min((story.came for story in chronicle.stories if story.came), default=None)
    span = chosen_span(today, earliest, since=wanted.since, until=wanted.until, weeks=wanted.weeks)
    figures = figures_of(chronicle, span, today)
    return without_names(figures, names_in_project(look.memory, profile))


def _check_readable(memory: "Memory") -> None:
    if not memory.is_lasting and not memory.steps:
        raise CopycueError(
            "There is nothing to report on", reasons_of(memory.problems) or "The ledger can not be used."
        )
