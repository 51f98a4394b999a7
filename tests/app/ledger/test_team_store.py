import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select, text

from app.ledger import Ledger, schema
from app.ledger.away import LedgerAwayError
from app.ledger.passwords import VARIABLE
from app.ledger.team_store import TeamStore
from app.model import CopycueError
from tests.app.ledger.proxy import proxy_to
from tests.app.ledger.samples import answered
from tests.postgres import GUARDED, Server


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def store(address: str, project: str = "Ferry kiosk", longest_s: float = 60) -> TeamStore:
    return TeamStore(address, project=project, clock=now, longest_s=longest_s)


def schemas(server: Server) -> set[object]:
    return {
        name for (name,) in server.ask("select nspname from pg_namespace where nspname ~ '^copycue'", "team")
    }


def test_each_project_has_a_schema_of_its_own(server: Server) -> None:
    for project in ("Ferry kiosk", "Pier"):
        store(server.address, project).close()

    assert schemas(server) == {"copycue_ferry_kiosk", "copycue_pier"}


def test_projects_of_one_database_know_nothing_of_each_other(server: Server) -> None:
    with Ledger(store(server.address)) as one, Ledger(store(server.address, "Pier")) as other:
        assert one.remember([], at=now(), based_on=one.read())
        assert other.read().last_read is None


def test_many_who_start_at_the_same_moment_make_one_ledger(server: Server) -> None:
    with ThreadPoolExecutor(6) as starting:
        opened = list(starting.map(lambda _: store(server.address), range(6)))
    try:
        with opened[0].reading() as connection:
            assert len(connection.execute(select(schema.state)).all()) == 1
    finally:
        for one in opened:
            one.close()


def test_who_may_not_make_a_schema_is_told_what_to_ask_for(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, GUARDED)
    server.ask(f"revoke create on database team from {GUARDED}")
    try:
        with pytest.raises(CopycueError, match="CREATE SCHEMA copycue_ferry_kiosk AUTHORIZATION"):
            store(server.guarded_address)
    finally:
        server.ask(f"grant create on database team to {GUARDED}")


def test_a_schema_that_somebody_made_for_us_is_taken(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, GUARDED)
    server.ask(f"revoke create on database team from {GUARDED}")
    server.ask(f"create schema copycue_ferry_kiosk authorization {GUARDED}", "team")
    try:
        with Ledger(store(server.guarded_address)) as ledger:
            assert ledger.read().steps == ()
    finally:
        server.ask(f"grant create on database team to {GUARDED}")


def test_its_name_tells_no_password(server: Server) -> None:
    opened = store(server.address)
    opened.close()

    assert opened.name == server.address


def test_nothing_changes_under_a_reader(server: Server) -> None:
    one, other = store(server.address), store(server.address)
    query = select(schema.state.c.changes)
    with one.reading() as connection:
        before = connection.scalar(query)
        with other.writing() as writer:
            writer.execute(text("update state set changes = changes + 1"))
        assert connection.scalar(query) == before
    assert one.mark() != before
    one.close()
    other.close()


def test_a_reader_can_not_write(server: Server) -> None:
    opened = store(server.address)
    with pytest.raises(LedgerAwayError, match="read-only"), opened.reading() as connection:
        connection.execute(text("update state set changes = 7"))
    opened.close()


@pytest.mark.timeout(30)  # unless we give up, the system waits for minutes
def test_a_line_that_gives_nothing_back_counts_as_away(server: Server) -> None:
    with proxy_to(server.port) as line:
        address = server.address_at(line.port) + "?connect_timeout=2"
        opened = store(address, longest_s=0.3)
        opened.mark()
        line.is_mute.set()

        with pytest.raises(LedgerAwayError):
            opened.mark()

        opened.close()


def test_a_ledger_that_a_later_copycue_wrote_is_only_read(server: Server) -> None:
    store(server.address).close()
    server.ask("update copycue_ferry_kiosk.alembic_version set version_num = '9999'", "team")

    with Ledger(store(server.address)) as ledger:
        memory = ledger.read()
        with pytest.raises(CopycueError, match="later version"):
            ledger.do(answered())

    assert not memory.is_lasting
    assert "later version" in memory.problems[0].message


def test_a_schema_of_something_else_is_left_alone(server: Server) -> None:
    server.ask("create schema copycue_ferry_kiosk; create table copycue_ferry_kiosk.fares (a int)", "team")
    server.ask("grant all on schema copycue_ferry_kiosk to member", "team")

    with pytest.raises(CopycueError, match="something else"):
        store(server.address)
