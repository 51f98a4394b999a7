"""Bursts, looks at everything and checks of the folders come due at their times."""

from pathlib import Path

import pytest

from app.watching.collapse import Burst, Kind, RawEvent
from app.watching.pace import Due, Pace

NOTES = Path("/client/a.md")


@pytest.fixture
def pace() -> Pace:
    return Pace(Burst(quiet_s=0.2, longest_s=1.0), rescan_s=60.0, check_s=2.0, now=100.0)


def test_nothing_is_due_at_first(pace: Pace) -> None:
    assert pace.due(100.0) == Due()


def test_the_wait_is_until_the_next_check(pace: Pace) -> None:
    assert pace.wait(100.5) == pytest.approx(1.5)


def test_an_event_shortens_the_wait(pace: Pace) -> None:
    pace.add(RawEvent(Kind.CLOSED, NOTES), 100.0)
    assert pace.wait(100.0) == pytest.approx(0.2)


def test_a_time_that_has_passed_gives_no_wait(pace: Pace) -> None:
    assert pace.wait(500.0) == 0


def test_a_burst_is_told_when_it_is_over_and_only_once(pace: Pace) -> None:
    pace.add(RawEvent(Kind.CLOSED, NOTES), 100.0)
    assert pace.due(100.1) == Due()
    assert pace.due(100.3) == Due(changed=frozenset({NOTES}))
    assert pace.due(100.4) == Due()


def test_checks_and_rescans_come_again_and_again(pace: Pace) -> None:
    assert pace.due(102.5) == Due(check=True)
    assert pace.due(103.0) == Due()
    assert pace.due(161.0) == Due(rescan=True, check=True)
    assert pace.due(162.0) == Due()
    assert pace.due(221.5) == Due(rescan=True, check=True)


def test_after_a_sleep_of_the_computer_one_rescan_is_due_not_many(pace: Pace) -> None:
    assert pace.due(10_000.0).rescan
    assert not pace.due(10_001.0).rescan
