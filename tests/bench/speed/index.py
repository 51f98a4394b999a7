"""An exact index (values, places, well-formedness) against ``lxml.etree.parse`` of the same bytes.

The peer is translate-toolkit, which many tools for translators build on. It is under the
GPL: the extra ``bench`` installs it for measuring, nothing that is handed out knows it.
"""

import importlib
import io
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from lxml import etree

from app.catalogue import Catalogue
from tests.bench.measure import Amount, Figure, in_turns
from tests.bench.mixed_copy import FILE_BYTES, KINDS, write_copy

__all__ = ["measure", "measure_large", "measure_memory", "parse_all"]

_GOAL = 1.5
_GOAL_BYTES = 100
_ENCODINGS = ("utf-16", "windows-1252")
_FILES = 5
"""Files of a megabyte, of each kind or encoding."""
_PEERS = {
    "Android": ("translate.storage.aresource", "AndroidResourceFile"),
    "resx": ("translate.storage.resx", "RESXFile"),
    "XLIFF": ("translate.storage.xliff", "Xliff1File"),
}


def parse_all(contents: Sequence[bytes]) -> None:
    """Parse each content as lxml does it by itself: what everything that reads XML is compared with."""
    for content in contents:
        etree.parse(io.BytesIO(content))


def measure() -> Iterator[Figure]:
    """Yield the figure for 20 MB of all kinds, for 1 MB, each encoding, each kind, and against the peer."""
    yield _index("index 20 MB")
    yield _index("index 1 MB", files=1)
    for encoding in _ENCODINGS:
        yield _index(f"index {encoding}", files=_FILES, encoding=encoding)
    for kind in KINDS:
        yield _index(f"index {kind}", files=_FILES, kind=kind)
    for kind in _PEERS:
        yield from _against_peer(kind)


def measure_large() -> Iterator[Figure]:
    """Yield the figure for 200 MB; it takes minutes and a gigabyte."""
    yield _index("index 200 MB", files=200)


def measure_memory() -> Iterator[Amount]:
    """Yield how many bytes an entry takes beyond those of its file."""
    with TemporaryDirectory(prefix="copycue-bench-") as name:
        size = sum(path.stat().st_size for path in write_copy(Path(name)))
        Catalogue.read([Path(name)])  # what is loaded once is not the entries'
        tracemalloc.start()
        read = Catalogue.read([Path(name)])
        taken, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    detail = f"{len(read):,} entries in {size / 1e6:.0f} MB, without the files' bytes"
    yield Amount("memory of an entry", _GOAL_BYTES, (taken - size) / len(read), "bytes", detail)


def _index(name: str, *, files: int = 20, kind: str = "", encoding: str = "utf-8") -> Figure:
    with TemporaryDirectory(prefix="copycue-bench-") as folder:
        paths = write_copy(Path(folder), files=files, kind=kind, encoding=encoding)
        contents = [path.read_bytes() for path in paths]
        turns = in_turns(lambda: _all_values(Path(folder)), lambda: parse_all(contents))
        count, size = _all_values(Path(folder)), sum(map(len, contents))
    return Figure(name, _GOAL, turns, f"{count:,} entries in {size / 1e6:.0f} MB / etree.parse of them")


def _all_values(folder: Path) -> int:
    """Index a folder and read each value, since values are made when they are asked for."""
    return sum(1 for _ in Catalogue.read([folder]).values)


def _against_peer(kind: str) -> Iterator[Figure]:
    module, name = _PEERS[kind]
    if find_spec("translate") is None:
        return
    peer = getattr(importlib.import_module(module), name)
    with TemporaryDirectory(prefix="copycue-bench-") as folder:
        (path,) = write_copy(Path(folder), files=1, kind=kind)
        turns = in_turns(lambda: _all_values(Path(folder)), _reading(peer.parsestring, path.read_bytes()))
    detail = f"{FILE_BYTES / 1e6:.0f} MB indexed / read by translate-toolkit, which knows no places"
    yield Figure(f"index {kind}, translate-toolkit", 1, turns, detail)


class _Unit(Protocol):
    source: str
    target: str


class _Store(Protocol):
    units: Sequence[_Unit]


def _reading(parse: Callable[[bytes], _Store], content: bytes) -> Callable[[], object]:
    """Return what reads a file as the peer does, with source and target of each unit."""
    return lambda: [(unit.source, unit.target) for unit in parse(content).units]
