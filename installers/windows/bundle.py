"""The bundle for Windows: the one spec file, run by Windows' Python under Wine."""

import hashlib
import subprocess
from pathlib import Path

from installers.checks import CheckError
from installers.product import ROOT
from installers.windows.interpreter import PYTHON
from installers.windows.places import BUNDLE, SOURCES, STAMP, WORK
from installers.windows.wine import Wine
from ui.languages.compiled import compile_all

__all__ = ["PROGRAMS", "build_bundle", "files_of", "gather_licences", "megabytes"]

PROGRAMS = ("copycue.exe", "copycue-gui.exe")
"""The console program and the window."""
_PATIENCE_S = 1800.0
_GATHER = (
    "import runpy, sys; sys.path.insert(0, '.'); runpy.run_module('installers.licences', run_name='__main__')"
)
"""Python for Windows as it is embedded looks for modules at its own places only."""


def gather_licences(wine: Wine) -> str:
    """Gather the licences of what is in a bundle for Windows, which has other parts; return what was said.

    Raises:
        CheckError: one is not known, is not to be handed out, or has no text.
    """
    target = wine.path(ROOT / "build" / "licences")
    return wine.run(PYTHON, "-c", _GATHER, target, folder=ROOT).expect()


def build_bundle(wine: Wine) -> bool:
    """Build the bundle; False where there is one of the same sources.

    Raises:
        CheckError: it can not be built; PyInstaller's last words are told.
    """
    state = _state()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == state and (BUNDLE / PROGRAMS[0]).exists():
        return False
    STAMP.unlink(missing_ok=True)
    compile_all(ROOT / "build" / "translations")  # here: Qt's compiler under Wine would wait for a desktop
    work = ("--distpath", wine.path(BUNDLE.parent), "--workpath", wine.path(WORK / "pyinstaller"))
    command = ("-m", "PyInstaller", "--noconfirm", "--clean", *work, "build_spec.spec")
    wine.run(PYTHON, *command, folder=ROOT, patience_s=_PATIENCE_S).expect()
    missing = [name for name in PROGRAMS if not (BUNDLE / name).exists()]
    if missing:
        raise CheckError(f"PyInstaller made no {' and no '.join(missing)}")
    STAMP.write_text(state, encoding="utf-8")
    return True


def files_of(folder: Path) -> list[str]:
    """Return the files below a folder, relative to it, with ``/``, in a settled order."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def megabytes(size: int) -> str:
    """Return a size in bytes as people read it."""
    return f"{size / 1_000_000:.1f} MB"


def _state() -> str:
    """Return what stands for all that the bundle is made of."""
    digest = hashlib.sha256()
    for path in _sources():
        digest.update(f"{path.relative_to(ROOT)}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _sources() -> list[Path]:
    """Return what git knows of the sources: the rest is made of it."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--", *SOURCES]
    listed = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return [ROOT / name for name in sorted(listed.split("\0")) if name and (ROOT / name).is_file()]
