import socket

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from app.ledger.away import LedgerAwayError, telling_when_away
from app.ledger.passwords import VARIABLE
from app.ledger.team_address import engine_of_team
from tests.postgres import Server


def ask(address: str, sql: str = "select 1") -> object:
    engine = engine_of_team(address, "")
    try:
        with telling_when_away("ledger.example"), engine.connect() as connection:
            return connection.scalar(text(sql))
    finally:
        engine.dispose()


def test_nobody_listens(server: Server) -> None:
    with socket.socket() as quiet:
        quiet.bind(("127.0.0.1", 0))  # taken, but nobody answers
        address = server.address_at(quiet.getsockname()[1])

        with pytest.raises(LedgerAwayError, match=r"ledger\.example does not answer"):
            ask(address)


def test_there_is_no_such_server() -> None:
    with pytest.raises(LedgerAwayError):
        ask("postgresql://ledger.invalid/copycue")


@pytest.mark.parametrize(
    "sql",
    [
        "select pg_terminate_backend(pg_backend_pid())",
        "set statement_timeout = 10; select pg_sleep(5)",
    ],
)
def test_a_connection_breaks_or_takes_too_long(server: Server, sql: str) -> None:
    with pytest.raises(LedgerAwayError):
        ask(server.address, sql)


def test_a_missing_password_is_asked_for(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSFILE", "/nowhere")

    with pytest.raises(LedgerAwayError, match="copycue ledger password"):
        ask(server.guarded_address)


def test_a_wrong_password_is_told_as_such(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "sEcret")

    with pytest.raises(LedgerAwayError, match="does not take the password") as away:
        ask(server.guarded_address)

    assert "sEcret" not in str(away.value)


def test_other_errors_are_left_as_they_are(server: Server) -> None:
    with pytest.raises(ProgrammingError):
        ask(server.address, "select nonsense")
