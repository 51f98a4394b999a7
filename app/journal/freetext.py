"""Journals without columns: text in, notes out, the same for Markdown and plain text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.journal.contract import Reading
from app.journal.dates import Order, order_of, parse_date
from app.journal.encoding import Decoded
from app.journal.outline import Block, cut
from app.journal.scribe import Draft, Scribe, Section
from app.journal.table import Row, Table, read_table
from app.model import Note, NoteStatus, Problem, Severity, Source

__all__ = ["read_free_text"]

_LISTED = 5
_PICTURE = re.compile(r"!\[[^\]\n]{0,200}\]\(([^)\s]{1,500})[^)\n]{0,200}\)")
_STRUCK = re.compile(r"~~(?:(?!~~).)+~~", re.DOTALL)
_BAR = re.compile(r"(?<!\\)\|")
_GERMAN = ("der", "die", "das", "und", "ist", "nicht", "bitte")
_ENGLISH = ("the", "a", "and", "is", "not", "please", "to")


def read_free_text(decoded: Decoded, lines: list[str], file: str) -> Reading:
    """Return the notes of a text whose lines are ``lines``, in their order."""
    blocks = cut(lines)
    scribe = Scribe(blocks)
    for block in blocks:
        scribe.take(block)
    drafts = [draft for draft in scribe.drafts if draft.text]
    order = order_of(
        (draft.section.day.text for draft in drafts if draft.section.day), german=_german(blocks)
    )
    _drop_places(drafts)
    notes = [_note(draft, file, order) for draft in drafts]
    problems = [*decoded.problems, *_passed_over(scribe.passed_over, file)]
    for block, section in scribe.tables:
        reading = _read_table(block, section, file, order)
        notes.extend(reading.notes)
        problems.extend(reading.problems)
    notes.sort(key=lambda note: note.source.line or 0)
    if not notes:
        problems.append(_no_notes(file))
    return Reading(tuple(notes), tuple(problems), (file,))


def _german(blocks: Sequence[Block]) -> bool:
    """Tell the language by its commonest words: enough to know how 6/7/2026 is meant."""
    words = Counter(word for block in blocks for word in block.text.casefold().split())
    return sum(words[word] for word in _GERMAN) > sum(words[word] for word in _ENGLISH)


def _drop_places(drafts: Sequence[Draft]) -> None:
    """Forget the numbers of lists that count from 1 more than once: they do not tell notes apart."""
    counts = Counter(draft.number for draft in drafts)
    places = [draft for draft in drafts if draft.number and not draft.sure_number]
    if any(counts[draft.number] > 1 for draft in places):
        for draft in places:
            draft.number = ""


def _note(draft: Draft, file: str, order: Order) -> Note:
    text, section = draft.text, draft.section
    struck = NoteStatus.DONE if _STRUCK.fullmatch(text) else None
    return Note(
        id=draft.number,
        text=text,
        source=Source(file, draft.line),
        author=section.author,
        date=parse_date(section.day.text, order) if section.day else None,
        date_text=section.day.text if section.day else "",
        where=section.where,
        status=draft.status or struck or section.status or NoteStatus.OPEN,
        attachments=tuple(_PICTURE.findall(text)),
    )


def _read_table(block: Block, section: Section, file: str, order: Order) -> Reading:
    """Return the notes of a table; what its rows do not say, the headings above it may."""
    rows = [Row(_cells(line), number) for number, line in enumerate(block.text.split("\n"), block.line)]
    reading = read_table(Table(file, [rows[0], *rows[2:]], "a Markdown table", glue="|"))
    day = section.day
    return replace(
        reading,
        notes=tuple(
            replace(
                note,
                where=note.where or section.where,
                author=note.author or section.author,
                date_text=note.date_text or (day.text if day else ""),
                date=note.date if note.date_text or not day else parse_date(day.text, order),
            )
            for note in reading.notes
        ),
    )


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return tuple(cell.replace("\\|", "|").strip() for cell in _BAR.split(inner))


def _passed_over(lines: Sequence[int], file: str) -> Iterator[Problem]:
    if not lines:
        return
    named = ", ".join(map(str, lines[:_LISTED])) + (" …" if len(lines) > _LISTED else "")
    what = (
        f"{len(lines)} paragraphs outside the lists were"
        if len(lines) > 1
        else "A paragraph outside the list was"
    )
    yield Problem(
        file,
        f"{what} not read as notes (line{'s' if len(lines) > 1 else ''} {named}).",
        Severity.INFO,
        line=lines[0],
        hint="Put a dash or a number before what is a note.",
    )


def _no_notes(file: str) -> Problem:
    return Problem(
        file,
        f"No notes were found in “{file}”.",
        Severity.WARNING,
        hint="Begin each note with a dash or a number, on a line of its own.",
    )
