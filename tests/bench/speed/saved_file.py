"""From one saved file of 1 MB, among 20, to its text being found, against parsing that file."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from app.workspace import Workspace
from tests.bench.measure import Figure, in_turns
from tests.bench.mixed_copy import write_copy
from tests.bench.speed.index import parse_all

__all__ = ["measure"]

_NOTE = "- The start screen says “Ahoy number {}”, please make it “Ahoy”.\n"


def measure() -> Iterator[Figure]:
    """Yield the figure."""
    with TemporaryDirectory(prefix="copycue-bench-") as name:
        folder = Path(name)
        path = write_copy(folder / "copy")[-1]
        journal = folder / "notes.md"
        journal.write_text(_NOTE, encoding="utf-8")
        content = path.read_bytes()
        project = Workspace.of(copy=[folder / "copy"], journals=[journal])
        project.triage()
        numbers = itertools.count(1)

        def save() -> None:
            number = next(numbers)
            path.write_bytes(
                content.replace(b"</copy>", b'<text key="a">Ahoy number %d</text></copy>' % number)
            )
            journal.write_text(_NOTE.format(number), encoding="utf-8")
            os.utime(path, (number * 10, number * 10))

        def search() -> None:
            (triaged,) = project.triage().notes
            assert triaged.verdict.matches[0].entry.value.startswith("Ahoy number")

        turns = in_turns(search, lambda: parse_all([content]), before=save)
    yield Figure("saved file", 6, turns, "a saved file of 1 MB among 20 found by a note / etree.parse of it")
