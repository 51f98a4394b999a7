"""A file of settings is changed from what was read of it, and never over somebody else's change."""

from pathlib import Path

import pytest

from app.model import CopycueError
from app.workspace.settings.file import SettingsFile
from app.workspace.settings.fingerprint import fingerprint


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    (tmp_path / "copycue.toml").write_text('name = "Kiosk"  # ours\n', encoding="utf-8")
    return SettingsFile(tmp_path, fingerprint(tmp_path))


def test_values_and_tables_are_written_in_one_go(file: SettingsFile) -> None:
    assert not file.has_changed()
    file.write(file.read(), {("name",): "Pier"}, {"area": [{"texts": "web/*", "name": "Maeve"}]})
    written = 'name = "Pier"  # ours\n\n[[area]]\ntexts = "web/*"\nname = "Maeve"\n'
    assert file.path.read_text(encoding="utf-8") == written
    assert file.has_changed()


def test_a_change_of_somebody_else_is_not_written_over(file: SettingsFile) -> None:
    sheet = file.read()
    file.path.write_text('name = "Quay"\n', encoding="utf-8")
    with pytest.raises(CopycueError, match="changed it meanwhile"):
        file.write(sheet, {("name",): "Pier"}, {})
    assert file.read().values[("name",)] == "Quay"


def test_where_a_table_can_not_be_written_no_value_is_either(file: SettingsFile) -> None:
    file.path.write_text('area = [{ texts = "a", name = "Ole" }]\n', encoding="utf-8")
    with pytest.raises(CopycueError, match="Its form does not allow it"):
        file.write(file.read(), {("name",): "Pier"}, {"area": []})
    assert "Pier" not in file.path.read_text(encoding="utf-8")
