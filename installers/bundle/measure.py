"""What the bundle costs: its size, and how long a user waits. Prints figures, judges nothing.

``python -m installers.bundle.measure [dist/copycue]``
"""

import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

__all__ = ["main", "size_of"]

_RUNS = 5
_MEGABYTE = 1_000_000
_LARGEST = 8


def main(words: Sequence[str]) -> int:
    """Print what a bundle costs; return the exit status."""
    folder = Path(words[0] if words else "dist/copycue")
    if not folder.is_dir():
        sys.stderr.write(f"There is no folder {folder}. Build it first: make bundle\n")
        return 2
    sys.stdout.writelines(f"{line}\n" for line in (*_sizes(folder), *_times(folder)))
    return 0


def size_of(place: Path) -> int:
    """Return the bytes of a file, or of all below a folder; a link counts nothing."""
    if place.is_file():
        return place.stat().st_size
    return sum(path.stat().st_size for path in place.rglob("*") if path.is_file() and not path.is_symlink())


def _sizes(folder: Path) -> Iterable[str]:
    yield f"{size_of(folder) / _MEGABYTE:7.1f} MB  all of {folder.name}"
    parts = [path for root in (folder, folder / "_internal") for path in root.iterdir()]
    sizes = {path: size_of(path) for path in parts if not path.is_symlink()}
    del sizes[folder / "_internal"]
    for path in sorted(sizes, key=sizes.__getitem__, reverse=True)[:_LARGEST]:
        yield f"{sizes[path] / _MEGABYTE:7.1f} MB    {path.name}"


def _times(folder: Path) -> Iterable[str]:
    program = folder / ("copycue.exe" if sys.platform == "win32" else "copycue")
    for words in (["--help"], ["--version"], ["demo"]):
        yield f"{_seconds([str(program), *words]):7.2f} s   copycue {' '.join(words)} (best of {_RUNS})"


def _seconds(command: Sequence[str]) -> float:
    """Return how long a command takes when the disk has it at hand: the best of some runs."""
    taken = []
    for _ in range(_RUNS):
        begun = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - begun)
    return min(taken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
