"""From a saved file to the reader being told: a wait more than work, so it is stated in milliseconds."""

import queue
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from app.watching import Watcher
from tests.bench.measure import Amount

__all__ = ["measure"]

_SAVES = 100
_BURST = 10_000
_PATIENCE_S = 120.0
_TEXT = "<copy><text key='ferry'>Sailing {}</text></copy>"


class _Told:
    """Keeps what was told and when."""

    def __init__(self) -> None:
        self._calls: queue.Queue[tuple[float, frozenset[Path]]] = queue.Queue()

    def __call__(self, paths: frozenset[Path]) -> None:
        self._calls.put((time.perf_counter(), paths))

    def next(self) -> tuple[float, frozenset[Path]]:
        return self._calls.get(timeout=_PATIENCE_S)

    def at(self, path: Path) -> float:
        """Return when a path was told."""
        while True:
            at, paths = self.next()
            if path in paths:
                return at


def _in_place(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _by_replacement(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)


def _with_a_backup(path: Path, text: str) -> None:
    path.replace(path.with_name(f"{path.name}~"))
    path.write_text(text, encoding="utf-8")


def measure() -> Iterator[Amount]:
    """Yield how long it takes for three ways of saving, and for a burst."""
    with TemporaryDirectory(prefix="copycue-bench-") as name:
        folder = Path(name)
        told = _Told()
        with Watcher([folder], told):
            told.next()
            yield _told_after("file saved in place", folder, told, _in_place)
            yield _told_after("file saved by replacement", folder, told, _by_replacement)
            yield _told_after("file saved with a backup", folder, told, _with_a_backup)
            yield _burst(folder, told)


def _told_after(name: str, folder: Path, told: _Told, save: Callable[[Path, str], None]) -> Amount:
    path = folder / "menu.xml"
    path.write_text("", encoding="utf-8")
    told.at(path)
    took: list[float] = []
    for number in range(_SAVES):
        began = time.perf_counter()
        save(path, _TEXT.format(number))
        took.append((told.at(path) - began) * 1000)
    detail = f"p95 of {_SAVES}, median {sorted(took)[_SAVES // 2]:.0f} ms; until the callback is called"
    return Amount(f"{name}, told", 500, quantiles(took, n=20)[-1], "ms", detail)


def _burst(folder: Path, told: _Told) -> Amount:
    files = {folder / f"{number}.xml" for number in range(_BURST)}
    for file in files:
        file.write_text("<copy/>", encoding="utf-8")
    written = time.perf_counter()
    missing, times, calls, at = set(files), 0, 0, written
    while missing:
        at, paths = told.next()
        missing -= paths
        times += len(paths & files)
        calls += 1
    detail = f"{_BURST} files, each told {times / _BURST:g} times, in {calls} calls; from the last save on"
    return Amount("burst of files told", None, (at - written) * 1000, "ms", detail)
