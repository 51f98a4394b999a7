"""Which version of the schema a ledger has, and how it becomes today's."""

from enum import Enum, auto
from pathlib import Path

from sqlalchemy import Connection, inspect, select

from app.ledger import schema

__all__ = ["Age", "age_of", "upgrade"]

_SCRIPTS = Path(__file__).with_name("migrations")


class Age(Enum):
    """How old the schema of a ledger is."""

    NONE = auto()
    """There is no ledger in the database yet."""
    FOREIGN = auto()
    """There is something else in the database."""
    OLDER = auto()
    TODAYS = auto()
    NEWER = auto()
    """A later Copycue wrote it: it may be read, but what this one writes could harm it."""


def age_of(connection: Connection) -> Age:
    """Return how old the schema of a ledger is."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return Age.NONE
    if not {schema.state.name, schema.schema_version.name} <= tables:
        return Age.FOREIGN
    version = connection.execute(select(schema.schema_version)).scalar()
    if version == schema.REVISIONS[-1]:
        return Age.TODAYS
    return Age.OLDER if version in schema.REVISIONS else Age.NEWER


def upgrade(connection: Connection) -> None:
    """Make the schema of a ledger today's, within the connection's transaction.

    Alembic is imported here only: it takes its time, and there is hardly ever something to do.
    """
    from alembic import command
    from alembic.config import Config

    settings = Config(attributes={"connection": connection})
    settings.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    command.upgrade(settings, "head")
