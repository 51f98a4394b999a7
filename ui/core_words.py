"""What the core says, in the window's language.

The core makes its sentences in English (``app.model.sentence``), and knows no Qt. Their translations
stand in ``resources/translations/core_*.ts``, made by ``python -m tests.core_words``.
"""

import re

from PySide6.QtCore import QCoreApplication, QLocale

from app.model import Passage, Sentence, Value

__all__ = ["CONTEXT", "in_words"]

CONTEXT = "Core"
"""Of all of the core's patterns, for Qt."""
_SLOT = re.compile(r"\{([^{}]+?)(:,)?\}")


def in_words(text: str) -> str:
    """Return what the core says in the window's language.

    What is no sentence of the core's, such as a client's words or what was kept in a file, stays as it is.
    """
    if isinstance(text, Passage):
        return text.between.join(in_words(part) for part in text.parts)
    if not isinstance(text, Sentence):
        return text
    number = -1 if text.number is None else text.number
    translated = QCoreApplication.translate(CONTEXT, text.pattern, "", number)
    if translated == text.pattern and text.number is not None:
        return str(text)  # without a translation Qt returns the pattern for many: the sentence knows better
    return _filled(translated, text)  # a pattern may be the same in both languages, and its values not


def _filled(translated: str, sentence: Sentence) -> str:
    """Put the values in, in one pass: what a value contains is never looked at again."""

    def value(slot: re.Match[str]) -> str:
        name, thousands = slot.groups()
        found = sentence.values.get(name, slot[0])
        return _grouped(found) if thousands else _value(found)

    return _SLOT.sub(value, translated)


def _value(value: Value) -> str:
    return in_words(value) if isinstance(value, str) else str(value)


def _grouped(number: Value) -> str:
    return QLocale().toString(number) if isinstance(number, int) else number
