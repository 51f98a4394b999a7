"""What was odd about the rows of a table, said once for each kind however many rows there are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.journal.sentences import listed
from app.journal.table.grid import Table
from app.model import Problem, Severity

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
            yield self._problem(
                self.too_wide,
                "more cells than the header has names.",
                Severity.WARNING,
                "Put cells that hold the separator in quotation marks.",
            )
        if self.without_text:
            yield self._problem(self.without_text, "no text in the note's column.")
        if self.sums:
            yield self._problem(self.sums, "nothing but sums; it is no note.", plural="nothing but sums.")
        if self.open_dates:
            hint = 'Say in copycue.toml how its dates are meant: dates = "day/month" in a [[mapping]].'
            what = "a date that may be day/month or month/day; it was left open."
            yield self._problem(self.open_dates, what, hint=hint)
        if self.states:
            words = ", ".join(f"“{word[:40]}”" for word, _ in self.states.most_common(_LISTED))
            yield self.table.problem(
                f"Words for a state that are not known count as open: {words}.", Severity.INFO
            )

    def _problem(
        self,
        lines: _Lines,
        have: str,
        severity: Severity = Severity.INFO,
        hint: str = "",
        plural: str = "",
    ) -> Problem:
        what = plural if plural and len(lines) > 1 else have
        return self.table.problem(f"{_rows(lines, self.table)} {what}", severity, lines[0], hint)


def _rows(lines: Sequence[int | None], table: Table) -> str:
    """Return "3 rows (lines 4, 9, 12) have" as the start of a sentence."""
    many = len(lines) > 1
    known = listed([line for line in lines if line])
    part = f" of “{table.part}”" if table.part else ""
    named = f" ({table.unit}{'s' if many else ''} {known}{part})" if known else ""
    return f"{len(lines)} rows{named} have" if many else f"A row{named} has"
