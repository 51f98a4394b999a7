"""The catalogue: every editable string of the client's XML, with its exact place."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from app.catalogue.across import across_problems
from app.catalogue.apostrophes import apostrophe_problems
from app.catalogue.by_hand import Page, Spot, search_for
from app.catalogue.columns import Joined
from app.catalogue.declared import shipped
from app.catalogue.diagnose import faults_with
from app.catalogue.dialect import Dialect
from app.catalogue.duplicates import duplicate_problems
from app.catalogue.facts import Facts
from app.catalogue.folders import copy_files
from app.catalogue.landmarks import names_of
from app.catalogue.prove import prove
from app.catalogue.read import ReadFile, index_file, load_file
from app.catalogue.source import MAX_BYTES, Source
from app.catalogue.splice import changed_part
from app.model import CopycueError, Edit, Entry, Location, Problem, Search, TextChange, say

__all__ = ["Catalogue", "digest_of"]

Progress = Callable[[int, int, str], None]
Span = tuple[int, int]
_NO_ENTRIES = range(0)
_MAX_PAGES = 8_000_000
"""Characters of files that are kept ready to be searched, as an editor would."""


def digest_of(raw: str) -> str:
    """Return the hash by which a raw text is known again."""
    return hashlib.blake2b(raw.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _changed(raw: str, edit: Edit | None, words: str) -> Span:
    """Return the part of a raw text that people look for; all of it where nothing tells."""
    if edit is not None and edit.before == raw != edit.after:
        return changed_part(raw, edit.after)
    at = raw.lower().find(words.lower()) if words else -1
    return (0, len(raw)) if at < 0 else (at, min(at + len(words), len(raw)))


def _spot(source: Source, span: Span, changed: Span, names: Sequence[Span]) -> Spot:
    """Return a place in characters of the file's text, as an editor has it."""
    start = source.characters(span[0])
    length = len(source.decode(*span))
    named = tuple(_beside(source, span, start, length, name) for name in names)
    return Spot((start, start + length), (start + changed[0], start + changed[1]), named)


def _beside(source: Source, span: Span, start: int, length: int, name: Span) -> Span:
    """Return a stretch near an entry in characters, counted from the entry."""
    if name[1] <= span[0]:
        begin = start - len(source.decode(name[0], span[0]))
    else:
        begin = start + length + len(source.decode(span[1], name[0]))
    return begin, begin + len(source.decode(*name))


def _broken(fault: Problem) -> str:
    """Return why nothing in a file can be changed now."""
    if fault.line:
        return say(
            "The file must be repaired first (line {line}): {what}", line=fault.line, what=fault.message
        )
    return say("The file must be repaired first: {what}", what=fault.message)


def _told(entry: Entry) -> tuple[object, ...]:
    """Return what a reply may say of a place beside its text, and whether it may be said."""
    place = entry.location
    return place.line, place.column, place.xpath, place.namespaces, entry.editable


class _Manner(NamedTuple):
    """How files are read: the dialects in the order in which they are tried, the size up to which."""

    dialects: tuple[Dialect, ...]
    max_bytes: int


