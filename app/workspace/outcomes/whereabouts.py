"""Finding the entries again that replies named, after the client went over the files.

A key that is a name leads to its entry wherever that stands by now. A key that only counts ("line[3]") may
mean another entry after one was added; then the wording and the neighbours decide. In doubt an entry is
lost: nothing is said of it that might be another's.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.catalogue import Catalogue
from app.model import Entry, SentPlace

__all__ = ["Found", "Missing", "Whereabouts", "neighbours"]

_COUNTS = re.compile(r"\[\d+\]")


class Missing(StrEnum):
    """Why nothing is known of an entry."""

    LOST = "lost"
    """It is not there any more, or can not be told from others."""
    UNKNOWN = "unknown"
    """Its file is broken, or can not be read now: wait."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where an entry stands now.

    Attributes:
        file: relative to the copy root.
        value: as people read it.
    """

    file: str
    value: str


class Whereabouts:
    """Finds entries in one reading of the copy.

    Args:
        catalogue: the reading.
        asked: all places that replies named: what was asked for changes what stands around a text, too.
    """

    def __init__(self, catalogue: Catalogue, asked: Iterable[SentPlace]) -> None:
        self._catalogue = catalogue
        self._wished: defaultdict[str, set[str]] = defaultdict(set)
        self._wanted: set[str] = set()
        for place in asked:
            self._wanted.add(place.before)
            if place.after is not None:
                self._wanted.add(place.after)
                self._wished[place.before].add(place.after)
        self._by_value: dict[str, Mapping[str, Sequence[int]]] = {}

    def find(self, place: SentPlace) -> Found | Missing:
        """Return where the entry of a place stands now, or why that is not known."""
        index = self._index(place)
        if isinstance(index, Missing):
            return index
        return Found(self._catalogue.file(index), self._catalogue.values[index])

    def entry(self, place: SentPlace) -> Entry | None:
        """Return the entry of a place as it stands now; None where that is not known."""
        index = self._index(place)
        return None if isinstance(index, Missing) else self._catalogue.entry(index)

    def _index(self, place: SentPlace) -> int | Missing:
        catalogue, file = self._catalogue, place.file
        if catalogue.fault(file) is not None:
            return Missing.UNKNOWN
        if not catalogue.in_file(file) and not catalogue.is_whole:
            return Missing.UNKNOWN
        index = self._in_its_file(place)
        if index is None and file not in catalogue.files:
            index = self._elsewhere(place)
        return Missing.LOST if index is None else index

    # --- in its file --------------------------------------------------------------------------

    def _in_its_file(self, place: SentPlace) -> int | None:
        is_name = not _COUNTS.search(place.key)
        if is_name and (index := self._as_ever(place)) is not None:
            return index
        named = self._catalogue.by_key(place.file).get(place.key, ())
        if is_name and len(named) == 1:
            return self._catalogue.in_file(place.file).start + named[0]
        alike = list(self._alike(place))
        surrounded = [index for index in alike if self._is_between(index, place)]
        if len(surrounded) == 1:
            return surrounded[0]
        index = self._at_its_path(place)
        if index is None and len(alike) == 1 and self._catalogue.values[alike[0]] == place.before:
            return alike[0]
        return index

    def _as_ever(self, place: SentPlace) -> int | None:
        """Return the entry of the same key at the same path that reads as before or as asked.

        The other ways need all keys of the file, which takes a while in a large one.
        """
        wanted = self._wanted_in(place.file)
        for value in filter(None, (place.before, place.after)):
            for index in wanted.get(value, ()):
                if self._catalogue.key(index) == place.key and self._path(index) == place.xpath:
                    return index
        return None

    def _wanted_in(self, file: str) -> Mapping[str, Sequence[int]]:
        """Return the entries of a file by their texts, those that were named or asked for."""
        if file not in self._by_value:
            found: defaultdict[str, list[int]] = defaultdict(list)
            start = self._catalogue.in_file(file).start
            for number, value in enumerate(self._catalogue.values_in(file)):
                if value in self._wanted:
                    found[value].append(start + number)
            self._by_value[file] = found
        return self._by_value[file]

    def _alike(self, place: SentPlace) -> Iterator[int]:
        """Yield the entries of the same kind in its file that read as before or as asked."""
        kind, start = _COUNTS.sub("", place.key), self._catalogue.in_file(place.file).start
        for key, numbers in self._catalogue.by_key(place.file).items():
            if _COUNTS.sub("", key) == kind:
                yield from (start + number for number in numbers if self._reads_so(start + number, place))

    def _reads_so(self, index: int, place: SentPlace) -> bool:
        return self._catalogue.values[index] in (place.before, place.after)

    def _at_its_path(self, place: SentPlace) -> int | None:
        """Return the entry that stands at the same path between the same neighbours, whatever it reads."""
        indices = self._catalogue.in_file(place.file)
        between = (index for index in indices if self._is_between(index, place))
        return next((index for index in between if self._path(index) == place.xpath), None)

    def _is_between(self, index: int, place: SentPlace) -> bool:
        """Tell whether both neighbours of an entry are those of a place, as they were or as was asked."""
        if place.around is None:
            return False
        now = neighbours(self._catalogue, index)
        return all(
            value == then or value in self._wished.get(then, ())
            for value, then in zip(now, place.around, strict=True)
        )

    def _path(self, index: int) -> str:
        return self._catalogue.entry(index).location.xpath

    # --- in another file ----------------------------------------------------------------------

    def _elsewhere(self, place: SentPlace) -> int | None:
        """Return the entry in a file of another name, where there is but one that it can be."""
        found = [
            index
            for file in self._catalogue.files
            for value in dict.fromkeys((place.before, place.after))
            for index in self._wanted_in(file).get(value or "", ())
            if self._catalogue.key(index) == place.key and self._is_between(index, place)
        ]
        return found[0] if len(found) == 1 else None


def neighbours(catalogue: Catalogue, index: int) -> tuple[str, str]:
    """Return the values of the entries before and behind one in its file, "" at the ends of it."""
    file = catalogue.in_file(catalogue.file(index))
    before = catalogue.values[index - 1] if index > file.start else ""
    return before, catalogue.values[index + 1] if index + 1 < file.stop else ""
