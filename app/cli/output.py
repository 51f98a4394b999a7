"""How triage reads on a terminal: plain text on stdout, problems on stderr."""

import json
import textwrap
from collections.abc import Iterable
from typing import Any

import click

from app.model import Finding, Match, Problem, Severity, VerdictKind
from app.workspace import Triage, TriagedNote

__all__ = ["as_json", "echo_problems", "has_errors", "triage_text"]

_VERDICTS = {
    VerdictKind.COPY: "✎ the client can change it",
    VerdictKind.DEVELOPER: "⚙ ours",
    VerdictKind.MIXED: "✎⚙ both: one part ours, one the client's",
    VerdictKind.UNCLEAR: "? not sure",
}
_FINDINGS = {
    Finding.CHANGE: "place and change are proven",
    Finding.TWINS: "several places possible, the reply asks which",
    Finding.DONE: "the text already reads so",
    Finding.ABSENT: "this text stands in no XML file",
    Finding.PROGRAM: "about the program",
    Finding.UNSURE: "nothing certain enough to tell the client",
}
_CANDIDATES_SHOWN = 3


def as_json(value: Any) -> str:
    """Return JSON for people and scripts: UTF-8, indented."""
    return json.dumps(value, ensure_ascii=False, indent=1)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether something could not be read."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def echo_problems(problems: Iterable[Problem], *, least: Severity = Severity.INFO) -> None:
    """Write problems to stderr, one line each, with place and what to do."""
    order = [Severity.INFO, Severity.WARNING, Severity.ERROR]
    for problem in problems:
        if order.index(problem.severity) >= order.index(least):
            click.echo(problem_line(problem), err=True)


def problem_line(problem: Problem) -> str:
    """Return a problem as one line, in the form that editors and terminals make a link of."""
    place = ":".join(str(part) for part in (problem.file, problem.line, problem.column) if part is not None)
    return " ".join(
        part for part in (f"{place}: {problem.severity.value}: {problem.message}", problem.hint) if part
    )


def triage_text(triage: Triage) -> str:
    """Return all notes with verdict, place and reply, and a line that sums up."""
    return "\n".join([*(_note_text(triaged) for triaged in triage.notes), _summary(triage)])


def _note_text(triaged: TriagedNote) -> str:
    note, verdict = triaged.note, triaged.verdict
    who = " · ".join(
        part
        for part in (note.author, note.date.isoformat() if note.date else note.date_text, note.where)
        if part
    )
    place = note.source.file + (f":{note.source.line}" if note.source.line else "")
    head = f"━━ {note.id}  {who}".rstrip() + f"  ({place})"
    lines = [
        head,
        _indented(note.text, "   │ "),
        f"   {_VERDICTS[verdict.kind]}: {_FINDINGS[verdict.finding]}",
    ]
    shown = verdict.claimed or verdict.matches[:_CANDIDATES_SHOWN]
    lines += [_match_text(match) for match in shown]
    if not shown:
        lines += [f"     {reason.sentence}" for reason in verdict.reasons[:2]]
    if triaged.reply:
        lines += ["", _indented(triaged.reply.text, "     ")]
    return "\n".join(lines) + "\n"


def _match_text(match: Match) -> str:
    location = match.entry.location
    sign = "→" if match.claimed else "?"
    lines = [f"   {sign} {location.file}:{location.line}:{location.column}  {match.entry.key}"]
    if match.claimed and match.edit and match.edit.verified:
        lines.append(f"       {_short(match.edit.old)} → {_short(match.edit.new)}")
    else:
        lines.append(f"       “{_short(match.entry.value)}”")
    lines += [f"       {evidence.sentence}" for evidence in match.evidence[:2]]
    return "\n".join(lines)


def _short(text: str) -> str:
    return textwrap.shorten(text, 90, placeholder="…") if text else "(nothing)"


def _indented(text: str, prefix: str) -> str:
    return "\n".join((prefix + line).rstrip() for line in text.splitlines())


def _summary(triage: Triage) -> str:
    counts = {kind: sum(triaged.verdict.kind is kind for triaged in triage.notes) for kind in VerdictKind}
    return (
        f"{len(triage.notes)} notes, {triage.entries} texts in {triage.copy_files} files: "
        f"{counts[VerdictKind.COPY]} for the client, {counts[VerdictKind.DEVELOPER]} ours, "
        f"{counts[VerdictKind.MIXED]} both, {counts[VerdictKind.UNCLEAR]} not sure."
    )
