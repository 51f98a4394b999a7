import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError
from sqlalchemy import make_url, text

from app.ledger.passwords import VARIABLE, forget_password, keep_password, password_of
from app.ledger.team_address import engine_of_team
from app.model import CopycueError
from tests.postgres import GUARDED, Server

URL = make_url("postgresql+psycopg://ines@ledger.example/copycue?sslmode=require")


class Store(KeyringBackend):
    """A store of passwords that is a dict; a locked one refuses everything."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError

    def _check(self) -> None:
        if self.is_locked:
            raise KeyringLocked


@pytest.fixture(autouse=True)
def store(no_store_of_passwords: None, monkeypatch: pytest.MonkeyPatch) -> Store:
    del no_store_of_passwords  # takes its place
    store = Store()
    monkeypatch.setattr("keyring.core._keyring_backend", store)
    return store


def test_a_password_is_kept_under_the_address_alone(store: Store) -> None:
    keep_password(URL, "sea salt")

    assert store.kept == {("copycue", "postgresql+psycopg://ines@ledger.example/copycue"): "sea salt"}


def test_a_kept_password_is_found_whatever_the_options_are() -> None:
    keep_password(URL, "sea salt")

    assert password_of(URL.set(query={})) == "sea salt"


def test_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_password(URL, "sea salt")
    monkeypatch.setenv(VARIABLE, "from outside")

    assert password_of(URL) == "from outside"


def test_a_password_that_nobody_knows_is_left_to_libpq() -> None:
    assert password_of(URL) is None


def test_a_forgotten_password_is_gone() -> None:
    keep_password(URL, "sea salt")

    assert forget_password(URL)
    assert password_of(URL) is None
    assert not forget_password(URL)


def test_a_locked_store_has_no_password(store: Store) -> None:
    store.is_locked = True

    assert password_of(URL) is None


def test_a_password_that_can_not_be_kept_is_said_with_the_other_ways(store: Store) -> None:
    store.is_locked = True

    with pytest.raises(CopycueError, match=VARIABLE) as refused:
        keep_password(URL, "sEcret")

    assert "sEcret" not in str(refused.value)


def who_am_i(address: str) -> object:
    engine = engine_of_team(address, "")
    try:
        with engine.connect() as connection:
            return connection.scalar(text("select current_user"))
    finally:
        engine.dispose()


def test_a_kept_password_opens_the_server(server: Server) -> None:
    keep_password(make_url(server.guarded_address), GUARDED)

    assert who_am_i(server.guarded_address) == GUARDED


def test_a_password_of_the_environment_opens_the_server(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, GUARDED)

    assert who_am_i(server.guarded_address) == GUARDED
