from pathlib import Path

import pytest

from installers.release.windows.trial import TrialError, start, try_setup


class Computer:
    """Does what an installer is asked, as a Windows would, except for what is to go wrong."""

    def __init__(self, folder: Path, answers: dict[str, str] | None = None, left: str = "") -> None:
        self.folder = folder
        self.answers = {"asking for the version": "copycue 0.1.0", "judging the sample": "Dear Ms Keller"} | (
            answers or {}
        )
        self.left = left
        self.lines: list[str] = []

    def start(self, what: str, command_line: str) -> str:
        self.lines.append(command_line)
        if what == "installing":
            self.folder.mkdir(parents=True)
            for name in ("copycue.exe", "Uninstall.exe", *filter(None, [self.left])):
                (self.folder / name).touch()
        if what == "uninstalling":
            (self.folder / "copycue.exe").unlink()
        return self.answers.get(what, "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where it is to be installed."""
    return tmp_path / "Programme für Jörg"


def test_it_is_installed_used_and_uninstalled_in_the_folder(folder: Path) -> None:
    computer = Computer(folder)
    try_setup(Path("C:/setup.exe"), folder, "0.1.0", computer.start)
    program = folder / "copycue.exe"
    assert computer.lines == [
        f'"{Path("C:/setup.exe")}" /S /D={folder}',
        f'"{program}" --version',
        f'"{program}" --self-test',
        f'"{program}" demo',
        f'"{folder / "Uninstall.exe"}" /S _?={folder}',
    ]


@pytest.mark.parametrize(
    ("answers", "left", "words"),
    [
        ({"asking for the version": "copycue 0.0.9"}, "", "it does not say that it is 0.1.0"),
        ({"judging the sample": " \r\n"}, "", "nothing was told of the sample"),
        ({}, "python312.dll", "uninstalling leaves python312.dll"),
    ],
)
def test_what_goes_wrong_is_told(folder: Path, answers: dict[str, str], left: str, words: str) -> None:
    with pytest.raises(TrialError, match=words):
        try_setup(Path("setup.exe"), folder, "0.1.0", Computer(folder, answers, left).start)


def test_an_installer_that_installs_nothing_is_told(folder: Path) -> None:
    with pytest.raises(TrialError, match="after installing"):
        try_setup(Path("setup.exe"), folder, "0.1.0", lambda _what, _line: "")


def test_a_command_that_fails_is_told_by_its_name() -> None:
    with pytest.raises(TrialError, match="the self-test ended with 1"):
        start("the self-test", "false")
