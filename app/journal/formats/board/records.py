"""From the nested objects of a tracker's export to the flat rows of a table.

What is nested is written as people would: a person by the name, labels one after the other, fields under
"fields" as if they stood above. What the columns mean is decided where it is for every table.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.journal.contract import JournalFile, Reading
from app.journal.formats.json_text import Record
from app.journal.lexicon import Role, fold
from app.journal.table.grid import Row, Table
from app.journal.table.headers import WORDS_OF_NOTE, known_name
from app.journal.table.markup import words_of_markup
from app.journal.table.table import read_table
from app.model import Source

__all__ = ["Entry", "flat", "list_of_records", "member", "moment_text", "objects", "read_entries", "text_of"]

_PEOPLE = ("displayname", "display_name", "real_name", "fullname", "full_name", "name", "login", "username")
_THINGS = ("title", "label", "text", "body", "value", "filename", "email", "emailaddress", "url", "key", "id")
_NAMES = (*_PEOPLE, *_THINGS)
"""Members by which people know an object, the best first."""
_HOLDERS = frozenset(
    {"fields", "attributes", "properties", "node", "data", "values", "record", "task", "issue"}
)
"""Members that hold the fields of an entry one level below."""
_VISIBLE = ("number", "iid", "key", "idshort", "identifier", "shortid", "ticket", "nr")
"""Numbers that people see; beside them "id" is the program's own."""
_MOST_LEVELS = 6
_MARKUP = re.compile(r"\s*<(?:p|div|ul|ol|h\d|span|br)\b[^<>]*>", re.IGNORECASE)
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?(?:\.\d+)?")
_SECONDS = 10
"""Digits that tell the seconds; milliseconds follow."""
_CONNECTIONS = ("nodes", "edges")
"""How GraphQL writes a list."""
_EDGE = ("node", "cursor")
"""What an entry of one has at most around itself."""


def list_of_records(values: Sequence[object]) -> list[Record]:
    """Return the list of entries: the values themselves, or the longest list of objects below them."""
    if len(values) > 1 and all(isinstance(value, dict) for value in values):
        return list(_records(values))
    lists = (found for value in values for found in _lists(value, 0))
    if len(values) > 1:  # pages of the same list, one behind the other
        return [record for found in lists for record in found]
    return max(lists, key=_worth, default=[])


def _worth(records: Sequence[Record]) -> tuple[bool, int]:
    """Rate a list: one of notes goes before one of people or of settings, however long."""
    known = filter(None, map(known_name, flat(records[0])))
    return any(name.role in WORDS_OF_NOTE for name in known), len(records)


def _lists(value: object, level: int) -> Iterator[list[Record]]:
    """Yield the lists of objects in a value, also those whose objects stand under their numbers."""
    if level > _MOST_LEVELS:
        return
    if isinstance(value, list):
        if records := list(_records(value)):
            yield records
        elif level <= 1 and value and all(map(_is_words, value)):
            yield [Record({"note": item}, 0) for item in value]
    elif isinstance(value, dict):
        inner = list(value.values())
        numbered = all(any(map(str.isdigit, name)) for name in value)
        if inner and numbered and all(isinstance(item, dict) for item in inner):
            yield [Record({"id": name, **item}, getattr(item, "line", 0)) for name, item in value.items()]
        for item in inner:
            yield from _lists(item, level + 1)


def _is_words(value: object) -> bool:
    return isinstance(value, str) and not value.replace(".", "").isdecimal()


def _records(values: Iterable[object]) -> Iterator[Record]:
    for value in values:
        if isinstance(value, dict):
            node = value.get("node")
            inner = node if isinstance(node, dict) and len(value) <= len(_EDGE) else value
            yield inner if isinstance(inner, Record) else Record(inner, getattr(value, "line", 0))


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list, flat.

    Attributes:
        cells: texts by the names of columns.
        line: 1-based line of the file on which it begins, or None.
        part: what it is called by itself, for people: its address or number.
    """

    cells: Mapping[str, str]
    line: int | None = None
    part: str = ""


def read_entries(entries: Sequence[Entry], journal: JournalFile, kind: str) -> Reading:
    """Return the notes of entries, which are read as the rows of a table."""
    names = list(dict.fromkeys(name for entry in entries for name in entry.cells))
    rows = (tuple(entry.cells.get(name, "") for name in names) for entry in entries)

    def source(file: str, number: int | None, _column: int) -> Source:
        entry = entries[number - 1] if number else Entry({})
        return Source(file, entry.line, part=entry.part)

    # Many entries may stand on one line, so rows are told apart by their number.
    table = Table(
        journal.name,
        [Row(tuple(names)), *(Row(cells, number) for number, cells in enumerate(rows, 1))],
        kind,
        mappings=journal.mappings,
        unit="item",
        source=source,
    )
    return read_table(table)


def objects(value: object) -> list[Mapping[str, object]]:
    """Return the objects of a list; [] where there is none."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def member(value: object, name: str) -> object:
    """Return a member of an object; None where there is none."""
    return value.get(name) if isinstance(value, dict) else None


