"""The two kinds of ledger that the tests run on: a file, and a real PostgreSQL that is started for them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.ledger import Ledger, Memory
from tests.app.ledger.ledger_files import Clock, do
from tests.app.ledger.samples import NINE, answered, draft, marked, note
from tests.postgres import Server, why_not


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


# --- ledgers in files -----------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledgers" / "kiosk.db"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(path: Path, clock: Clock) -> Iterator[Callable[[], Ledger]]:
    """Open the ledger, as often as it is called."""
    with ExitStack() as ledgers:
        yield lambda: ledgers.enter_context(Ledger.open(path, project="Ferry kiosk", clock=clock))


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Memory]:
    """The folder of a ledger of yesterday with a copy, and something done today; and what it holds."""
    path = tmp_path_factory.mktemp("kept") / "kiosk.db"
    clock = Clock()
    with Ledger.open(path, clock=clock) as ledger:
        notes = [note(f"n{nth}", f"note {nth} " * 20) for nth in range(60)]
        ledger.remember(notes, at=NINE, based_on=ledger.read())
        do(ledger, *(answered(f"n{nth}") for nth in range(20)))
        ledger.keep_draft(draft("typed yesterday"))
        clock.next_day()
        ledger.read()
        do(ledger, marked("n59"))
        ledger.keep_draft(draft("typed today", "n2"))
        return path.parent, ledger.read()


@pytest.fixture
def filled(example: tuple[Path, Memory], path: Path, clock: Clock) -> Memory:
    """Put that ledger in place, and return what it holds."""
    shutil.copytree(example[0], path.parent)
    clock.next_day()
    return example[1]
