"""One remembered value: its name in the file, how it is written there, and what holds without it.

Whatever stands in the file is somebody's text: where it can not be read, the value was never kept.
"""

import base64
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Generic, Protocol, TypeVar, overload

from app import places

__all__ = [
    "Keeper",
    "Kept",
    "flag",
    "flag_text",
    "moment",
    "moment_text",
    "packed",
    "packed_text",
    "path_text",
    "some_path",
]

_T = TypeVar("_T")


class Keeper(Protocol):
    """What holds the texts of the file."""

    def text(self, key: str) -> str | None:
        """Return what stands under a name; None when nothing does."""

    def keep(self, key: str, text: str) -> None:
        """Put a text under a name."""


class Kept(Generic[_T]):
    """A value of a class that is a ``Keeper``, read and written like an attribute.

    Args:
        key: its name in the file.
        default: the value where none was kept, or none that can be read.
        read: makes the value of a text; raises ValueError for one that it can not be made of.
        write: makes the text of the value.
    """

    def __init__(
        self, key: str, default: _T, read: Callable[[str], _T], write: Callable[[_T], str] = str
    ) -> None:
        self._key, self._default = key, default
        self._read, self._write = read, write

    @overload
    def __get__(self, keeper: None, owner: type) -> "Kept[_T]": ...

    @overload
    def __get__(self, keeper: Keeper, owner: type) -> _T: ...

    def __get__(self, keeper: Keeper | None, owner: type) -> "Kept[_T] | _T":
        """Return the value."""
        if keeper is None:
            return self
        text = keeper.text(self._key)
        try:
            return self._default if text is None else self._read(text)
        except ValueError:
            return self._default

    def __set__(self, keeper: Keeper, value: _T) -> None:
        """Keep a value."""
        keeper.keep(self._key, self._write(value))


def flag(text: str) -> bool:
    """Return whether it is "yes"; anything but "yes" and "no" is foreign."""
    if text not in {"yes", "no"}:
        raise ValueError(text)
    return text == "yes"


def flag_text(*, on: bool) -> str:
    """Return "yes" or "no"."""
    return "yes" if on else "no"


def packed(text: str) -> bytes:
    """Return bytes, such as Qt gives for where a window stood."""
    return base64.b64decode(text, validate=True)


def packed_text(data: bytes) -> str:
    """Return bytes as text."""
    return base64.b64encode(data).decode()


def moment(text: str) -> dt.datetime | None:
    """Return an aware moment; None for the empty text."""
    if not text:
        return None
    result = dt.datetime.fromisoformat(text)
    if result.tzinfo is None:
        raise ValueError(text)
    return result


def moment_text(at: dt.datetime | None) -> str:
    """Return a moment as text."""
    return at.isoformat() if at else ""


def some_path(text: str) -> Path | None:
    """Return a path; None for the empty text."""
    if "\0" in text:  # no system has such a path, and each asks for it in another way
        raise ValueError(text)
    return places.found_again(text) if text else None


def path_text(path: Path | None) -> str:
    """Return a path as text."""
    return places.steady(path) if path else ""
