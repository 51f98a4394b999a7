"""What the templates of the report may ask for: figures as they are written, with the numbers themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from app.model import VerdictKind
from app.replies.quotes import one_line, shorten
from app.workspace.outcomes.standing import Group
from app.workspace.report.figures import Figures, KindOfReply, StepCounts
from app.workspace.report.often import OftenAsked
from app.workspace.report.pictures import UP_TO_DAYS, pictures_of
from app.workspace.report.spans import Steps
from app.workspace.report.words import Words

__all__ = ["VOCABULARY", "Facts", "facts_of"]

_LONGEST_TEXT = 80
"""Characters of a text or a page's name that are shown; of a text, all can be found by file and key."""
_MOST_OFTEN = 20
"""Rows of a list that somebody still reads."""


class Number(NamedTuple):
    """A count: to be asked about (``value``) and to be printed (``text``)."""

    value: int
    text: str


@dataclass(frozen=True, slots=True)
class Came:
    """Notes that came, by whose they are."""

    copy: Number
    developer: Number
    mixed: Number
    unclear: Number
    total: Number


@dataclass(frozen=True, slots=True)
class Row:
    """A step in time. ``week`` is the number of its week, "" for other steps."""

    week: str
    days: str
    came: Came
    answered: Number
    settled: Number


@dataclass(frozen=True, slots=True)
class Standing:
    """Where all notes stand today."""

    to_answer: Number
    unsure: Number
    ours: Number
    waiting: Number
    done: Number
    gone: Number


@dataclass(frozen=True, slots=True)
class Waited:
    """How long notes waited: ``median``, ``shortest`` and ``longest`` in days; ``all_alike``: all of them."""

    notes: Number
    all_alike: bool
    is_same_day: bool
    is_one_day: bool
    median: str
    shortest: Number
    longest: Number
    uncounted: Number


@dataclass(frozen=True, slots=True)
class WaitedRow:
    """So many notes waited so long."""

    days: str
    notes: Number


@dataclass(frozen=True, slots=True)
class Often:
    """Something that was asked about often; ``change`` and ``suggestion`` are names to be asked about."""

    is_page: bool
    name: str
    file: str
    text: str
    notes: Number
    behaviour: Number
    changes: Number
    change: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of reply."""

    name: str
    total: Number
    as_drafted: Number
    reworded: Number


@dataclass(frozen=True, slots=True)
class Unknown:
    """What is not known; see ``Gaps``."""

    was_there: Number
    undated: Number
    never_placed: Number
    done_in_journal: Number
    unknown_kinds: Number


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a template may ask for. What there is none of is "" or empty."""

    project: str
    made: str
    began: str
    latest: str
    span: str
    by_weeks: bool
    all_notes: Number
    all_done: bool
    came: Came
    answered: Number
    settled: Number
    rows: tuple[Row, ...]
    standing: Standing
    waited: Waited
    waited_rows: tuple[WaitedRow, ...]
    often: tuple[Often, ...]
    more_often: Number
    kinds: tuple[Kind, ...]
    unknown: Unknown
    came_picture: Markup
    done_picture: Markup
    waited_picture: Markup
    kinds_picture: Markup


VOCABULARY = Facts.__annotations__
"""The facts that there are: each name with its type."""


def facts_of(figures: Figures, project: str, words: Words) -> Facts:
    """Return what the templates may ask for.

    Args:
        figures: what was counted.
        project: what the project is called.
        words: of the language that the report is written in.
    """
    return _Writer(figures, words).facts(project)


class _Writer:
    """Writes figures as a language does."""

    def __init__(self, figures: Figures, words: Words) -> None:
        self._figures, self._words = figures, words

    def facts(self, project: str) -> Facts:
        figures, words = self._figures, self._words
        pictures = {name: Markup(svg) for name, svg in pictures_of(figures, words).items()}  # noqa: S704 - made by us, of escaped words
        return Facts(
            project=one_line(project),
            made=words.day(figures.today),
            began=words.day(figures.began),
            latest=words.day(figures.latest),
            span=words.days(figures.span),
            by_weeks=figures.steps is Steps.WEEKS,
            all_notes=self._number(figures.all_notes),
            all_done=figures.all_notes == figures.standing.get(Group.DONE),
            came=self._came(figures.came),
            answered=self._number(figures.answered),
            settled=self._number(figures.settled),
            rows=tuple(map(self._row, figures.counts)),
            standing=self._standing(),
            waited=self._waited(),
            waited_rows=self._waited_rows(),
            often=tuple(map(self._often, figures.often[:_MOST_OFTEN])),
            more_often=self._number(max(0, len(figures.often) - _MOST_OFTEN)),
            kinds=tuple(map(self._kind, figures.replies)),
            unknown=self._unknown(),
            came_picture=pictures.get("came", Markup()),
            done_picture=pictures.get("done", Markup()),
            waited_picture=pictures.get("waited", Markup()),
            kinds_picture=pictures.get("kinds", Markup()),
        )

    def _number(self, value: int) -> Number:
        return Number(value, self._words.number(value))

    def _came(self, came: Mapping[VerdictKind, int]) -> Came:
        counts = (came[kind] for kind in (VerdictKind.COPY, VerdictKind.DEVELOPER, VerdictKind.MIXED))
        unclear, total = came[VerdictKind.UNCLEAR], sum(came.values())
        return Came(*map(self._number, (*counts, unclear, total)))

    def _row(self, counts: StepCounts) -> Row:
        week = str(counts.step.first.isocalendar().week) if self._figures.steps is Steps.WEEKS else ""
        answered, settled = self._number(counts.answered), self._number(counts.settled)
        return Row(week, self._words.days(counts.step), self._came(counts.came), answered, settled)

    def _standing(self) -> Standing:
        groups = (Group.TO_ANSWER, Group.UNSURE, Group.OURS, Group.WAITING, Group.DONE, Group.GONE)
        return Standing(*(self._number(self._figures.standing.get(group, 0)) for group in groups))

    def _waited(self) -> Waited:
        waited = self._figures.answer_days
        median, days = waited.median or 0, waited.days or (0,)
        return Waited(
            self._number(len(waited.days)),
            days[0] == days[-1],
            median == 0,
            median == 1,
            self._words.number(median),
            self._number(days[0]),
            self._number(days[-1]),
            self._number(waited.uncounted),
        )

    def _waited_rows(self) -> tuple[WaitedRow, ...]:
        counts = self._figures.answer_days.up_to(UP_TO_DAYS)
        return tuple(map(WaitedRow, self._words.waited, map(self._number, counts)))

    def _often(self, asked: OftenAsked) -> Often:
        return Often(
            asked.is_page,
            shorten(asked.key, _LONGEST_TEXT) if asked.is_page else asked.key,
            asked.file,
            shorten(asked.text, _LONGEST_TEXT),
            self._number(len(asked.notes)),
            self._number(asked.behaviour),
            self._number(asked.changes),
            asked.change.value if asked.change else "",
            asked.suggestion.value,
        )

    def _kind(self, kind: KindOfReply) -> Kind:
        numbers = map(self._number, (kind.total, kind.as_drafted, kind.reworded))
        return Kind(self._words.kind(kind.name), *numbers)

    def _unknown(self) -> Unknown:
        gaps = self._figures.gaps
        counts = (gaps.was_there, gaps.undated, gaps.never_placed, gaps.done_in_journal, gaps.unknown_kinds)
        return Unknown(*map(self._number, counts))
