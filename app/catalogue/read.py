"""From one file's bytes to its entries and its problems."""

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.catalogue.diagnose import diagnose
from app.catalogue.dialect import Dialect
from app.catalogue.doctype import entity_problems
from app.catalogue.entries import Table, tabulate
from app.catalogue.facts import Facts
from app.catalogue.folders import CopyFile
from app.catalogue.judge import is_well_formed
from app.catalogue.mended import Mend, mended, without_cut_entries
from app.catalogue.recognise import choose
from app.catalogue.scan import scan
from app.catalogue.source import Source, read_bytes, source_of
from app.model import Problem, ProblemKind, Severity, say

__all__ = ["Loaded", "ReadFile", "Version", "index_file", "load_file"]

_Signature = tuple[int, int, int]
"""Size in bytes, time of change in ns, inode: if one differs, the file is looked at again."""

_SETTLING_NS = 2_000_000_000
"""File systems count time in steps of up to two seconds (FAT)."""
_LAST_STATE = say("Until the file is repaired, Copycue goes by its last sound state.")


@dataclass(frozen=True, slots=True)
class Version:
    """One state of a copy file.

    Attributes:
        file: its name and path.
        signature: what the file system said just before reading.
        settled: it was not changed in the moment before, when a second change might leave the same time.
        digest: hash of the bytes, "" when they could not be read.
    """

    file: CopyFile
    signature: _Signature
    settled: bool
    digest: str = ""

    def is_current(self) -> bool:
        """Tell by size, time and inode whether the file is as it was read."""
        return bool(self.digest) and self.settled and self.signature == _signature(self.file.path)


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A copy file as last read.

    Attributes:
        version: which state of the file this is.
        source: its text, or None when it is none.
        facts: its entries and what is known of them, or None; of a broken file, those of the text as it
            will read once it is repaired, or of its last sound state.
        problems: what is wrong with it.
        mend: leads from places in the repaired text to those in the file as it is, or None.
        good: the last sound state, where the entries are those of it; else None.
    """

    version: Version
    source: Source | None = None
    facts: Facts | None = None
    problems: tuple[Problem, ...] = ()
    mend: Mend | None = None
    good: Source | None = None

    @property
    def file(self) -> CopyFile:
        """Its name and path."""
        return self.version.file

    @property
    def fault(self) -> Problem | None:
        """What must be repaired before anything in the file can be changed with certainty, or None."""
        return next((problem for problem in self.problems if problem.severity is Severity.ERROR), None)

    @property
    def is_whole(self) -> bool:
        """Whether the entries are those of a whole text, not only what stands before a fault."""
        sound = self.fault is None or self.mend is not None or self.good is not None
        return sound and self.facts is not None

    @property
    def placed(self) -> Source:
        """The text in which the entries have their places.

        Raises:
            ValueError: there never was one.
        """
        found = self.good or self.source
        if found is None:
            raise ValueError(self.file.name)
        return found

    def span(self, number: int) -> tuple[int, int]:
        """Return the offsets of an entry in ``placed.scanned``."""
        if self.facts is None:
            raise IndexError(number)
        return self.in_file((self.facts.table.starts[number], self.facts.table.ends[number]))

    def in_file(self, span: tuple[int, int]) -> tuple[int, int]:
        """Turn a stretch of the text that was indexed into one of ``placed.scanned``."""
        return span if self.mend is None else (self.mend.original(span[0]), self.mend.original(span[1]))


def _signature(path: Path) -> _Signature:
    """Return what tells a file's versions apart; zeros when it is gone."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0, 0
    return status.st_size, status.st_mtime_ns, status.st_ino


@dataclass(frozen=True, slots=True)
class Loaded:
    """A copy file read from disk and judged, not yet indexed.

    Attributes:
        version: which state of the file this is.
        source: its text, or why there is none; None where the bytes are those of the reading before.
        sound: the text is well-formed.
    """

    version: Version
    source: Source | Problem | None
    sound: bool = False


def load_file(file: CopyFile, max_bytes: int, before: ReadFile | None = None) -> Loaded:
    """Read a file and let lxml judge it: what can be done on another thread while a file is indexed."""
    seen = _signature(file.path)
    version = Version(file, seen, settled=time.time_ns() - seen[1] > _SETTLING_NS)
    data = read_bytes(file.path, file.name, max_bytes)
    if isinstance(data, Problem):
        return Loaded(version, data)
    version = replace(version, digest=hashlib.blake2b(data, digest_size=16).hexdigest())
    if before is not None and before.version.digest == version.digest and before.file == file:
        return Loaded(version, None)
    source = source_of(file.name, data)
    return Loaded(version, source, sound=isinstance(source, Source) and is_well_formed(source))


def index_file(loaded: Loaded, dialects: Sequence[Dialect], before: ReadFile | None = None) -> ReadFile:
    """Find the entries of a file; bytes that are the same as ``before`` are not indexed again."""
    source = loaded.source
    if source is None and before is not None:
        return replace(before, version=loaded.version)
    read = ReadFile(loaded.version)
    if not isinstance(source, Source):
        return _kept(replace(read, problems=(source,) if source else ()), before)
    if not loaded.sound:
        return _broken(replace(read, source=source), source, dialects, before)
    problems = entity_problems(source, sound=True)
    return replace(read, source=source, facts=_facts(_tabulated(source, dialects)), problems=problems)


def _broken(read: ReadFile, source: Source, dialects: Sequence[Dialect], before: ReadFile | None) -> ReadFile:
    """Index a broken file as far as it can be relied on.

    Where a repair is proven, all texts are known that the faults leave whole. Else the last sound
    state stands in, or what stands before the first fault.
    """
    diagnosis = diagnose(source)
    read = replace(read, problems=diagnosis.problems)
    repaired = mended(source, diagnosis)
    if repaired is not None:
        text, mend = repaired
        table = _tabulated(text, dialects)
        whole = None if table is None else without_cut_entries(table, mend)
        as_it_is = source if mend.edits else text
        return replace(read, source=as_it_is, facts=_facts(whole), mend=mend)
    return _kept(replace(read, facts=_facts(_tabulated(source, dialects, diagnosis.end))), before)


def _kept(read: ReadFile, before: ReadFile | None) -> ReadFile:
    """Let the last sound state of a file stand in for what can not be read now."""
    if before is None or before.file != read.file or not before.is_whole:
        return read
    told = Problem(read.file.name, _LAST_STATE, Severity.INFO, kind=ProblemKind.NOT_SOUND)
    problems = (*(problem for problem in read.problems if problem != told), told)
    return replace(read, facts=before.facts, mend=before.mend, good=before.placed, problems=problems)


def _facts(table: Table | None) -> Facts | None:
    return None if table is None else Facts(table)


def _tabulated(source: Source, dialects: Sequence[Dialect], end: int | None = None) -> Table | None:
    """Find the entries of a text up to an offset; None where there is not even an element."""
    found = scan(source.scanned, source.start, end)
    return tabulate(source, found, choose(dialects, source, found)) if len(found) else None