class Catalogue:
    """All strings of the copy files below some roots, as they were when last read.

    Indices count through all entries in the order of files and places; they hold for this
    catalogue only. Nothing here ever writes a file.
    """

    def __init__(
        self, roots: Sequence[Path], read: Sequence[ReadFile], problems: Sequence[Problem], manner: _Manner
    ) -> None:
        self._roots = tuple(roots)
        self._read = tuple(read)
        self._manner = manner
        self._root_problems = tuple(problems)
        self._indexed = [file for file in read if file.facts is not None]
        self._facts = [file.facts for file in read if file.facts is not None]
        self._tables = [facts.table for facts in self._facts]
        self._by_name = {file.file.name: file for file in read}
        self._pages: dict[str, Page] = {}
        self.values = Joined([table.values for table in self._tables])
        self.problems = (*problems, *(problem for file in read for problem in file.problems))
        self.files = tuple(file.file.name for file in read)

    @classmethod
    def read(
        cls,
        roots: Sequence[Path],
        *,
        progress: Progress | None = None,
        max_bytes: int = MAX_BYTES,
        dialects: Sequence[Dialect] = (),
    ) -> "Catalogue":
        """Read all copy files below the roots.

        Args:
            roots: files, or folders that are looked through.
            progress: called after each file with the number done, the number of all, and the file's name.
            max_bytes: a larger file becomes a problem instead of being read.
            dialects: of the project's own, tried in this order before those that ship with Copycue.
        """
        manner = _Manner((*dialects, *shipped()), max_bytes)
        read, problems = _gather(roots, {}, progress, manner)
        return cls(roots, read, problems, manner)

    def refreshed(self) -> "Catalogue":
        """Return the catalogue as it is now; only files that changed are read again.

        When nothing changed it is this very one, so that what was worked out for it still holds.
        """
        before = {file.file.path: file for file in self._read}
        read, problems = _gather(self._roots, before, None, self._manner)
        if problems == list(self._root_problems) and _same(read, self._read):
            self._read = tuple(read)  # a file that was only touched has a new signature
            return self
        return type(self)(self._roots, read, problems, self._manner)

    def __len__(self) -> int:
        return len(self.values)

    @property
    def parts(self) -> Sequence[Facts]:
        """The files that have entries; one that did not change is the same object in the next reading."""
        return self._facts

    def key(self, index: int) -> str:
        """Return the dialect's own name of an entry."""
        part, number = self._find(index)
        return self._facts[part].key(number)

    def file(self, index: int) -> str:
        """Return the file of an entry, relative to its root."""
        return self._tables[self._find(index)[0]].source.file

    def editable(self, index: int) -> bool:
        """Tell whether an entry is the client's to change."""
        part, number = self._find(index)
        return not self._facts[part].why_not(number)

    def context(self, index: int) -> str:
        """Return remarks about an entry and the names of the sections around it."""
        part, number = self._find(index)
        return self._facts[part].context(number)

    def family(self, index: int) -> tuple[str, str]:
        """Return the file and the common name that all forms of one text share, ("", "") without forms."""
        part, number = self._find(index)
        key = self._facts[part].family(number).key
        return (self.file(index), key) if key else ("", "")

    def language(self, index: int) -> str:
        """Return the language of an entry, "" where nothing tells."""
        part, number = self._find(index)
        return self._facts[part].language(number)

    def entry(self, index: int) -> Entry:
        """Return an entry with its place."""
        part, number = self._find(index)
        read, table, facts = self._indexed[part], self._tables[part], self._facts[part]
        raw = read.placed.decode(*read.span(number))
        why_not = _broken(read.fault) if read.fault else facts.why_not(number)
        family = facts.family(number)
        return Entry(
            index=index,
            key=facts.key(number),
            value=self.values[index],
            raw=raw,
            location=self._location(part, number, raw),
            dialect=table.dialect.name,
            language=facts.language(number),
            context=facts.context(number),
            editable=not why_not,
            why_not=why_not,
            human_path=facts.human_path(number),
            why_dialect=facts.why_dialect,
            family=family.key,
            family_tag=family.tag,
            below=facts.below(number),
            cdata=facts.in_cdata(number),
            fault=read.fault,
            heading=facts.heading(number),
        )

    def _location(self, part: int, number: int, raw: str) -> Location:
        read, table, facts = self._indexed[part], self._tables[part], self._facts[part]
        start, end = read.span(number)
        line, column = read.placed.line_column(start)
        xpath, namespaces = facts.paths.xpath(table.rows[number], facts.attribute(number))
        return Location(
            file=table.source.file,
            span=read.placed.span(start, end),
            line=line,
            column=column,
            xpath=xpath,
            namespaces=namespaces,
            digest=digest_of(raw),
        )

    def entries(self) -> Iterator[Entry]:
        """Yield all entries in order."""
        return (self.entry(index) for index in range(len(self)))

    def in_file(self, file: str) -> range:
        """Return the indices of a file's entries; none where it has none, or is not here."""
        return self._ranges.get(file, _NO_ENTRIES)

    def values_in(self, file: str) -> Sequence[str]:
        """Return the readable values of a file's entries."""
        found = self._by_name.get(file)
        return () if found is None or found.facts is None else found.facts.values

    def by_key(self, file: str) -> Mapping[str, Sequence[int]]:
        """Return the entries that each key of a file has, counted from the file's first."""
        found = self._by_name.get(file)
        return {} if found is None or found.facts is None else found.facts.by_key

    def fault(self, file: str) -> Problem | None:
        """Return what must be repaired in a file before anything is known of it for certain, or None."""
        found = self._by_name.get(file)
        return None if found is None else found.fault

    @property
    def is_whole(self) -> bool:
        """Whether all roots could be looked at and hold files, so that what is not here is gone."""
        return not self._root_problems

    @cached_property
    def digests(self) -> Mapping[str, str]:
        """File → hash of its bytes, "" for one that can not be read."""
        return {file.file.name: file.version.digest for file in self._read}

    @cached_property
    def _ranges(self) -> dict[str, range]:
        return {table.source.file: self.values.numbers(part) for part, table in enumerate(self._tables)}

    def path(self, file: str) -> Path:
        """Return where a file of the catalogue is."""
        return self._file(file).file.path

    def text(self, file: str) -> str:
        """Return the text of a file as last read, "" when it is none."""
        source = self._file(file).source
        return source.text() if source else ""

    def check(self) -> Iterator[Problem]:
        """Yield what is wrong with sound files: in each by itself, and between the languages."""
        sound = [read.facts for read in self._indexed if read.facts is not None and read.fault is None]
        for facts in sound:
            yield from apostrophe_problems(facts.table)
            yield from duplicate_problems(facts)
        yield from across_problems(sound, [read.file.name for read in self._read if read.fault is not None])

    def is_repairable(self, file: str) -> bool:
        """Tell whether all that is wrong with a broken file is known, with a repair tried in memory."""
        return self._file(file).mend is not None

    def still_there(self, entry: Entry) -> bool:
        """Read the entry's file now and tell whether all that is told of its place still holds."""
        now = self.as_it_is_now(entry)
        return now is not None and _told(now) == _told(entry)

    def as_it_is_now(self, entry: Entry) -> Entry | None:
        """Read the entry's file now and return the entry as it stands there; None where it does not.

        It is known again by its key and raw text; of several such by its path.
        """
        found = self._by_name.get(entry.location.file)
        if found is None:
            return None
        loaded = load_file(found.file, self._manner.max_bytes, found)
        now = index_file(loaded, self._manner.dialects, found)
        if now.source is None or now.good is not None:  # what stands there now is not known
            return None
        alone = type(self)((), [now], (), self._manner)
        numbers = alone.by_key(entry.location.file).get(entry.key, ())
        same = [other for other in map(alone.entry, numbers) if other.raw == entry.raw]
        found_again = [other for other in same if other.location.xpath == entry.location.xpath] or same
        return found_again[0] if len(found_again) == 1 else None

    def propose(self, entry: Entry, change: TextChange) -> Edit:
        """Carry out a change in memory and say whether it holds.

        Args:
            entry: an entry of this catalogue.
            change: offsets of ``entry.value``.
        """
        part, number = self._find(entry.index)
        read, table = self._indexed[part], self._tables[part]
        if table.source.file != entry.location.file or read.placed.decode(*read.span(number)) != entry.raw:
            title = say("The entry is from another reading")
            raise CopycueError(
                title, say("Take the entry from this catalogue: its files were read again meanwhile.")
            )
        edit = prove(table, number, change, self._manner.dialects, sound=read.fault is None)
        return replace(edit, why_not=_broken(read.fault)) if read.fault else edit

    def faults_with(self, entry: Entry, raw: str) -> tuple[Problem, ...]:
        """Return what would be wrong with an entry's file if it were typed so; tried in memory.

        Args:
            entry: an entry of this catalogue, in a file that is sound.
            raw: the whole entry as somebody might type it.
        """
        part, number = self._find(entry.index)
        read = self._indexed[part]
        return faults_with(read.placed, read.span(number), raw)

    def search(self, entry: Entry, edit: Edit | None = None, words: str = "") -> Search | None:
        """Return what to search for in an editor to get to an entry, None where no phrase leads there.

        Args:
            entry: an entry of this catalogue.
            edit: the change that is to be made there; what it changes is searched for first.
            words: of the entry, to be searched for first where no change is known.
        """
        part, number = self._find(entry.index)
        read, facts = self._indexed[part], self._facts[part]
        names = [read.in_file(name) for name in names_of(facts, number)]
        page = self._page(read)
        span = read.span(number)
        changed = _changed(read.placed.decode(*span), edit, words)
        return search_for(page, _spot(read.placed, span, changed, names))

    def _page(self, read: ReadFile) -> Page:
        page = self._pages.get(read.file.name)
        if page is None:
            if sum(len(known.text) for known in self._pages.values()) > _MAX_PAGES:
                self._pages.clear()
            page = self._pages[read.file.name] = Page(read.placed.text())
        return page

    def _file(self, file: str) -> ReadFile:
        found = self._by_name.get(file)
        if found is None:
            title = say("No such copy file")
            raise CopycueError(title, say("“{file}” is not among the copy files that were read.", file=file))
        return found

    def _find(self, index: int) -> tuple[int, int]:
        return self.values.find(index)


def _gather(
    roots: Sequence[Path], before: Mapping[Path, ReadFile], progress: Progress | None, manner: _Manner
) -> tuple[list[ReadFile], list[Problem]]:
    """Return all files below the roots, those of ``before`` where they did not change; and root problems."""
    files, problems = copy_files(roots, manner.dialects)
    known = {file: before.get(file.path) for file in files}
    current = {
        file: old for file, old in known.items() if old and old.file == file and old.version.is_current()
    }
    changed = [file for file in files if file not in current]
    read: list[ReadFile] = []
    ahead = ThreadPoolExecutor(1, thread_name_prefix="copy files")
    try:
        loaded = ahead.map(lambda file: load_file(file, manner.max_bytes, known[file]), changed)
        for number, file in enumerate(files, 1):
            read.append(current.get(file) or index_file(next(loaded), manner.dialects, known[file]))
            if progress is not None:
                progress(number, len(files), file.name)
    finally:
        ahead.shutdown(cancel_futures=True)  # somebody may have had enough
    return read, problems


def _same(some: Sequence[ReadFile], others: Sequence[ReadFile]) -> bool:
    return [(file.file, file.version.digest, file.problems) for file in some] == [
        (file.file, file.version.digest, file.problems) for file in others
    ]
