"""Which values a setting takes, and in what words others are refused."""

from enum import Enum

import msgspec

from app.model import say, together
from app.workspace.settings.described import Field
from app.workspace.settings.kinds import Kind

__all__ = ["NotAcceptedError", "accepted", "possible", "shown"]

_SHOWN = 40
_POSSIBLE = {
    Kind.TEXT: say("it must be text in quotation marks"),
    Kind.LINES: say("it must be text in quotation marks"),
    Kind.DAY: say('it must be a day in quotation marks, such as "2026-11-03"'),
    Kind.MEGABYTES: say("it must be a number of megabytes up to 1000, such as 80"),
    Kind.PATHS: say('it must be a list of paths, such as ["texts", "more texts"]'),
    Kind.NAMES: say('it must be the name of a column, or a list such as ["Title", "Details"]'),
}


class NotAcceptedError(ValueError):
    """A value that a setting can not have.

    Args:
        possible: what it can have, in words that follow the value.
    """

    def __init__(self, possible: str) -> None:
        super().__init__(possible)
        self.possible = possible


def accepted(value: object, field: Field) -> object:
    """Return a value as a setting holds it, taken as meant: "Sie" for "sie", one path for a list of one.

    Raises:
        NotAcceptedError: it is none for this setting.
    """
    try:
        return msgspec.convert(_forgiven(value, field), field.type)
    except msgspec.ValidationError as error:
        raise NotAcceptedError(possible(field)) from error


def _forgiven(value: object, field: Field) -> object:
    if field.kind in {Kind.PATHS, Kind.NAMES} and isinstance(value, str):
        return [value]
    if field.kind is Kind.CHOICE:
        value = value.value if isinstance(value, Enum) else value
        return value.strip().casefold() if isinstance(value, str) else value
    return value


def possible(field: Field) -> str:
    """Return what a setting may be, in words that follow its value."""
    if field.kind is Kind.CHOICE:
        *others, last = (say("“{name}”", name=choice) for choice in field.choices)
        return say("possible are {others} and {last}", others=together(*others, between=", "), last=last)
    return _POSSIBLE[field.kind or Kind.TEXT]


def shown(value: object) -> str:
    """Return a value in quotation marks, shortened."""
    text = str(value)
    return say("“{name}”", name=text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")
