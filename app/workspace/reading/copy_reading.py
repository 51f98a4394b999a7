"""The copy files as they were at one moment: what ``entries``, ``locate`` and ``check`` need."""

from collections.abc import Iterator, Sequence

from app.catalogue import Catalogue
from app.model import Entry, Problem
from app.workspace.values import FoundPlace, FoundText
from app.workspace.verdicts.links import LinkTemplate
from app.workspace.verdicts.ways import Ways

__all__ = ["CopyReading"]


class CopyReading:
    """One reading of the copy files; it does not change any more, whoever asks it.

    Attributes:
        catalogue: every string of them, with its place.
        files: relative to the copy roots, with ``/``.
        problems: what is wrong with settings and copy files.
    """

    def __init__(
        self, catalogue: Catalogue, problems: Sequence[Problem], links: Sequence[LinkTemplate] = ()
    ) -> None:
        self.catalogue = catalogue
        self._ways = Ways(catalogue, links)
        self.files = catalogue.files
        self.problems = tuple(dict.fromkeys((*problems, *catalogue.problems)))

    def __len__(self) -> int:
        return len(self.catalogue)

    def entries(self) -> Iterator[Entry]:
        """Yield every string of the copy files with its place, in the order of files and places."""
        return self.catalogue.entries()

    def check(self) -> tuple[Problem, ...]:
        """Return all that is wrong: with settings and files, in each file, between the languages."""
        return tuple(dict.fromkeys((*self.problems, *self.catalogue.check())))

    def locate(self, text: str, *, limit: int = 10) -> tuple[FoundPlace, ...]:
        """Find displayed text: the entries that hold it, best first."""
        from app.matching import Matcher

        found = Matcher(self.catalogue).locate(text, limit=limit)
        return tuple(
            FoundPlace(
                place.entry,
                place.score,
                place.evidence,
                self._ways.search(place.entry, words=text),
                self._ways.links(place.entry),
            )
            for place in found
        )

    def holding(self, words: str) -> tuple[FoundText, ...]:
        """Return the entries that hold every one of some words in text, key or file, the best first."""
        from app.workspace.search.texts_by_words import TextSearch

        return TextSearch().find(self.catalogue, words, limit=len(self)).texts
