"""What sorts of values settings have: how each is asked for, checked and written."""

from enum import StrEnum

__all__ = ["Kind"]


class Kind(StrEnum):
    """The sort of a setting's value; stands in the declaration where the type alone does not tell."""

    TEXT = "text"
    LINES = "lines"
    """Text of several lines."""
    DAY = "day"
    """Text: a day as 2026-11-03, or nothing."""
    CHOICE = "choice"
    """One of a few words."""
    MEGABYTES = "megabytes"
    """A number above 0."""
    PATHS = "paths"
    """Files, folders and patterns, relative to the workspace's folder."""
    NAMES = "names"
    """Names of columns, the best first."""
