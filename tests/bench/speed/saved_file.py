"""From one saved file of 1 MB, among 20, to its text being found, against parsing that file."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from app.catalogue import Catalogue
from app.matching import Matcher
from app.workspace import Workspace
from tests.bench.measure import Figure, in_turns
from tests.bench.mixed_copy import write_copy
from tests.bench.speed.index import parse_all

__all__ = ["measure"]

_NOTE = "- The start screen says “Ahoy number {}”, please make it “Ahoy”.\n"
_ROUNDS = 15


class _Saved:
    """A folder of copy, one file of which is saved again and again with another text at its end.

    Attributes:
        folder: where the copy files are.
        content: of the file, as it is parsed for comparison.
        number: of the text that was saved last.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = write_copy(folder)[-1]
        self.content = self._path.read_bytes()
        self.number = 0
        self._numbers = itertools.count(1)

    def save(self) -> None:
        """Save the file, in which a text has changed."""
        self.number = next(self._numbers)
        text = b'<text key="a">Ahoy number %d</text></copy>' % self.number
        self._path.write_bytes(self.content.replace(b"</copy>", text))
        os.utime(self._path, (self.number * 10, self.number * 10))


def measure() -> Iterator[Figure]:
    """Yield the figure of a search for the new text, and that of a whole note about it."""
    with TemporaryDirectory(prefix="copycue-bench-") as name:
        saved = _Saved(Path(name, "copy"))
        yield _searched(saved)
        yield _answered(saved, Path(name, "notes.md"))


def _searched(saved: _Saved) -> Figure:
    catalogue = Catalogue.read([saved.folder])
    matcher = Matcher(catalogue)
    matcher.index.complete()  # the project has been open for a while: the other files are indexed

    def search() -> None:
        nonlocal catalogue, matcher
        catalogue = catalogue.refreshed()
        matcher = Matcher(catalogue, matcher)
        assert matcher.locate(f"Ahoy number {saved.number}")[0].score == 1

    turns = in_turns(search, lambda: parse_all([saved.content]), rounds=_ROUNDS, before=saved.save)
    return Figure("saved file", 6, turns, "a text found in a saved file of 1 MB among 20 / etree.parse of it")


def _answered(saved: _Saved, journal: Path) -> Figure:
    project = Workspace.of(copy=[saved.folder], journals=[journal])

    def save() -> None:
        saved.save()
        journal.write_text(_NOTE.format(saved.number), encoding="utf-8")

    def answer() -> None:
        (triaged,) = project.triage().notes
        assert triaged.verdict.matches[0].entry.value == f"Ahoy number {saved.number}"

    turns = in_turns(answer, lambda: parse_all([saved.content]), rounds=_ROUNDS, before=save)
    return Figure("saved file answered", 10, turns, "the same with a new note judged and answered")
