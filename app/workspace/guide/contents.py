"""What the copy files hold, for somebody who has never seen them: counts, sections, a few examples."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from app.catalogue import Catalogue
from app.catalogue.facts import Facts
from app.catalogue.remarks import headed
from app.model import Entry, Problem, ProblemKind, Severity
from app.replies.guide.material import FileContents, Folder, Section

__all__ = ["Contents", "has_original"]

_MANY_FILES = 24
"""Files that are told one by one; where there are more, those with the most texts are."""
_FEW_TEXTS = 2_000
"""So many texts are all looked at."""
_SAMPLE = 300
"""Of more, so many texts of each file are, from all over it."""
_MOST_KEYS = 20_000
_MOST_GROUPS = 40
_EXAMPLES = 3
_MOST_LOOKED_AT = 50
_EXAMPLE_LENGTH = range(8, 61)
_FIRST_PART = re.compile(r"([^\W\d_]{2,}?)(?:[._\-/]|(?<=[a-z])(?=[A-Z]))")
_MOST_FAULTS = 3


@dataclass(frozen=True, slots=True)
class _File:
    """A file with texts for the client: their numbers, and the index of its first entry in the catalogue."""

    facts: Facts
    first: int
    texts: tuple[int, ...]


def has_original(catalogue: Catalogue, entry: Entry) -> bool:
    """Tell whether the entry before one is its original, which is not the client's to change."""
    before = entry.index - 1
    if before < 0 or catalogue.file(before) != entry.location.file or catalogue.editable(before):
        return False
    return catalogue.key(before) == entry.key


class Contents:
    """What the copy files hold.

    Args:
        catalogue: the files as last read.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @cached_property
    def _with_texts(self) -> tuple[_File, ...]:
        found, first = [], 0
        for facts in self._catalogue.parts:
            count = len(facts.values)
            texts = tuple(number for number in range(count) if not facts.why_not(number))
            if texts:
                found.append(_File(facts, first, texts))
            first += count
        return tuple(found)

    @property
    def files_count(self) -> int:
        """How many files hold texts for the client."""
        return len(self._with_texts)

    @property
    def texts_count(self) -> int:
        """How many texts the client may change."""
        return sum(len(file.texts) for file in self._with_texts)

    @property
    def has_others(self) -> bool:
        """Whether there are values beside them that only the program uses."""
        return self.texts_count < len(self._catalogue)

    @property
    def has_originals(self) -> bool:
        """Whether a translation that is shown stands beside its original, which is not."""
        return any(
            self._catalogue.key(entry.index - 1) == entry.key
            and not self._catalogue.editable(entry.index - 1)
            for sample in self.samples.values()
            for entry in sample[:_MOST_LOOKED_AT]
            if entry.index
        )

    @property
    def folders(self) -> tuple[Folder, ...]:
        """All files by folder, where not every one is told by itself; those with the most texts first."""
        if self.files_count <= _MANY_FILES:
            return ()
        files, texts = Counter[str](), Counter[str]()
        for file in self._with_texts:
            folder = str(PurePosixPath(file.facts.file_name).parent).removeprefix(".")
            files[folder] += 1
            texts[folder] += len(file.texts)
        ranked = sorted(files, key=lambda name: (-texts[name], name))
        return tuple(Folder(name, files[name], texts[name]) for name in ranked)

    @cached_property
    def _shown(self) -> tuple[_File, ...]:
        ranked = sorted(self._with_texts, key=lambda file: -len(file.texts))[:_MANY_FILES]
        return tuple(file for file in self._with_texts if file in ranked)

    @cached_property
    def samples(self) -> dict[str, tuple[Entry, ...]]:
        """Texts from all over each file that is told, in their order; of small files all of them."""
        return {file.facts.file_name: tuple(self._sample(file)) for file in self._shown}

    def _sample(self, file: _File) -> Iterator[Entry]:
        step = 1 if self.texts_count <= _FEW_TEXTS else max(1, -(-len(file.texts) // _SAMPLE))
        return self._entries(file, file.texts[::step])

    def files(self) -> tuple[FileContents, ...]:
        """Return what each file that is told holds."""
        return tuple(map(self._contents, self._shown))

    def _contents(self, file: _File) -> FileContents:
        name, sample = file.facts.file_name, self.samples[file.facts.file_name]
        is_sound = self._catalogue.fault(name) is None
        return FileContents(
            file=name,
            count=len(file.texts),
            languages=tuple(filter(None, dict.fromkeys(entry.language for entry in sample))),
            sections=self._sections(file) if is_sound else (),
            examples=_examples(sample) if is_sound else (),
            entries=sample,
            faults=() if is_sound else self._faults(name),
        )

    def _faults(self, file: str) -> tuple[Problem, ...]:
        """Return what is to be mended in a broken file, where that is certain; else the first fault alone."""
        found = [
            problem
            for problem in self._catalogue.problems
            if problem.file == file
            and problem.kind is ProblemKind.NOT_SOUND
            and problem.severity is Severity.ERROR
            and problem.line
        ]
        return tuple(found[:_MOST_FAULTS])

    def _sections(self, file: _File) -> tuple[Section, ...]:
        texts = set(file.texts)
        by_remark = [
            (name, [number for number in numbers if number in texts]) for name, numbers in headed(file.facts)
        ]
        groups = [(name, found) for name, found in by_remark if found]
        if len(groups) < 2:  # noqa: PLR2004 - one heading divides nothing
            groups = _by_key(file)
        return tuple(
            Section(name, len(found), tuple(self._entries(file, found[:_MOST_LOOKED_AT])))
            for name, found in groups[:_MOST_GROUPS]
        )

    def _entries(self, file: _File, numbers: Sequence[int]) -> Iterator[Entry]:
        return (self._catalogue.entry(file.first + number) for number in numbers)


def _by_key(file: _File) -> list[tuple[str, list[int]]]:
    """Return texts by the first part of their names, where that groups most of them; else nothing."""
    if len(file.texts) > _MOST_KEYS:
        return []
    groups: dict[str, list[int]] = {}
    for number in file.texts:
        part = _FIRST_PART.match(file.facts.key(number))
        if part is not None:
            groups.setdefault(part[1], []).append(number)
    several = [(name, found) for name, found in groups.items() if len(found) > 1]
    grouped = sum(len(found) for _, found in several)
    return several if len(several) > 1 and grouped * 3 >= len(file.texts) * 2 else []


def _examples(sample: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return a few texts that are quick to read, from all over the file."""
    good = [entry for entry in sample if entry.raw == entry.value and len(entry.value) in _EXAMPLE_LENGTH]
    plain = [entry for entry in good if " " in entry.value and not re.search(r"[{}%\n]", entry.value)]
    chosen = plain or good
    return tuple(
        dict.fromkeys(chosen[place * len(chosen) // _EXAMPLES] for place in range(_EXAMPLES) if chosen)
    )
