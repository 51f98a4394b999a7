"""How ``triage --explain`` reads: what was understood, what speaks for each place, why nothing is told."""

from collections.abc import Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from app.cli.output import place_text
from app.cli.terminal import Paper, counted, plain_line, shortened
from app.cli.triage_text import change_words, head_lines, summary, why_not_words
from app.model import Ask, AskKind, Evidence, Finding, MarkKind, Match, Side, Verdict, VerdictKind
from app.workspace import Triage, TriagedNote
from app.workspace.verdicts.explained import marks_of, score_sentence, weighed

if TYPE_CHECKING:
    from rich.table import Table

__all__ = ["ask_words", "explained_lines"]

_SHOWN = 4
"""Places shown for a note: the best and its runners-up."""
_FACTS = 4
"""Facts shown for and against each of them, the heaviest."""
_LONGEST_QUOTE = 70
_WIDTH_OF_FILES = 100
"""Columns where no terminal tells how wide it is."""
_WHOSE = {
    VerdictKind.COPY: "the client's",
    VerdictKind.DEVELOPER: "ours",
    VerdictKind.MIXED: "part ours, part theirs",
    VerdictKind.UNCLEAR: "not clear",
}
_MARKS = {MarkKind.OLD: "present", MarkKind.NEW: "wished", MarkKind.PLACE: "place"}


def explained_lines(triage: Triage, paper: Paper) -> Iterator[str]:
    """Yield all notes with how their verdicts came about, and a line that sums up."""
    for triaged in triage.notes:
        yield from head_lines(triaged, paper)
        yield ""
        yield from _drawn(_explanation(triaged), paper)
        yield ""
    yield summary(triage)


def ask_words(ask: Ask) -> str:
    """Return what is asked for, in words."""
    old, new = _quoted(ask.old or ""), _quoted(ask.new or "")
    side = "before" if ask.side is Side.BEFORE else "after"
    forms = {
        AskKind.REPLACE: f"replace {old} by {new}" if ask.old else f"write {new}",
        AskKind.INSERT: f"add {new} {side} {old}",
        AskKind.DELETE: f"delete {old}",
        AskKind.REWORD: f"reword {old}, the new wording is open",
        AskKind.CORRECT: f"correct {old} to {new}" if ask.new else f"correct {old}",
    }
    return forms[ask.kind] + (", everywhere" if ask.everywhere else "")


def _quoted(text: str) -> str:
    return f"“{shortened(text, _LONGEST_QUOTE)}”"


# --- the table ------------------------------------------------------------------------------------


def _explanation(triaged: TriagedNote) -> "Table":
    """Return the explanation as a table without lines, a heading at the left of each part."""
    from rich.table import Table

    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="dim", width=12)
    table.add_column(ratio=1)
    verdict = triaged.verdict
    _add(table, "Understood", map(ask_words, verdict.asks), "no wish for other wording")
    _add(table, "In its words", _marked(triaged))
    _add(
        table,
        "Whose it is",
        [f"{_WHOSE[verdict.kind]}, {verdict.confidence:.0%} sure", *map(_signed, verdict.reasons)],
    )
    _add(table, "Told", [_told(verdict)])
    for rank, match in enumerate(verdict.matches[:_SHOWN], 1):
        table.add_row("")
        _add(table, f"Place {rank}", _place(match))
    return table


def _add(table: "Table", name: str, lines: Iterator[str] | Sequence[str], instead: str = "") -> None:
    from rich.text import Text

    rows = list(lines) or [instead]
    for number, line in enumerate(rows):
        if line:
            table.add_row("" if number else name, Text(plain_line(line)))


def _marked(triaged: TriagedNote) -> Iterator[str]:
    for mark, words in marks_of(triaged):
        yield f"{_MARKS[mark.kind]}: {shortened(words, _LONGEST_QUOTE)}"


def _told(verdict: Verdict) -> str:
    if verdict.why is not None:
        return f"nothing: {verdict.why.sentence}"
    places = counted(len(verdict.claimed), "place")
    if verdict.finding is Finding.DONE:
        return f"{places}, as it is wished already"
    return f"{places}, right with {verdict.chance:.0%}"


def _signed(fact: Evidence) -> str:
    """Return a fact with what it added to the score or took from it, in log-odds."""
    weight = f"{fact.weight:+.1f}".replace("-", "−")
    return f"{fact.sentence} ({weight})" if fact.weight else fact.sentence


def _place(match: Match) -> Iterator[str]:
    told = ", told to the client" if match.claimed else ""
    yield f"{place_text(match.entry.location)}  {match.entry.key}{told}"
    yield change_words(match, _LONGEST_QUOTE)
    yield score_sentence(match)
    facts = weighed(match.evidence)
    yield from (f"+ {_signed(fact)}" for fact in facts.speaks_for[:_FACTS])
    yield from (f"− {_signed(fact)}" for fact in facts.speaks_against[:_FACTS])
    yield from _edit_lines(match)


def _edit_lines(match: Match) -> Iterator[str]:
    if match.edit is not None and match.edit.verified:
        yield "Proven: the file stays sound, and only this text changes."
    elif match.edit is not None:
        yield f"Not proven: {match.edit.why_not}"
    if why_not := why_not_words(match.entry):
        yield why_not


def _drawn(table: "Table", paper: Paper) -> Iterator[str]:
    """Yield the lines of a table; markup, emoji names and the like mean nothing in it."""
    from rich.console import Console
    from rich.padding import Padding

    page = StringIO()
    console = Console(
        file=page,
        width=paper.width if paper.wraps else _WIDTH_OF_FILES,
        force_terminal=paper.colour,
        color_system="standard" if paper.colour else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    console.print(Padding(table, (0, 0, 0, 2)))
    for line in page.getvalue().splitlines():
        yield line.rstrip()
