"""Looks at everything and checks of the folders come due at their times, and at once after sleep."""

import pytest

from app.watching.pace import Due, Pace

NOON = 1_700_000_000.0


class Time:
    """Both clocks, and the pace that they are given to."""

    def __init__(self) -> None:
        self.pace = Pace(all_s=60.0, check_s=2.0, now=100.0, wall=NOON)

    def due(self, now: float, *, slept: float = 0.0) -> Due:
        self.pace.wait(now)
        return self.pace.due(now, NOON + now - 100.0 + slept)


@pytest.fixture
def time() -> Time:
    return Time()


def test_nothing_is_due_at_first(time: Time) -> None:
    assert time.due(100.0) == Due()


def test_the_wait_is_until_the_next_check(time: Time) -> None:
    assert time.pace.wait(100.5) == pytest.approx(1.5)


def test_a_file_that_is_due_shortens_the_wait(time: Time) -> None:
    assert time.pace.wait(100.0, until=100.2) == pytest.approx(0.2)


def test_a_time_that_has_passed_gives_no_wait(time: Time) -> None:
    assert time.pace.wait(500.0) == 0


def test_checks_and_looks_come_again_and_again(time: Time) -> None:
    assert time.due(102.5) == Due(check=True)
    assert time.due(103.0) == Due()
    assert time.due(161.0) == Due(scan=True, tell_all=True, check=True)
    time.pace.scanned(161.0, 0.0, 60.0)
    assert time.due(162.0) == Due()
    assert time.due(221.5) == Due(scan=True, tell_all=True, check=True)


def test_looks_may_come_more_often_than_readers_look_at_everything(time: Time) -> None:
    time.pace.scanned(100.0, 0.0, 1.0)
    assert time.due(101.0) == Due(scan=True)


def test_a_look_that_takes_long_comes_more_rarely(time: Time) -> None:
    time.pace.scanned(100.0, 0.5, 1.0)
    assert not time.due(101.9).scan
    assert time.due(110.0).scan


def test_sleep_is_noticed_by_the_clock_on_the_wall(time: Time) -> None:
    assert time.due(100.1, slept=3600) == Due(scan=True, check=True, woke=True)


def test_sleep_is_noticed_by_a_wait_that_was_too_long(time: Time) -> None:
    time.pace.wait(100.0)
    assert time.pace.due(200.0, NOON + 100.0).woke


def test_after_sleep_one_look_is_due_not_many(time: Time) -> None:
    assert time.due(100.1, slept=3600).woke
    assert not time.due(100.2, slept=3600).woke


@pytest.mark.parametrize("seconds", [-86_400, -3600, -1, 1, 4])
def test_a_clock_that_is_put_back_or_a_little_ahead_is_no_sleep(time: Time, seconds: float) -> None:
    assert time.due(100.1, slept=seconds) == Due()


def test_a_clock_that_was_put_back_does_not_hide_a_later_sleep(time: Time) -> None:
    assert not time.due(100.1, slept=-3600).woke
    assert time.due(100.2, slept=0).woke
