"""A broken file read as it will be once its faults are repaired, with its places in the file as it is.

The faults are mended in memory only (``diagnose`` shows which changes do it). What the mended
text holds before and behind them can then be found and named; nothing of it is vouched for
until the file itself is repaired.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.catalogue.diagnose import Diagnosis
from app.catalogue.entries import Table
from app.catalogue.fault import unmended
from app.catalogue.source import Source, source_of
from app.model import Problem

__all__ = ["Mend", "mended", "without_cut_entries"]

TextEdit = tuple[int, int, str]
"""Start and end in characters, and what stands there instead; in the text that the edit before it made."""


@dataclass(frozen=True, slots=True)
class Mend:
    """Where the offsets of a mended text are in the file as it is.

    Attributes:
        edits: start, end and new length of each change, in bytes of ``Source.scanned``, one after the other.
    """

    edits: tuple[tuple[int, int, int], ...]

    def original(self, offset: int) -> int:
        """Turn an offset in the mended text into one in the file."""
        return unmended(offset, self.edits)

    def changed(self) -> Iterator[tuple[int, int]]:
        """Yield the stretches of the mended text that were changed."""
        for number, (start, _, length) in enumerate(self.edits):
            shift = 0
            for later, until, new in self.edits[number + 1 :]:
                shift += new - (until - later) if until <= start + shift else 0
            yield start + shift, start + shift + length


def mended(source: Source, diagnosis: Diagnosis) -> tuple[Source, Mend] | None:
    """Return a broken file as it will read when it is repaired; None where no repair is proven."""
    if diagnosis.codec:
        return _in_its_true_encoding(source, diagnosis.codec)
    return _with_repair(source, diagnosis.repair) if diagnosis.repair else None


def _in_its_true_encoding(source: Source, codec: str) -> tuple[Source, Mend] | None:
    """Return the same bytes read otherwise: every place stays where it is."""
    try:
        source.data.decode(codec)
    except UnicodeDecodeError:
        return None
    return Source(source.file, source.data, codec, source.bom, source.data, codec), Mend(())


def _with_repair(source: Source, edits: Sequence[TextEdit]) -> tuple[Source, Mend] | None:
    """Return the text with the changes; None where the file's encoding can not write it."""
    text = source.scanned[source.start :].decode(source.codec)
    moves: list[tuple[int, int, int]] = []
    try:
        for start, end, new in edits:
            begin = source.start + len(text[:start].encode(source.codec))
            size = len(text[start:end].encode(source.codec))
            moves.append((begin, begin + size, len(new.encode(source.codec))))
            text = text[:start] + new + text[end:]
        data = source.data[: source.bom] + source.encode(text)
    except UnicodeEncodeError:
        return None
    made = source_of(source.file, data)
    if isinstance(made, Problem) or (made.encoding, made.bom) != (source.encoding, source.bom):
        return None
    return made, Mend(tuple(moves))


def without_cut_entries(table: Table, mend: Mend) -> Table:
    """Return the table without the texts of which the fault may have taken the beginning or the end."""
    borders = {border for stretch in mend.changed() for border in stretch}
    kept = [
        number
        for number, (start, end) in enumerate(zip(table.starts, table.ends, strict=True))
        if start not in borders and end not in borders
    ]
    if len(kept) == len(table.values):
        return table
    return replace(
        table,
        rows=array("i", (table.rows[number] for number in kept)),
        starts=array("i", (table.starts[number] for number in kept)),
        ends=array("i", (table.ends[number] for number in kept)),
        rules=bytearray(table.rules[number] for number in kept),
        values=[table.values[number] for number in kept],
    )
