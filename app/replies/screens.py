"""Where a text shows, in the client's words: told by the note, or by the folder of the file."""

import re
from collections.abc import Iterable

from app.model import Language
from app.replies.phrasebook import Screen, phrasebook
from app.replies.quotes import one_line

__all__ = ["screen_of", "screen_of_file"]

_PARTS = re.compile(r"[,;:/|>–—]|\s-\s")
_WORDS = re.compile(r"[^\W_]+")


def screen_of(where: str, files: Iterable[str], language: Language) -> Screen | None:
    """Return what a text shows on, as note or folders say; None where neither does, or they differ.

    Args:
        where: page or screen as the journal names it.
        files: of the places that the reply tells, relative to the copy root.
        language: of the reply.
    """
    first = next((part for part in _PARTS.split(one_line(where)) if part.strip()), "")
    named = [_named(first, language), *(screen_of_file(file, language) for file in files)]
    known = {screen for screen in named if screen is not None}
    told = named[0] is not None or None not in named[1:]
    return known.pop() if told and len({screen.name for screen in known}) == 1 else None


def screen_of_file(file: str, language: Language) -> Screen | None:
    """Return what the first folder of a file names, or None."""
    folder, slash, _ = file.partition("/")
    return _named(folder, language) if slash else None


def _named(text: str, language: Language) -> Screen | None:
    """Return the screen whose name is a word of the text, or the last part of one ("Buchungsportal")."""
    screens = phrasebook(language).screens
    words = [word.casefold() for word in _WORDS.findall(text)]
    exact = next((screens[word] for word in words if word in screens), None)
    if exact is not None:
        return exact
    endings = (name for word in words for name in screens if len(name) > 3 and word.endswith(name))  # noqa: PLR2004 - "app" ends other words too
    return next((screens[name] for name in endings), None)
