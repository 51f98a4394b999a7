"""Journals without columns: text in, notes out, the same for Markdown and plain text."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from operator import itemgetter

from msgspec import structs

from app.journal.contract import JournalFile, Reading
from app.journal.dates import Order, date_head, order_of, parse_date
from app.journal.files.encoding import Decoded
from app.journal.prose.chat import Message, messages_of
from app.journal.prose.forms import Forms, forms_of
from app.journal.prose.outline import Block, cut
from app.journal.prose.scribe import Draft, Scribe, Section
from app.journal.sentences import Unit, places_of
from app.journal.table.grid import Table
from app.journal.table.mapping import ColumnMapping
from app.journal.table.table import read_table
from app.model import Note, NoteStatus, Problem, Severity, Source, say, say_count

__all__ = ["Origin", "is_german", "no_notes", "read_blocks", "read_free_text", "read_lines"]

_HINT = say("Put a dash or a number before what is a note.")
_PICTURE = re.compile(r"!\[[^\]\n]{0,200}\]\(([^)\s]{1,500})[^)\n]{0,200}\)")
_STRUCK = re.compile(r"~~(?:(?!~~).)+~~", re.DOTALL)
_WORDS_TO_TELL = 20_000
_GERMAN = ("der", "die", "das", "und", "ist", "nicht", "bitte")
_ENGLISH = ("the", "a", "and", "is", "not", "please", "to")


def read_free_text(decoded: Decoded, lines: list[str], journal: JournalFile) -> Reading:
    """Return the notes of a text whose lines are ``lines``, in their order."""
    reading = read_lines(lines, Origin(journal.name, mappings=journal.mappings))
    missing = () if reading.notes else (no_notes(journal.name),)
    return replace(reading, problems=(*decoded.problems, *reading.problems, *missing))


def read_lines(lines: list[str], origin: "Origin") -> Reading:
    """Return the notes of lines: of forms, of a chat, or of blocks; there may be none."""
    if forms := forms_of(lines):
        return _read_forms(forms, origin)
    if chat := messages_of(lines):
        return _read_chat(*chat, origin)
    return read_blocks(cut(lines), origin)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where blocks come from.

    Attributes:
        file: the journal's name.
        table: what a table in it is called, for people.
        unit: what ``Block.place`` counts, for people.
        source: makes a note's source of a place.
        mappings: what the developer says about columns, for its tables.
        unnamed: columns of its tables need bear no names, as in documents.
        counted: numbers of lists may be the client's own; in one of many mails "2." is only a place.
    """

    file: str
    table: str = say("a Markdown table")
    unit: Unit = "line"
    source: Callable[[str, int], Source] = Source
    mappings: tuple[ColumnMapping, ...] = ()
    unnamed: bool = False
    counted: bool = True


def read_blocks(blocks: Sequence[Block], origin: Origin) -> Reading:
    """Return the notes of blocks, in their order; whether there should be any is the reader's to say."""
    scribe = Scribe(blocks)
    for block in blocks:
        scribe.take(block)
    drafts = [draft for draft in scribe.drafts if draft.text]
    order = order_of(
        (draft.section.day.text for draft in drafts if draft.section.day),
        german=is_german(block.text for block in blocks),
    )
    _drop_places(drafts, counted=origin.counted)
    notes = [(draft.place, _note(draft, origin, order)) for draft in drafts]
    problems = [*_passed_over(scribe.passed_over, origin)]
    for block, section in scribe.tables:
        reading = _read_table(block, section, origin, order)
        notes.extend((block.place, note) for note in reading.notes)
        problems.extend(reading.problems)
    notes.sort(key=itemgetter(0))
    return Reading(tuple(note for _, note in notes), tuple(problems), (origin.file,))


def _read_forms(forms: Forms, origin: Origin) -> Reading:
    def source(file: str, place: int | None, _column: int) -> Source:
        return origin.source(file, place or 1)

    reading = read_table(
        Table(
            origin.file,
            forms.rows,
            say("a list of forms"),
            mappings=(*origin.mappings, forms.mapping),
            source=source,
        )
    )
    return replace(reading, problems=(*reading.problems, *_passed_over(forms.passed_over, origin)))


def _read_chat(messages: Sequence[Message], events: Sequence[int], origin: Origin) -> Reading:
    """Return a note for each message, or for each item of a list in it; pictures go with the words above."""
    order = order_of(
        (message.day for message in messages),
        german=is_german(line for message in messages for line in message.lines),
    )
    notes: list[Note] = []
    silent = list(events)
    for message in messages:
        if message.speaks:
            notes += _said(message, origin, order)
        elif message.files and notes and notes[-1].author == message.author:
            last = notes[-1]
            notes[-1] = structs.replace(last, attachments=(*last.attachments, *message.files))
        else:
            silent.append(message.line)
    problems = _passed_over(sorted(silent), origin, silent=True)
    return Reading(tuple(notes), tuple(problems), (origin.file,))


