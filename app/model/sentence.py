"""What Copycue says to the developer: English, and ready to be said in another language.

A sentence is its English text, so that whoever prints it needs to know nothing more. It remembers
the pattern that it was made of, and what was put in: so the window can look up the pattern's
translation. Patterns are written as literals in ``say``, ``say_count`` and ``pattern``, where a walk over the
source finds them for the translators: ``{name}`` is where a value goes, ``{name:,}`` where a number with
thousands does. What is put in is never taken for a pattern.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

__all__ = [
    "Passage",
    "Pattern",
    "Sentence",
    "Value",
    "declared",
    "pattern",
    "plain",
    "say",
    "say_count",
    "together",
]

Value = str | int
"""What may be put into a pattern; a sentence in it is said in the same language."""


class Sentence(str):
    """An English sentence that can be said in another language.

    What is made of it by the methods of a string, or kept in a file, is English for good.

    Attributes:
        pattern: the English pattern with ``{name}`` where a value goes; of two by number, the one for many.
        values: what was put in, by name; not to be changed.
        number: what the form of the sentence goes by, None where it has one form only.
    """

    __slots__ = ("number", "pattern", "values")
    pattern: str
    values: Mapping[str, Value]
    number: int | None

    def __new__(cls, text: str, pattern: str, values: Mapping[str, Value], number: int | None = None) -> Self:
        """Return ``text``, which is ``pattern`` with its values."""
        made = super().__new__(cls, text)
        made.pattern = pattern
        made.values = values
        made.number = number
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        """Tell ``pickle`` and ``copy`` how it is made again."""
        return type(self), (str(self), self.pattern, self.values, self.number)


class Passage(str):
    """Sentences, or parts of them, behind each other; each is said in the other language by itself.

    Attributes:
        parts: in order, none of them empty.
        between: what stands between two of them.
    """

    __slots__ = ("between", "parts")
    parts: tuple[str, ...]
    between: str

    def __new__(cls, parts: tuple[str, ...], between: str) -> Self:
        """Return ``parts`` in one string."""
        made = super().__new__(cls, between.join(parts))
        made.parts = parts
        made.between = between
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        """Tell ``pickle`` and ``copy`` how it is made again."""
        return type(self), (self.parts, self.between)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that is chosen from several before anything is put in.

    Attributes:
        text: English, with ``{name}`` where a value goes.
    """

    text: str

    def say(self, **values: Value) -> Sentence:
        """Return the sentence with these values.

        Raises:
            KeyError: a value of the pattern is missing.
        """
        return Sentence(self.text.format_map(values), self.text, values)


def pattern(text: str, /) -> Pattern:
    """Return a pattern for later; ``text`` is a literal."""
    return Pattern(text)


def say(text: str, /, **values: Value) -> Sentence:
    """Return the sentence that a pattern gives with these values; ``text`` is a literal.

    Raises:
        KeyError: a value of the pattern is missing.
    """
    return Sentence(text.format_map(values), text, values)


def declared(text: str, /) -> Sentence:
    """Return a text without values that stands in a declaration, from which the translators get it."""
    return Sentence(text, text, {})


def say_count(count: int, /, *, one: str, many: str, **values: Value) -> Sentence:
    """Return the sentence in the form that goes with a number; ``one`` and ``many`` are literals.

    Other languages have other forms, or more: they have them below ``many``.

    Args:
        count: the number, which is ``{count}`` in the patterns.
        one: the pattern for 1.
        many: the pattern for all other numbers.
        values: all other values.
    """
    filled = {"count": count, **values}
    return Sentence((one if count == 1 else many).format_map(filled), many, filled, count)


def together(*parts: str, between: str = " ") -> Passage:
    """Return sentences behind each other; empty ones are left out."""
    return Passage(tuple(part for part in parts if part), between)


def plain(value: object) -> str:
    """Return a sentence as what is kept of it in a file: English; as ``msgspec`` asks for (``enc_hook``).

    Raises:
        NotImplementedError: it is something else, which can not be kept.
    """
    if isinstance(value, Sentence | Passage):
        return str(value)
    message = f"{type(value).__name__} can not be kept"
    raise NotImplementedError(message)
