"""The entries of a file while they are found: columns that are cheap to append to."""

from array import array
from collections.abc import Callable

from app.catalogue.readable import Place

__all__ = ["AS_TYPED", "MARKUP", "Columns", "kind_of"]

MARKUP = 2 * len(Place)
"""Added to the kind of an element's text that has mark-up in it: it never reads as typed."""
AS_TYPED = 2 * MARKUP
"""The kind of a text that reads as typed; only blanks may have to be folded."""


def kind_of(place: Place, *, keep: bool, markup: bool = False) -> int:
    """Return the small number for how a raw text is read.

    Args:
        place: where it stands.
        keep: all white space counts.
        markup: there is mark-up in it.
    """
    return place * 2 + keep + (MARKUP if markup else 0)


Add = Callable[..., None]


class Columns:
    """Entries in document order.

    Attributes:
        rows: element of each.
        starts: offset where its raw text begins.
        ends: offset behind it.
        rules: number of the dialect's rule.
        kinds: how it is read (``kind_of``).
    """

    __slots__ = ("add", "ends", "kinds", "rows", "rules", "starts")

    def __init__(self) -> None:
        self.rows = array("i")
        self.starts = array("i")
        self.ends = array("i")
        self.rules = bytearray()
        self.kinds = bytearray()

        add_row, add_start, add_end = self.rows.append, self.starts.append, self.ends.append
        add_rule, add_kind = self.rules.append, self.kinds.append

        def add(row: int, start: int, end: int, rule: int = 0, kind: int = 0) -> None:
            add_row(row)
            add_start(start)
            add_end(end)
            add_rule(rule)
            add_kind(kind)

        self.add: Add = add
        """Takes up an entry; made here, since it is called for each and looking its columns up would show."""

    def without(self, numbers: set[int]) -> "Columns":
        """Return the same without some entries."""
        kept = Columns()
        for number, row in enumerate(self.rows):
            if number not in numbers:
                kept.add(row, self.starts[number], self.ends[number], self.rules[number], self.kinds[number])
        return kept
