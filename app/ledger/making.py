"""A new ledger, and one of an earlier Copycue made today's."""

import datetime as dt

from sqlalchemy import Connection, Engine, insert

from app import __version__
from app.ledger import schema
from app.ledger.migrating import Age, age_of, upgrade

__all__ = ["make_new", "make_tables", "migrate"]

_APPLICATION = 0x436F7079
"""Marks a file as Copycue's for programs that look ("Copy")."""


def make_tables(connection: Connection, *, project: str, now: dt.datetime) -> None:
    """Make the tables of a new ledger, as of today's version of the schema."""
    schema.METADATA.create_all(connection)
    schema.schema_version.create(connection)
    connection.execute(insert(schema.schema_version), {"version_num": schema.REVISIONS[-1]})
    first = {"id": 1, "changes": 0, "stamp": 0, "draft_version": 0, "last_read": None}
    connection.execute(
        insert(schema.state), first | {"project": project, "created": now, "written_by": __version__}
    )


def make_new(engine: Engine, project: str, now: dt.datetime) -> None:
    """Make a new ledger in an empty file: all of it or nothing."""
    with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        if age_of(connection) is Age.NONE:
            connection.exec_driver_sql(f"PRAGMA application_id={_APPLICATION}")
            make_tables(connection, project=project, now=now)


def migrate(engine: Engine) -> None:
    """Make the schema of a file today's: all of it or nothing.

    SQLite changes a table by making it anew, which breaks references for a moment: so they are not looked at.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
    try:
        with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            if age_of(connection) is Age.OLDER:
                upgrade(connection)
    finally:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA foreign_keys=ON")
