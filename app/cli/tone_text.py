"""What the tone check and the heat check say, for people: the line, the words underlined, why, what instead."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.cli.terminal import Paper, cells, counted, plain
from app.model import FoundAddress, HeatReport, ToneFinding, ToneLevel, ToneReport
from app.workspace.tone_check import Upset

__all__ = ["heat_lines", "tone_lines"]

_COLOURS = {ToneLevel.STOP: "red", ToneLevel.WARN: "yellow", ToneLevel.HINT: "blue"}
_ADDRESSES = {
    FoundAddress.SIE: "It says Sie.",
    FoundAddress.DU: "It says du.",
    FoundAddress.MIXED: "It says both Sie and du.",
}
_ROOM_BEFORE = 30
"""Characters of a long line that are shown before the words."""


class _Shown(NamedTuple):
    """A stretch of a line, with the words underlined below it."""

    number: int
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
        yield from _finding_lines(text, finding, sheet)
        yield ""
    yield _verdict(report)
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


def _finding_lines(text: str, finding: ToneFinding, sheet: Paper) -> Iterator[str]:
    head = sheet.style(finding.level.value, fg=_COLOURS[finding.level], bold=True)
    yield f"{head}  {finding.rule}{_place(text, finding)}"
    if finding.end > finding.start:
        yield from _underlined(text, finding.start, finding.end, sheet, _COLOURS[finding.level])
    yield from sheet.lines(finding.message, indent="  ")
    yield from sheet.lines(f"Instead: {finding.instead}", indent="  ")


def _place(text: str, finding: ToneFinding) -> str:
    return f"  line {text.count(chr(10), 0, finding.start) + 1}" if finding.end > finding.start else ""


def _underlined(text: str, start: int, end: int, sheet: Paper, colour: str) -> Iterator[str]:
    shown = _stretch(text, start, end, sheet.width - 4)
    yield f"    {shown.line}"
    yield f"    {sheet.style(shown.below, fg=colour)}"


def _stretch(text: str, start: int, end: int, room: int) -> _Shown:
    """Return the part of the first line of some words that has room, with a row of marks below them."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", start)
    last = len(text) if last < 0 else last
    if last - first > room:  # a long paragraph: what stands around the words
        cut = max(first, start - _ROOM_BEFORE)
        first, cut_end = cut, min(last, cut + room)
        last = max(cut_end, min(last, end))
    before, words, after = (
        plain(part) for part in (text[first:start], text[start : min(end, last)], text[min(end, last) : last])
    )
    lead = before.lstrip()
    return _Shown(
        text.count("\n", 0, start) + 1, f"{lead}{words}{after}".rstrip(), " " * cells(lead) + "~" * cells(words)
    )


def _verdict(report: ToneReport) -> str:
    counts = [_count(report.findings, level) for level in ToneLevel]
    found = ", ".join(filter(None, counts)) or "Nothing to be taken amiss"
    return f"{found}. {_ADDRESSES.get(report.address, '')}".rstrip()


def _count(findings: Sequence[ToneFinding], level: ToneLevel) -> str:
    number = sum(finding.level is level for finding in findings)
    return counted(number, level.value) if number else ""
