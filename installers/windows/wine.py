"""Programs of Windows, run under Wine in a prefix of their own: what a fresh computer is elsewhere."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installers.checks import CheckError
from installers.windows.places import FOLDER, WORK

__all__ = ["SHIMS", "Ended", "Wine", "in_time", "make_shims", "registry_values", "told"]

_WINE, _SERVER, _COMPILER = "wine", "wineserver", "x86_64-w64-mingw32-gcc"
SHIMS = ("icuuc.dll", "mscms.dll", "bcryptprimitives.dll")
"""Parts of Windows that Wine lacks; what stands in for them under Wine must never be handed out."""
_PATIENCE_S = 600.0
_VALUE = re.compile(r" {4}(?P<name>.+?) {4}REG_\w+ {4}(?P<value>.*)")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended.

    Attributes:
        status: its exit status, as Unix has it: the lowest byte.
        output: what it wrote to standard output.
        errors: what it wrote to standard error.
    """

    status: int
    output: str
    errors: str

    def expect(self, status: int = 0) -> str:
        """Return the output.

        Raises:
            CheckError: it ended otherwise; its last words are told.
        """
        if self.status != status:
            words = "\n".join((self.output + self.errors).strip().splitlines()[-12:])
            raise CheckError(f"ended with status {self.status} instead of {status}\n{words}")
        return self.output


class Wine:
    """A prefix: registry, drive C and running programs of their own.

    Args:
        prefix: its folder; made with ``make``.
        display: of an X server, such as ":31"; "": none, then programs open no windows.
    """

    def __init__(self, prefix: Path, display: str = "") -> None:
        self.prefix = prefix
        self.display = display

    @property
    def drive(self) -> Path:
        """Drive C."""
        return self.prefix / "drive_c"

    @property
    def local_data(self) -> Path:
        """The user's ``%LOCALAPPDATA%``."""
        return self._known_folder("AppData/Local")

    @property
    def roaming_data(self) -> Path:
        """The user's ``%APPDATA%``."""
        return self._known_folder("AppData/Roaming")

    def _known_folder(self, name: str) -> Path:
        users = [folder for folder in (self.drive / "users").iterdir() if folder.name != "Public"]
        return users[0] / name

    @property
    def environment(self) -> dict[str, str]:
        """What Wine is told; nothing of the caller's Python reaches the programs."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "WINE"))}
        return {
            **kept,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # No offers to install .NET and a browser, no entries in the menus of this computer's desktop;
            # mscms as make_shims has it.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=;mscms=n",
            "HOME": str(self.prefix),  # else the user's documents and desktop would be those of this computer
            "LC_ALL": "C.UTF-8",  # else umlauts in names are lost
            "DISPLAY": self.display,
        }

    def make(self) -> None:
        """Make the prefix anew: an empty Windows 10, with what Wine lacks of it for Qt."""
        if self.prefix.exists():
            self.stop()
            shutil.rmtree(self.prefix)
        self.prefix.mkdir(parents=True)
        self._quietly("wineboot", "--init")
        self._quietly("winecfg", "/v", "win10")
        self.wait()
        for shim in SHIMS:
            shutil.copy(WORK / "shims" / shim, self.drive / "windows" / "system32")

    def run(
        self,
        program: Path | str,
        *arguments: str,
        folder: Path | None = None,
        patience_s: float = _PATIENCE_S,
    ) -> Ended:
        """Run a program to its end.

        Args:
            program: its file, or its name where Windows finds it itself.
            arguments: of the program.
            folder: where it runs.
            patience_s: seconds that it may take.

        Raises:
            CheckError: it took longer.
        """
        with in_time(program, *arguments):
            ended = subprocess.run(
                [_WINE, str(program), *arguments],
                env=self.environment,
                cwd=folder,
                input=b"",  # Wine's console knows no /dev/null: Python would not start
                capture_output=True,
                timeout=patience_s,
                check=False,
            )
        return Ended(ended.returncode, told(ended.stdout), told(ended.stderr))

    def begin(self, program: Path | str, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a program and return at once."""
        return subprocess.Popen(
            [_WINE, str(program), *arguments],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def path(self, path: Path) -> str:
        """Return a path as Windows writes it: on drive C, else on Z, which is all of this computer."""
        if path.is_relative_to(self.drive):
            return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(path.absolute()).replace("/", "\\")

    def registry(self, key: str) -> dict[str, str]:
        """Return the values below a key; {} where there is no such key."""
        ended = self.run("reg", "query", key)
        return {} if ended.status else registry_values(ended.output)

    def wait(self) -> None:
        """Wait until all its programs have ended."""
        self._server("-w")

    def stop(self) -> None:
        """End whatever runs in this prefix, and nothing else."""
        self._server("-k")

    def _server(self, wish: str) -> None:
        with in_time(_SERVER, wish):
            subprocess.run([_SERVER, wish], env=self.environment, check=False, timeout=_PATIENCE_S)

    def _quietly(self, *words: str) -> None:
        quiet = subprocess.DEVNULL
        with in_time(*words):
            subprocess.run(
                [_WINE, *words],
                env=self.environment,
                stdin=quiet,
                stdout=quiet,
                stderr=quiet,
                timeout=_PATIENCE_S,
                check=True,
            )


@contextmanager
def in_time(program: Path | str, *arguments: str) -> Iterator[None]:
    """Name the step that takes too long, in the body: under Wine a program may also wait for good.

    Args:
        program: that the body runs.
        arguments: of it; the first two are told.

    Raises:
        CheckError: the body ran out of time.
    """
    try:
        yield
    except subprocess.TimeoutExpired as late:
        step = " ".join([Path(program).name, *arguments[:2]])
        raise CheckError(f"under Wine, “{step}” did not end within {late.timeout:.0f} s") from late


def told(output: bytes) -> str:
    """Return what a program wrote, as text: ours speak UTF-8, those of Windows as its consoles do."""
    try:
        text = output.decode("utf-8")
    except UnicodeDecodeError:
        text = output.decode("cp437")
    return text.replace("\r\n", "\n")


def registry_values(listing: str) -> dict[str, str]:
    """Return the values that ``reg query`` tells, as text, by their names."""
    rows = (_VALUE.fullmatch(line) for line in listing.splitlines())
    return {row["name"]: row["value"] for row in rows if row}


def make_shims() -> None:
    """Compile what Wine lacks; nothing of it is handed out.

    Raises:
        subprocess.CalledProcessError: it can not be compiled.
    """
    target = WORK / "shims"
    target.mkdir(parents=True, exist_ok=True)
    for shim in SHIMS:
        source = (FOLDER / "shims" / shim).with_suffix(".c")
        command = [_COMPILER, "-shared", "-O2", "-o", str(target / shim), str(source)]
        subprocess.run(command, check=True, capture_output=True)
