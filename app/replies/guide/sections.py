"""What stands on the page, section by section: which template, with which facts.

A section without facts is left out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from app.model import ClientProfile, Language, Occasion
from app.replies.guide.facts import (
    amount,
    broken_facts,
    case_facts,
    figure_facts,
    file_facts,
    folder_facts,
    index_group,
    lesson_facts,
    often_facts,
    sign_facts,
)
from app.replies.guide.labels import labels_of
from app.replies.guide.markup import is_web_address
from app.replies.guide.material import GuideMaterial, Shown
from app.replies.guide.people import keeper_of_all, keepers_by_file, keepers_of, people_of
from app.replies.letter_facts import people_facts
from app.replies.occasion_facts import occasion_facts
from app.replies.people import Keeper, Reader
from app.replies.quotes import one_line
from app.replies.voice import Voice

__all__ = ["Part", "SectionParts", "common_facts", "sections_of"]

Facts = dict[str, object]
_MANY_FOLDERS = 40
_MANY_KEPT = 8
_MANY_NAMES = 2
_MOST_LISTED = 2_000
"""Texts that the page lists one by one, to be searched."""
_MOST_ON_PAPER = 400
"""Texts that are printed one by one; more of them nobody would leaf through."""
_DATES = {Language.EN: ("en_GB", "d MMMM y"), Language.DE: ("de", "d. MMMM y")}


@dataclass(frozen=True, slots=True)
class Part:
    """A template to be filled, and with what."""

    template: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SectionParts:
    """A section: the anchor by which its heading is known, and its parts in order; empty: it is left out."""

    id: str
    parts: tuple[Part, ...]


def common_facts(material: GuideMaterial, voice: Voice) -> Facts:
    """Return what every template may ask for."""
    profile, language = material.profile, voice.language
    known = people_facts(None, profile, voice, ())
    words = labels_of(language)
    sender, reader = known["sender"], known["reader"]
    return {
        **known,
        "language": language.value,
        "project": one_line(material.project),
        "label": words.labels,
        "files_heading": words.headings["files"],
        "index_heading": words.headings["index"] if has_index(material) else "",
        "tone": voice.formality.value,
        "made": _spoken(material, language),
        "recipient": _recipient(reader, language),
        "helper": sender[0] if isinstance(sender, tuple) and sender else "",
        "opening": occasion_facts(Occasion(), profile, language, ())["opening"],
        "open_link": one_line(profile.open_link),
        "is_address": is_web_address(one_line(profile.open_link)),
    }


def _spoken(material: GuideMaterial, language: Language) -> str:
    from babel.dates import format_date

    locale, pattern = _DATES[language]
    return format_date(material.made, pattern, locale=locale)


def _recipient(reader: object, language: Language) -> str:
    """Return for whom the page is, as it stands behind "for"."""
    call = reader.call if isinstance(reader, Reader) else ""
    return Keeper(call).object if language is Language.DE else call


def sections_of(material: GuideMaterial, voice: Voice) -> tuple[SectionParts, ...]:
    """Return the sections in their order, those without facts empty."""
    made = _Sections(material, voice)
    return (
        made.minute(),
        SectionParts("opening", (Part("opening.j2"),)),
        made.files(),
        made.changes(),
        made.cases(),
        made.signs(),
        made.leave(),
        made.broken(),
        SectionParts("live", (Part("live.j2"),)),
        made.people(),
        made.index(),
    )


class _Sections:
    """Makes the sections; figures are numbered in the order in which these are asked for."""

    def __init__(self, material: GuideMaterial, voice: Voice) -> None:
        self._material, self._voice, self._language = material, voice, voice.language
        self._numbers = count(1)
        self._keepers = keepers_of(material.profile, voice)
        self._people = people_of(keepers_by_file(material.files, self._keepers), self._language)

    def minute(self) -> SectionParts:
        files, lessons = self._material.files, self._material.lessons
        only = file_facts(files[0], self._language) if self._material.files_count == 1 and files else None
        first = figure_facts(lessons[0][1], next(self._numbers), self._language) if lessons else None
        return SectionParts("minute", (Part("minute.j2", {"only": only, "first": first}),))

    def files(self) -> SectionParts:
        material, language = self._material, self._language
        if not material.files:
            return SectionParts("files", ())
        more = len(material.folders) - _MANY_FOLDERS
        counted: Facts = {
            "files_count": amount(material.files_count, language),
            "texts_count": amount(material.texts_count, language),
            "shown_count": amount(len(material.files), language),
            "folders": tuple(folder_facts(one, language) for one in material.folders[:_MANY_FOLDERS]),
            "more_folders": amount(more, language) if more > 0 else None,
        }
        return SectionParts("files", (Part("files.j2", counted), *self._each_file()))

    def _each_file(self) -> Iterator[Part]:
        for contents in self._material.files:
            told = (self._keepers,) if self._people else ()
            yield Part("file.j2", {"file": file_facts(contents, self._language, *told)})

    def changes(self) -> SectionParts:
        parts = [
            Part("lesson.j2", {"item": lesson_facts(lesson, shown, next(self._numbers), self._language)})
            for lesson, shown in self._material.lessons[1:]
        ]
        return SectionParts("changes", (Part("changes.j2"), *parts) if parts else ())

    def cases(self) -> SectionParts:
        often = tuple(often_facts(one, self._language) for one in self._material.often)
        parts = [
            Part("case.j2", {"case": case_facts(case, next(self._numbers), self._language)})
            for case in self._material.cases
        ]
        return SectionParts("cases", (Part("cases.j2", {"often": often}), *parts) if parts or often else ())

    def signs(self) -> SectionParts:
        signs = tuple(sign_facts(sign, self._language) for sign in self._material.signs)
        return SectionParts("signs", (Part("signs.j2", {"signs": signs}),) if signs else ())

    def leave(self) -> SectionParts:
        material = self._material
        if not material.lessons:
            return SectionParts("leave", ())
        names = (_name(shown, self._language) for _, shown in material.lessons)
        facts: Facts = {
            "names": tuple(dict.fromkeys(filter(None, names)))[:_MANY_NAMES],
            "slots": material.slots[:_MANY_KEPT],
            "marks": material.marks[:_MANY_KEPT],
            "has_cdata": material.has_cdata,
            "has_originals": material.has_originals,
            "locked": material.locked,
        }
        return SectionParts("leave", (Part("leave.j2", facts),))

    def broken(self) -> SectionParts:
        broken = self._material.broken
        told = broken_facts(broken, next(self._numbers), self._language) if broken else None
        return SectionParts("broken", (Part("broken.j2", {"broken": told}),))

    def people(self) -> SectionParts:
        profile: ClientProfile = self._material.profile
        keeper = keeper_of_all(profile, self._voice, self._people)
        return SectionParts("people", (Part("people.j2", {"people": self._people, "keeper": keeper}),))

    def index(self) -> SectionParts:
        if not has_index(self._material):
            return SectionParts("index", ())
        on_paper = self._material.texts_count <= _MOST_ON_PAPER
        parts = (
            Part("index-file.j2", {"group": index_group(contents, self._language), "on_paper": on_paper})
            for contents in self._material.files
        )
        return SectionParts("index", (Part("index.j2", {"on_paper": on_paper}), *parts))


def has_index(material: GuideMaterial) -> bool:
    """Tell whether all texts are known and few enough to be listed one by one."""
    known = sum(len(contents.entries) for contents in material.files)
    return 1 < known == material.texts_count <= _MOST_LISTED


def _name(shown: Shown, language: Language) -> str | None:
    return figure_facts(shown, 0, language).place.entry
