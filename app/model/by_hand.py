"""How people get to a place by hand: what to search for in an editor, and links that open it."""

from dataclasses import dataclass

__all__ = ["Link", "Search"]


@dataclass(frozen=True, slots=True)
class Search:
    """What to type into the search of an editor (Ctrl+F; plain text, upper and lower case alike).

    Attributes:
        phrase: stands on one line of the file, as typed there.
        hit: 1-based number of the hit that is the place, counted from the top of the file.
        of: number of hits in the file; 1 for a phrase that leads straight to the place.
    """

    phrase: str
    hit: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class Link:
    """An address that opens the place in some program.

    Attributes:
        name: what the workspace calls it: "editor" or "web".
        url: the address, complete and escaped.
    """

    name: str
    url: str
