"""Where a project's ledger is, as its settings say."""

from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace.ledger.opening import open_ledger_of
from app.workspace.project.setup import Setup


def _setup(folder: Path, url: str = "", project: str = "") -> Setup:
    return Setup("Kiosk", (folder,), (), (folder,), ledger_url=url, ledger_project=project)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(folder))
    return folder


def test_without_an_address_it_is_a_file_of_the_users_own(data: Path, tmp_path: Path) -> None:
    with open_ledger_of(_setup(tmp_path / "kiosk")):
        (file,) = (data / "ledgers").glob("*.db")
    assert file.name.startswith("kiosk-")


def test_two_projects_have_two_ledgers(data: Path, tmp_path: Path) -> None:
    for name in ("kiosk", "museum"):
        open_ledger_of(_setup(tmp_path / name)).close()
    assert len(list((data / "ledgers").glob("*.db"))) == 2


def test_where_the_data_folder_takes_none_notes_are_read_all_the_same(data: Path, tmp_path: Path) -> None:
    data.write_text("", encoding="utf-8")
    with open_ledger_of(_setup(tmp_path)) as ledger:
        memory = ledger.read()
    assert not memory.is_lasting
    assert "can not be kept" in memory.problems[0].message


@pytest.mark.usefixtures("data")
def test_a_team_whose_server_is_away_can_work_all_the_same(tmp_path: Path) -> None:
    url = "postgresql+psycopg://anna@127.0.0.1:1/copycue"
    with open_ledger_of(_setup(tmp_path, url, "kiosk")) as ledger:
        memory = ledger.read()
    assert memory.is_lasting
    assert memory.problems


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize(
    "url", ["mysql://anna@db/copycue", "postgresql+psycopg://anna:secret@db.example/copycue"]
)
def test_an_address_that_can_not_be_used_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(CopycueError) as refused:
        open_ledger_of(_setup(tmp_path, url, "kiosk"))
    assert "secret" not in str(refused.value)
