"""Trouble: in the input (a value to be listed) and in the use of Copycue (an exception).

A broken file or row is data: work goes on and the problem is shown. A wrong
call is a mistake of the caller and is raised.
"""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["CopycueError", "Problem", "ProblemKind", "Severity"]


class Severity(StrEnum):
    """How much a problem matters to the reader of the list."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class ProblemKind(StrEnum):
    """What sort of thing is wrong, so that long lists can be read by sorts."""

    OTHER = "other"
    NOT_SOUND = "not-sound"
    """The file is not well-formed XML: nothing in it can be vouched for before it is repaired."""
    APOSTROPHE = "apostrophe"
    """An Android text holds an apostrophe that must be written with a backslash."""
    DUPLICATE_KEY = "duplicate-key"
    """Two texts of a file have the same key: only one of them is shown."""
    PLACEHOLDER = "placeholder"
    """A text lacks a placeholder of its original, or has one more."""
    MISSING_TEXT = "missing-text"
    """A text of one language is missing in another."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding about the input.

    Attributes:
        file: the file as the user knows it, with ``/``; relative to its root where there is one.
        message: one sentence that says what is wrong.
        severity: ``error`` when something could not be read.
        line: 1-based line, or None when the whole file is meant.
        column: 1-based column in characters, or None.
        hint: one sentence that says what to do.
        kind: what sort of problem it is.
    """

    file: str
    message: str
    severity: Severity = Severity.ERROR
    line: int | None = None
    column: int | None = None
    hint: str = ""
    kind: ProblemKind = ProblemKind.OTHER


class CopycueError(Exception):
    """Misuse of Copycue: a title and a sentence that say what to do instead.

    Args:
        title: a few words, as for the heading of a dialog.
        message: one or two sentences for the person who made the call.
    """

    def __init__(self, title: str, message: str) -> None:
        super().__init__(f"{title}: {message}")
        self.title = title
        self.message = message
