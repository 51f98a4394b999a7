"""JSON as exports are: with the line of each entry, and as much of a damaged file as is sound.

The standard library reads all or nothing and tells no places. Here it reads entry by entry, so a file that
was cut off gives all entries before the cut, and each entry knows its line. Numbers stay as they are written:
nothing is counted with them, and those of 5,000 digits are refused otherwise.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.journal.files.encoding import Decoded, decode
from app.journal.sentences import listed
from app.model import Pattern, Problem, Severity, pattern, say, say_count

__all__ = ["JsonText", "Record", "read_json"]

_DEEPEST = 5
"""Objects within objects above the list of entries: {"data": {"issues": {"nodes": […]}}}."""
_BLANK = re.compile(r"[ \t\r\n\N{ZERO WIDTH NO-BREAK SPACE}]*")
_REASONS = {
    "Expecting property name": pattern(
        "“{file}” cannot be read on from here: a name in double quotation marks should stand there (line "
        "{line}, column {column})."
    ),
    "Expecting ':'": pattern(
        "“{file}” cannot be read on from here: a colon is missing there (line {line}, column {column})."
    ),
    "Expecting ','": pattern(
        "“{file}” cannot be read on from here: a comma is missing there (line {line}, column {column})."
    ),
    "Unterminated string": pattern(
        "“{file}” cannot be read on from here: a text begins there that has no end; perhaps the file was "
        "cut off (line {line}, column {column})."
    ),
    "Invalid \\": pattern(
        "“{file}” cannot be read on from here: a backslash stands before a sign that takes none (line "
        "{line}, column {column})."
    ),
    "Illegal trailing comma": pattern(
        "“{file}” cannot be read on from here: a comma stands before a closing bracket (line {line}, "
        "column {column})."
    ),
}
_NO_JSON = pattern(
    "“{file}” cannot be read on from here: what stands there is no JSON (line {line}, column {column})."
)
_CUT_OFF = pattern(
    "“{file}” ends in the middle; what should follow is missing (line {line}, column {column})."
)
_TOO_DEEP = pattern(
    "“{file}” holds brackets too deep inside one another to be read on from (line {line}, column {column})."
)
_COMMA = pattern("“{file}” has a comma too many before a closing bracket (line {line}, column {column}).")
_HINT = say("Export it again, or mend that place in an editor.")


class Record(dict[str, object]):
    """An object of a list, with the line of the file on which it begins."""

    __slots__ = ("line",)

    def __init__(self, values: dict[str, object], line: int) -> None:
        super().__init__(values)
        self.line = line


@dataclass(slots=True)
class JsonText:
    """What a file of JSON holds.

    Attributes:
        values: mostly one; several in JSON Lines and in pages that were put one behind the other.
        problems: what is damaged, and what was mended.
    """

    values: list[object] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_json(data: bytes, file: str) -> JsonText:
    """Return the values of a file, as far as they are sound; of an empty or binary one just the problem."""
    decoded = decode(data, file)
    if isinstance(decoded, Problem):
        return JsonText(problems=[decoded])
    parser = _Lines(file, decoded) if _has_lines(decoded.text) else _Parser(file, decoded)
    parser.read()
    return parser.found


@dataclass(slots=True)
class _Parser:
    """Reads value after value; the first damaged place ends it."""

    file: str
    decoded: Decoded
    found: JsonText = field(default_factory=JsonText)
    at: int = 0
    ended: bool = False
    doubled: int = 0
    _line: int = 1
    _counted: int = 0

    @property
    def text(self) -> str:
        """The text of the file."""
        return self.decoded.text

    def read(self) -> None:
        """Read all values."""
        self.found.problems += self.decoded.problems
        while self._next() and not self.ended:
            self.found.values.append(self._value(0))
        self._tell_doubled()

    def _next(self) -> str:
        """Return the next sign that is not blank, or ""."""
        blank = _BLANK.match(self.text, self.at)
        self.at = blank.end() if blank else self.at
        return self.text[self.at : self.at + 1]

    def _value(self, depth: int) -> object:
        sign = self._next()
        if sign == "[" and depth <= _DEEPEST:
            return self._list()
        if sign == "{" and depth < _DEEPEST:
            return self._object(depth)
        return self._whole()

    def _list(self) -> list[object]:
        values: list[object] = []
        for _ in self._members("]"):
            line = self._line_here()
            value = self._whole()
            if self.ended:
                break
            values.append(Record(value, line) if isinstance(value, dict) else value)
        return values

    def _object(self, depth: int) -> dict[str, object]:
        pairs: list[tuple[str, object]] = []
        line = self._line_here()
        for _ in self._members("}"):
            name = self._whole()
            if self.ended or not isinstance(name, str) or self._next() != ":":
                self._end("Expecting ':'" if isinstance(name, str) else "Expecting property name", self.at)
                break
            self.at += 1
            pairs.append((name, self._value(depth + 1)))
            if self.ended:
                break
        return Record(self._merged(pairs), line)

    def _members(self, closing: str) -> Iterator[None]:
        """Stop before each member up to the closing bracket; a comma too many does no harm."""
        self.at += 1
        comma = -1
        while (sign := self._next()) and sign != closing:
            yield
            comma = -1
            if self._next() != ",":
                break
            comma = self.at
            self.at += 1
        if self.ended:
            return
        if self._next() == closing:
            if comma >= 0:
                self._tell(comma, _COMMA, Severity.WARNING)
            self.at += 1
        else:
            self._end("Expecting ','", self.at)

    def _whole(self) -> object:
        """Return the value at hand, read by the standard library in one go."""
        self._next()
        try:
            value, self.at = _decoder(self._merged).raw_decode(self.text, self.at)
        except json.JSONDecodeError as error:
            self._end(error.msg, error.pos)
        except RecursionError:
            self.ended = True
            self._tell(self.at, _TOO_DEEP, Severity.ERROR)
        else:
            return value
        return None

    def _merged(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        """Return an object; of a key that stands there twice both values, one of which would be lost."""
        values = dict(pairs)
        if len(values) < len(pairs):
            self.doubled += len(pairs) - len(values)
            every: dict[str, list[object]] = {}
            for name, value in pairs:
                every.setdefault(name, []).append(value)
            values = {name: several if len(several) > 1 else several[0] for name, several in every.items()}
        return values

    def _line_here(self) -> int:
        self._line += self.text.count("\n", self._counted, self.at)
        self._counted = self.at
        return self._line

    def _end(self, reason: str, place: int) -> None:
        """Stop at a damaged place and say what is wrong there."""
        if self.ended:
            return
        self.ended = True
        if not self.text[place:].strip():
            self._tell(place, _CUT_OFF, Severity.ERROR)
            return
        known = (words for start, words in _REASONS.items() if reason.startswith(start))
        self._tell(place, next(known, _NO_JSON), Severity.ERROR)

    def _tell(self, place: int, what: Pattern, severity: Severity) -> None:
        before = self.text[:place]
        line, column = before.count("\n") + 1, place - before.rfind("\n")
        message = what.say(file=self.file, line=line, column=column)
        self.found.problems.append(Problem(self.file, message, severity, line, column, _HINT))

    def _tell_doubled(self) -> None:
        if self.doubled:
            message = say_count(
                self.doubled,
                one="In “{file}” a name stands once twice in the same entry; both values were read.",
                many="In “{file}” a name stands {count:,} times twice in the same entry; both values "
                "were read.",
                file=self.file,
            )
            self.found.problems.append(Problem(self.file, message, Severity.WARNING))


class _Lines(_Parser):
    """Reads JSON Lines: each line for itself, so that a damaged one stops none."""

    __slots__ = ()

    def read(self) -> None:
        """Read all lines."""
        self.found.problems += self.decoded.problems
        damaged: list[int] = []
        decoder = _decoder(self._merged)
        for number, line in enumerate(self.text.split("\n"), 1):
            words = line.strip().removesuffix(",")
            try:
                value = decoder.decode(words) if words else None
            except (json.JSONDecodeError, RecursionError):
                damaged.append(number)
                continue
            if words:
                self.found.values.append(Record(value, number) if isinstance(value, dict) else value)
        self._tell_doubled()
        if damaged:
            message = say_count(
                len(damaged),
                one="Line {lines} of “{file}” is no sound JSON; the others were read.",
                many="Lines {lines} of “{file}” are no sound JSON; the others were read.",
                lines=listed(damaged),
                file=self.file,
            )
            self.found.problems.append(
                Problem(self.file, message, Severity.ERROR, line=damaged[0], hint=_HINT)
            )


def _has_lines(text: str) -> bool:
    """Say whether each line is a value of its own: the first one is whole, and another one follows."""
    lines = (line.strip().removesuffix(",") for line in text.split("\n", 3)[:3])
    first, second, *_ = (*filter(None, lines), "", "")
    if not (first.startswith("{") and second.startswith("{")):
        return False
    try:
        _decoder(dict).decode(first)
    except (json.JSONDecodeError, RecursionError):
        return False
    return True


def _decoder(merged: Callable[[list[tuple[str, object]]], dict[str, object]]) -> json.JSONDecoder:
    return json.JSONDecoder(
        object_pairs_hook=merged,
        parse_int=str,
        parse_float=str,
        parse_constant=lambda _name: None,
        strict=False,
    )
