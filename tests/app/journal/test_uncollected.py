"""The search for cycles pauses, and goes on whatever happens."""

import gc

import pytest

from app.journal.uncollected import uncollected


def test_the_search_pauses_and_goes_on() -> None:
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_search_goes_on_after_trouble() -> None:
    with pytest.raises(ValueError, match="trouble"), uncollected():
        raise ValueError("trouble")
    assert gc.isenabled()


def test_a_pause_within_a_pause_does_not_end_it() -> None:
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()


def test_it_serves_as_a_decorator() -> None:
    @uncollected()
    def enabled() -> bool:
        return gc.isenabled()

    assert (enabled(), gc.isenabled()) == (False, True)
