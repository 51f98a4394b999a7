"""The fields that mail programs write above an earlier mail, and above one that is saved as text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.journal.formats.mail.words import Field, FieldName, field_of

__all__ = ["PROGRAMS", "Block", "block_at"]

PROGRAMS = re.compile(r"\b\d{1,2}:\d{2}\b|[^\s<>@]@[^\s<>@]")
"""A time of day or a mail address: programs write it above an earlier mail, people hardly."""
_MOST_LINES = 14
"""The fields of a mail with many addressees go over so many lines at the most."""
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Block:
    """Fields one below the other.

    Attributes:
        fields: their values as written.
        end: index of the line behind them.
    """

    fields: Mapping[FieldName, str]
    end: int

    @property
    def by_program(self) -> bool:
        """Whether a program wrote it for certain: a client may well begin with "Date:" and "From:"."""
        return any(map(PROGRAMS.search, self.fields.values()))


def block_at(lines: Sequence[str], at: int) -> Block | None:
    """Return the fields of a mail ("Von: …", "Gesendet: …") that begin on a line, or None."""
    found: dict[FieldName, str] = {}
    last, end = None, at
    for index in range(at, min(at + _MOST_LINES, len(lines))):
        text = lines[index]
        now = field_of(text)
        if now:
            found.setdefault(now.name, now.value)
        elif not _goes_on(text, last, len(found)):
            break
        last, end = now or last, index + 1 if text.strip() else end
    named = FieldName.FROM in found and bool({FieldName.SENT, FieldName.SUBJECT} & found.keys())
    return Block(found, end) if named and len(found) >= _FEWEST else None


def _goes_on(text: str, last: Field | None, fields: int) -> bool:
    """Say whether a line goes on with a block: more addressees, or an empty line among the first fields."""
    if not text.strip():
        return 0 < fields < _FEWEST
    return bool(last and last.name in {FieldName.TO, FieldName.OTHER} and (text[0].isspace() or "@" in text))
