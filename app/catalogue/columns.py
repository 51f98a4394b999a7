"""The entries of a file while they are found: plain lists, since appending to them is cheapest."""

from app.catalogue.readable import Place

__all__ = ["Columns", "kind_of"]


def kind_of(place: Place, *, keep: bool) -> int:
    """Return the small number for how a raw text is read: where it stands, and whether all white space counts."""
    return place * 2 + keep


class Columns:
    """Entries in document order.

    Attributes:
        rows: element of each.
        starts: offset where its raw text begins.
        ends: offset behind it.
        rules: number of the dialect's rule.
        kinds: how it is read (``kind_of``).
    """

    __slots__ = ("ends", "kinds", "rows", "rules", "starts")

    def __init__(self) -> None:
        self.rows: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.rules = bytearray()
        self.kinds = bytearray()

    def add(self, row: int, start: int, end: int, rule: int = 0, kind: int = 0) -> None:
        """Take up an entry."""
        self.rows.append(row)
        self.starts.append(start)
        self.ends.append(end)
        self.rules.append(rule)
        self.kinds.append(kind)

    def without(self, numbers: set[int]) -> "Columns":
        """Return the same without some entries."""
        kept = Columns()
        for number, row in enumerate(self.rows):
            if number not in numbers:
                kept.add(row, self.starts[number], self.ends[number], self.rules[number], self.kinds[number])
        return kept
