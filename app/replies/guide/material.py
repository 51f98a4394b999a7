"""What is known of a client's files: the values that a guide is made of. No words for the client yet."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from app.model import ClientProfile, Edit, Entry, Problem, Search
from app.replies.guide.picture import Picture

__all__ = [
    "BrokenExample",
    "Case",
    "CaseKind",
    "FileContents",
    "Folder",
    "GuideMaterial",
    "Lesson",
    "OftenAsked",
    "Section",
    "Shown",
    "Sign",
    "Spot",
]


class Lesson(StrEnum):
    """What a made-up change shows; in the order in which they are told."""

    WHOLE = "whole"
    """A text becomes another one."""
    ADD = "add"
    """A sentence is added."""
    REMOVE = "remove"
    """A sentence is taken out."""
    QUOTES = "quotes"
    """The text stands in the quotation marks of an attribute."""
    BELOW = "below"
    """The text has no name itself; it stands below the one that it is found by."""
    TARGET = "target"
    """Original and translation stand below each other; the translation is shown."""
    FORMS = "forms"
    """A text with several forms for numbers."""
    SLOTS = "slots"
    """The program fills something in."""
    MARKS = "marks"
    """Marks inside the text format some of its words."""
    CDATA = "cdata"
    """The text stands between ``<![CDATA[`` and ``]]>``."""
    SIGN = "sign"
    """A sign is typed otherwise than it reads."""


class CaseKind(StrEnum):
    """What the client asked for before."""

    SPELLING = "spelling"
    WORDING = "wording"
    ADDED = "added"
    REMOVED = "removed"
    SEVERAL = "several"
    """In several places at once."""
    ALREADY = "already"
    """The text read as wished already."""


class Spot(StrEnum):
    """What stands around a text in its file."""

    ELEMENT = "element"
    QUOTES = "quotes"
    CDATA = "cdata"


@dataclass(frozen=True, slots=True)
class Section:
    """Some texts of a file that belong together.

    Attributes:
        name: as the file has it, in a remark or at the beginning of its names.
        count: how many texts.
        entries: the first of them, at least one.
    """

    name: str
    count: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class FileContents:
    """What a copy file holds.

    Attributes:
        file: relative to the copy root, with ``/``.
        count: how many texts the client may change.
        languages: codes of the languages of these, such as "de".
        sections: in the order of the file.
        examples: a few short texts.
        entries: texts from all over the file, by which it is seen who looks after them.
        faults: what must be repaired first, where the repair is known; empty for a sound file.
    """

    file: str
    count: int
    languages: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    examples: tuple[Entry, ...] = ()
    entries: tuple[Entry, ...] = ()
    faults: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Folder:
    """Files of one folder, counted.

    Attributes:
        name: relative to the copy root; "" for the root itself.
        files: how many.
        texts: how many texts the client may change.
    """

    name: str
    files: int
    texts: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A change to an entry, with the lines in which it stands.

    Attributes:
        entry: as it is now.
        picture: the lines.
        edit: proven in memory; None for what the client has made already.
        search: what to search for to get there, or None.
    """

    entry: Entry
    picture: Picture
    edit: Edit | None = None
    search: Search | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A kind of question that the client was answered before.

    Attributes:
        kind: what was asked for.
        count: in how many notes.
        shown: one of them, as it stands in the file.
        done: the client has made this change; else it stands there as it was.
    """

    kind: CaseKind
    count: int
    shown: Shown
    done: bool = False


@dataclass(frozen=True, slots=True)
class OftenAsked:
    """A text that several notes were about."""

    entry: Entry
    count: int


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign that is typed otherwise than it reads, as a change with it showed.

    Attributes:
        read: on the screen.
        typed: in the file.
        spots: around which texts this holds.
        files: in which files.
        everywhere: it holds in all files, around every text.
    """

    read: str
    typed: str
    spots: tuple[Spot, ...]
    files: tuple[str, ...]
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class BrokenExample:
    """A made-up slip that leaves a file broken, found by really reading the file with it.

    Attributes:
        shown: the lines, with the slip as the old words and its mending as the new ones.
        problem: what is said about the file then.
    """

    shown: Shown
    problem: Problem


@dataclass(frozen=True, slots=True)
class GuideMaterial:
    """All that a guide may tell.

    Attributes:
        project: its name.
        made: the day on which the guide is made.
        profile: how the client is spoken to.
        files: what the files hold, those that are told in full.
        files_count: how many files there are in all.
        texts_count: how many texts the client may change in all of them.
        folders: all files by folder, where not every file is told in full.
        lessons: made-up changes, proven in memory.
        cases: kinds of questions that were answered, the most frequent first.
        often: texts that several notes were about, the most frequent first.
        signs: what is typed otherwise than it reads.
        broken: a slip that breaks a file, and its mending.
        slots: what the program fills in, such as ``{0}``; each once.
        marks: what formats words, such as ``<b>``; each once.
        has_cdata: texts stand between ``<![CDATA[`` and ``]]>``.
        has_originals: originals stand beside their translations.
        locked: there are other values that only the program uses.
    """

    project: str
    made: dt.date
    profile: ClientProfile
    files: tuple[FileContents, ...] = ()
    files_count: int = 0
    texts_count: int = 0
    folders: tuple[Folder, ...] = ()
    lessons: tuple[tuple[Lesson, Shown], ...] = ()
    cases: tuple[Case, ...] = ()
    often: tuple[OftenAsked, ...] = ()
    signs: tuple[Sign, ...] = ()
    broken: BrokenExample | None = None
    slots: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    has_cdata: bool = False
    has_originals: bool = False
    locked: bool = False
