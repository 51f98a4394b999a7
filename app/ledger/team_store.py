"""A ledger on a server: PostgreSQL, one schema a project, for a team.

The server's own durability is relied on: a commit that it acknowledged is on its disk.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.exc import ProgrammingError

from app.ledger import schema
from app.ledger.away import telling_when_away
from app.ledger.deadline import Deadline
from app.ledger.faults import StoreError, telling_faults, written_later
from app.ledger.making import make_tables
from app.ledger.migrating import Age, age_of, upgrade
from app.ledger.team_address import engine_of_team, namespace_of, team_url
from app.model import Clock, CopycueError, Problem, say

__all__ = ["TeamStore"]

_DENIED = "42501"
_LONGEST_TRANSACTION_S = 120.0


class TeamStore:
    """A ledger on a server.

    Args:
        address: ``postgresql+psycopg://…``, without a password.
        project: the name of the project; who gives the same name shares the ledger.
        clock: tells the time, aware.
        longest_s: so long a transaction may take until the server counts as away.

    Raises:
        CopycueError: the address is not understood, or the server lets nobody make the ledger's tables.
        LedgerAwayError: the server can not be reached.
    """

    epoch = 0

    def __init__(
        self,
        address: str,
        *,
        project: str,
        clock: Clock,
        longest_s: float = _LONGEST_TRANSACTION_S,
    ) -> None:
        url = team_url(address)
        self.name = url.render_as_string()
        self._server = url.host or say("The server")
        self._unwritable: Problem | None = None
        self._engine = engine_of_team(address, project)
        self._deadline = Deadline(self._engine, longest_s)
        self._reads = self._engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._asks = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        try:
            self._prepare(project, clock)
        except BaseException:
            self._engine.dispose()
            raise

    def _prepare(self, project: str, clock: Clock) -> None:
        """Make the ledger where there is none; others who start at the same moment wait until it is there."""
        namespace = namespace_of(project)
        with self.writing() as connection:
            connection.execute(
                text("select pg_advisory_xact_lock(hashtextextended(:name, 0))"), {"name": namespace}
            )
            _make_namespace(connection, namespace, self._server)
            match age_of(connection):
                case Age.NONE:
                    make_tables(connection, project=project, now=clock())
                case Age.OLDER:
                    upgrade(connection)
                case Age.NEWER:
                    self._unwritable = written_later(self.name)
                case Age.FOREIGN:
                    raise CopycueError(
                        say("Not a ledger"),
                        say(
                            "The schema {namespace} on {server} is something else's.",
                            namespace=namespace,
                            server=self._server,
                        ),
                    )
                case Age.TODAYS:
                    pass

    @property
    def is_lasting(self) -> bool:
        """See ``Store``."""
        return self._unwritable is None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """See ``Store``."""
        return (self._unwritable,) if self._unwritable else ()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """See ``Store``."""
        with self._transaction(self._reads) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """See ``Store``: writers keep each other away by locking the row of the state."""
        if self._unwritable:
            raise StoreError(self._unwritable)
        with self._transaction(self._engine) as connection:
            yield connection

    def mark(self) -> object:
        """See ``Store``."""
        with self._transaction(self._asks) as connection:
            return connection.scalar(select(schema.state.c.changes))

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        with (
            telling_faults(self.name),
            telling_when_away(self._server),
            self._deadline.running(),
            engine.begin() as connection,
        ):
            yield connection

    def mend(self) -> bool:
        """See ``Store``: the server looks after its files by itself."""
        return False

    def close(self) -> None:
        """See ``Store``."""
        self._engine.dispose()


def _make_namespace(connection: Connection, namespace: str, server: str) -> None:
    known = text("select 1 from pg_namespace where nspname = :name")
    if connection.scalar(known, {"name": namespace}):
        return
    name = connection.dialect.identifier_preparer.quote(namespace)
    try:
        connection.execute(text(f"create schema {name}"))
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", "") != _DENIED:
            raise
        raise CopycueError(
            say("The ledger can not be made"),
            say(
                "{server} does not let you make schemas. Ask whoever looks after the database to run "
                "once: CREATE SCHEMA {name} AUTHORIZATION your_role;",
                server=server,
                name=name,
            ),
        ) from error
