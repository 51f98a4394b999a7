"""Ledgers of every version of the schema become today's."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect

from app.ledger import Ledger, migrating, schema
from app.ledger.migrating import Age, age_of, upgrade
from app.model import NoteWords, OutcomeKind, Step
from tests.app.ledger.samples import NINE, at, marked, reply, verdict


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


# --- ledgers of earlier versions ------------------------------------------------------------------

KEPT = Path(__file__).with_name("kept")


def test_a_ledger_of_every_version_is_kept() -> None:
    assert tuple(sorted(path.stem for path in KEPT.iterdir())) == schema.REVISIONS


@pytest.fixture(params=schema.REVISIONS)
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A ledger that an earlier version wrote."""
    path = tmp_path / "ledgers" / "kiosk.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((KEPT / f"{request.param}.sql").read_text(encoding="utf-8"))
    return path


def test_everything_in_a_kept_ledger_can_be_read(kept: Path) -> None:
    with Ledger.open(kept) as ledger:
        memory = ledger.read()
        assert (memory.stamp, memory.last_read, memory.problems) == (2, at(9), ())
        assert [known.id for known in memory.known] == ["n1", "n2", "n3"]
        assert memory.known[0].before == NoteWords(
            "“Return tickets” should be “Return trips”", "Ticket choice"
        )
        assert memory.known[0].files_before == ("old.csv",)
        assert [wording.number for wording in ledger.revisions("n1")] == [1, 2]
        assert ledger.verdicts_of("n1") == (verdict("n1"), verdict("n1", 0.7, 3))
    assert [step.number for step in memory.steps] == [1, 2, 3, 4, 5, 6, 7]
    assert memory.state("n1").outcome.kind is OutcomeKind.DIFFERENTLY
    assert memory.state("n2").outcome.kind is OutcomeKind.DONE
    assert memory.state("n1").reply == memory.state("n2").reply == reply("n1", "n2")
    assert memory.corrections == ()
    assert memory.drafts["n1"].text == "Dear Maren, NUL \0 and \ud800 survive"
    assert [draft.text for draft in memory.other_drafts] == ["another"]


def test_a_kept_ledger_can_be_written(kept: Path) -> None:
    with Ledger.open(kept) as ledger:
        step = ledger.do(marked("n3"))
        assert isinstance(step, Step)
        assert step.number == 8


# --- a version to come ----------------------------------------------------------------------------

TO_COME = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "0002", "0001"
def upgrade():
    with op.batch_alter_table("notes") as notes:
        notes.add_column(sa.Column("mood", sa.Text))
    {then}
"""


@pytest.fixture
def version_to_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pretend that there is another version; its file ends with what is written behind it."""
    scripts = tmp_path / "migrations"
    shutil.copytree(migrating._SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    module = scripts / "versions" / "r0002_mood.py"
    module.write_text(TO_COME.format(then="pass"), encoding="utf-8")
    monkeypatch.setattr(migrating, "_SCRIPTS", scripts)
    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, "0002"))
    return module


@pytest.mark.usefixtures("version_to_come")
def test_a_copy_is_made_before_a_ledger_is_migrated(kept: Path) -> None:
    with Ledger.open(kept, clock=lambda: NINE) as ledger:
        assert len(ledger.read().steps) == 7
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0002",)]
        assert connection.execute("SELECT mood FROM notes").fetchall() == [(None,)] * 3
    copies = sorted(path.name for path in (kept.parent / "backups").iterdir())
    assert copies == ["kiosk.2026-03-02.db", "kiosk.before-0002.2026-03-02T090000.db"]
    with closing(sqlite3.connect(kept.parent / "backups" / copies[1])) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]


def test_a_migration_that_fails_changes_nothing(kept: Path, version_to_come: Path) -> None:
    version_to_come.write_text(TO_COME.format(then="op.execute('nonsense')"), encoding="utf-8")
    with closing(sqlite3.connect(kept)) as connection:
        before = list(connection.iterdump())
    with Ledger.open(kept) as ledger:
        memory = ledger.read()
        assert not memory.is_lasting
        assert memory.problems
    with closing(sqlite3.connect(kept)) as connection:
        assert list(connection.iterdump()) == before


@pytest.mark.usefixtures("version_to_come")
def test_a_damaged_ledger_is_mended_from_a_copy_of_an_earlier_version(kept: Path) -> None:
    copies = kept.parent / "backups"
    copies.mkdir()
    kept.rename(copies / "kiosk.2026-03-01.db")
    kept.write_bytes(b"nonsense" * 1000)
    with Ledger.open(kept, clock=lambda: NINE) as ledger:
        assert len(ledger.read().steps) == 7
        assert isinstance(ledger.do(marked("n3")), Step)
