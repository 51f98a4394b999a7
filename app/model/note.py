"""A note: one thing the client reported in the journal."""

import datetime as dt
from enum import StrEnum

import msgspec

__all__ = ["Note", "NoteStatus", "Source"]


class NoteStatus(StrEnum):
    """Where the client's journal says a note stands."""

    OPEN = "open"
    IN_PROGRESS = "in progress"
    DONE = "done"
    REJECTED = "rejected"

    @property
    def is_closed(self) -> bool:
        """Whether the client expects nothing more."""
        return self in {NoteStatus.DONE, NoteStatus.REJECTED}


class Source(msgspec.Struct, frozen=True, gc=False):
    """Where in the journal a note stands; a struct, as each note has one.

    Attributes:
        file: the journal file, with ``/``, relative to the journal folder where there is one.
        line: 1-based line at which the note begins, or None in formats without lines.
        sheet: name of the sheet, in workbooks.
        cell: address of the note's cell, in workbooks.
        paragraph: 1-based paragraph at which the note begins, in documents of a word processor.
        part: what inside the file holds the note: an attachment, a message, a channel, a comment, or "".
    """

    file: str
    line: int | None = None
    sheet: str = ""
    cell: str = ""
    paragraph: int | None = None
    part: str = ""


class Note(msgspec.Struct, frozen=True, gc=False):
    """One thing the client reported, in the client's own words.

    A journal may have a hundred thousand: a struct is made in a tenth of the time of a frozen dataclass, and
    Python need not search it for cycles, as nothing in a frozen value of texts can refer back to it.

    Attributes:
        id: the client's number, or one made by the reader; unique in a reading.
        text: the words, title first where the journal has one; never empty.
        source: its place in the journal.
        author: the name as written, or "".
        date: the day it was written, or None.
        date_text: the date as written, kept beside the parsed value.
        where: page, screen or section that the journal names for it, or "".
        status: what the journal says about it.
        old_text: what a column for the present wording holds, or None.
        new_text: what a column for the wished wording holds, or None.
        attachments: file names or links as written.
        hidden: its row or sheet is hidden or filtered out in the client's workbook.
        struck: its words are struck through.
        number: the client's number for it now, where the id is another one; "" where the id is and the client
            knows the note by none; None: the id is the client's number, as far as it looks like one.
    """

    id: str
    text: str
    source: Source
    author: str = ""
    date: dt.date | None = None
    date_text: str = ""
    where: str = ""
    status: NoteStatus = NoteStatus.OPEN
    old_text: str | None = None
    new_text: str | None = None
    attachments: tuple[str, ...] = ()
    hidden: bool = False
    struck: bool = False
    number: str | None = None
