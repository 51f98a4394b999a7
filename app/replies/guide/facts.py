"""What the templates of the guide may ask for: facts, made of what is known of the files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.model import Entry, Language, Match
from app.replies.broken_file import ProblemFacts, problem_facts
from app.replies.by_hand import SearchFacts, search_facts
from app.replies.guide.material import (
    BrokenExample,
    Case,
    FileContents,
    Folder,
    Lesson,
    OftenAsked,
    Section,
    Shown,
    Sign,
    Spot,
)
from app.replies.guide.picture import PictureLine
from app.replies.places import PlaceFacts, place_facts
from app.replies.quotes import QUOTE_LIMIT, one_line, shorten

__all__ = [
    "Amount",
    "BrokenFacts",
    "CaseFacts",
    "ExampleFacts",
    "FigureFacts",
    "FileFacts",
    "FolderFacts",
    "IndexGroup",
    "IndexText",
    "Keepers",
    "LessonFacts",
    "LinkFacts",
    "OftenFacts",
    "PersonFacts",
    "SectionFacts",
    "SignFacts",
    "amount",
    "broken_facts",
    "case_facts",
    "figure_facts",
    "file_facts",
    "folder_facts",
    "index_group",
    "languages_named",
    "lesson_facts",
    "often_facts",
    "sign_facts",
]

_MANY_SECTIONS = 12
_MANY_NAMES = 3
_BABEL = {Language.EN: "en_GB", Language.DE: "de"}
_LONGEST_NAME = 120
_NOTHING = "–"


class Amount(NamedTuple):
    """A number as the language writes it, and whether it is one."""

    text: str
    one: bool


class LinkFacts(NamedTuple):
    """A section of the page: its anchor and its heading."""

    id: str
    title: str


class SectionFacts(NamedTuple):
    """Texts of a file that belong together; who looks after them, where that differs within the file."""

    name: str
    line: int
    texts: Amount
    keepers: tuple[str, ...] = ()


class ExampleFacts(NamedTuple):
    """A short text of a file."""

    line: int
    text: str


class FolderFacts(NamedTuple):
    """Files of a folder, counted; ``name`` is "" for the root."""

    name: str
    files: Amount
    texts: Amount


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file holds.

    Attributes:
        file: its name with its folders.
        texts: how many.
        languages: their names, in the language of the guide.
        sections: the first ones.
        more_sections: how many others; None: none.
        examples: a few short texts.
        keepers: who looks after them, where that differs from file to file.
        problems: what is to be repaired first.
    """

    file: str
    texts: Amount
    languages: tuple[str, ...]
    sections: tuple[SectionFacts, ...]
    more_sections: Amount | None
    examples: tuple[ExampleFacts, ...]
    keepers: tuple[str, ...]
    problems: tuple[ProblemFacts, ...]


@dataclass(frozen=True, slots=True)
class FigureFacts:
    """A picture of lines.

    Attributes:
        number: of the figure, 1-based.
        place: where the text stands.
        search: what to search for to get there, or None.
        lines: the lines.
    """

    number: int
    place: PlaceFacts
    search: SearchFacts | None
    lines: tuple[PictureLine, ...]


class LessonFacts(NamedTuple):
    """A made-up change: what it shows, and its picture."""

    lesson: str
    figure: FigureFacts


class CaseFacts(NamedTuple):
    """A kind of question that was answered; ``done``: its picture shows a change that was made."""

    kind: str
    notes: Amount
    figure: FigureFacts
    done: bool


class OftenFacts(NamedTuple):
    """A text that several notes were about."""

    file: str
    line: int
    entry: str | None
    text: str
    notes: Amount


class IndexText(NamedTuple):
    """A text as the list of all texts has it."""

    line: int
    text: str
    entry: str | None


class IndexGroup(NamedTuple):
    """The texts of a file."""

    file: str
    texts: tuple[IndexText, ...]


class SignFacts(NamedTuple):
    """A sign that is typed otherwise than it reads.

    ``quotes`` tells that it is so in quotation marks only; ``more`` how many files are not named.
    """

    read: str
    typed: str
    files: tuple[str, ...]
    more: Amount | None
    quotes: bool
    everywhere: bool


class BrokenFacts(NamedTuple):
    """A slip that breaks a file: what is wrong, and the picture."""

    problem: ProblemFacts
    figure: FigureFacts


class PersonFacts(NamedTuple):
    """Somebody who looks after texts, and the files; no files: all of them."""

    name: str
    files: tuple[str, ...]
    more: Amount | None


Keepers = Callable[[Sequence[Entry]], tuple[str, ...]]
"""Names who looks after some texts."""


