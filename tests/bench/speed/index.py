"""An exact index of 20 MB of mixed XML against ``lxml.etree.parse`` of the same bytes."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from lxml import etree

from app.catalogue import Catalogue
from tests.bench.measure import Figure, in_turns
from tests.bench.mixed_copy import write_copy

__all__ = ["measure", "parse_all"]


def parse_all(contents: Sequence[bytes]) -> None:
    """Parse each content as lxml does it by itself: what everything that reads XML is compared with."""
    for content in contents:
        etree.parse(io.BytesIO(content))


def measure() -> Iterator[Figure]:
    """Yield the figure."""
    with TemporaryDirectory(prefix="copycue-bench-") as name:
        folder = Path(name)
        contents = [path.read_bytes() for path in write_copy(folder)]
        turns = in_turns(lambda: Catalogue.read([folder]), lambda: parse_all(contents))
        entries, size = len(Catalogue.read([folder])), sum(map(len, contents))
    yield Figure("index", 1.5, turns, f"{entries:,} entries in {size / 1e6:.0f} MB / etree.parse of them")
