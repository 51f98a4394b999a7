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
from app.catalogue.recognise import choose
from app.catalogue.scan import scan
from app.catalogue.source import Source, read_bytes, source_of
from app.model import Problem

__all__ = ["ReadFile", "Signature", "index", "read_file", "signature"]

Signature = tuple[int, int, int]
"""Size in bytes, time of change in ns, inode: if one differs, the file is looked at again."""

_SETTLING_NS = 2_000_000_000
"""File systems count time in steps of up to two seconds (FAT)."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A copy file as last read.

    Attributes:
        file: its name and path.
        signature: what the file system said just before reading.
        settled: it was not changed in the moment before, when a second change might leave the same time.
        digest: hash of the bytes, "" when they could not be read.
        source: its text, or None when it is none.
        facts: its entries and what is known of them, or None.
        problems: what is wrong with it.
    """

    file: CopyFile
    signature: Signature
    settled: bool
    digest: str
    source: Source | None
    facts: Facts | None
    problems: tuple[Problem, ...]

    def is_current(self) -> bool:
        """Tell by size, time and inode whether the file is as it was read."""
        return bool(self.digest) and self.settled and self.signature == signature(self.file.path)


def signature(path: Path) -> Signature:
    """Return what tells a file's versions apart; zeros when it is gone."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0, 0
    return status.st_size, status.st_mtime_ns, status.st_ino


def read_file(
    file: CopyFile, dialects: Sequence[Dialect], max_bytes: int, before: ReadFile | None = None
) -> ReadFile:
    """Read and index a file; bytes that are the same as ``before`` are not indexed again."""
    seen = signature(file.path)
    settled = time.time_ns() - seen[1] > _SETTLING_NS
    data = read_bytes(file.path, file.name, max_bytes)
    if isinstance(data, Problem):
        return ReadFile(file, seen, settled, "", None, None, (data,))
    digest = hashlib.blake2b(data, digest_size=16).hexdigest()
    if before is not None and before.digest == digest and before.file == file:
        return replace(before, signature=seen, settled=settled)
    source = source_of(file.name, data)
    if isinstance(source, Problem):
        return ReadFile(file, seen, settled, digest, None, None, (source,))
    table, problems = index(source, dialects)
    facts = None if table is None else Facts(table)
    return ReadFile(file, seen, settled, digest, source, facts, problems)


def index(source: Source, dialects: Sequence[Dialect]) -> tuple[Table | None, tuple[Problem, ...]]:
    """Find the entries of a text; of a broken one, those before the fault."""
    if is_well_formed(source):
        problems, end = entity_problems(source, sound=True), None
    else:
        diagnosis = diagnose(source)
        problems, end = diagnosis.problems, diagnosis.end
    found = scan(source.scanned, source.start, end)
    if not len(found):
        return None, problems
    return tabulate(source, found, choose(dialects, source, found)), problems
