"""What a page of settings shows stands in the file, and is checked as when it is read."""

from pathlib import Path

import pytest

from app.model import CopycueError, Severity
from app.workspace.settings.fingerprint import fingerprint
from app.workspace.settings.reading import Where
from app.workspace.settings.sheet import SettingsSheet, read_sheet, troubles_in

FILE = """\
name = "Kiosk"
copy = "texts"
largest_file_mb = "many"

[client]
address = "thou"
unknown = 7

[[area]]
texts = "web/*"
name = "Maeve Doyle"

[ledger]
url = "postgresql+psycopg://anna:secret@db.example/copycue"
"""


@pytest.fixture
def sheet(tmp_path: Path) -> SettingsSheet:
    (tmp_path / "copycue.toml").write_text(FILE, encoding="utf-8")
    return read_sheet(tmp_path)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("name",), "Kiosk"),
        (("copy",), ("texts",)),
        (("journals",), ()),
        (("largest_file_mb",), "many"),
        (("client", "address"), "thou"),
        (("client", "formality"), "neutral"),
        (("reply", "sender"), ""),
    ],
)
def test_values_are_as_they_stand_there_right_or_wrong(
    sheet: SettingsSheet, path: tuple[str, ...], value: object
) -> None:
    assert sheet.values[path] == value


def test_a_password_is_not_handed_on(sheet: SettingsSheet) -> None:
    assert "secret" not in str(sheet)


def test_tables_that_repeat_come_whole_and_what_holds_is_known(sheet: SettingsSheet) -> None:
    assert sheet.tables == {"area": ({"texts": "web/*", "name": "Maeve Doyle"},), "mapping": ()}
    assert sheet.settings.area[0].name == "Maeve Doyle"
    assert sheet.settings.largest_file_mb == 50


def test_it_knows_the_state_of_the_file(sheet: SettingsSheet, tmp_path: Path) -> None:
    assert sheet.as_read == fingerprint(tmp_path)


def test_where_there_is_no_file_that_is_misuse(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"no copycue\.toml"):
        read_sheet(tmp_path)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("largest_file_mb",), "many", "must be a number of megabytes"),
        (("client", "name"), "Anna {Keller}", "which is in no name"),
        (("client", "guide_sent"), "yesterday", "that is no day"),
        (("links", "editor"), "vscode", "links.editor"),
        (("ledger", "url"), "postgresql://a:b@db.example/x", "holds a password"),
        (("client", "title"), "Frau Herrr", "no title known here"),
    ],
)
def test_what_reading_would_report_is_told_before(path: tuple[str, ...], value: object, message: str) -> None:
    (where, problem), *_ = troubles_in({path: value}).items()
    assert where == Where(path)
    assert message in problem.message


def test_what_is_right_has_no_trouble_and_no_default_is_promised() -> None:
    assert troubles_in({("name",): "Kiosk", ("copy",): ("texts", "more")}) == {}
    (trouble,) = troubles_in({("client", "address"): "thou"}).values()
    assert trouble.hint == ""


def test_of_tables_that_repeat_it_is_told_which() -> None:
    found = troubles_in({}, {"area": [{"texts": "a", "name": "Ole"}, {"texts": "b", "name": "<Ole>"}]})
    assert {where: problem.severity for where, problem in found.items()} == {
        Where(("area", "name"), 1): Severity.ERROR,
        Where(("area",), 1): Severity.ERROR,
    }
