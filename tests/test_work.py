"""The counter of work tells apart what grows with the length and what grows with its square."""

import sys

import pytest

from tests.work import calls_of, growth_of


def step() -> object:
    """Stand in for work."""
    return None


def test_calls_in_python_and_in_c_are_counted() -> None:
    assert calls_of(lambda: [step(), abs(-1)]) == calls_of(lambda: None) + 2


def test_work_for_each_is_in_proportion() -> None:
    assert growth_of(lambda count: [step() for _ in range(count)]) == pytest.approx(1, abs=0.05)


def test_work_for_each_pair_is_not() -> None:
    def pairs(count: int) -> None:
        for _ in range(count * count):
            step()

    assert growth_of(pairs, few=10, many=80) == pytest.approx(8, abs=0.5)


def test_what_is_done_once_counts_for_nobody() -> None:
    done: list[object] = []

    def work(count: int) -> None:
        if not done:
            done.extend(step() for _ in range(100_000))
        for _ in range(count):
            step()

    assert growth_of(work) == pytest.approx(1, abs=0.05)


def test_who_counted_before_goes_on_counting() -> None:
    before = sys.getprofile()
    with pytest.raises(ZeroDivisionError):
        calls_of(lambda: 1 / 0)
    assert sys.getprofile() is before
