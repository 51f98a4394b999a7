"""Opens a text at its line, and a journal at a note; what no editor is for is left to the system."""

from collections.abc import Callable
from pathlib import Path

from app.model import CopycueError, Entry, Note, say
from app.workspace.opening.editors import Call, EditorChoice, call_of, is_editors_link
from app.workspace.opening.opened import Opened, Spot
from app.workspace.opening.starting import start
from app.workspace.project.setup import Setup
from app.workspace.reading.copy_files import CopyFiles
from app.workspace.verdicts.ways import Ways

__all__ = ["Opener"]

_LINES = frozenset({".csv", ".json", ".jsonl", ".log", ".markdown", ".md", ".ndjson", ".rst", ".tsv", ".txt"})
"""Journals that are read line by line in an editor. Others are opened with their own program."""


class Opener:
    """Opens files of a project. Any thread may call it.

    Args:
        setup: what opens a text, and the templates of links.
        copy: the copy files as last read.
        journal_path: returns where a journal is, by its name as last read, or None.
        run: starts an editor.
        find: finds one.
    """

    def __init__(
        self,
        setup: Setup,
        copy: CopyFiles,
        journal_path: Callable[[str], Path | None],
        *,
        run: Callable[[Call], None] = start,
        find: Callable[..., Call | None] = call_of,
    ) -> None:
        self._setup = setup
        self._copy = copy
        self._journal_path = journal_path
        self._run = run
        self._find = find

    def place(self, entry: Entry) -> Opened:
        """Open an entry's file where the entry stands in it now.

        Raises:
            CopycueError: the file is gone, or the editor could not be started.
        """
        catalogue = self._copy.last
        if catalogue is None or entry.location.file not in catalogue.files:
            raise _gone(entry.location.file)
        now = catalogue.as_it_is_now(entry) or entry
        links = Ways(catalogue, self._setup.links).links(now)
        link = next((one.url for one in links if one.name == "editor" and is_editors_link(one.url)), "")
        path = catalogue.path(entry.location.file)
        return self._open(Spot(path, now.location.line, now.location.column), link)

    def journal(self, note: Note) -> Opened:
        """Open the journal where a note stood when it was last read, as near as a program can be told.

        Raises:
            CopycueError: the file is gone, or the editor could not be started.
        """
        source = note.source
        path = self._journal_path(source.file)
        if path is None:
            raise _gone(source.file)
        spot = Spot(path, source.line or 1)
        if source.line is not None and path.suffix.lower() in _LINES:
            return self._open(spot, "")
        return Opened(_there(spot), address=_address(path), sheet=source.sheet, cell=source.cell)

    def _open(self, spot: Spot, link: str) -> Opened:
        """Open a spot with an editor; an editor's link counts before an editor that is merely found."""
        choice = self._setup.open_with
        call = self._find(choice, _there(spot), looked_for=not link)
        if call is not None:
            self._run(call)
            return Opened(spot, call.name)
        is_link = bool(link) and choice is EditorChoice.AUTO
        return Opened(spot, address=link if is_link else _address(spot.path))


def _address(path: Path) -> str:
    return path.absolute().as_uri()


def _there(spot: Spot) -> Spot:
    """Return a spot whose file is there."""
    if not spot.path.is_file():
        raise _gone(str(spot.path))
    return spot


def _gone(file: str) -> CopycueError:
    message = say("{file} was renamed or removed, or its drive is not connected.", file=file)
    return CopycueError(say("The file is not there"), message)
