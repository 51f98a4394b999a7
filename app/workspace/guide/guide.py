"""The guide of a project: gathers what is known of the client's files and writes the page."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.catalogue import Catalogue
from app.model import Address, CopycueError, Entry, Language, Problem, say
from app.replies.guide.labels import labels_of
from app.replies.guide.material import GuideMaterial
from app.replies.typing_hints import slots, tags
from app.workspace.guide.cases import cases_of, often_asked
from app.workspace.guide.contents import Contents
from app.workspace.guide.lessons import lessons_of
from app.workspace.guide.signs import broken_example, signs_of
from app.workspace.pages.writing import usual_place, write_page
from app.workspace.progress import Progress
from app.workspace.project.setup import Setup
from app.workspace.reading.copy_reading import CopyReading

if TYPE_CHECKING:
    from app.ledger import Memory
    from app.replies.template import Library

__all__ = ["Guide", "GuidePage", "GuideStanding"]

_FILE_NAME = "guide.html"
_MARK = '<meta name="generator" content="Copycue guide">'
"""Stands in every guide; a file without it is something else."""
_MOST_KEPT = 40
_MOST_NOTES = 400


class ReadCopy(Protocol):
    """Reads the copy files, as ``Workspace.read_copy`` does."""

    def __call__(self, *, progress: Progress | None = None) -> CopyReading:
        """Return the files as they are now."""
        ...


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A guide that was made.

    Attributes:
        html: the page; "" where the files hold no text that the client may change.
        problems: of settings, copy files and a team's own templates.
    """

    html: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class GuideStanding:
    """What became of the guide so far.

    Attributes:
        made: when the one at its usual place was made, else when one was sent, aware; None: there is none.
        sent: the day on which the client got it, or None.
        changed: copy files that were saved since then.
    """

    made: dt.datetime | None
    sent: dt.date | None
    changed: tuple[str, ...]


class Guide:
    """The page for the client about their files.

    Args:
        setup: of the project.
        read_copy: reads the copy files.
        memory: returns what is remembered of the notes.
    """

    def __init__(self, setup: Setup, read_copy: ReadCopy, memory: "Callable[[], Memory]") -> None:
        self._setup, self._read_copy, self._memory = setup, read_copy, memory

    def made(
        self,
        day: dt.date,
        *,
        language: Language | None = None,
        address: Address | None = None,
        progress: Progress | None = None,
    ) -> GuidePage:
        """Return the guide, as the files and what is remembered are now.

        Args:
            day: the day that stands on it.
            language: instead of the profile's, or else that of most notes.
            address: instead of the profile's.
            progress: told (what is being done, done, of how many).
        """
        from app.replies.guide.page import write_guide

        setup, memory = self._setup, self._memory()
        reading = self._read_copy(progress=progress)
        spoken = language or setup.profile.language or self._usual_language(memory)
        material = _material(setup, reading.catalogue, memory, day, spoken)
        if not material.files:
            return GuidePage("", reading.problems)
        written = write_guide(material, spoken, address=address, library=_library(setup.folder))
        return GuidePage(written.html, tuple(dict.fromkeys((*reading.problems, *written.problems))))

    @property
    def usual_place(self) -> Path:
        """Where it is written if nothing is said: beside ``copycue.toml``, else in the current folder."""
        return usual_place(self._setup, _FILE_NAME)

    @property
    def standing(self) -> GuideStanding:
        """What the client has, and which files were saved since."""
        made, sent = _saved_at(self.usual_place), self._setup.profile.guide_sent
        if made is None and sent is not None:
            made = dt.datetime.combine(sent, dt.time.max).astimezone()
        changed = () if made is None else tuple(self._saved_after(made))
        return GuideStanding(made, sent, changed)

    def mark_sent(self, day: dt.date) -> None:
        """Write into the settings that the client got the guide on a day.

        Raises:
            CopycueError: the project has no settings, or they can not be written.
        """
        if self._setup.folder is None:
            raise CopycueError(
                say("It was not written down"),
                say("These files were named directly: there is no copycue.toml."),
            )
        from app.workspace.settings.writing import write_settings

        write_settings(self._setup.folder, {("client", "guide_sent"): day.isoformat()})

    def _saved_after(self, moment: dt.datetime) -> Iterator[str]:
        """Yield the copy files that were saved after a moment, named as everywhere else."""
        catalogue = self._read_copy().catalogue
        for file in catalogue.digests:
            saved = _saved_at(catalogue.path(file))
            if saved is not None and saved > moment:
                yield file

    def write(self, page: str | bytes, target: Path, *, force: bool = False) -> None:
        """Write a guide, or its PDF, into a file; see ``write_page``.

        Raises:
            CopycueError: it may or can not be written there.
        """
        write_page(page, target, self._setup, mark=_MARK, force=force)

    def _usual_language(self, memory: "Memory") -> Language:
        """Return the language of most notes: of those that are known, else of those in the journals."""
        from app.replies.phrases.language import language_of
        from app.workspace.reading.journals import Journals

        texts: Iterable[str] = [known.words.text for known in memory.known]
        if not texts:
            texts = (note.text for note in Journals(self._setup.journals, self._setup.mappings).read().notes)
        told = Counter(language_of(text) for text in list(texts)[:_MOST_NOTES])
        return max(Language, key=lambda language: told[language])


