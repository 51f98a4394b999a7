"""What a reply may say of searching for a place in an editor."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.model import Entry, Language, Match
from app.replies.quotes import one_line, quoted

__all__ = ["SearchFacts", "search_facts"]

_LIMIT = 40
_FAR_DOWN = 150
_LONG = 160


@dataclass(frozen=True, slots=True)
class SearchFacts:
    """What to search for in an editor.

    Attributes:
        phrase: as it stands in the file.
        hit: which of several hits it is, 1-based; or None where there is only one.
    """

    phrase: str
    hit: int | None


def search_facts(matches: Sequence[Match]) -> SearchFacts | None:
    """Return the search for the one place of a reply; None where it would only make the reply longer.

    A phrase that can not be shown exactly as it stands in the file is not told: quotation marks in
    it would be turned into others.
    """
    search = matches[0].search if len(matches) == 1 else None
    if (
        search is None
        or not _is_hard_to_find(matches[0].entry)
        or len(search.phrase) > _LIMIT
        or not _is_shown_exactly(search.phrase)
    ):
        return None
    return SearchFacts(search.phrase, search.hit if search.of > 1 else None)


def _is_hard_to_find(entry: Entry) -> bool:
    """Whether line and name are not help enough: far down, in the midst of a long text, or without a name."""
    return entry.location.line > _FAR_DOWN or len(entry.value) > _LONG or "/" in entry.key


def _is_shown_exactly(phrase: str) -> bool:
    return all(phrase in quoted(one_line(phrase), language) for language in Language)
