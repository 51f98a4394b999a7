import subprocess
from pathlib import Path

import pytest

from installers.checks import CheckError
from installers.windows.places import FOLDER
from installers.windows.wine import SHIMS, Ended, Wine, in_time, registry_values, told


def test_a_path_on_drive_c_is_written_as_windows_writes_it(tmp_path: Path) -> None:
    wine = Wine(tmp_path)
    assert wine.path(tmp_path / "drive_c" / "Für Büro" / "x.exe") == r"C:\Für Büro\x.exe"


def test_any_other_path_is_on_drive_z(tmp_path: Path) -> None:
    assert Wine(tmp_path).path(Path("/srv/a b")) == r"Z:\srv\a b"


def test_values_of_the_registry_may_hold_blanks() -> None:
    listing = (
        "\nHKEY_CURRENT_USER\\Software\\X\n"
        '    UninstallString    REG_SZ    "C:\\A  B\\Uninstall.exe" /S\n'
        "    EstimatedSize    REG_DWORD    0x24022\n"
        "    Empty    REG_SZ    \n\n"
    )
    assert registry_values(listing) == {
        "UninstallString": '"C:\\A  B\\Uninstall.exe" /S',
        "EstimatedSize": "0x24022",
        "Empty": "",
    }


def test_the_callers_python_and_wine_stay_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("WINEPREFIX", "/of/the/user")
    environment = Wine(tmp_path, ":7").environment
    assert "PYTHONPATH" not in environment
    assert (environment["WINEPREFIX"], environment["HOME"]) == (str(tmp_path), str(tmp_path))
    assert environment["DISPLAY"] == ":7"


def test_a_program_that_ends_as_expected_gives_its_output() -> None:
    assert Ended(3, "refused", "").expect(3) == "refused"


def test_a_program_that_ends_otherwise_tells_its_last_words() -> None:
    words = "\n".join(f"line {number}" for number in range(40))
    with pytest.raises(CheckError, match="status 1 instead of 0") as caught:
        Ended(1, words, "at last").expect()
    assert "line 39" in str(caught.value)
    assert "at last" in str(caught.value)
    assert "line 5\n" not in str(caught.value)


def test_a_step_that_does_not_end_is_named() -> None:
    step = in_time(Path("/far/away/python.exe"), "-m", "PyInstaller", "--clean")
    with pytest.raises(CheckError, match=r"“python\.exe -m PyInstaller” did not end within 7 s"), step:
        raise subprocess.TimeoutExpired("wine", 7.0)


@pytest.mark.parametrize("encoding", ["utf-8", "cp437"])
def test_output_is_read_in_either_encoding(encoding: str) -> None:
    assert told("Für Büro\r\n".encode(encoding)) == "Für Büro\n"


def test_each_stand_in_has_its_source() -> None:
    assert {path.with_suffix(".dll").name for path in (FOLDER / "shims").iterdir()} == set(SHIMS)
