"""Tables that stand repeatedly, such as ``[[area]]``, changed in the text of ``copycue.toml``. Pure.

A table that stays keeps its comments and its place; those of one that is taken out go with it. What comes
out is proven before it is used, as with single settings.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

from app.model import CopycueError, say
from app.workspace.settings.described import Value
from app.workspace.settings.editing import changed, comments_in, same
from app.workspace.settings.toml_lines import header_of, line_of
from app.workspace.settings.toml_values import toml_value

__all__ = ["with_tables"]

_Table = Mapping[str, Value]


def with_tables(text: str, name: str, tables: Sequence[_Table]) -> str:
    """Return the text of a file of settings in which the tables of a name are these, in this order.

    Args:
        text: valid TOML.
        name: of the tables.
        tables: what each holds, all of it.

    Raises:
        CopycueError: the file is written in such a way that this can not be done without risk.
    """
    before = tomllib.loads(text)
    wanted = {key: value for key, value in before.items() if key != name}
    if tables:
        wanted[name] = [_as_read(table) for table in tables]
    if same(before, wanted):
        return text
    new = _edited(text, name, tables) if name in before else _appended(text, name, tables)
    if new is None or not _is_proven(text, new, wanted, name):
        message = say(
            "Its form does not allow it. Open it and change its tables [[{name}]] there.", name=name
        )
        raise CopycueError(say("copycue.toml was left as it is"), message)
    return new


def _as_read(table: _Table) -> dict[str, Any]:
    return tomllib.loads("\n".join(_lines(table)))


def _lines(table: _Table) -> list[str]:
    return [f"{key} = {toml_value(value)}" for key, value in table.items()]


def _appended(text: str, name: str, tables: Sequence[_Table]) -> str:
    """Put the first tables of a name where the file speaks of them, else at its end."""
    new = "\n\n".join("\n".join([f"[[{name}]]", *_lines(table)]) for table in tables)
    lines = text.rstrip("\n").split("\n") if text.strip() else []
    speaks = re.compile(rf"\s*#.*\[\[{re.escape(name)}\]\]")
    place = next((number for number, line in enumerate(lines, 1) if speaks.match(line)), len(lines))
    while place < len(lines) and lines[place].startswith("#"):
        place += 1
    below = lines[place:]
    gap = [""] if lines and place == len(lines) else []
    return "\n".join([*lines[:place], *gap, new, *below, ""])


def _edited(text: str, name: str, tables: Sequence[_Table]) -> str | None:
    """Change, take out and add tables where they stand; None where they are written in another form."""
    lines = text.split("\n")
    blocks = list(_blocks(lines, name))
    there: list[dict[str, Any]] = tomllib.loads(text)[name]
    if len(blocks) != len(there):
        return None
    ours, theirs = list(map(_shape, there)), [_shape(_as_read(table)) for table in tables]
    changes = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    for kind, start, end, first, last in reversed(
        changes
    ):  # from below, so that what is above stays in place
        if kind != "equal":
            _exchange(lines, name, blocks, (start, end), tables[first:last])
    return "\n".join(lines)


def _shape(table: Mapping[str, Any]) -> str:
    return repr(sorted(table.items()))


def _blocks(lines: list[str], name: str) -> Iterator[tuple[int, int]]:
    """Yield the lines of each table, from its header to behind its last setting."""
    headers = [number for number, line in enumerate(lines) if header_of(line)]
    for start, after in pairwise([*headers, len(lines)]):
        if header_of(lines[start]) == (name,):
            end = after
            while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
                end -= 1
            yield start, end


def _exchange(
    lines: list[str],
    name: str,
    blocks: list[tuple[int, int]],
    gone: tuple[int, int],
    tables: Sequence[_Table],
) -> None:
    """Put tables in the place of others: those with a counterpart are changed, the rest goes or comes."""
    start, end = gone
    both = min(end - start, len(tables))
    place = blocks[end - 1][1] if end else blocks[0][0]
    for table in reversed(tables[both:]):
        lines[place:place] = ["", f"[[{name}]]", *_lines(table)]
    for first, last in reversed(blocks[start + both : end]):
        del lines[first : last + (last < len(lines) and not lines[last].strip())]
    for (first, last), table in reversed(list(zip(blocks[start : start + both], tables, strict=False))):
        lines[first + 1 : last] = _filled("\n".join(lines[first + 1 : last]), table).split("\n")


def _filled(body: str, table: _Table) -> str:
    """Return the lines below a header in which these settings stand, and no others."""
    for key in tomllib.loads(body).keys() - table.keys():
        number = line_of(body, (key,))
        if number is not None:
            lines = body.split("\n")
            del lines[number - 1]
            body = "\n".join(lines)
    for key, value in table.items():
        body = changed(body, (key,), value).rstrip("\n")
    return body


def _is_proven(before: str, after: str, wanted: dict[str, Any], name: str) -> bool:
    """Tell whether a text reads as wanted, and lost no comment but of what went with its table."""
    try:
        reads_as_wanted = same(tomllib.loads(after), wanted)
    except tomllib.TOMLDecodeError:
        return False
    lines = before.split("\n")
    ours = "\n".join("\n".join(lines[start:end]) for start, end in _blocks(lines, name))
    lost = Counter(comments_in(before)) - Counter(comments_in(after)) - Counter(comments_in(ours))
    return reads_as_wanted and not lost