def _nobody(entries: Sequence[Entry]) -> tuple[str, ...]:
    del entries
    return ()


def _named(text: str, limit: int = _LONGEST_NAME) -> str:
    """Return words on one line; a dash where nothing of them can be seen."""
    return shorten(text, limit) or _NOTHING


def amount(count: int, language: Language) -> Amount:
    """Return a number as a language writes it, such as "1,970"."""
    from babel.numbers import format_decimal

    return Amount(format_decimal(count, locale=_BABEL[language]), count == 1)


def languages_named(codes: Sequence[str], language: Language) -> tuple[str, ...]:
    """Return the names of languages in the guide's language; of one that nobody names, its code."""
    from babel import Locale

    names = Locale.parse(_BABEL[language]).languages
    return tuple(one_line(names.get(code.replace("-", "_"), code)) for code in codes)


def file_facts(contents: FileContents, language: Language, keepers: Keepers = _nobody) -> FileFacts:
    """Return what may be said of a file.

    Args:
        contents: what it holds.
        language: of the guide.
        keepers: names who looks after some texts; nobody where the same person looks after all.
    """
    names = keepers(contents.entries)
    in_part = keepers if len(names) > 1 else _nobody
    more = len(contents.sections) - _MANY_SECTIONS
    return FileFacts(
        file=_named(contents.file),
        texts=amount(contents.count, language),
        languages=languages_named(contents.languages, language),
        sections=tuple(
            _section(one, language, in_part(one.entries)) for one in contents.sections[:_MANY_SECTIONS]
        ),
        more_sections=amount(more, language) if more > 0 else None,
        examples=tuple(
            ExampleFacts(one.location.line, _named(one.value, QUOTE_LIMIT)) for one in contents.examples
        ),
        keepers=names,
        problems=tuple(map(problem_facts, contents.faults)),
    )


def _section(section: Section, language: Language, keepers: tuple[str, ...]) -> SectionFacts:
    line = section.entries[0].location.line
    return SectionFacts(_named(section.name), line, amount(section.count, language), keepers)


def folder_facts(folder: Folder, language: Language) -> FolderFacts:
    """Return what may be said of a folder."""
    name = shorten(folder.name, _LONGEST_NAME)
    return FolderFacts(name, amount(folder.files, language), amount(folder.texts, language))


def figure_facts(shown: Shown, number: int, language: Language) -> FigureFacts:
    """Return a picture with the place that it shows."""
    match = Match(shown.entry, None, 1.0, edit=shown.edit, claimed=True, search=shown.search)
    (place,) = place_facts([match], language)
    return FigureFacts(number, place, search_facts([match]), shown.picture.lines)


def lesson_facts(lesson: Lesson, shown: Shown, number: int, language: Language) -> LessonFacts:
    """Return a made-up change."""
    return LessonFacts(lesson.value, figure_facts(shown, number, language))


def case_facts(case: Case, number: int, language: Language) -> CaseFacts:
    """Return a kind of question that was answered."""
    figure = figure_facts(case.shown, number, language)
    return CaseFacts(case.kind.value, amount(case.count, language), figure, case.done)


def broken_facts(broken: BrokenExample, number: int, language: Language) -> BrokenFacts:
    """Return a slip that breaks a file."""
    return BrokenFacts(problem_facts(broken.problem), figure_facts(broken.shown, number, language))


def often_facts(often: OftenAsked, language: Language) -> OftenFacts:
    """Return a text that several notes were about."""
    place = _place(often.entry, language)
    return OftenFacts(
        place.file, place.line, place.entry, place.brief or _NOTHING, amount(often.count, language)
    )


def index_group(contents: FileContents, language: Language) -> IndexGroup:
    """Return the texts of a file that are known, in its order."""
    places = (_place(entry, language) for entry in contents.entries)
    texts = tuple(IndexText(place.line, place.now or _NOTHING, place.entry) for place in places)
    return IndexGroup(_named(contents.file), texts)


def _place(entry: Entry, language: Language) -> PlaceFacts:
    (place,) = place_facts([Match(entry, None, 1.0)], language)
    return place


def sign_facts(sign: Sign, language: Language) -> SignFacts:
    """Return a sign that is typed otherwise than it reads."""
    files = tuple(_named(file) for file in sign.files[:_MANY_NAMES])
    more = len(sign.files) - len(files)
    return SignFacts(
        read=sign.read,
        typed=sign.typed,
        files=files,
        more=amount(more, language) if more else None,
        quotes=sign.spots == (Spot.QUOTES,),
        everywhere=sign.everywhere,
    )
