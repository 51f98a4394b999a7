"""Types of columns that mean the same in every database: texts that no database refuses, aware moments."""

import datetime as dt
import re
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

import msgspec
from msgspec.json import Decoder
from sqlalchemy import Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from app.model import plain

__all__ = ["Moment", "Words", "from_json", "to_json", "to_storable", "to_text"]

_ESCAPE = "\ufffe"
"""A noncharacter: Unicode promises that it never stands for anything, so hardly a text holds it."""
_REFUSED = re.compile("[\0\ufffe\ud800-\udfff]")
_NEVER = dt.datetime.min.replace(tzinfo=dt.UTC)
_ESCAPED = re.compile("\ufffe([0-9a-f]{4})")
T = TypeVar("T")


def to_storable(text: str) -> str:
    """Return a text without what databases refuse: NUL (PostgreSQL) and lone surrogates (all of them).

    A client's bytes that were no UTF-8 are lone surrogates, and must not be lost. They are written as four
    hexadecimal digits behind an escape, and so is the escape itself.
    """
    return _REFUSED.sub(lambda found: f"{_ESCAPE}{ord(found[0]):04x}", text)


def to_text(stored: str) -> str:
    """Return the text that ``to_storable`` was given."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), stored)


class Words(TypeDecorator[str]):
    """Any text whatever, unharmed."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return what the database gets."""
        del dialect
        return None if value is None else to_storable(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], str | None]:
        """Return what reads a value; in place of ``process_result_value``, since a million are read."""
        del dialect, coltype
        return _read_words


class Moment(TypeDecorator[dt.datetime]):
    """An aware moment, as ISO 8601 text in UTC: it sorts as time goes, and people can read it.

    SQLite has no type for it, and PostgreSQL's would answer in the time zone of whoever asks.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> str | None:
        """Return what the database gets."""
        del dialect
        return None if value is None else value.astimezone(dt.UTC).isoformat(timespec="microseconds")

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[str | None], dt.datetime | None]:
        """Return what reads a value; in place of ``process_result_value``, since a million are read."""
        del dialect, coltype
        return _read_moment


def _read_words(stored: str | None) -> str | None:
    return stored if stored is None or _ESCAPE not in stored else to_text(stored)


def _read_moment(stored: str | None) -> dt.datetime | None:
    if stored is None:
        return None
    try:
        return dt.datetime.fromisoformat(stored)
    except ValueError:  # damaged: one row must not keep all others from being read
        return _NEVER


def to_json(value: object) -> str:
    """Return a value of the model as JSON that every text column takes."""
    with suppress(UnicodeEncodeError):  # msgspec refuses lone surrogates
        text = msgspec.json.encode(value, enc_hook=plain).decode()
        if _ESCAPE not in text:
            return text
    return msgspec.json.encode(_each_text(msgspec.to_builtins(value, enc_hook=plain), to_storable)).decode()


def from_json(text: str, decoder: Decoder[T]) -> T:
    """Return the value that JSON tells of.

    Raises:
        msgspec.ValidationError: it tells of another kind, such as one that a later Copycue wrote.
    """
    if _ESCAPE not in text:
        return decoder.decode(text)
    return msgspec.convert(_each_text(msgspec.json.decode(text), to_text), decoder.type)


def _each_text(value: object, change: Callable[[str], str]) -> object:
    """Return plain values of JSON with each text in them changed."""
    match value:
        case str():
            return change(value)
        case list() | tuple():
            return [_each_text(part, change) for part in value]
        case dict():
            return {key: _each_text(part, change) for key, part in value.items()}
        case _:
            return value
