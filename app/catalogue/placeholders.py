"""What a text holds for the program: placeholders it fills in, and marks for keyboard letters.

A change must leave them alone. The patterns follow DIALECTS 0.10; a blank is no printf flag
here, or "100 % sicher" would hold a placeholder.
"""

import re
from collections import Counter

__all__ = ["accelerator", "counted_by_place", "placeholders"]

_PLACEHOLDER = re.compile(
    r"%#@\w+@"  # Apple's plural variables
    r"|%(?:\d{1,2}\$)?[-+0#,(]*\d*(?:\.\d+)?(?:hh?|ll?|[qjztL])?[@sdfciuxXeEgGobhnp](?![^\W\d_])"  # printf
    r"|%(?:\d{1,2}\$)[-+0#,( ]*\d*(?:\.\d+)?(?:hh?|ll?|[qjztL])?[@A-Za-z]"
    r"|%%|%L?\d{1,2}(?!\d*\s?%)|%n\b|%[A-Z][A-Z0-9_]*%"  # literal, Qt, %NAME%
    r"|[$#]\{[^{}\s]+\}"
    r"|\{\{[^{}]+\}\}|\{[\w.$-]+(?:[,:][^{}]*)?\}"  # .NET, Java, ICU arguments, templates
    r"|\{[\w.$-]+, *(?:plural|select|selectordinal)\b"  # the head of an ICU choice
    r"|@@[\w.-]+@@|\$[A-Z][A-Z0-9_]*\$|\[\[[^\[\]]+\]\]|\[[A-Za-z]\w*_\w+\]"
)
_BY_PLACE = re.compile(r"%[-+0#,(]*\d*(?:\.\d+)?[A-Za-z@]{1,3}")
_NO_ACCELERATOR = re.compile(r"&&|__")


def placeholders(value: str) -> Counter[str]:
    """Return the placeholders in a readable value, with how often each occurs."""
    return Counter(m[0] for m in _PLACEHOLDER.finditer(value))


def counted_by_place(value: str) -> list[str]:
    """Return, in order, the placeholders that are filled in by their place: ``%s``, but not ``%1$s``."""
    found = (m[0] for m in _PLACEHOLDER.finditer(value))
    return [each for each in found if _BY_PLACE.fullmatch(each)]


def accelerator(value: str, marks: str) -> str:
    """Return the letter that a mark such as ``&`` underlines in a menu, with its mark, or "".

    Args:
        value: the readable text.
        marks: the dialect's accelerator marks.
    """
    if not marks:
        return ""
    text = _NO_ACCELERATOR.sub("  ", value)
    found = re.finditer(rf"[{re.escape(marks)}]\w", text)
    return next((mark[0] for mark in found if not _joins_initials(text, mark.start())), "")


def _joins_initials(text: str, at: int) -> bool:
    """Tell whether an “&” is read as “and”, as in “R&D”: after a capital, before the last one of the word."""
    before, after, behind = text[at - 1 : at], text[at + 1 : at + 2], text[at + 2 : at + 3]
    return text[at] == "&" and before.isupper() and after.isupper() and not behind.isalnum()
