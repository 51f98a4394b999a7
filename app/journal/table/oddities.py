"""What was odd about the rows of a table, said once for each kind however many rows there are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.journal.sentences import listed, places_of, quoted
from app.journal.table.grid import Table
from app.model import Pattern, Problem, Severity, pattern, say

__all__ = ["Oddities"]

_LISTED = 5
"""So many words are named in one problem."""

_Lines = list[int | None]


@dataclass(slots=True)
class Oddities:
    """Collects lines of rows while a table is read."""

    table: Table
    without_text: _Lines = field(default_factory=list)
    too_wide: _Lines = field(default_factory=list)
    open_dates: _Lines = field(default_factory=list)
    sums: _Lines = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)

    def problems(self) -> Iterator[Problem]:
        """Yield what was odd."""
        if self.too_wide:
            hint = say("Put cells that hold the separator in quotation marks.")
            yield self._problem(self.too_wide, _TOO_WIDE, Severity.WARNING, hint)
        if self.without_text:
            yield self._problem(self.without_text, _WITHOUT_TEXT)
        if self.sums:
            yield self._problem(self.sums, _SUMS)
        if self.open_dates:
            hint = say('Say in copycue.toml how its dates are meant: dates = "day/month" in a [[mapping]].')
            yield self._problem(self.open_dates, _OPEN_DATES, hint=hint)
        if self.states:
            words = listed([quoted(word[:40]) for word, _ in self.states.most_common(_LISTED)], _LISTED)
            yield self.table.problem(
                say("Words for a state that are not known count as open: {words}.", words=words),
                Severity.INFO,
            )

    def _problem(
        self, lines: _Lines, oddity: "_Oddity", severity: Severity = Severity.INFO, hint: str = ""
    ) -> Problem:
        one, many = oddity
        message = (many if len(lines) > 1 else one).say(count=len(lines), where=_where(lines, self.table))
        return self.table.problem(message, severity, lines[0], hint)


def _where(lines: Sequence[int | None], table: Table) -> str:
    """Return " (lines 4, 9, 12)", "" where they are not known."""
    known = [line for line in lines if line]
    if not known:
        return ""
    # By the number of all rows: that of some may not be known.
    places = places_of(table.unit, known, several=len(lines) > 1)
    if not table.part:
        return say(" ({places})", places=places)
    return say(" ({places} of “{part}”)", places=places, part=table.part)


_Oddity = tuple[Pattern, Pattern]
"""What is odd about one row, and about several."""
_TOO_WIDE: _Oddity = (
    pattern("A row{where} has more cells than the header has names."),
    pattern("{count} rows{where} have more cells than the header has names."),
)
_WITHOUT_TEXT: _Oddity = (
    pattern("A row{where} has no text in the note's column."),
    pattern("{count} rows{where} have no text in the note's column."),
)
_SUMS: _Oddity = (
    pattern("A row{where} has nothing but sums; it is no note."),
    pattern("{count} rows{where} have nothing but sums."),
)
_OPEN_DATES: _Oddity = (
    pattern("A row{where} has a date that may be day/month or month/day; it was left open."),
    pattern("{count} rows{where} have a date that may be day/month or month/day; it was left open."),
)
