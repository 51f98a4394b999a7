from pathlib import Path

import pytest

from app.ledger import Ledger, open_ledger
from app.ledger.team_ledger import TeamLedger
from app.model import CopycueError


def test_a_path_is_a_file(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "a.db", project="Pier", folder=tmp_path) as ledger:
        assert isinstance(ledger, Ledger)


def test_an_address_is_a_teams_whose_server_may_be_away(tmp_path: Path) -> None:
    address = "postgresql+psycopg://ines@ledger.invalid/copycue"
    with open_ledger(address, project="Pier", folder=tmp_path / "copies") as ledger:
        assert isinstance(ledger, TeamLedger)
        assert "out of reach" in ledger.read().problems[0].message


@pytest.mark.parametrize("address", ["mysql://ines@ledger.example/copycue", "postgresql://a:b@c/d"])
def test_an_address_that_is_none_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(CopycueError):
        open_ledger(address, project="Pier", folder=tmp_path)
