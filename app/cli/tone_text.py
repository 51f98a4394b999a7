"""What the tone check and the heat check say, for people: the words underlined, why, what instead."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.cli.terminal import Paper, cells, counted, plain
from app.model import FoundAddress, HeatReport, Language, ToneFinding, ToneLevel, ToneReport
from app.workspace.replies.tone_check import Upset

__all__ = ["heat_lines", "tone_lines"]

_COLOURS = {ToneLevel.STOP: "red", ToneLevel.WARN: "yellow", ToneLevel.HINT: "blue"}
_ADDRESSES = {
    FoundAddress.SIE: "It says Sie.",
    FoundAddress.DU: "It says du.",
    FoundAddress.MIXED: "It says both Sie and du.",
}
_INSTEAD = {Language.EN: "Instead", Language.DE: "Stattdessen"}
"""The rules speak the language of the draft, and so does the word before their advice."""
_ROOM_BEFORE = 30
"""Characters of a long line that are shown before the words."""


class _Shown(NamedTuple):
    """A stretch of a line, with the words underlined below it."""

    line: str
    below: str


def tone_lines(text: str, report: ToneReport, sheet: Paper, name: str = "") -> Iterator[str]:
    """Yield what the tone check says of a text.

    Args:
        text: what was checked.
        report: what the check says.
        sheet: what is written on.
        name: id of the text, where there are several; or "".
    """
    if name:
        yield sheet.rule(name)
    for finding in report.findings:
        yield from _finding_lines(text, finding, report.language, sheet)
        yield ""
    yield _verdict(report) if text.strip() else "There is no text to check."
    if name:
        yield ""


def heat_lines(
    text: str, report: HeatReport, sheet: Paper, upset: Upset | None = None, name: str = ""
) -> Iterator[str]:
    """Yield how upset a note sounds.

    Args:
        text: the note.
        report: what the check says.
        sheet: what is written on.
        upset: what helps, where that was asked for.
        name: id of the text, where there are several; or "".
    """
    if name:
        yield sheet.rule(name)
    yield sheet.style(
        "This note sounds upset." if report.heated else "This note does not sound upset.",
        fg="red" if report.heated else "green",
        bold=True,
    )
    for sign in report.signs:
        yield from _underlined(text, sign.start, sign.end, sheet, "red")
        yield from sheet.lines(f"{sign.meaning} (+{sign.weight})", indent="  ")
    if report.heated:
        yield from sheet.lines("Write calmly, call, hand it over, or say that it is not upset.", indent="  ")
    if upset is not None:
        yield from _upset_lines(upset, sheet)
    if name:
        yield ""


def _upset_lines(upset: Upset, sheet: Paper) -> Iterator[str]:
    for title, lines in (("For the boss", upset.summary), ("To hand it over", upset.hand_over.split("\n"))):
        yield ""
        yield sheet.rule(title)
        for line in lines:
            yield from sheet.lines(line, indent="  ")


def _finding_lines(text: str, finding: ToneFinding, language: Language, sheet: Paper) -> Iterator[str]:
    head = sheet.style(finding.level.value, fg=_COLOURS[finding.level], bold=True)
    yield f"{head}  {finding.rule}{_place(text, finding)}"
    if finding.end > finding.start:
        yield from _underlined(text, finding.start, finding.end, sheet, _COLOURS[finding.level])
    yield from sheet.lines(finding.message, indent="  ")
    yield from sheet.lines(f"{_INSTEAD[language]}: {finding.instead}", indent="  ")


def _place(text: str, finding: ToneFinding) -> str:
    return f"  line {text.count(chr(10), 0, finding.start) + 1}" if finding.end > finding.start else ""


def _underlined(text: str, start: int, end: int, sheet: Paper, colour: str) -> Iterator[str]:
    shown = _stretch(text, start, end, sheet.width - 4)
    yield f"    {shown.line}"
    yield f"    {sheet.style(shown.below, fg=colour)}"


def _stretch(text: str, start: int, end: int, room: int) -> _Shown:
    """Return the part of a line around some words that has room, with marks below the words."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", start)
    last = len(text) if last < 0 else last
    end = min(end, last)
    cut = _word_start(text, first, start) if last - first > room else first
    lead = ("…" if cut > first else "") + plain(text[cut:start]).lstrip()
    words = plain(text[start:end])
    rest = plain(text[end:last])
    left = max(0, room - len(lead) - len(words))
    tail = rest if len(rest) <= left else rest[: max(0, left - 1)].rpartition(" ")[0] + " …"
    return _Shown(f"{lead}{words}{tail}".rstrip(), " " * cells(lead) + "~" * cells(words))


def _word_start(text: str, first: int, start: int) -> int:
    """Return where a word begins, about so far before the words as is shown."""
    if start - first <= _ROOM_BEFORE:
        return first
    space = text.find(" ", start - _ROOM_BEFORE, start)
    return space + 1 if space >= 0 else start


def _verdict(report: ToneReport) -> str:
    counts = [_count(report.findings, level) for level in ToneLevel]
    found = ", ".join(filter(None, counts)) or "Nothing to be taken amiss"
    return f"{found}. {_ADDRESSES.get(report.address, '')}".rstrip()


def _count(findings: Sequence[ToneFinding], level: ToneLevel) -> str:
    number = sum(finding.level is level for finding in findings)
    return counted(number, level.value) if number else ""
