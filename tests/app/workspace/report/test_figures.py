"""The figures of a report: counted, never guessed."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import VerdictKind
from app.workspace.report.figures import AnswerDays, Figures, Gaps, KindOfReply, figures_of
from app.workspace.report.spans import Span, Steps, chosen_span
from app.workspace.report.stories import Chronicle, Dating, SentKind, Story
from tests.app.workspace.report.history import sample_history

TODAY = dt.date(2026, 11, 22)
WEEKS = Span(dt.date(2026, 11, 2), TODAY)
"""Three of them."""


def day(number: int) -> dt.date:
    """Return a day of this November."""
    return dt.date(2026, 11, number)


def story(came: dt.date | None, **more: object) -> Story:
    return Story("1", VerdictKind.COPY, came, Dating.WRITTEN, **more)  # type: ignore[arg-type]  # by name


def counted(*stories: Story, replies: tuple[SentKind, ...] = (), span: Span = WEEKS) -> Figures:
    return figures_of(Chronicle(stories, replies, {}, 0, None), span, TODAY)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Figures:
    path: Path = tmp_path_factory.mktemp("sample") / "ledger.db"
    chronicle = sample_history(path).chronicle()
    return figures_of(chronicle, chosen_span(TODAY, dt.date(2026, 8, 20)), TODAY)


def test_each_note_is_counted_in_the_week_in_which_it_came() -> None:
    figures = counted(story(day(2)), story(day(8)), story(day(9)))
    assert [each.total for each in figures.counts] == [2, 1, 0]


def test_a_week_without_notes_has_a_zero_for_every_kind() -> None:
    (_, empty, _) = counted(story(day(2))).counts
    assert empty.came == dict.fromkeys(VerdictKind, 0)
    assert (empty.answered, empty.settled) == (0, 0)


def test_what_came_or_was_done_on_other_days_is_not_counted() -> None:
    before, after = dt.date(2026, 11, 1), dt.date(2026, 11, 23)
    figures = counted(story(before, answered=after, settled=after), story(None), story(after))
    assert (sum(figures.came.values()), figures.answered, figures.settled) == (0, 0, 0)
    assert figures.all_notes == 3
    assert figures.latest == after


def test_answers_and_what_was_done_have_weeks_of_their_own() -> None:
    figures = counted(story(dt.date(2026, 10, 1), answered=day(3), settled=day(20)))
    assert [(each.total, each.answered, each.settled) for each in figures.counts] == [
        (0, 1, 0),
        (0, 0, 0),
        (0, 0, 1),
    ]


def test_days_to_answer_are_those_between_note_and_first_reply() -> None:
    figures = counted(story(day(2), answered=day(2)), story(day(2), answered=day(9)), story(day(3)))
    assert figures.answer_days == AnswerDays((0, 7), 0)
    assert figures.answer_days.median == 3.5


def test_days_are_not_told_of_notes_that_may_have_been_answered_before() -> None:
    figures = counted(story(dt.date(2026, 1, 1), answered=day(3), was_there=True))
    assert figures.answer_days == AnswerDays((), 1)
    assert figures.answer_days.median is None
    assert figures.answered == 1


def test_days_are_put_together_up_to_bounds() -> None:
    assert AnswerDays((0, 0, 1, 4, 9), 0).up_to((0, 2, 7)) == (2, 1, 1, 1)
    assert AnswerDays((), 0).up_to((0, 2)) == (0, 0, 0)


@given(st.lists(st.integers(0, 400)).map(sorted), st.lists(st.integers(0, 100), unique=True).map(sorted))
def test_every_note_is_in_one_of_the_columns_of_days(days: list[int], bounds: list[int]) -> None:
    assert sum(AnswerDays(tuple(days), 0).up_to(bounds)) == len(days)


def test_kinds_of_replies_are_counted_as_drafted_and_reworded() -> None:
    kinds = ("short", True), ("standard", True), ("standard", False), (None, True), ("", False)
    replies = tuple(SentKind(day(3), kind, drafted) for kind, drafted in kinds)
    assert counted(replies=replies).replies == (
        KindOfReply("standard", 1, 1),
        KindOfReply("", 0, 1),
        KindOfReply("short", 1, 0),
        KindOfReply(None, 1, 0),
    )
    assert counted(replies=(SentKind(dt.date(2026, 10, 1), "short", as_drafted=True),)).replies == ()


def test_the_sample_tells_what_was_done_in_it(sample: Figures) -> None:
    assert sample.steps is Steps.WEEKS
    assert [each.total for each in sample.counts] == [0, 1, 0, 3, 3, 3, 3, 0, 3, 3, 3, 2]
    assert [each.answered for each in sample.counts] == [0, 0, 2, 3, 3, 3, 3, 0, 3, 3, 3, 0]
    assert sample.settled == 11
    assert (sample.answer_days.median, sample.answer_days.uncounted) == (3, 2)
    assert [len(often.notes) for often in sample.often] == [7, 7, 5, 3]


def test_the_sample_says_what_is_not_known(sample: Figures) -> None:
    assert sample.gaps == Gaps(was_there=3, undated=2, never_placed=1, done_in_journal=0, unknown_kinds=1)
    assert sample.began == dt.date(2026, 9, 14)


@given(
    st.lists(
        st.tuples(
            st.none() | st.dates(dt.date(2023, 1, 1), TODAY),
            st.none() | st.dates(dt.date(2023, 1, 1), dt.date(2027, 1, 1)),
            st.sampled_from(VerdictKind),
        ),
        max_size=30,
    )
)
def test_the_steps_together_are_the_whole(
    days: list[tuple[dt.date | None, dt.date | None, VerdictKind]],
) -> None:
    stories = [Story("1", kind, came, Dating.READ, answered=answered) for came, answered, kind in days]
    figures = counted(*stories, span=Span(dt.date(2023, 1, 1), TODAY))
    for kind in VerdictKind:
        assert figures.came[kind] == sum(one.kind is kind and one.came is not None for one in stories)
    assert figures.answered == sum(one.answered is not None and one.answered <= TODAY for one in stories)
