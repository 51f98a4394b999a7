"""The installer itself, made by NSIS of a bundle."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from installers.product import ROOT, VERSION
from installers.windows.bundle import files_of
from installers.windows.places import FOLDER, WORK

__all__ = ["ICON", "SCRIPTS", "is_newer", "make_installer", "removal"]

ICON = ROOT / "build" / "icons" / "copycue.ico"
SCRIPTS = (*FOLDER.glob("*.ns[ih]"), FOLDER / "setup.py")
"""What decides, besides the bundle, what an installer is."""
_KILOBYTE = 1024


def make_installer(
    bundle: Path,
    target: Path,
    *,
    version: str = VERSION,
    is_small: bool = True,
    is_preview: bool = sys.platform != "win32",
) -> None:
    """Make an installer.

    Args:
        bundle: what it installs.
        target: the file that is made.
        version: told to Windows.
        is_small: packed well, which takes a minute.
        is_preview: it says of itself that it was made under Wine instead of Windows.

    Raises:
        subprocess.CalledProcessError: NSIS finds a mistake, or something to warn of.
    """
    work = WORK / "nsis" / version
    work.mkdir(parents=True, exist_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    removing = work / "removal.nsh"
    removing.write_text("\n".join(removal(files_of(bundle))) + "\n", encoding="utf-8")
    size = sum((bundle / name).stat().st_size for name in files_of(bundle)) // _KILOBYTE
    words = {
        "VERSION": version,
        "FOUR_NUMBERS": ".".join([*version.split("."), "0", "0", "0"][:4]),
        "BUNDLE": bundle,
        "REMOVAL": removing,
        "SIZE_KB": size,
        "LICENCE": ROOT / "LICENSE",
        "TARGET": target,
        **({"ICON": ICON} if ICON.exists() else {}),
        **({} if is_small else {"HASTY": 1}),
        **({"PREVIEW": 1} if is_preview else {}),
    }
    defined = [f"-D{name}={value}" for name, value in words.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(FOLDER / "copycue.nsi")]
    names_in_utf8 = os.environ | {"LC_ALL": "C.UTF-8"}
    subprocess.run(command, env=names_in_utf8, check=True, capture_output=True)


def is_newer(installer: Path, sources: Iterable[Path]) -> bool:
    """Tell whether an installer is there and newer than what it is made of: to pack it takes minutes."""
    if not installer.exists():
        return False
    made = installer.stat().st_mtime
    return all(source.stat().st_mtime < made for source in sources)


def removal(files: Iterable[str]) -> Iterator[str]:
    """Yield the uninstaller's orders: each file by its name, then the folders that are empty by then.

    Nothing else may go: the folder is chosen by the user, and may hold their own files.

    Args:
        files: that were installed, relative, with ``/``.
    """
    folders: set[PurePosixPath] = set()
    for name in files:
        folders.update(PurePosixPath(name).parents)
        yield f'Delete "$INSTDIR\\{_quoted(name)}"'
    folders.discard(PurePosixPath("."))
    for folder in sorted(folders, key=lambda folder: (-len(folder.parts), str(folder))):
        yield f'RMDir "$INSTDIR\\{_quoted(str(folder))}"'


def _quoted(name: str) -> str:
    """Return a path for NSIS, to which the dollar sign begins a variable."""
    return name.replace("$", "$$").replace("/", "\\")
