"""The figures of a report: counted from the stories of notes, and nothing else. Pure."""

import datetime as dt
import statistics
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.model import VerdictKind
from app.workspace.outcomes.standing import Group
from app.workspace.report.often import OftenAsked, often_asked_about
from app.workspace.report.spans import Span, Step, Steps, steps_of
from app.workspace.report.stories import Chronicle, Dating, SentKind, Story

__all__ = ["AnswerDays", "Figures", "Gaps", "KindOfReply", "StepCounts", "figures_of"]


@dataclass(frozen=True, slots=True)
class StepCounts:
    """What was counted in a week, or in a longer step.

    Attributes:
        step: which.
        came: notes that came in it, by whose they are; every kind is there.
        answered: notes to which the first reply went in it.
        settled: notes that were done, or fixed in the program, in it.
    """

    step: Step
    came: Mapping[VerdictKind, int]
    answered: int
    settled: int

    @property
    def total(self) -> int:
        """All notes that came."""
        return sum(self.came.values())


@dataclass(frozen=True, slots=True)
class AnswerDays:
    """How many days notes waited for their first reply.

    Attributes:
        days: of each note that was answered in the span, the shortest first.
        uncounted: notes answered in the span that were there before Copycue began: it is not known whether
            they were answered before.
    """

    days: tuple[int, ...]
    uncounted: int

    @property
    def median(self) -> float | None:
        """The days in the middle: half of the notes waited so long at most; None: there are none."""
        return statistics.median(self.days) if self.days else None

    def up_to(self, bounds: Sequence[int]) -> tuple[int, ...]:
        """Return how many waited up to each number of days, more than the one before; at last, longer."""
        ends = [bisect_right(self.days, bound) for bound in bounds]
        return tuple(end - start for start, end in zip((0, *ends), (*ends, len(self.days)), strict=True))


@dataclass(frozen=True, slots=True)
class KindOfReply:
    """How often one kind of reply went.

    Attributes:
        name: a ``Variant``, or the name of a team's own; "": without a draft; None: not kept.
        as_drafted: replies that went as they were drafted.
        reworded: replies whose words somebody changed.
    """

    name: str | None
    as_drafted: int
    reworded: int

    @property
    def total(self) -> int:
        """All replies of this kind."""
        return self.as_drafted + self.reworded


@dataclass(frozen=True, slots=True)
class Gaps:
    """What the figures do not tell, as it is not known. Of all notes, whenever they came.

    Attributes:
        was_there: notes that were there before Copycue began.
        undated: notes without a day that can be right, counted on the day on which they were first read.
        never_placed: notes of which not even that is known: in no step.
        done_in_journal: notes that the journal says are done; when is not known.
        unknown_kinds: replies in the span of which it was not kept what kind they were.
    """

    was_there: int
    undated: int
    never_placed: int
    done_in_journal: int
    unknown_kinds: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What a report tells.

    Attributes:
        today: the day on which it was counted.
        began: the day on which Copycue first read the notes of this project, or None.
        latest: the day on which the last note came, or None.
        all_notes: notes that there are and were, whenever they came.
        span: the days that it is about.
        steps: how long the steps are that it is shown in.
        counts: step by step.
        standing: where all notes stand today, whenever they came.
        answer_days: how long notes waited for their reply.
        often: entries and pages that were asked about often in the span, most asked first.
        replies: kinds of replies that went in the span, most used first.
        gaps: what is not known.
    """

    today: dt.date
    began: dt.date | None
    latest: dt.date | None
    all_notes: int
    span: Span
    steps: Steps
    counts: tuple[StepCounts, ...]
    standing: Mapping[Group, int]
    answer_days: AnswerDays
    often: tuple[OftenAsked, ...]
    replies: tuple[KindOfReply, ...]
    gaps: Gaps

    @property
    def came(self) -> Mapping[VerdictKind, int]:
        """Notes that came in the span, by whose they are."""
        return {kind: sum(each.came[kind] for each in self.counts) for kind in VerdictKind}

    @property
    def answered(self) -> int:
        """Notes to which the first reply went in the span."""
        return sum(each.answered for each in self.counts)

    @property
    def settled(self) -> int:
        """Notes that were done, or fixed, in the span."""
        return sum(each.settled for each in self.counts)


def figures_of(chronicle: Chronicle, span: Span, today: dt.date) -> Figures:
    """Count.

    Args:
        chronicle: what is known.
        span: the days that the report is about.
        today: the day on which it is made.
    """
    stories = chronicle.stories
    steps, cut = steps_of(span)
    kinds = _kinds(reply for reply in chronicle.replies if reply.day in span)
    return Figures(
        today=today,
        began=chronicle.began,
        latest=max((story.came for story in stories if story.came), default=None),
        all_notes=len(stories),
        span=span,
        steps=steps,
        counts=_counted(stories, span, cut),
        standing=chronicle.standing,
        answer_days=_answer_days(stories, span),
        often=often_asked_about(story for story in stories if story.came in span),
        replies=kinds,
        gaps=Gaps(
            was_there=sum(story.was_there for story in stories),
            undated=_dated(stories, Dating.READ),
            never_placed=_dated(stories, Dating.UNKNOWN),
            done_in_journal=chronicle.done_in_journal,
            unknown_kinds=sum(kind.total for kind in kinds if kind.name is None),
        ),
    )


def _dated(stories: Iterable[Story], dating: Dating) -> int:
    return sum(story.dating is dating for story in stories)


def _counted(stories: Sequence[Story], span: Span, steps: Sequence[Step]) -> tuple[StepCounts, ...]:
    """Return what happened in each step; one in which nothing did has zeros."""
    starts = [step.first for step in steps]

    def places(day_of: Callable[[Story], dt.date | None]) -> "list[tuple[int, Story]]":
        days = ((day_of(story), story) for story in stories)
        return [(bisect_right(starts, day) - 1, story) for day, story in days if day and day in span]

    came = Counter((place, story.kind) for place, story in places(lambda story: story.came))
    answered = Counter(place for place, _ in places(lambda story: story.answered))
    settled = Counter(place for place, _ in places(lambda story: story.settled))
    return tuple(
        StepCounts(step, {kind: came[place, kind] for kind in VerdictKind}, answered[place], settled[place])
        for place, step in enumerate(steps)
    )


def _answer_days(stories: Iterable[Story], span: Span) -> AnswerDays:
    answered = [story for story in stories if story.answered in span]
    days = (
        max(0, (story.answered - story.came).days)
        for story in answered
        if story.answered and story.came and not story.was_there
    )
    return AnswerDays(tuple(sorted(days)), sum(story.was_there for story in answered))


def _kinds(sent: Iterable[SentKind]) -> tuple[KindOfReply, ...]:
    """Return how often each kind of reply went, the one most used first; those of no known kind last."""
    counts = Counter((reply.kind, reply.as_drafted) for reply in sent)
    names = dict.fromkeys(name for name, _ in counts)
    kinds = [KindOfReply(name, counts[name, True], counts[name, False]) for name in names]
    return tuple(sorted(kinds, key=lambda kind: (kind.name is None, -kind.total, kind.name or "")))
