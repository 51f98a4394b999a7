"""The entries of a file while they are found, and their values, of which few are kept as text."""

from array import array
from collections.abc import Iterator, Sequence
from typing import Protocol, overload

__all__ = ["Columns", "Values"]


class Add(Protocol):
    """Takes up an entry."""

    def __call__(self, row: int, start: int, end: int, rule: int = 0, value: str | None = None) -> None:
        """Append an entry; ``value`` is what people read where that is not as typed."""


class Columns:
    """Entries in document order.

    Attributes:
        rows: element of each.
        starts: offset where its raw text begins.
        ends: offset behind it.
        rules: number of the dialect's rule.
        unlike: the values that read otherwise than typed, by the entry's number.
    """

    __slots__ = ("add", "ends", "rows", "rules", "starts", "unlike")

    def __init__(self) -> None:
        self.rows = array("i")
        self.starts = array("i")
        self.ends = array("i")
        self.rules = bytearray()
        self.unlike: dict[int, str] = {}

        rows, unlike = self.rows, self.unlike
        add_row, add_start, add_end = self.rows.append, self.starts.append, self.ends.append
        add_rule = self.rules.append

        def add(row: int, start: int, end: int, rule: int = 0, value: str | None = None) -> None:
            if value is not None:
                unlike[len(rows)] = value
            add_row(row)
            add_start(start)
            add_end(end)
            add_rule(rule)

        self.add: Add = add
        """Takes up an entry; made here, since it is called for each and looking its columns up would show."""


class Values(Sequence[str]):
    """What people read in each entry of a file.

    Nine of ten texts read as they are typed: those are taken from the file's bytes when
    somebody asks, so that a big file does not lie in memory twice.

    Args:
        data: the scanned bytes.
        codec: decodes slices of them.
        columns: the entries.
    """

    __slots__ = ("_codec", "_data", "_ends", "_starts", "_unlike")

    def __init__(self, data: bytes, codec: str, columns: Columns) -> None:
        self._data = data
        self._codec = codec
        self._starts = columns.starts
        self._ends = columns.ends
        self._unlike = columns.unlike

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, number: int) -> str: ...

    @overload
    def __getitem__(self, number: slice) -> list[str]: ...

    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        start, end = self._starts[number], self._ends[number]  # raises IndexError as a list does
        value = self._unlike.get(number if number >= 0 else number + len(self))
        return str(self._data[start:end], self._codec) if value is None else value

    def __iter__(self) -> Iterator[str]:
        data, codec = self._data, self._codec
        spans = zip(self._starts, self._ends, strict=True)
        if not self._unlike:
            return (str(data[start:end], codec) for start, end in spans)
        unlike = self._unlike.get
        return (
            str(data[start:end], codec) if (value := unlike(number)) is None else value
            for number, (start, end) in enumerate(spans)
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(other) == len(self) and all(map(str.__eq__, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))