def _said(message: Message, origin: Origin, order: Order) -> list[Note]:
    """Return the notes of a message: one, unless it holds a list."""
    section = Section(author=message.author, day=date_head(message.day))
    drafts = [Draft(message.line, ["\n".join(message.lines).strip()], section)]
    blocks = [replace(block, place=block.place + message.line - 1) for block in cut(message.lines)]
    if sum(block.marker is not None for block in blocks) > 1:
        scribe = Scribe(blocks, sections=[section])
        for block in blocks:
            scribe.take(block)
        drafts = [draft for draft in scribe.drafts if draft.text]
    notes = [_note(draft, origin, order) for draft in drafts]
    return [*notes[:-1], structs.replace(notes[-1], attachments=(*notes[-1].attachments, *message.files))]


def is_german(texts: Iterable[str]) -> bool:
    """Tell the language by its commonest words: enough to know how 6/7/2026 is meant."""
    words = Counter(islice((word for text in texts for word in text.casefold().split()), _WORDS_TO_TELL))
    return sum(words[word] for word in _GERMAN) > sum(words[word] for word in _ENGLISH)


def _drop_places(drafts: Sequence[Draft], *, counted: bool) -> None:
    """Forget the numbers of lists that count from 1 more than once: they do not tell notes apart."""
    counts = Counter(draft.number for draft in drafts)
    places = [draft for draft in drafts if draft.number and not draft.sure_number]
    if not counted or any(counts[draft.number] > 1 for draft in places):
        for draft in places:
            draft.number = ""


def _note(draft: Draft, origin: Origin, order: Order) -> Note:
    text, section = draft.text, draft.section
    struck = draft.struck or bool(_STRUCK.fullmatch(text))
    status = NoteStatus.DONE if struck else None
    return Note(
        id=draft.number,
        text=text,
        source=origin.source(origin.file, draft.place),
        author=section.author,
        date=parse_date(section.day.text, order) if section.day else None,
        date_text=section.day.text if section.day else "",
        where=section.where,
        status=draft.status or status or section.status or NoteStatus.OPEN,
        attachments=(*draft.attachments, *_PICTURE.findall(text)),
        struck=struck,
    )


def _read_table(block: Block, section: Section, origin: Origin, order: Order) -> Reading:
    """Return the notes of a table; what its rows do not say, the headings above it may."""

    def source(file: str, place: int | None, _column: int) -> Source:
        return origin.source(file, place or block.place)

    reading = read_table(
        Table(
            origin.file,
            block.rows,
            origin.table,
            glue="|",
            mappings=origin.mappings,
            unit=origin.unit,
            source=source,
            guess=origin.unnamed,
        )
    )
    day = section.day
    return replace(
        reading,
        notes=tuple(
            structs.replace(
                note,
                where=note.where or section.where,
                author=note.author or section.author,
                date_text=note.date_text or (day.text if day else ""),
                date=note.date if note.date_text or not day else parse_date(day.text, order),
            )
            for note in reading.notes
        ),
    )


def _passed_over(places: Sequence[int], origin: Origin, *, silent: bool = False) -> Iterator[Problem]:
    """Say what was not read as notes, paragraphs outside the list or messages without words.

    Args:
        places: where they stand.
        origin: of the text.
        silent: they are messages without words.
    """
    if not places:
        return
    sources = [origin.source(origin.file, place) for place in places]
    shown = [source.line or source.paragraph or place for source, place in zip(sources, places, strict=True)]
    yield Problem(
        origin.file,
        _not_read(len(places), places_of(origin.unit, shown), silent=silent),
        Severity.INFO,
        line=sources[0].line,
        hint="" if silent else _HINT,
    )


def _not_read(count: int, places: str, *, silent: bool) -> str:
    if silent:
        return say_count(
            count,
            one="A message without words was not read as notes ({places}).",
            many="{count} messages without words were not read as notes ({places}).",
            places=places,
        )
    return say_count(
        count,
        one="A paragraph outside the list was not read as notes ({places}).",
        many="{count} paragraphs outside the lists were not read as notes ({places}).",
        places=places,
    )


def no_notes(file: str) -> Problem:
    """Return the warning that a text holds no notes."""
    return Problem(
        file,
        say("No notes were found in “{file}”.", file=file),
        Severity.WARNING,
        hint=say("Begin each note with a dash or a number, on a line of its own."),
    )
