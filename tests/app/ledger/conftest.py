"""The two kinds of ledger that the tests run on: a file, and a real PostgreSQL that is started for them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from keyring.backends.null import Keyring

from app.ledger import Ledger
from tests.postgres import Server, why_not


@pytest.fixture(autouse=True)
def no_store_of_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the passwords of whoever runs the tests out of them."""
    monkeypatch.setattr("keyring.core._keyring_backend", Keyring())  # type: ignore[no-untyped-call]  # keyring is not typed
    monkeypatch.delenv("COPYCUE_LEDGER_PASSWORD", raising=False)


@pytest.fixture(scope="session")
def running_server() -> Iterator[Server]:
    if reason := why_not():
        pytest.skip(reason)
    server = Server()
    yield server
    server.close()


@pytest.fixture
def server(running_server: Server) -> Iterator[Server]:
    """A PostgreSQL whose database is empty. For tests that are about a team's ledger."""
    yield running_server
    running_server.clear()


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger_address(request: pytest.FixtureRequest, tmp_path: Path) -> str | Path:
    """Where a new ledger can be: a file, then PostgreSQL."""
    if request.param == "sqlite":
        return tmp_path / "ledgers" / "kiosk.db"
    server: Server = request.getfixturevalue("server")
    return server.address


@pytest.fixture
def open_ledger(ledger_address: str | Path) -> Iterator[Callable[[], Ledger]]:
    """Open the same ledger as often as it is called, as several processes do."""
    with ExitStack() as opened:
        yield lambda: opened.enter_context(Ledger.open(ledger_address, project="Ferry kiosk"))


@pytest.fixture
def ledger(open_ledger: Callable[[], Ledger]) -> Ledger:
    """A new ledger."""
    return open_ledger()
