"""Ways to a place for people: what to search for in an editor, and links that open it."""

from collections.abc import Sequence
from dataclasses import replace

from app.catalogue import Catalogue
from app.model import Edit, Entry, Link, Match, Search, Verdict
from app.workspace.verdicts.links import LinkTemplate

__all__ = ["Ways"]

_SHOWN = 3
"""Candidates that people are shown where no place is certain; for the rest nothing is searched."""


class Ways:
    """Tells the ways to the places of one catalogue.

    Args:
        catalogue: the copy as last read.
        templates: of links, as the workspace names them.
    """

    def __init__(self, catalogue: Catalogue, templates: Sequence[LinkTemplate] = ()) -> None:
        self._catalogue = catalogue
        self._templates = tuple(templates)

    def shown(self, verdict: Verdict) -> Verdict:
        """Return a verdict whose places say how people get there."""
        matches = tuple(
            self._shown(match, searched=match.claimed or rank < _SHOWN)
            for rank, match in enumerate(verdict.matches)
        )
        return replace(verdict, matches=matches)

    def search(self, entry: Entry, edit: Edit | None = None, words: str = "") -> Search | None:
        """Return what to search for to get to an entry: what changes, else words that are known."""
        return self._catalogue.search(entry, edit, words)

    def links(self, entry: Entry) -> tuple[Link, ...]:
        """Return the links that open an entry."""
        path = self._catalogue.path(entry.location.file)
        return tuple(template.link(entry.location, path) for template in self._templates)

    def _shown(self, match: Match, *, searched: bool) -> Match:
        words = (match.ask.old or "") if match.ask else ""
        search = self.search(match.entry, match.edit, words) if searched else None
        return replace(match, search=search, links=self.links(match.entry))
