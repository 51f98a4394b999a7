"""What can still be read of a damaged ledger, put into a sound one.

Most of a damaged file can be read: a page of 4 kB is lost, not what stands before and behind it. What people
did and typed since the last copy was made stands nowhere else, so each row that makes sense is taken over.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from app.ledger import schema
from app.ledger.columns import from_json, to_storable, to_text
from app.ledger.rows import DEED
from app.ledger.sqlite_file import SQLITE_ERRORS, connected, connected_to_look
from app.model import Step

__all__ = ["salvage"]

_TABLES = ("notes", "revisions", "verdicts", "steps", "drafts")
"""In the order in which they refer to each other. What a step is about follows from the step."""
_VERSIONS_SKIPPED = 1000
"""Of drafts: so many may have been given away that can not be read any more."""

Found = dict[str, object]


def salvage(damaged: Path, sound: Path) -> None:
    """Put what can still be read of one ledger into another, where that lacks it or has an older one.

    Args:
        damaged: only read.
        sound: of today's schema; all or nothing is put in.

    Raises:
        sqlite3.Error: the sound one can not be written.
    """
    with closing(connected(sound)) as target:
        target.execute("BEGIN IMMEDIATE")
        with suppress(*SQLITE_ERRORS), closing(_opened(damaged)) as source:
            for table in _TABLES:
                for found in _rows(source, table):
                    with suppress(sqlite3.Error, ValueError):  # this row makes no sense: the next one may
                        _put(target, table, found)
        target.execute(
            "UPDATE state SET changes = changes + 1, draft_version = ? + max(draft_version, "
            "(SELECT coalesce(max(version), 0) FROM drafts)), "
            "stamp = max(stamp, (SELECT coalesce(max(stamp), 0) FROM notes))",
            (_VERSIONS_SKIPPED,),
        )
        target.execute("COMMIT")


def _opened(path: Path) -> sqlite3.Connection:
    connection = connected_to_look(path)
    connection.text_factory = bytes
    return connection


def _rows(source: sqlite3.Connection, table: str) -> Iterator[Found]:
    """Yield the rows of a table from its beginning up to the first damage, and from its end."""
    last = None
    for direction in ("ASC", "DESC"):
        with suppress(*SQLITE_ERRORS):
            cursor = source.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid {direction}")  # noqa: S608 - a name of ours
            names = [column[0] for column in cursor.description[1:]]
            ours = schema.METADATA.tables[table].columns.keys()
            for rowid, *values in cursor:
                if direction == "DESC" and last is not None and rowid <= last:
                    break
                if direction == "ASC":
                    last = rowid
                row = zip(names, values, strict=True)
                with suppress(UnicodeDecodeError):  # what is no text any more may be another note's name
                    yield {name: _decoded(value, table) for name, value in row if name in ours}


def _decoded(value: object, table: str) -> object:
    if not isinstance(value, bytes):
        return value
    return value.decode("utf-8", "replace" if table == "drafts" else "strict")  # a draft is worth it in part


def _put(target: sqlite3.Connection, table: str, found: Found) -> None:
    if table == "notes" and _is_as_new(target, found):
        return
    if table == "steps":
        _put_step(target, found)
    elif table == "drafts":
        target.execute("DELETE FROM drafts WHERE place = :place AND version < :version", found)
        _insert(target, table, found)
    elif table == "notes":
        _insert(target, table, found, "ON CONFLICT (id) DO UPDATE SET " + _all_of(found))
    else:
        _insert(target, table, found)


def _is_as_new(target: sqlite3.Connection, note: Found) -> bool:
    return bool(target.execute("SELECT 1 FROM notes WHERE id = :id AND stamp >= :stamp", note).fetchone())


def _put_step(target: sqlite3.Connection, found: Found) -> None:
    deed = from_json(str(found["payload"]), DEED)
    _insert(target, "steps", found)
    at = dt.datetime.fromisoformat(str(found["at"]))
    about = Step(to_text(str(found["id"])), at, to_text(str(found["who"])), deed).note_ids
    target.executemany(
        "INSERT OR IGNORE INTO step_notes (step, note_id) VALUES (?, ?)",
        [(found["number"], to_storable(name)) for name in about],
    )


def _insert(
    target: sqlite3.Connection, table: str, found: Found, or_else: str = "ON CONFLICT DO NOTHING"
) -> None:
    names = ", ".join(f'"{name}"' for name in found)
    values = ", ".join(f":{name}" for name in found)
    target.execute(f"INSERT INTO {table} ({names}) VALUES ({values}) {or_else}", found)  # noqa: S608 - names of columns


def _all_of(found: Found) -> str:
    return ", ".join(f'"{name}" = excluded."{name}"' for name in found)
