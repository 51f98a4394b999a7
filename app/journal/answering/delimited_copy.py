"""Answers in a copy of a CSV file: one more field a line, every other byte as it was.

The bytes are looked at as Latin-1, in which each is a character of its own: separators, quotation marks and
line ends are the same in UTF-8 and windows-1252, so nothing else need be understood to stay as it is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from itertools import pairwise

from app.journal.answering.cell_words import csv_text
from app.journal.answering.shape import Shape
from app.journal.files.encoding import is_utf8
from app.journal.formats.delimited import cells_at, rows_of

__all__ = ["Written", "delimited_with_answers"]

_BYTES = "latin-1"
_MARKS = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8"))
_INSTEAD = str.maketrans({"→": "->", "‑": "-", "−": "-", "\u2028": "\n", "\u2029": "\n"})
"""Signs of replies that windows-1252 has not, and what is read alike."""


@dataclass(frozen=True, slots=True)
class Written:
    """A copy, and what did not get into it.

    Attributes:
        data: the whole copy.
        taken: rows whose cell for an answer is filled already.
        unwritable: rows whose answer has a sign that the file's encoding has not.
    """

    data: bytes
    taken: frozenset[int]
    unwritable: frozenset[int]


def delimited_with_answers(
    data: bytes, shape: Shape, delimiter: str, answers: Mapping[int, str]
) -> Written | None:
    """Return a copy with answers; None where the file can not be put together again byte for byte.

    Args:
        data: the client's file.
        shape: of its table.
        delimiter: its separator.
        answers: by the line on which a record begins.
    """
    found = _view(data)
    if found is None:
        return None
    text, codec = found
    column = shape.free_column() if shape.column is None else shape.column
    words = dict.fromkeys(shape.headers, shape.heading) | dict(answers)
    first = min(shape.headers, default=0)
    parts: list[str] = []
    taken, unwritable = set[int](), set[int]()
    at = 0
    for line, start, end in _records(text, delimiter):
        wanted = words.get(line)
        if line < first or (wanted is None and not text[start:end].strip()):
            continue
        field = _field_for(wanted, codec)
        if field is None:
            unwritable.add(line)
            field = ""
        gap = _gap(text[start:end], column, delimiter)
        if gap is None:
            taken |= {line} if line in answers else set()
            continue
        missing, begin, stop = gap
        parts += (text[at : start + begin], delimiter * missing, field)
        at = start + stop
    copy = "".join((*parts, text[at:]))
    return Written(copy.encode(_codec_of_view(codec)), frozenset(taken), frozenset(unwritable))


def _view(data: bytes) -> tuple[str, str] | None:
    """Return a file as text of which it can be made again, and the encoding of words in it."""
    codec = next((codec for mark, codec in _MARKS if data.startswith(mark)), "")
    if not codec and b"\0" in data:
        return None
    if codec.startswith("utf-16"):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            return None
        return (text, codec) if text.encode(codec) == data else None
    return data.decode(_BYTES), codec or _encoding(data)


def _encoding(data: bytes) -> str:
    """Return the encoding of bytes without a mark, as the reader of journals takes them."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    return "utf-8" if not lines or any(map(is_utf8, lines)) else "cp1252"


def _codec_of_view(codec: str) -> str:
    return codec if codec.startswith("utf-16") else _BYTES


def _field_for(words: str | None, codec: str) -> str | None:
    """Return words as a quoted field of the view; None where the file's encoding can not hold them."""
    if words is None:
        return ""
    shown = csv_text(words)
    quoted = '"' + shown.replace('"', '""') + '"' if set(shown) & _TO_QUOTE else shown
    if codec == "cp1252":
        quoted = quoted.translate(_INSTEAD)
    try:
        return quoted.encode(codec).decode(_codec_of_view(codec))
    except UnicodeEncodeError:
        return None


_TO_QUOTE = frozenset(' "\n,;|\t')


def _records(text: str, delimiter: str) -> Iterator[tuple[int, int, int]]:
    """Yield the line on which each record begins, and where it begins and ends, its line end left out."""
    lines = list(StringIO(text, newline=""))
    starts = [row.line - 1 for row in rows_of(text, delimiter) if row.line is not None]
    ends = [0]
    for line in lines:
        ends.append(ends[-1] + len(line))
    for first, following in pairwise((*starts, len(lines))):
        last = lines[following - 1]
        yield first + 1, ends[first], ends[following] - (len(last) - len(last.rstrip("\r\n")))


def _gap(record: str, column: int, delimiter: str) -> tuple[int, int, int] | None:
    """Return how many separators a record lacks, and what of it the answer replaces; None: it is filled."""
    cells = list(cells_at(record, 0, delimiter))
    if len(cells) <= column:
        return column - len(cells) + 1, len(record), len(record)
    value, start, end = cells[column]
    return None if value.strip() else (0, start, end)
