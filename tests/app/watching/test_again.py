"""What could not be read is told again: soon, then more and more rarely, and no more once it could."""

from pathlib import Path

import pytest

from app.watching.again import Again

NOTES, COPY = Path("/client/a.xlsx"), Path("/client/b.xml")


def test_nothing_is_due_at_first() -> None:
    assert Again().due_at() is None


def test_a_file_is_told_once_more_after_half_a_second() -> None:
    again = Again()
    again.ask([NOTES], 10.0)
    assert again.due_at() == pytest.approx(10.5)
    assert again.take(10.4) == frozenset()
    assert again.take(10.5) == {NOTES}
    assert again.take(99.0) == frozenset()


def test_the_pause_doubles_up_to_a_minute_while_a_file_stays_locked() -> None:
    again = Again()
    now, pauses = 0.0, []
    for _ in range(10):
        again.ask([NOTES], now)
        pauses.append((again.due_at() or 0.0) - now)
        now += pauses[-1]
        assert again.take(now) == {NOTES}
        now += 0.05  # the reader tries
    assert pauses == pytest.approx([0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60])


def test_after_it_could_be_read_it_begins_anew() -> None:
    again = Again()
    for now in (0.0, 0.6, 2.0):
        again.ask([NOTES], now)
        again.take(now + 4)
    again.ask([NOTES], 500.0)
    assert again.due_at() == pytest.approx(500.5)


def test_each_file_has_its_own_pause() -> None:
    again = Again()
    again.ask([NOTES], 0.0)
    assert again.take(0.5) == {NOTES}
    again.ask([NOTES, COPY], 0.5)
    assert again.take(1.0) == {COPY}
    assert again.take(1.5) == {NOTES}


def test_nothing_is_kept_of_files_that_could_be_read() -> None:
    again = Again()
    for number in range(100):
        again.ask([Path(f"/client/{number}")], float(number))
        again.take(number + 0.6)
    again.take(1000.0)
    assert again._pauses == {}
