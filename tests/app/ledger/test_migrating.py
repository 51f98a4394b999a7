"""Ledgers of every version of the schema become today's."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect

from app.ledger import migrating, schema
from app.ledger.migrating import Age, age_of, upgrade


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return create_engine(f"sqlite:///{tmp_path / 'kiosk.db'}")


def described(connection: Connection) -> object:
    """Return all that there is in a database, in words."""
    seen = inspect(connection)
    return {
        table: (
            [{**column, "type": str(column["type"])} for column in seen.get_columns(table)],
            seen.get_pk_constraint(table),
            seen.get_foreign_keys(table),
            seen.get_indexes(table),
            seen.get_unique_constraints(table),
            seen.get_check_constraints(table),
        )
        for table in seen.get_table_names()
    }


def test_every_version_is_named_in_the_schema() -> None:
    scripts = ScriptDirectory(str(migrating._SCRIPTS))
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == schema.REVISIONS


def test_migrating_from_nothing_gives_what_a_new_ledger_has(engine: Engine, tmp_path: Path) -> None:
    with engine.begin() as connection:
        upgrade(connection)
        assert compare_metadata(MigrationContext.configure(connection), schema.METADATA) == []
        migrated = described(connection)
        assert age_of(connection) is Age.TODAYS
    with create_engine(f"sqlite:///{tmp_path / 'new.db'}").begin() as connection:
        schema.METADATA.create_all(connection)
        schema.schema_version.create(connection)
        assert described(connection) == migrated


@pytest.mark.parametrize(
    ("version", "age"), [("0001", Age.TODAYS), ("9999", Age.NEWER), (None, Age.NEWER)], ids=str
)
def test_a_ledger_tells_its_age(engine: Engine, version: str | None, age: Age) -> None:
    with engine.begin() as connection:
        assert age_of(connection) is Age.NONE
        upgrade(connection)
        connection.exec_driver_sql("DELETE FROM alembic_version")
        if version:
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (version,))
        assert age_of(connection) is age


def test_the_file_of_another_program_is_told_apart(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE urls (id)")
        assert age_of(connection) is Age.FOREIGN
