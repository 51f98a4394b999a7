"""Dialects that a project declares in its ``copycue.toml``, with the words of those that ship.

A dialect with a mistake in it is left out and becomes a problem with its line; the others
are used.
"""

import re
from collections.abc import Mapping, Sequence

from app.catalogue import Dialect, declared
from app.model import Problem, say

__all__ = ["own_dialects"]

_HEADER = re.compile(r"\s*\[\[\s*dialects\s*\]\]")
_NAMED = re.compile(r"“([^”]+)”")
_PATH = re.compile(r"(?: in | → )(\w+)")
_EXAMPLE = 'name = "kiosk", title = "Kiosk screens" and a [[dialects.entries]] with path = "kiosk/say"'


def own_dialects(tables: object, text: str, file: str) -> tuple[tuple[Dialect, ...], tuple[Problem, ...]]:
    """Return the dialects that a project declares, by rank, and what is wrong with the others.

    Args:
        tables: what the settings hold under ``dialects``.
        text: the file of settings, for the lines.
        file: its name.
    """
    if not isinstance(tables, Sequence) or not all(isinstance(table, Mapping) for table in tables):
        hint = say("Write each as a table of its own, [[dialects]], with {example}.", example=_EXAMPLE)
        line = next((number for number, found in _lines(text) if "dialects" in found), None)
        return (), (Problem(file, say("“dialects” must be a list of tables."), line=line, hint=hint),)
    found: list[Dialect] = []
    problems: list[Problem] = []
    for number, table in enumerate(tables):
        try:
            found.append(declared(table))
        except ValueError as error:
            problems.append(
                _problem(str(error), str(table.get("name", "")), _place(text, number, str(error)), file)
            )
    return tuple(sorted(found, key=lambda dialect: dialect.rank)), tuple(problems)


def _problem(message: str, name: str, line: int | None, file: str) -> Problem:
    why = message[:1].lower() + message[1:]
    told = say("A dialect without a name is left out: {why}", why=why)
    if name:
        told = say("The dialect “{name}” is left out: {why}", name=name, why=why)
    hint = say("Until it is corrected, its files are read without it. It needs {example}.", example=_EXAMPLE)
    return Problem(file, told, line=line, hint=hint)


def _lines(text: str) -> list[tuple[int, str]]:
    return list(enumerate(text.split("\n"), 1))


def _place(text: str, number: int, message: str) -> int | None:
    """Return the line of what a message names in the declaration of that number, else where that begins."""
    starts = [line for line, found in _lines(text) if _HEADER.match(found)]
    if number >= len(starts):
        return None
    end = starts[number + 1] if number + 1 < len(starts) else len(_lines(text)) + 1
    within = [(line, found) for line, found in _lines(text) if starts[number] <= line < end]
    for word in (*_NAMED.findall(message), *reversed(_PATH.findall(message))):
        sought = re.compile(rf"""\s*{re.escape(word)}\s*=|.*["']{re.escape(word)}["']""")
        for line, found in within:
            if sought.match(found):
                return line
    return starts[number]