def _saved_at(path: Path) -> dt.datetime | None:
    try:
        return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
    except OSError:
        return None


def _library(folder: Path | None) -> "Library":
    """Return a team's own templates, which stand in a folder beside ``copycue.toml``, before ours."""
    from app.replies.guide.page import ROOM, SHIPPED_GUIDE
    from app.replies.guide.vocabulary import VOCABULARY

    if folder is None or not (folder / ROOM).is_dir():
        return SHIPPED_GUIDE
    from app.replies.template.own import read_own

    return read_own(folder / ROOM, VOCABULARY, ROOM)


def _material(
    setup: Setup, catalogue: Catalogue, memory: "Memory", day: dt.date, language: Language
) -> GuideMaterial:
    contents, words = Contents(catalogue), labels_of(language)
    samples = contents.samples
    entries = [entry for sample in samples.values() for entry in sample]
    lessons = lessons_of(catalogue, samples, words, language)
    return GuideMaterial(
        project=setup.name,
        made=day,
        profile=setup.profile,
        files=contents.files(),
        files_count=contents.files_count,
        texts_count=contents.texts_count,
        folders=contents.folders,
        lessons=lessons,
        cases=cases_of(catalogue, memory.states),
        often=often_asked(catalogue, memory.states),
        signs=signs_of(catalogue, samples),
        broken=broken_example(catalogue, samples, words.added),
        slots=_each_once(_filled_in, entries),
        marks=_each_once(_marks, entries),
        has_cdata=any(entry.cdata for entry in entries),
        has_originals=contents.has_originals,
        locked=contents.has_others,
    )


def _filled_in(entry: Entry) -> tuple[str, ...]:
    """Return what the program fills in: placeholders, and marks that stand alone for something."""
    return (*slots(entry), *(tag for tag in tags(entry) if _stands_alone(tag)))


def _marks(entry: Entry) -> tuple[str, ...]:
    return tuple(tag for tag in tags(entry) if not _stands_alone(tag))


def _stands_alone(tag: str) -> bool:
    return tag.endswith("/>") and not tag.startswith(("<br", "<hr", "<wbr"))


def _each_once(found_in: Callable[[Entry], tuple[str, ...]], entries: Iterable[Entry]) -> tuple[str, ...]:
    """Return what is found in the entries, the most frequent first."""
    counted = Counter(chain.from_iterable(map(found_in, entries)))
    return tuple(text for text, _ in counted.most_common(_MOST_KEPT))
