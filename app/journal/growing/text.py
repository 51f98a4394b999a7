"""Long journals in free text that are only added to: the end is read again, in the light of the beginning.

What a line of prose means depends on the whole text: its title, whether it has lists, the order of day and
month. So the end is read together with the beginning, which shows all that, and is believed only if what
was known of it comes out just as before. Where an addition could change what stands further up, or where
that can not be told, the whole text is read.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from msgspec import structs

from app.journal.contract import JournalFile, Reader, Reading
from app.journal.dates import date_head
from app.journal.growing.plain_text import plain_text
from app.journal.prose.outline import lines_of

__all__ = ["GrowingText", "growing_text"]

_BEGINNING = 400
"""Lines that show what kind of text it is."""
_END = 200
"""So many lines, at least, are read again."""
_KNOWN = 10
"""So many notes in them, at least, must come out as before."""
_STILL_OPEN = 2
"""So many of the last notes may go on with what is added."""
_LONGEST_END = 4000
_ANCHORS = 4
"""So many places are tried from which on the end may be read again."""
_HEADING = re.compile(r"#{1,6}[ \t]+\S")
_REACHES_UP = re.compile(r"\s*(?:```|~~~|#[ \t]|===)|.*-->")
"""Lines that may change what stands above them: the end of code or of a comment, a second title."""
_EITHER_ORDER = re.compile(r"\s*\d{1,2}[/-]\d{1,2}[/-]")
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class _End:
    """The part of a text that is read again.

    Attributes:
        start: how many lines stand before it.
        lines: its own.
        reading: of the beginning and of these lines; the notes are those of these lines.
    """

    start: int
    lines: Sequence[str]
    reading: Reading


class GrowingText:
    """A text whose file may be added to.

    Args:
        journal: the file, for its name and how it is read.
        reader: reads it.
        beginning: the first lines of the text.
        reading: of the whole text.
    """

    def __init__(
        self, journal: JournalFile, reader: Reader, beginning: Sequence[str], reading: Reading
    ) -> None:
        self._journal = replace(journal, data=b"")
        self._reader = reader
        self._beginning = beginning
        self._end = _End(0, (), reading)
        self.reading = reading
        """What the whole file says."""
        self.open_bytes = 0
        """So many bytes at the end of the file are to be given again with what is added."""

    def anchor(self, text: str) -> None:
        """Find where the end begins that is read again; without such a place nothing is read on.

        Args:
            text: all of it, or the end that was read again so far.
        """
        first, lines = self._end.start, lines_of(text)
        for index in _anchors(lines, max(1, _BEGINNING - first)):
            known = tuple(note for note in self.reading.notes if (note.source.line or 0) > first + index)
            again = self._read(first + index, lines[index:])
            if len(known) >= _KNOWN and again.notes == known:
                self._end = _End(first + index, lines[index:], again)
                self.open_bytes = len(text[_offset(text, index) :].encode())
                return

    def grow(self, data: bytes) -> bool:
        """Read on; False, and nothing is read, where the whole file is to be read again.

        Args:
            data: the last ``open_bytes`` of the file, and all that was added to it.
        """
        text = plain_text(data, self._journal.name) if self._end.lines else None
        if text is None:
            return False
        lines, before = lines_of(text), self._end
        if any(map(_REACHES_UP.match, lines[len(before.lines) - 1 :])):
            return False
        again = self._read(before.start, lines)
        if not self._goes_on(again):
            return False
        above = self.reading.notes[: len(self.reading.notes) - len(before.reading.notes)]
        self.reading = replace(self.reading, notes=(*above, *again.notes))
        self._end, self.open_bytes = _End(before.start, lines, again), len(data)
        if len(lines) > _LONGEST_END:
            self.anchor(text)
        return True

    def _goes_on(self, again: Reading) -> bool:
        """Tell whether what was known of the end comes out as before, and the rest changes nothing above."""
        before = self._end.reading
        sure = len(before.notes) - _STILL_OPEN
        if again.notes[:sure] != before.notes[:sure] or again.problems != before.problems:
            return False
        new = again.notes[sure:]
        ids = {note.id for note in new if note.id}
        known_ids = {note.id for note in self.reading.notes[:-_STILL_OPEN] if note.id}
        numbered = not ids or any(note.id for note in before.notes[:sure])
        either = any(_EITHER_ORDER.match(note.date_text) for note in new)
        return numbered and not either and not ids & known_ids

    def _read(self, start: int, lines: Sequence[str]) -> Reading:
        """Return the notes of lines that are read behind the beginning, with their own places."""
        text = "\n".join((*self._beginning, *lines))
        reading = self._reader.read(replace(self._journal, data=text.encode()))
        above = len(self._beginning)
        notes = (
            structs.replace(note, source=structs.replace(note.source, line=note.source.line - above + start))
            for note in reading.notes
            if note.source.line and note.source.line > above
        )
        return replace(reading, notes=tuple(notes))


def growing_text(journal: JournalFile, reader: Reader) -> GrowingText | None:
    """Return a text that may be followed; None where it is too short, or is not plain enough to be sure."""
    text = plain_text(journal.data, journal.name)
    if text is None:
        return None
    lines = lines_of(text)
    if len(lines) < _BEGINNING + _END:
        return None
    growing = GrowingText(journal, reader, lines[:_BEGINNING], reader.read(journal))
    growing.anchor(text)
    return growing


def _anchors(lines: Sequence[str], least: int) -> Iterator[int]:
    """Yield the last headings and days that stand far enough from the end, the last first."""
    found = 0
    for index in range(len(lines) - _END, least - 1, -1):
        line = lines[index]
        if _HEADING.match(line) or ((day := date_head(line)) and day.full and not day.rest):
            yield index
            found += 1
            if found == _ANCHORS:
                return


def _offset(text: str, line: int) -> int:
    """Return where the line begins below so many others."""
    at = 0
    for _ in range(line):
        end = _LINE_END.search(text, at)
        if end is None:
            break
        at = end.end()
    return at
