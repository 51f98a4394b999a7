"""The entries of a file while they are found, and their values, of which few are kept as text."""

from abc import abstractmethod
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain
from operator import eq
from typing import overload

__all__ = ["Columns", "Joined", "Values", "texts_of"]

_BORDER = b"\0"
"""Stands between texts that are decoded together; it is no character of XML."""

Append = Callable[[int], None]


class Columns:
    """Entries in document order.

    Attributes:
        rows: element of each.
        starts: offset where its raw text begins.
        ends: offset behind it.
        rules: number of the dialect's rule.
        unlike: the values that read otherwise than typed, by the entry's number.
    """

    __slots__ = ("ends", "rows", "rules", "starts", "unlike")

    def __init__(self) -> None:
        self.rows = array("i")
        self.starts = array("i")
        self.ends = array("i")
        self.rules = bytearray()
        self.unlike: dict[int, str] = {}

    @property
    def appends(self) -> tuple[Append, Append, Append, Append]:
        """What takes up row, start, end and rule: for the loop that every text goes through."""
        return self.rows.append, self.starts.append, self.ends.append, self.rules.append

    def add(self, row: int, start: int, end: int, rule: int = 0, value: str | None = None) -> None:
        """Take up an entry; ``value`` is what people read where that is not as typed."""
        if value is not None:
            self.unlike[len(self.rows)] = value
        self.rows.append(row)
        self.starts.append(start)
        self.ends.append(end)
        self.rules.append(rule)


class _Texts(Sequence[str]):
    """Texts that are made when somebody asks; they compare like a list of them."""

    @abstractmethod
    def one(self, number: int) -> str:
        """Return a text by its number, which is 0 or more and below the number of all."""

    @overload
    def __getitem__(self, number: int) -> str: ...

    @overload
    def __getitem__(self, number: slice) -> list[str]: ...

    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            return [self.one(each) for each in range(*number.indices(len(self)))]
        return self.one(range(len(self))[number])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(other) == len(self) and all(map(eq, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(list(self))


class Values(_Texts):
    """What people read in each entry of a file.

    Nine of ten texts read as they are typed: those are taken from the file's bytes when
    somebody asks, so that a big file does not lie in memory twice.

    Args:
        data: the scanned bytes.
        codec: decodes slices of them.
        columns: the entries.
    """

    def __init__(self, data: bytes, codec: str, columns: Columns) -> None:
        self._data = data
        self._codec = codec
        self._starts = columns.starts
        self._ends = columns.ends
        self._unlike = columns.unlike

    def __len__(self) -> int:
        return len(self._starts)

    def one(self, number: int) -> str:
        """Return the value of an entry."""
        value = self._unlike.get(number)
        return (
            str(self._data[self._starts[number] : self._ends[number]], self._codec)
            if value is None
            else value
        )

    def __iter__(self) -> Iterator[str]:
        data = self._data
        raw = [data[start:end] for start, end in zip(self._starts, self._ends, strict=True)]
        texts = texts_of(raw, self._codec)
        for number, value in self._unlike.items():
            texts[number] = value
        return iter(texts)


def texts_of(raw: Sequence[bytes], codec: str, errors: str = "strict") -> list[str]:
    """Decode many texts in one go, which takes a third of the time."""
    joined = _BORDER.join(raw)
    if joined.count(_BORDER) != len(raw) - 1:  # none at all, or one in a broken file
        return [str(each, codec, errors) for each in raw]
    return joined.decode(codec, errors).split(_BORDER.decode())


class Joined(_Texts):
    """The texts of several files, counted through.

    Args:
        parts: those of each file.
    """

    def __init__(self, parts: Sequence[Sequence[str]]) -> None:
        self._parts = tuple(parts)
        *self._firsts, self._length = accumulate(map(len, parts), initial=0)

    def __len__(self) -> int:
        return self._length

    def find(self, number: int) -> tuple[int, int]:
        """Return in which part a text is, and its number there.

        Raises:
            IndexError: there is no such text.
        """
        if not 0 <= number < self._length:
            raise IndexError(number)
        part = bisect_right(self._firsts, number) - 1
        return part, number - self._firsts[part]

    def numbers(self, part: int) -> range:
        """Return the numbers of all texts of a part."""
        first = self._firsts[part]
        return range(first, first + len(self._parts[part]))

    def one(self, number: int) -> str:
        """Return a text."""
        part, number = self.find(number)
        return self._parts[part][number]

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(self._parts)
