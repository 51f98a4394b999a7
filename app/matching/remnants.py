"""Whether words that no entry holds stand in a copy file all the same.

In a remark, in a part that is not the client's, or in a file that can not be read: then it is not true that
they are part of the program, and nobody may be told so.
"""

from collections.abc import Iterable, Sequence
from html import unescape
from typing import Protocol

from app.model import Evidence, pattern

__all__ = ["CopyFiles", "stands_unread"]

_REMNANT = pattern(
    "What it quotes stands in “{file}”, but not as a text that is read there: in a remark, or where "
    "the file must be repaired."
)
_UNREAD = pattern("What it quotes stands in no text, but “{file}” could not be read or is empty.")


class CopyFiles(Protocol):
    """The files of the copy, as they were read."""

    @property
    def files(self) -> Sequence[str]:
        """All of them, also those that could not be read."""

    def text(self, file: str) -> str:
        """Return the text of a file, "" for one that could not be read."""


def stands_unread(quoted: Iterable[str], copy: CopyFiles) -> Evidence | None:
    """Return why quoted words may be the client's though no entry holds them; None where nothing says so.

    Args:
        quoted: words that a note wants changed, as written.
        copy: the files in which no entry holds them.
    """
    wanted = [_plain(words) for words in quoted]
    for file in copy.files:
        text = copy.text(file)
        if not text.strip():
            return Evidence("unread", _UNREAD.say(file=file))
        if _may_hold(text, wanted) and any(words in _plain(unescape(text)) for words in wanted):
            return Evidence("remnant", _REMNANT.say(file=file))
    return None


def _may_hold(text: str, wanted: Iterable[str]) -> bool:
    """Tell quickly whether the longest word of some wording stands in a text: most texts hold none."""
    small = text.casefold()
    return any(max(words.split(), key=len, default="") in small for words in wanted)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
