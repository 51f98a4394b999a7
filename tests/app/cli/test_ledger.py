import io
from pathlib import Path

import pytest

from tests.app.cli.conftest import CopycueCommand
from tests.small_project import write_project

ADDRESS = "postgresql+psycopg://ines@ledger.invalid/copycue"


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A store of passwords that is a dict."""
    kept: dict[tuple[str, str], str] = {}

    def keep(service: str, user: str, password: str) -> None:
        kept[service, user] = password

    monkeypatch.setattr("keyring.set_password", keep)
    monkeypatch.setattr("keyring.get_password", lambda *name: kept.get(name))
    monkeypatch.setattr("keyring.delete_password", lambda *name: kept.pop(name))
    return kept


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A workspace whose ledger a team shares."""
    write_project(tmp_path)
    settings = f'copy = ["copy"]\njournals = ["notes.csv"]\n[ledger]\nurl = "{ADDRESS}"\n'
    (tmp_path / "copycue.toml").write_text(settings)
    return tmp_path


def test_a_password_from_a_pipe_is_kept_in_the_systems_store(
    copycue: CopycueCommand, shared: Path, store: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("sea salt\n"))

    outcome = copycue("ledger", "password", "--workspace", shared)

    assert store == {("copycue", ADDRESS): "sea salt"}
    assert outcome.status == 1
    assert "can not be reached yet" in outcome.err
    assert "sea salt" not in outcome.out + outcome.err


def test_a_password_is_forgotten(
    copycue: CopycueCommand, shared: Path, store: dict[tuple[str, str], str]
) -> None:
    store["copycue", ADDRESS] = "sea salt"

    outcome = copycue("ledger", "password", "--forget", "--workspace", shared)

    assert (outcome.status, outcome.out, store) == (0, "The password is forgotten.\n", {})


@pytest.mark.usefixtures("store")
def test_no_password_is_wrong_usage(
    copycue: CopycueCommand, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))

    assert copycue("ledger", "password", "--workspace", shared).status == 2


def test_a_project_of_ones_own_needs_no_password(copycue: CopycueCommand, tmp_path: Path) -> None:
    copy, journal = write_project(tmp_path)

    outcome = copycue("ledger", "password", "--copy", copy, "--journal", journal)

    assert outcome.status == 2
    assert "[ledger] url" in outcome.err


def test_work_goes_on_while_the_teams_server_is_away(copycue: CopycueCommand, shared: Path) -> None:
    corrected = copycue("correct", "7", "--workspace", shared, "--verdict", "developer")
    triage = copycue("triage", "--workspace", shared)

    assert (corrected.status, triage.status) == (0, 0)
    assert "1 change waits on this computer" in triage.err


def test_the_status_tells_that_the_teams_server_is_away(copycue: CopycueCommand, shared: Path) -> None:
    outcome = copycue("status", "--workspace", shared)

    assert outcome.status == 0
    assert outcome.err.count("out of reach since") == 1
