"""Notes that were filled in like a form: "Page: Start", "Old: Ferry", "New: Ship", one field on each line.

Such a text is a table turned on its side, so it is read as one: each form a row, each field a column. A form
begins with a heading, with "Bug 12", at a line of dashes, or where the first of its fields comes again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.journal.lexicon import Role
from app.journal.prose.markers import MarkerKind, find_marker
from app.journal.table.grid import Row
from app.journal.table.headers import WORDS_OF_NOTE, known_name
from app.journal.table.mapping import ColumnMapping

__all__ = ["Forms", "forms_of"]

_FIELD = re.compile(
    r"[ \t]*(?:[-*+•][ \t]+)?[*_]{0,2}(?P<name>[^\W\d_#][^:*\n]{0,40}?)[*_]{0,2}[ \t]*:[*_]{0,2}(?P<value>.*)"
)
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?P<title>.*\S)")
_RULE = re.compile(r"[ \t]*([-*_=~])(?:[ \t]*\1){2,}[ \t]*$")
_PROBE = 60
"""Forms begin within so many lines; a long journal of another kind is not gone through for them."""
_FIELDS = 2
"""A form has at least so many fields; one that stands alone has one more."""
_OWN_WORDS = WORDS_OF_NOTE - {Role.TITLE}
"""Without them a single form is the head of a letter."""


@dataclass(frozen=True, slots=True)
class Forms:
    """Forms as a table.

    Attributes:
        rows: the names of the fields, then a row for each form.
        mapping: which of the columns are the words.
        passed_over: lines that belong to no form.
    """

    rows: tuple[Row, ...]
    mapping: ColumnMapping
    passed_over: tuple[int, ...]


@dataclass(slots=True)
class _Form:
    """A form in the making."""

    line: int
    number: str = ""
    title: str = ""
    fields: dict[str, list[str]] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    last: str = ""
    """The field that the next line goes on with."""

    @property
    def roles(self) -> frozenset[Role]:
        """What its fields are for."""
        return frozenset(name.role for name in map(known_name, self.fields) if name) - {
            Role.ASIDE,
            Role.ANSWER,
        }

    @property
    def speaks(self) -> bool:
        """Whether there are words that are in no field."""
        return any(map(str.strip, self.words))

    @property
    def is_one(self) -> bool:
        """Whether it says enough for a form, and holds no list of notes below its fields."""
        speaks = bool(self.roles & WORDS_OF_NOTE or self.words or self.title)
        return (
            len(self.roles) >= _FIELDS and speaks and sum(map(bool, map(find_marker, self.words))) < _FIELDS
        )

    def take(self, line: str) -> None:
        """Take a line that is no field: it goes on with the field above, or stands below the form."""
        if self.last and line.strip():
            self.fields[self.last].append(line.strip())
        else:
            self.last = ""
            self.words.append(line.rstrip())


def forms_of(lines: Sequence[str]) -> Forms | None:
    """Return the forms of a text, or None where it is anything else."""
    if sum(bool(_field_at(line)) for line in lines[:_PROBE]) < _FIELDS:
        return None
    begun: list[_Form] = []
    for number, line in enumerate(lines, 1):
        _take(begun, line, number)
    begun = [form for form in begun if form.fields or form.title or form.speaks]
    forms = [form for form in begun if form.is_one]
    if not forms or len(forms) < len(begun) - 1:  # one may be the title above them
        return None
    if len(forms) == 1 and (len(forms[0].roles) <= _FIELDS or not forms[0].roles & _OWN_WORDS):
        return None
    rows = tuple(_rows(forms))
    texts = (name for name in rows[0].cells if (known := known_name(name)) and known.role is Role.TEXT)
    mapping = ColumnMapping("*", ((Role.TEXT, tuple(texts)),))
    return Forms(rows, mapping, tuple(form.line for form in begun if not form.is_one))


def _take(forms: list[_Form], line: str, number: int) -> None:
    """Take the next line of the text."""
    if begins := _begins(line):
        forms.append(_Form(number, *begins))
        return
    found = _field_at(line)
    if not found:
        if not forms and line.strip():
            forms.append(_Form(number))
        if forms:
            forms[-1].take(line)
        return
    name, value = found
    if not forms or name in forms[-1].fields or (forms[-1].speaks and not forms[-1].fields):
        forms.append(_Form(number))
    forms[-1].fields[name] = [value]
    forms[-1].last = name


def _field_at(line: str) -> tuple[str, str] | None:
    """Return the name of a field that is known, and what stands behind it."""
    found = _FIELD.match(line)
    name = found["name"].strip() if found else ""
    return (name, found["value"].strip()) if found and known_name(name) else None


def _begins(line: str) -> tuple[str, str] | None:
    """Return number and title of the form that a line begins, or None."""
    if _RULE.match(line):
        return "", ""
    heading = _HEADING.match(line)
    title = heading["title"] if heading else line
    marker = find_marker(title)
    if marker and marker.kind is MarkerKind.NAMED:
        return marker.number, marker.rest.strip()
    return ("", title) if heading else None


def _rows(forms: Sequence[_Form]) -> Iterator[Row]:
    names = list(dict.fromkeys(name for form in forms for name in form.fields))
    lines = [
        (
            form.number,
            form.title,
            *("\n".join(form.fields.get(name, ())) for name in names),
            "\n".join(form.words),
        )
        for form in forms
    ]
    columns = list(zip(("ID", "Title", *names, "Text"), *lines, strict=True))
    kept = [column for column in columns if any(map(str.strip, column[1:]))]
    for place, row in enumerate(zip(*kept, strict=True)):
        yield Row(tuple(cell.strip() for cell in row), forms[max(place - 1, 0)].line)
