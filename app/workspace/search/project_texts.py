"""The texts of a project as one searches them: those of the last reading, whichever that is by then."""

import threading
from collections.abc import Sequence
from dataclasses import replace

from app.catalogue import Catalogue
from app.workspace.progress import Cancelled
from app.workspace.reading.copy_files import CopyFiles
from app.workspace.search.texts_by_words import TextSearch
from app.workspace.values import FoundTexts
from app.workspace.verdicts.links import LinkTemplate
from app.workspace.verdicts.ways import Ways

__all__ = ["ProjectTexts"]


class ProjectTexts:
    """Searches a project's texts. Any thread may call it.

    Args:
        copy: its copy files.
        links: templates of links to places.
    """

    def __init__(self, copy: CopyFiles, links: Sequence[LinkTemplate]) -> None:
        self._copy = copy
        self._links = links
        self._search = TextSearch()
        self._searching_now = threading.Lock()

    def prepare(self) -> None:
        """Make the next search quick; one that is wanted meanwhile waits for one file at most."""
        if (catalogue := self._copy.last) is not None:
            for part in catalogue.parts:
                with self._searching_now:
                    self._search.prepare(part)

    def find(self, typed: str, *, limit: int = 50, cancelled: Cancelled | None = None) -> FoundTexts:
        """Return the texts, as last read, that hold every word that was typed, the best first.

        Args:
            typed: words of the text, of its key or its file; ``kiosk.xml:42`` for a line. Nothing: all texts.
            limit: so many are returned at most; of the others only their number.
            cancelled: asked now and then; when it says True, the search ends.

        Raises:
            CancelledError: ``cancelled`` said so.
        """
        catalogue = self._copy.last or Catalogue.read(())
        with self._searching_now:
            found = self._search.find(catalogue, typed, limit=limit, cancelled=cancelled)
        ways = Ways(catalogue, self._links)
        return replace(found, texts=tuple(replace(one, links=ways.links(one.entry)) for one in found.texts))
