"""What the workspace hands to the command line and the window: frozen values."""

import datetime as dt
from dataclasses import dataclass, field, replace

from app.model import (
    Correction,
    DiffPart,
    Entry,
    Finding,
    KnownNote,
    Link,
    Note,
    NoteState,
    Occasion,
    Problem,
    Reply,
    Search,
    Verdict,
    VerdictKind,
)

__all__ = [
    "Excerpt",
    "FileReply",
    "FoundPlace",
    "FoundText",
    "FoundTexts",
    "Triage",
    "TriagedNote",
]


@dataclass(frozen=True, slots=True)
class TriagedNote:
    """A note with what Copycue makes of it.

    Attributes:
        note: the client's note.
        verdict: whose it is and where its text stands.
        reply: the draft for the client; None where nothing may be said yet (unclear).
        correction: the developer's word on the note, which the verdict follows; None: Copycue's own.
        known: what is remembered of it, where its words have changed since they were first read; else None.
        state: what was done about it.
        occasion: what else was known when the reply was drafted, its neighbours among it.
    """

    note: Note
    verdict: Verdict
    reply: Reply | None
    correction: Correction | None = None
    known: KnownNote | None = None
    state: NoteState = field(default_factory=NoteState)
    occasion: Occasion = field(default_factory=Occasion)

    def with_state(self, state: NoteState | None) -> "TriagedNote":
        """Return it with what was done about the note; None: nothing."""
        return self if state is None else replace(self, state=state)

    @property
    def revision(self) -> int:
        """How many wordings of the note were read."""
        return 1 if self.known is None else self.known.revision

    @property
    def changes(self) -> tuple[DiffPart, ...]:
        """What its words were and are, side by side; empty in the first revision."""
        if self.known is None or self.known.before is None:
            return ()
        from app.journal import differences

        return differences(self.known.before.text, self.note.text)

    @property
    def is_as_you_said(self) -> bool:
        """Whether the verdict is the developer's: not so while a correction leaves the place open."""
        if self.correction is None:
            return False
        unsure = self.verdict.finding is Finding.UNSURE
        return not unsure or self.correction.kind is VerdictKind.UNCLEAR


@dataclass(frozen=True, slots=True)
class FileReply:
    """A draft about a copy file that must be repaired.

    Attributes:
        file: relative to the copy root.
        problems: what is wrong with it, with what to type instead.
        reply: the draft for the client.
    """

    file: str
    problems: tuple[Problem, ...]
    reply: Reply


@dataclass(frozen=True, slots=True)
class Triage:
    """One reading of the whole workspace.

    Attributes:
        revision: grows with every reading; an answer for an older one is stale.
        notes: in the order of the journals.
        problems: trouble of journals and copy files.
        copy_files: number of copy files read.
        entries: number of editable strings in them.
        journals: number of journal files read.
        checked: when the files were read, aware.
        complete: every note was judged; False when the triage was cancelled on the way.
        file_replies: drafts about copy files that must be repaired first.
        withdrawn: notes that the client took out of the journals, the latest first.
    """

    revision: int
    notes: tuple[TriagedNote, ...]
    problems: tuple[Problem, ...]
    copy_files: int
    entries: int
    journals: int
    checked: dt.datetime
    complete: bool = True
    file_replies: tuple[FileReply, ...] = ()
    withdrawn: tuple[KnownNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The lines of a copy file around a place, for showing.

    Attributes:
        file: relative to the copy root.
        first_line: 1-based number of the first line in ``lines``.
        lines: without line ends.
        start: (line, column) of the marked text's first character, 1-based.
        end: (line, column) just behind its last character, 1-based.
    """

    file: str
    first_line: int
    lines: tuple[str, ...]
    start: tuple[int, int]
    end: tuple[int, int]


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """An entry that displayed text was found in.

    Attributes:
        entry: the entry.
        score: 0 to 1.
        evidence: how it was found, one sentence each.
        search: what to search for in an editor to get there, or None.
        links: addresses that open it.
    """

    entry: Entry
    score: float
    evidence: tuple[str, ...]
    search: Search | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundText:
    """An entry that holds the words that were searched for.

    Attributes:
        entry: the entry.
        hits: stretches (start, end) of its value that are such words, in order, none over another.
        links: addresses that open it, as the workspace names them.
    """

    entry: Entry
    hits: tuple[tuple[int, int], ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundTexts:
    """What a search over all texts found.

    Attributes:
        typed: what was searched for.
        texts: the best of them.
        total: number of all.
    """

    typed: str
    texts: tuple[FoundText, ...]
    total: int
