"""The time, as something that is passed in."""

import datetime as dt
from collections.abc import Callable

__all__ = ["Clock", "now"]

Clock = Callable[[], dt.datetime]
"""Tells the time, aware."""


def now() -> dt.datetime:
    """Return the time, aware."""
    return dt.datetime.now(dt.UTC)