def flat(record: Mapping[str, object]) -> dict[str, str]:
    """Return an entry as names and texts."""
    cells: dict[str, str] = {}
    for name, value in _members(record, 0):
        text = text_of(value)
        shown = _shown(name)
        if _EPOCH.fullmatch(text) and (known := known_name(shown)) and known.role is Role.DATE:
            text = moment_text(int(text.partition(".")[0][:_SECONDS]))
        if text and not cells.get(shown):
            cells[shown] = words_of_markup(text) if _MARKUP.match(text) else text
    return _without_own_number(cells)


def _members(record: Mapping[str, object], level: int) -> Iterator[tuple[str, object]]:
    """Yield the members of an entry, with those of the objects that hold its fields."""
    for name, value in record.items():
        if isinstance(value, dict) and name.casefold() in _HOLDERS and level < _MOST_LEVELS:
            yield from _members(value, level + 1)
        else:
            yield name, value


def _shown(name: str) -> str:
    """Return the name of a column: of "System.CreatedBy" and "created_by" "Created By" and "created by"."""
    last = name.rpartition(".")[2].replace("_", " ").strip()
    return last if known_name(last) or not known_name(fold(last)) else fold(last)


def text_of(value: object) -> str:
    """Return a value as people would write it."""
    if value is None or value is False:
        return ""
    if value is True:
        return "true"
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return "; ".join(dict.fromkeys(filter(None, map(text_of, value))))
    if isinstance(value, dict):
        return _text_of_object(value)
    return str(value)


def _text_of_object(value: Mapping[str, object]) -> str:
    if isinstance(value.get("content"), list):
        return "\n".join(_lines_of_document(value, 0)).strip()
    for connection in _CONNECTIONS:
        if isinstance(items := value.get(connection), list):
            return text_of([item.get("node", item) if isinstance(item, dict) else item for item in items])
    folded = {name.casefold(): inner for name, inner in value.items()}
    named = (folded[name] for name in _NAMES if isinstance(folded.get(name), str) and folded[name])
    return text_of(next(named, ""))


def _lines_of_document(node: Mapping[str, object], level: int) -> Iterator[str]:
    """Yield the lines of a text that Jira keeps as a tree (its "document format")."""
    content = node.get("content")
    items = [item for item in content if isinstance(item, dict)] if isinstance(content, list) else []
    if level > _MOST_LEVELS * 4:
        return
    if any(isinstance(item.get("text"), str) or item.get("type") == "hardBreak" for item in items):
        pieces = (
            str(item.get("text") or ("\n" if item.get("type") == "hardBreak" else "")) for item in items
        )
        yield "".join(pieces)
        return
    for item in items:
        lines = list(_lines_of_document(item, level + 1))
        bullet = "- " if item.get("type") == "listItem" and lines else ""
        yield from (f"{bullet}{lines[0]}", *lines[1:]) if lines else ()


def moment_text(seconds: int) -> str:
    """Return the day and time of a number of seconds since 1970, in UTC."""
    return dt.datetime.fromtimestamp(seconds, tz=dt.UTC).strftime("%Y-%m-%d %H:%M UTC")


def _without_own_number(cells: dict[str, str]) -> dict[str, str]:
    """Leave out the program's number where people see another one."""
    names = {fold(name).replace(" ", ""): name for name in cells}
    visible = next((names[name] for name in _VISIBLE if name in names), "")
    if not visible:
        return cells
    hidden = {names[name] for name in ("id", "nodeid", "uuid", "gid") if name in names}
    return {"id" if name == visible else name: text for name, text in cells.items() if name not in hidden}
