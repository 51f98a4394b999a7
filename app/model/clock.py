"""The time, as something that is passed in."""

import datetime as dt
from collections.abc import Callable

__all__ = ["Clock", "utc_now"]

Clock = Callable[[], dt.datetime]
"""Tells the time, aware."""


def utc_now() -> dt.datetime:
    """Return the time, aware."""
    return dt.datetime.now(dt.UTC)
