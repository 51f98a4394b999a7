import base64
from collections.abc import Sequence
from pathlib import Path

import pytest

from installers.release.windows.signing import SigningError, run, sign, signtool

FILES = [Path("copycue.exe"), Path("copycue-gui.exe")]


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """Return a folder of 32-bit programs with two Windows SDKs, of which the newer sorts first as text."""
    for version in ("10.0.9200.0", "10.0.26100.0"):
        tool = tmp_path / "Windows Kits" / "10" / "bin" / version / "x64" / "signtool.exe"
        tool.parent.mkdir(parents=True)
        tool.touch()
    return tmp_path


def test_without_a_certificate_nothing_is_run_and_that_is_said() -> None:
    commands: list[Sequence[str]] = []
    told = sign(FILES, {}, run=commands.append)
    assert told == "There is no certificate: copycue.exe, copycue-gui.exe not signed."
    assert commands == []


def test_the_newest_signtool_is_taken(programs: Path) -> None:
    assert signtool(programs).parents[1].name == "10.0.26100.0"


def test_a_windows_without_signtool_is_told(tmp_path: Path) -> None:
    with pytest.raises(SigningError, match="there is no signtool below"):
        signtool(tmp_path)


def test_files_are_signed_with_the_certificate_which_is_gone_afterwards(programs: Path) -> None:
    commands: list[Sequence[str]] = []
    certificates: list[bytes] = []

    def run(command: Sequence[str]) -> None:
        commands.append(command)
        if "/f" in command:
            certificates.append(Path(command[command.index("/f") + 1]).read_bytes())

    environment = {
        "WINDOWS_CERTIFICATE": base64.b64encode(b"certificate").decode(),
        "WINDOWS_CERTIFICATE_PASSWORD": "secret",
        "ProgramFiles(x86)": str(programs),
    }
    assert sign(FILES, environment, run=run) == "Signed: copycue.exe, copycue-gui.exe."
    assert [command[1] for command in commands] == ["sign", "verify"]
    assert certificates == [b"certificate"]
    assert not Path(commands[0][commands[0].index("/f") + 1]).exists()
    assert list(commands[0][-2:]) == ["copycue.exe", "copycue-gui.exe"]


def test_a_failure_does_not_tell_the_password() -> None:
    with pytest.raises(SigningError) as told:
        run(["false", "/p", "secret"])
    assert "secret" not in str(told.value)
