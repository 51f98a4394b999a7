"""From a folder never seen to the first verdict, against ``lxml.etree.parse`` of the same bytes."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from app.workspace import Workspace
from tests.bench.measure import Figure, in_turns
from tests.bench.mixed_copy import write_copy
from tests.bench.speed.index import parse_all

__all__ = ["measure"]

_NOTE = "- The start screen says “Welcom aboard”, please make it “Welcome aboard”.\n"


def measure() -> Iterator[Figure]:
    """Yield the figure of a new workspace, and that of the same one, still open, when nothing changed."""
    with TemporaryDirectory(prefix="copycue-bench-") as name:
        folder = Path(name)
        contents = [path.read_bytes() for path in write_copy(folder / "copy")]
        journal = folder / "notes.md"
        journal.write_text(_NOTE, encoding="utf-8")

        def answer() -> Workspace:
            project = Workspace.of(copy=[folder / "copy"], journals=[journal])
            assert len(project.triage().notes) == 1
            return project

        turns = in_turns(answer, lambda: parse_all(contents))
        yield Figure("first answer", 3, turns, "20 MB read, indexed, one note judged / etree.parse of them")
        project = answer()
        turns = in_turns(project.triage, lambda: parse_all(contents))
        yield Figure("asked again", 0.02, turns, "the same workspace asked again / etree.parse of its 20 MB")
