import pytest
from sqlalchemy import text

from app.ledger.team_address import engine_of_team, is_address_of_team, namespace_of, team_url
from app.model import CopycueError
from tests.postgres import Server


@pytest.mark.parametrize("address", ["postgresql+psycopg://ines@ledger.example/copycue", "mysql://x/y"])
def test_a_url_is_an_address(address: str) -> None:
    assert is_address_of_team(address)


@pytest.mark.parametrize("path", ["ledger.db", "/var/ledger.db", "C:\\ledgers\\a.db", "c://a.db"])
def test_a_path_is_no_address(path: str) -> None:
    assert not is_address_of_team(path)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://ines:sEcret@ledger.example/copycue",
        "postgresql://:sEcret@ledger.example/copycue",
        "postgresql://ines@ledger.example/copycue?password=sEcret",
        "postgresql://ines@ledger.example/copycue?passfile=sEcret",
    ],
)
def test_a_password_in_the_address_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(CopycueError, match="holds a password") as refused:
        team_url(address)

    assert "sEcret" not in str(refused.value)
    assert "copycue ledger password" in refused.value.message


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("mysql://ines@ledger.example/copycue", "PostgreSQL only"),
        ("postgresql+asyncpg://ines@ledger.example/copycue", "PostgreSQL only"),
        ("postgresql:///copycue", "no server"),
        ("postgresql://ledger.example", "no database"),
        ("postgresql://ledger.example:port/copycue", "can not be read"),
    ],
)
def test_an_address_that_is_none_is_refused_with_the_reason(address: str, why: str) -> None:
    with pytest.raises(CopycueError, match=why):
        team_url(address)


def test_both_spellings_mean_the_same_driver() -> None:
    short, long = "postgresql://a@b/c", "postgresql+psycopg://a@b/c"

    assert team_url(short) == team_url(long)


def test_everybody_who_gives_a_project_the_same_name_has_the_same_schema() -> None:
    assert namespace_of("Ferry kiosk") == namespace_of(" ferry  Kiosk ") == "copycue_ferry_kiosk"


def test_other_projects_have_other_schemas() -> None:
    names = ["Ferry kiosk", "Ferry-kiosk", "Fähre", "Fahre", "渡船", "渡", "", "x" * 50, "x" * 51, "\ud800"]

    assert len({namespace_of(name) for name in names}) == len(names)


@pytest.mark.parametrize("name", ["x" * 200, "Fähre „Nord“; drop table notes", "渡船" * 40])
def test_any_name_makes_a_name_that_postgresql_takes(name: str) -> None:
    schema = namespace_of(name)

    assert len(schema) <= 63
    assert set(schema) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")


def setting_of(address: str, name: str) -> object:
    engine = engine_of_team(address, "Ferry kiosk")
    try:
        with engine.connect() as connection:
            return connection.scalar(text(f"show {name}"))
    finally:
        engine.dispose()


def test_a_connection_works_in_the_projects_schema(server: Server) -> None:
    assert setting_of(server.address, "search_path") == "copycue_ferry_kiosk"


def test_nothing_waits_for_ever(server: Server) -> None:
    assert [
        setting_of(server.address, name)
        for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
    ] == ["1min", "15s", "1min"]


def test_what_the_address_asks_for_wins(server: Server) -> None:
    address = server.address + "?application_name=kiosk&options=-cstatement_timeout%3D7s"

    assert setting_of(address, "application_name") == "kiosk"
    assert setting_of(address, "statement_timeout") == "7s"


def test_how_to_encrypt_is_passed_on(server: Server) -> None:
    with pytest.raises(Exception, match="does not support SSL"):
        setting_of(server.address + "?sslmode=require", "search_path")


def test_a_server_that_was_started_anew_is_found_again(server: Server) -> None:
    engine = engine_of_team(server.address, "")
    with engine.connect() as connection:
        connection.scalar(text("select 1"))

    server.stop()
    server.start()

    with engine.connect() as connection:
        assert connection.scalar(text("select 2")) == 2
    engine.dispose()
