"""One setting changed in the text of ``copycue.toml``, and nothing else. Pure: no file is touched.

What comes out is proven before it is used: it is TOML, it reads as before but for the one setting, and
every comment is still there. tomlkit changes values in place; where a new line goes is decided here, so
that it stands below its example or with its like, and not between a comment and what that is about.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from app.model import CopycueError, say
from app.workspace.settings.described import Value
from app.workspace.settings.toml_lines import header_of, line_of
from app.workspace.settings.toml_values import toml_value

__all__ = ["changed", "comments_in", "same"]

SettingPath = tuple[str, ...]
_TOKEN = re.compile(
    r"""
    ["]{3} (?:\\.|[^\\])*? ["]{3,5}  # strings of several lines may end with quotes of their own
    | '{3} .*? '{3,5}
    | "(?:\\.|[^"\\\n])*"
    | '[^'\n]*'
    | (?P<comment>\#[^\n]*)
    """,
    re.DOTALL | re.VERBOSE,
)


def changed(text: str, path: SettingPath, value: Value) -> str:
    """Return the text of a file of settings in which one setting has a value.

    Args:
        text: valid TOML.
        path: of the setting.
        value: what it shall be.

    Raises:
        CopycueError: the file is written in such a way that this can not be done without risk.
    """
    wanted = _with(tomllib.loads(text), path, value)
    if same(tomllib.loads(text), wanted):
        return text
    for way in (_replaced, _inserted, _left_to_tomlkit):
        new = way(text, path, value)
        if new is not None and _is_proven(text, new, wanted):
            return new
    line = f"{path[-1]} = {toml_value(value)}"
    message = say("Its form does not allow it. Open it and write above the first [header]: {line}", line=line)
    if path[1:]:
        message = say(
            "Its form does not allow it. Open it and write below [{header}]: {line}",
            header=".".join(path[:-1]),
            line=line,
        )
    raise CopycueError(say("copycue.toml was left as it is"), message)


# --- the ways -------------------------------------------------------------------------------------


def _replaced(text: str, path: SettingPath, value: Value) -> str | None:
    """Change a value where it stands; None where it stands nowhere."""
    table: Any = tomllib.loads(text)
    for name in path[:-1]:
        table = table.get(name, {})
    if path[-1] not in table:
        return None
    return _left_to_tomlkit(text, path, value)


def _left_to_tomlkit(text: str, path: SettingPath, value: Value) -> str | None:
    """Let tomlkit find the place; comments that it loses, those in a list, go above the line."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text)
        table: Any = document
        for name in path[:-1]:
            table = table.setdefault(name, tomlkit.table())
        table[path[-1]] = tomlkit.value(toml_value(value))
        new = document.as_string()
    except (TOMLKitError, AttributeError, TypeError):  # what it does not bear in files of odd forms
        return None
    return _with_comments(new, path, Counter(comments_in(text)) - Counter(comments_in(new)))


def _with_comments(text: str, path: SettingPath, lost: Counter[str]) -> str:
    line = line_of(text, path)
    if not lost or line is None:
        return text
    lines = text.split("\n")
    lines[line - 1 : line - 1] = lost.elements()
    return "\n".join(lines)


def _inserted(text: str, path: SettingPath, value: Value) -> str | None:
    """Put a new line in its place: below its example, else behind its like, else with a header of its own."""
    new = f"{path[-1]} = {toml_value(value)}"
    if not text and not path[1:]:
        return f"{new}\n"
    lines = text.split("\n")
    region = _region(lines, path[:-1])
    if region is None:
        before = [] if not text.strip() else [*_without_blank_end(lines), ""]
        return "\n".join([*before, f"[{'.'.join(path[:-1])}]", new, ""])
    start, end = region
    place = _place(lines[start:end], path[-1])
    if place is None:
        place = _head(lines[start:end]) if not path[1:] else 0
        new = f"{new}\n" if not path[1:] and start + place < len(lines) else new
    lines.insert(start + place, new)
    return "\n".join(lines)


def _region(lines: list[str], table: SettingPath) -> tuple[int, int] | None:
    """Return the lines below a header, from the first to behind the last; None where there is no header."""
    headers = [(number, found) for number, line in enumerate(lines) if (found := header_of(line))]
    starts = [(0, ()), *((number + 1, found) for number, found in headers)]
    ends = [*(number for number, _ in headers), len(lines)]
    regions = zip(starts, ends, strict=True)
    return next(((start, end) for (start, found), end in regions if found == table), None)


def _place(lines: list[str], name: str) -> int | None:
    """Return behind how many of a table's lines a new one goes; None where none is like it."""
    example = re.compile(rf"\s*#\s*{re.escape(name)}\s*=")
    examples = [number for number, line in enumerate(lines, 1) if example.match(line)]
    settings = [number for number, line in enumerate(lines, 1) if line.strip() and line.lstrip()[0] != "#"]
    return max(examples or settings, default=None)


def _head(lines: list[str]) -> int:
    """Return how many lines stand before the comment of the first header, where no setting does."""
    count = len(lines)
    while count and lines[count - 1].startswith("#"):
        count -= 1
    return count


def _without_blank_end(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return lines[:end]


# --- the proof ------------------------------------------------------------------------------------


def _is_proven(before: str, after: str, wanted: dict[str, Any]) -> bool:
    try:
        reads_as_wanted = same(tomllib.loads(after), wanted)
    except tomllib.TOMLDecodeError:
        return False
    return reads_as_wanted and not Counter(comments_in(before)) - Counter(comments_in(after))


def comments_in(text: str) -> Iterator[str]:
    """Yield the comments of a text that is TOML."""
    return (found["comment"].rstrip() for found in _TOKEN.finditer(text) if found["comment"])


def _with(data: dict[str, Any], path: SettingPath, value: Value) -> dict[str, Any]:
    """Return tables in which one setting has a value.

    Raises:
        CopycueError: something else stands where a table should.
    """
    table = data
    for depth, name in enumerate(path[:-1], 1):
        table = table.setdefault(name, {})
        if not isinstance(table, dict):
            title = say("copycue.toml was left as it is")
            raise CopycueError(
                title, say("“{name}” is no table there; correct that first.", name=".".join(path[:depth]))
            )
    table[path[-1]] = tomllib.loads(f"value = {toml_value(value)}")["value"]
    return data


def same(one: object, other: object) -> bool:
    """Tell whether two readings are equal to the letter: also for NaN, which is not equal to itself."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return repr(one) == repr(other)
