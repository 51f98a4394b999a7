"""Small words of a language that are not sentences: numbers, "and", weekdays; read from ``words.toml``."""

import tomllib
from collections.abc import Sequence
from functools import cache

import msgspec

from app.model import Language
from resources import folder

__all__ = ["Phrasebook", "Screen", "phrasebook"]


class Screen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What texts show on.

    Attributes:
        name: as it stands at the head of a place, such as "Kiosk".
        at: as it stands in a sentence, such as "at the kiosk".
    """

    name: str
    at: str


class Phrasebook(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one language.

    Attributes:
        numbers: "zero", "one", "two" … as they stand before a noun.
        joint: what stands between the last two of a list.
        weekdays: name in any language, lower case → name in this one.
        kinds: what a text is, by names that stand in files, lower case: ``button@label``, ``*@tooltip``,
            ``title`` for elements and attributes, ``#title`` for the second part of a key.
        on_screen: where a text shows if nothing more is known.
        screens: what texts show on, by words of notes and names of folders, lower case.
    """

    numbers: tuple[str, ...]
    joint: str
    weekdays: dict[str, str]
    on_screen: str
    kinds: dict[str, str] = msgspec.field(default_factory=dict)
    screens: dict[str, Screen] = msgspec.field(default_factory=dict)

    def in_words(self, number: int) -> str:
        """Return a small number as a word, a larger one in digits."""
        return self.numbers[number] if 0 <= number < len(self.numbers) else str(number)

    def joined(self, items: Sequence[str]) -> str:
        """Return "a", "a and b", "a, b and c"."""
        if len(items) < 2:  # noqa: PLR2004 - nothing to join
            return "".join(items)
        return f"{', '.join(items[:-1])} {self.joint} {items[-1]}"

    def day(self, words: str) -> str:
        """Return a build day in this language where it is a weekday's name, else as it was written."""
        return self.weekdays.get(words.casefold(), words)


@cache
def phrasebook(language: Language) -> Phrasebook:
    """Return the words of a language."""
    text = folder("replies", language, "words.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), Phrasebook)
