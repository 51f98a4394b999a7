import datetime as dt
import json
from pathlib import Path

import pytest

from app.ledger import Ledger
from app.model import CopycueError, KnownNote, Marked, NoteWords, OutcomeKind, new_step
from app.workspace.ledger.files import export_ledger, import_ledger

NINE = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """A ledger with a note and a step."""
    ledger = Ledger.open(tmp_path / "kiosk.db", project="Kiosk")
    note = KnownNote("7", NoteWords("Standart"), "notes.csv", NINE)
    ledger.remember([note], at=NINE, based_on=ledger.read())
    ledger.do(new_step(Marked("7", OutcomeKind.MINE), who="Ines", at=NINE))
    return ledger


@pytest.mark.parametrize("name", ["kiosk.json", "kiosk.xlsx", "KIOSK.JSON"])
def test_an_export_says_what_it_holds(ledger: Ledger, tmp_path: Path, name: str) -> None:
    assert export_ledger(ledger, tmp_path / name) == (1, 1, 0)
    assert (tmp_path / name).stat().st_size > 100


def test_an_export_comes_back(ledger: Ledger, tmp_path: Path) -> None:
    export_ledger(ledger, tmp_path / "kiosk.json")
    with Ledger.open(tmp_path / "other.db", project="Kiosk") as other:
        import_ledger(other, tmp_path / "kiosk.json")
        export_ledger(other, tmp_path / "again.json")

    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "kiosk.json").read_bytes()


def test_a_file_that_is_there_is_left_alone(ledger: Ledger, tmp_path: Path) -> None:
    there = tmp_path / "kiosk.json"
    there.write_text("mine")

    with pytest.raises(CopycueError, match="--force"):
        export_ledger(ledger, there)

    assert there.read_text() == "mine"


def test_a_file_that_is_there_is_replaced_if_one_wants(ledger: Ledger, tmp_path: Path) -> None:
    there = tmp_path / "kiosk.json"
    there.write_text("mine")

    export_ledger(ledger, there, force=True)

    assert json.loads(there.read_bytes())["format"] == "copycue-ledger"


def test_of_a_ledger_that_can_not_be_used_no_empty_backup_is_written(tmp_path: Path) -> None:
    passing = Ledger.passing(CopycueError("The ledger can not be used", "kiosk.db: No such folder."))

    with pytest.raises(CopycueError, match=r"kiosk\.db: No such folder"):
        export_ledger(passing, tmp_path / "kiosk.json")

    assert not (tmp_path / "kiosk.json").exists()


def test_a_new_ledger_may_be_exported(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "new.db", project="Kiosk") as new:
        assert export_ledger(new, tmp_path / "new.json") == (0, 0, 0)


def test_a_folder_that_is_missing_is_said(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match="can not be written"):
        export_ledger(ledger, tmp_path / "nowhere" / "kiosk.json")


@pytest.mark.parametrize("name", ["kiosk", "kiosk.csv", "kiosk.json.bak"])
def test_another_kind_of_file_is_refused(ledger: Ledger, tmp_path: Path, name: str) -> None:
    with pytest.raises(CopycueError, match=r"\.json .* or \.xlsx"):
        export_ledger(ledger, tmp_path / name)

    assert not (tmp_path / name).exists()


def test_a_workbook_is_not_read_back(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match="Only a JSON export"):
        import_ledger(ledger, tmp_path / "kiosk.xlsx")


def test_a_file_that_is_missing_or_none_of_ours_is_said(ledger: Ledger, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text("{}")

    with pytest.raises(CopycueError, match="can not be read"):
        import_ledger(ledger, tmp_path / "missing.json")
    with pytest.raises(CopycueError, match="not a file that `copycue export` wrote"):
        import_ledger(ledger, other)


def test_a_file_that_is_larger_than_any_export_is_refused(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.workspace.ledger.files._MAX_BYTES", 10)
    export_ledger(ledger, tmp_path / "kiosk.json")

    with pytest.raises(CopycueError, match="too large"):
        import_ledger(ledger, tmp_path / "kiosk.json")
