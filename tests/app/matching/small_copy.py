"""Copy for tests of matching: the texts of a ferry operator's ticket kiosk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from xml.sax.saxutils import escape

from app.catalogue import Catalogue
from app.matching import Matcher
from app.matching.asks import NoteReading, read_note
from app.matching.candidates import Candidate, find_candidates
from app.matching.copy_index import CopyIndex
from app.matching.evidence import Scored, score_candidates
from app.matching.judge import Judgement, judge
from app.model import Note, Source

__all__ = ["KIOSK", "Desk", "File", "Files", "Texts", "matcher_of", "note_of", "write_copy"]

KIOSK = {
    "start.title": "Welcome on board",
    "start.hint": "Please chose your destination",
    "start.timetable": "Timetable",
    "buy.button": "Buy a ticket",
    "buy.adults": "{0} adults",
    "buy.total": "Your total is {0} for {1} passengers.",
    "pay.card": "Insert your card into the reader.",
    "pay.failed": "The payment failed. Try again or ask our crew.",
    "pay.thanks": "Thank you, and enjoy the crossing!",
    "pay.cancel": "Cancel",
    "trip.cancel": "Cancel",
    "trip.delay": "The ferry is late. We are sorry for the delay.",
    "trip.lane": "Bring your vehicle to lane {0}.",
    "trip.no_vehicle": "No vehicle booked",
    "help.height": "A vehicle over 2 m is too high for the lower deck.",
    "help.bike": "Bicycles travel free of charge.",
    **{f"page{number}.next": "Continue" for number in range(6)},
}


@dataclass(frozen=True)
class Texts:
    """Columns as a catalogue has them, without any file.

    Attributes:
        texts: key → value.
        file_name: of all entries.
        locked: keys of the entries that are not the client's.
        languages: key → language.
        contexts: key → what stands around it.
    """

    texts: Mapping[str, str]
    file_name: str = "copy/kiosk.xml"
    locked: frozenset[str] = frozenset()
    languages: Mapping[str, str] = field(default_factory=dict)
    contexts: Mapping[str, str] = field(default_factory=dict)

    @property
    def parts(self) -> "Sequence[Texts]":
        """They are one file."""
        return (self,)

    @cached_property
    def values(self) -> Sequence[str]:
        return tuple(self.texts.values())

    @cached_property
    def _keys(self) -> Sequence[str]:
        return tuple(self.texts)

    def key(self, index: int) -> str:
        return self._keys[index]

    def file(self, _index: int) -> str:
        return self.file_name

    def context(self, index: int) -> str:
        return self.contexts.get(self.key(index), "")

    def markup(self, numbers: Iterable[int] | None = None) -> Sequence[str]:
        wanted = range(len(self.texts)) if numbers is None else numbers
        return [f'<!-- {self.context(number)} --><text key="{self.key(number)}">' for number in wanted]

    def editable(self, index: int) -> bool:
        return self.key(index) not in self.locked

    def language(self, index: int) -> str:
        return self.languages.get(self.key(index), "")

    def family(self, index: int) -> tuple[str, str]:
        """Keys such as ``tickets#one`` are forms of one text."""
        name, form, _ = self.key(index).partition("#")
        return (self.file(index), name) if form else ("", "")


@dataclass(frozen=True)
class File:
    """Entries of one file as columns; keys and contexts may be left out."""

    values: Sequence[str]
    keys: Sequence[str] = ()
    contexts: Sequence[str] = ()
    file_name: str = "copy.xml"

    def key(self, number: int) -> str:
        return self.keys[number] if self.keys else f"k{number}"

    def context(self, number: int) -> str:
        return self.contexts[number] if self.contexts else ""

    def markup(self, numbers: Iterable[int] | None = None) -> list[str]:
        wanted = range(len(self.values)) if numbers is None else numbers
        return [f'<!-- {self.context(number)} --><text key="{self.key(number)}">' for number in wanted]


class Files:
    """Files as a catalogue has them."""

    def __init__(self, *parts: File) -> None:
        self.parts = parts
        self.values = list(chain.from_iterable(part.values for part in parts))

    def file(self, index: int) -> str:
        return [part.file_name for part in self.parts for _ in part.values][index]


class Desk:
    """Matching step by step, on columns; each entry stands on the line of its number."""

    def __init__(self, copy: Texts | Mapping[str, str] = KIOSK) -> None:
        self.copy = copy if isinstance(copy, Texts) else Texts(copy)
        self.index = CopyIndex(self.copy)

    def candidates(self, text: str) -> dict[str, Candidate]:
        """Return the candidates for a note by key."""
        found = find_candidates(read_note(note_of(text)), self.index, lambda number: (number + 1, number + 1))
        return {self.copy.key(candidate.index): candidate for candidate in found}

    def scored(self, text: str) -> dict[str, Scored]:
        """Return the scored candidates for a note by key, best first."""
        _, scored = self._weighed(text)
        return {self.copy.key(found.index): found for found in scored}

    def judged(self, text: str) -> Judgement:
        """Judge a note, without proving any edit."""
        reading, scored = self._weighed(text)
        return judge(reading, scored, self.index)

    def claimed(self, text: str) -> list[str]:
        """Return the keys of what would be told."""
        return [self.copy.key(claim.scored.index) for claim in self.judged(text).claims]

    def _weighed(self, text: str) -> tuple[NoteReading, list[Scored]]:
        reading = read_note(note_of(text))
        candidates = list(self.candidates(text).values())
        return reading, score_candidates(reading, candidates, self.index, self.copy)


def note_of(text: str, *, old: str | None = None, new: str | None = None) -> Note:
    """Return a note with these words."""
    return Note("1", text, Source("notes.csv", 2), old_text=old, new_text=new)


def write_copy(folder: Path, texts: Mapping[str, str], name: str = "kiosk.xml") -> Path:
    """Write copy as a free-form file and return its path."""
    lines = [f'  <text key="{key}">{escape(value)}</text>' for key, value in texts.items()]
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["<copy>", *lines, "</copy>", ""]), encoding="utf-8")
    return path


def matcher_of(folder: Path, texts: Mapping[str, str] = KIOSK) -> Matcher:
    """Write copy below a folder and return a matcher for it."""
    write_copy(folder, texts)
    return Matcher(Catalogue.read([folder]))
