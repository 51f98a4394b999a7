"""The report of a project for the boss: what is known now, counted for some days, and written as a page."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.model import CopycueError, Language, say
from app.workspace.ledger.reasons import reasons_of
from app.workspace.live.look import Look
from app.workspace.pages.writing import usual_place, write_page
from app.workspace.project.setup import Setup
from app.workspace.report.figures import Figures, figures_of
from app.workspace.report.names import names_in_project, without_names
from app.workspace.report.spans import chosen_span
from app.workspace.report.stories import chronicle_of

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["BossReport", "Wanted"]

_FILE_NAME = "report.html"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The days that somebody wants a report on; see ``chosen_span``."""

    since: dt.date | None = None
    until: dt.date | None = None
    weeks: int | None = None


class BossReport:
    """The report of a project.

    Args:
        setup: of the project.
    """

    def __init__(self, setup: Setup) -> None:
        self._setup = setup

    def figures(
        self, look: Look, wanted: Wanted, *, now: dt.datetime, zone: dt.tzinfo | None = None
    ) -> Figures:
        """Return the figures, in which nobody is named.

        Args:
            look: the project as it is now.
            wanted: the days that they are about.
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
        return without_names(figures, names_in_project(look.memory, self._setup.profile))

    def language(self, look: Look) -> Language:
        """Return the language that it is written in if nothing is said: that of replies."""
        from app.workspace.replies.drafting import usual_language

        return self._setup.profile.language or usual_language(look.triage.notes)

    def page(self, figures: Figures, language: Language) -> str:
        """Return the figures as a page, with pictures."""
        from app.workspace.report.page import page_of

        return page_of(figures, self._setup.name, language)

    @property
    def usual_place(self) -> Path:
        """Where the page is written if nothing is said: beside ``copycue.toml``, else in this folder."""
        return usual_place(self._setup, _FILE_NAME)

    def write(self, page: str | bytes, target: Path, *, force: bool = False) -> None:
        """Write a page, or its PDF, into a file; see ``write_page``.

        Raises:
            CopycueError: it may or can not be written there.
        """
        from app.workspace.report.page import MARK

        write_page(page, target, self._setup, mark=MARK, force=force)


def _check_readable(memory: "Memory") -> None:
    if not memory.is_lasting and not memory.steps:
        raise CopycueError(
            say("There is nothing to report on"),
            reasons_of(memory.problems) or say("The ledger can not be used."),
        )
