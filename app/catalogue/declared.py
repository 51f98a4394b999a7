"""Declarations of dialects read: from the files that ship with Copycue, and from a project's settings.

A declaration is a table of TOML. Before it becomes a ``Dialect``, what it shares with
another (``like``), with all of its own entries (``not_for_client``) and between several
paths is written out. Every mistake is named in a sentence.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from app.catalogue.conditions import parsed
from app.catalogue.dialect import Dialect
from app.model import CopycueError, say
from resources import folder

__all__ = ["declared", "load", "shipped", "tried_in_order"]

Table = Mapping[str, Any]
_INHERITED = ("inline", "wrappers", "entries", "not_for_client")
_MOST_ENTRIES = 255
"""Rules are counted in one byte."""


def load(path: Path) -> Dialect:
    """Read a declaration; a mistake in it is the caller's and is raised with the place."""
    title = say("The declaration of a dialect can't be read")
    try:
        return declared(_table_of(path))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValueError) as error:
        message = say("{path}: {what}.", path=path.name, what=str(error).removesuffix("."))
        raise CopycueError(title, message) from error


def declared(table: Table) -> Dialect:
    """Turn a table into a dialect.

    Raises:
        ValueError: something in it is unknown or wrong; the message is a sentence that says what.
    """
    try:
        dialect = msgspec.convert(_written_out(_completed(table)), Dialect)
    except msgspec.ValidationError as error:
        raise ValueError(_in_words(str(error))) from error
    for mistake in _mistakes(dialect):
        raise ValueError(mistake)
    return dialect


@lru_cache(maxsize=1)
def shipped() -> tuple[Dialect, ...]:
    """Return the dialects that come with Copycue, in the order in which they are tried."""
    return tried_in_order(load(path) for path in sorted(folder("dialects").glob("*.toml")))


def tried_in_order(dialects: Iterable[Dialect]) -> tuple[Dialect, ...]:
    """Return dialects by rank, those of the same rank by name."""
    return tuple(sorted(dialects, key=lambda dialect: (dialect.rank, dialect.name)))


def _table_of(path: Path) -> Table:
    return tomllib.loads(path.read_text("utf-8"))


def _completed(table: Table) -> Table:
    """Add what a dialect takes over from the one it is like; its own entries come first."""
    if "like" not in table:
        return table
    name = str(table["like"])
    path = folder("dialects") / f"{name}.toml"
    if not re.fullmatch(r"[\w-]+", name) or not path.is_file():
        known = ", ".join(sorted(file.stem for file in folder("dialects").glob("*.toml")))
        raise ValueError(f"It is to be like “{name}”, which is no dialect of Copycue's; there are {known}.")
    base = _completed(_table_of(path))
    shared = {word: [*_list(table, word), *_list(base, word)] for word in _INHERITED}
    text = {**_table(base, "text"), **_table(table, "text")}
    return {**table, **shared, "text": text}


def _written_out(table: Table) -> Table:
    """Give each path a rule of its own, and each rule the reasons that hold for all."""
    rules = _list(table, "entries")
    if not all(isinstance(rule, Mapping) for rule in rules):
        raise ValueError("The word “entries” must be a list of tables.")
    shared = _list(table, "not_for_client")
    entries = [
        {**rule, "path": path, "not_for_client": [*_list(rule, "not_for_client"), *shared]}
        for rule in map(_with_lists, rules)
        for path in _paths(rule)
    ]
    rest = {word: found for word, found in table.items() if word != "not_for_client"}
    return {**rest, "entries": entries}


def _list(table: Table, word: str) -> list[Any]:
    found = table.get(word, [])
    if isinstance(found, list):
        return found
    raise ValueError(f"The word “{word}” must be a list.")


def _table(table: Table, word: str) -> Table:
    found = table.get(word, {})
    if isinstance(found, Mapping):
        return found
    raise ValueError(f"The word “{word}” must be a table.")


def _paths(rule: Table) -> list[Any]:
    path = rule.get("path", "")
    return list(path) if isinstance(path, list) else [path]


def _with_lists(rule: Table) -> Table:
    language = rule.get("language")
    return {**rule, "language": [language]} if isinstance(language, str) else rule


def _mistakes(dialect: Dialect) -> Iterator[str]:
    """Yield what the types can't tell is wrong."""
    if not dialect.name or not dialect.title:
        yield "It needs a name and a title."
    if not dialect.entries and dialect.general is None:
        yield "It needs at least one [[entries]] with a path."
    if len(dialect.entries) > _MOST_ENTRIES:
        yield f"It has {len(dialect.entries)} paths; {_MOST_ENTRIES} are the most."
    for rule in dialect.entries:
        if not rule.element_path.strip("/"):
            yield "An entry needs a path of element names, such as “kiosk/say”."
    patterns = [pattern for rule in dialect.entries for pattern, _ in rule.rename]
    tests = [reason.test for rule in dialect.entries for reason in rule.not_for_client]
    tests += [test for rule in dialect.entries for test in rule.when]
    patterns += [parsed(test).expected for test in tests if parsed(test).sign == "~"]
    for pattern in (*patterns, *dialect.text.codes, *(rule.forms for rule in dialect.entries)):
        try:
            re.compile(pattern)
        except re.error as error:
            yield f"“{pattern}” is no regular expression: {error}."


_UNKNOWN = re.compile(r"Object contains unknown field `([^`]*)`(?: - at `(.*)`)?")
_MISSING = re.compile(r"Object missing required field `([^`]*)`(?: - at `(.*)`)?")
_TYPE = re.compile(r"(.*?)(?: - at `(.*)`)?", re.DOTALL)


def _in_words(message: str) -> str:
    """Turn msgspec's message into a sentence."""
    if m := _UNKNOWN.fullmatch(message):
        return f"There is no word “{m[1]}”{_where(m[2])}."
    if m := _MISSING.fullmatch(message):
        return f"The word “{m[1]}” is missing{_where(m[2])}."
    m = _TYPE.fullmatch(message)
    return f"{m[1].replace('`', '')}{_where(m[2])}." if m else message


def _where(place: str | None) -> str:
    words = re.findall(r"\.(\w+)", place or "")
    return f" in {' → '.join(words)}" if words else ""
