"""Notes of which the answer is known: our own, and real ones that stay outside the project."""

import difflib
import html
import json
import re
import tarfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

from app.model import Entry, Finding, Note, Source, VerdictKind

__all__ = ["OWN_NOTES", "Answer", "Case", "opened_corpora", "own_cases", "real_cases"]

OWN_NOTES = Path(__file__).parents[1] / "app" / "matching" / "notes"
_ALIKE = 0.6
"""Share of like letters from which two readings of one place are taken for the same entry."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A place that a note means.

    Attributes:
        file: relative to the copy root.
        key: the dialect's own name of the entry.
        old: what stands there, as people read it.
        new: what the note makes of it; None when that is left open.
        line: where it stands; None where the key alone decides.
        typed: ``new`` as it is typed in the file, where that is known.
    """

    file: str
    key: str
    old: str
    new: str | None
    line: int | None = None
    typed: str = ""

    def is_at(self, entry: Entry) -> bool:
        """Tell whether an entry is the one meant: by file and key, or by line and a like text."""
        if PurePosixPath(entry.location.file) != PurePosixPath(self.file):
            return False
        if self.line is None:
            return entry.key == self.key
        if entry.location.line != self.line and (not entry.key or entry.key != self.key):
            return False
        return _alike(_letters(entry.value), _letters(self.old))


def _letters(text: str) -> str:
    """Return what two readings of a text have in common: no markup, no escapes, no punctuation."""
    plain = html.unescape(re.sub(r"<[^>]+>", " ", text).replace("\\n", " ").replace("\\", ""))
    return re.sub(r"\W+", " ", plain).strip().lower()


def _alike(one: str, other: str) -> bool:
    return one == other or difflib.SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


@dataclass(frozen=True, slots=True)
class Case:
    """A note with what a careful person would make of it.

    Attributes:
        id: unique among the cases.
        group: where it comes from; figures are taken with each group left out in turn.
        corpus: the copy root, relative to where all copy is.
        text: the client's words.
        language: of the note.
        own: written for this project, rather than a real one.
        answers: the places a reply may name.
        wishes: whether the note wishes for other wording; None where one can say either.
        accepted: pairs of verdict and finding that are right; empty where no one said.
        traps: what makes the note hard.
    """

    id: str
    group: str
    corpus: str
    text: str
    language: str
    own: bool
    answers: tuple[Answer, ...]
    wishes: bool | None
    accepted: tuple[tuple[VerdictKind, Finding], ...] = ()
    traps: frozenset[str] = frozenset()

    @property
    def note(self) -> Note:
        """The note as a journal gives it."""
        return Note(self.id, self.text, Source("notes.csv"))

    def is_answer(self, entry: Entry) -> bool:
        """Tell whether the note means this entry."""
        return any(answer.is_at(entry) for answer in self.answers)


def own_cases() -> tuple[Case, ...]:
    """Return our own labelled notes; their copy is below ``OWN_NOTES / "products"``."""
    return tuple(
        _own(json.loads(line))
        for path in sorted(OWN_NOTES.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )


def _own(row: Mapping[str, Any]) -> Case:
    pairs = [(row["verdict"], row["finding"]), *row.get("or", [])]
    accepted = tuple((VerdictKind(kind), Finding(finding)) for kind, finding in pairs)
    kind, finding = accepted[0]
    wishes = kind in (VerdictKind.COPY, VerdictKind.MIXED) or finding is Finding.ABSENT
    return Case(
        row["id"],
        row["product"],
        row["product"],
        row["text"],
        row["lang"],
        own=True,
        answers=tuple(Answer(a["file"], a["key"], a["old"], a["new"]) for a in row["answers"]),
        wishes=None if kind is VerdictKind.UNCLEAR else wishes,
        accepted=accepted,
        traps=frozenset(row["trap"].split()),
    )


def real_cases(path: Path) -> tuple[Case, ...]:
    """Return the real cases of a file; their copy is in the archive or folder beside it."""
    return tuple(_real(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines())


def _real(row: Mapping[str, Any]) -> Case:
    wishes = bool(row["answers"])
    return Case(
        row["id"],
        row["repo"],
        row["corpus"],
        row["note"],
        row["lang"],
        own=False,
        answers=tuple(
            Answer(
                a["file"],
                a.get("key") or "",
                a.get("old_text") or a["old"],
                a.get("new_text"),
                line=a["line"],
                typed=a.get("new") or "",
            )
            for a in row["answers"]
        ),
        # What is written in the program's source was a wish about wording all the same.
        wishes=None if row.get("hard_type") == "hardcoded" and not wishes else wishes,
    )


@contextmanager
def opened_corpora(path: Path) -> Iterator[Path]:
    """Give the folder of all copy roots; an archive is unpacked for the time being."""
    if path.is_dir():
        yield _innermost(path)
        return
    with TemporaryDirectory(prefix="copycue-corpora-") as folder:
        with tarfile.open(path) as archive:
            archive.extractall(folder, filter="data")
        yield _innermost(Path(folder))


def _innermost(folder: Path) -> Path:
    inner = folder / "corpora"
    return inner if inner.is_dir() else folder
