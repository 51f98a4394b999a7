"""The contract of all readers: a journal's bytes in, notes and problems out.

A reader never raises for bad input: trouble is a ``Problem`` beside the notes that could be read.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Protocol

from app.journal.table.mapping import ColumnMapping
from app.model import Note, Problem

__all__ = ["JournalFile", "Reader", "Reading"]


@dataclass(frozen=True, slots=True)
class JournalFile:
    """A journal as it was read from disk, once: readers never open files themselves.

    Attributes:
        name: the file as the user knows it, with ``/``.
        suffix: in lower case with its dot, such as ``.csv``, or "".
        data: all its bytes.
        mappings: what the developer says about columns; a reader hands them on to its tables.
        author: who sent it, for notes that do not say who wrote them; "" for a file of its own.
        date: the day it was sent, for notes without a day.
        date_text: that day as written.
    """

    name: str
    suffix: str
    data: bytes
    mappings: tuple[ColumnMapping, ...] = ()
    author: str = ""
    date: dt.date | None = None
    date_text: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read.

    Attributes:
        notes: in the order of the journals. A single reader leaves ``id`` empty where the client
            gave none; ``following`` fills them in and makes them unique.
        problems: trouble, and what was assumed (severity ``info``).
        files: the journals that could be read, named as in ``Source.file``.
        inner: journals inside this one, such as the attachments of a mail; ``read_journal`` reads them
            in turn, and their notes carry the outer file's name and their own as ``Source.part``.
    """

    notes: tuple[Note, ...] = ()
    problems: tuple[Problem, ...] = ()
    files: tuple[str, ...] = ()
    inner: tuple[JournalFile, ...] = ()


class Reader(Protocol):
    """Reads one format."""

    suffixes: frozenset[str]
    """Suffixes of its files, in lower case with their dot."""

    def claims(self, journal: JournalFile) -> bool:
        """Say whether the file is of this format; readers are asked in turn, the first one reads."""
        ...

    def read(self, journal: JournalFile) -> Reading:
        """Return the notes of the file; ``files`` is left empty when nothing could be read."""
        ...
