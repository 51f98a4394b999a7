"""Writes the guide: what is known of the files and the templates in, a page out.

Each part of the page is written by itself. Where a team's own template can not be used, that part is
written with the one that ships, and the mistake is told: the page is always whole.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from app.model import Address, ClientProfile, Language, Problem, Variant
from app.replies.guide.facts import LinkFacts
from app.replies.guide.labels import labels_of
from app.replies.guide.markup import unsound
from app.replies.guide.material import GuideMaterial
from app.replies.guide.sections import Part, SectionParts, common_facts, sections_of
from app.replies.guide.vocabulary import VOCABULARY
from app.replies.template import Library, Rendering, TemplateMistakeError
from app.replies.unfilled import UnfilledSlot
from app.replies.voice import Voice

__all__ = ["ROOM", "SHIPPED_GUIDE", "WrittenGuide", "write_guide"]

ROOM = "guide"
"""The folder of templates: in ``resources``, and a team's own beside ``copycue.toml``."""

SHIPPED_GUIDE = Library(room=ROOM)
"""What ships with Copycue alone."""

_JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_LONGEST = 4_000_000
"""Characters of the page; many times what the largest project's has."""


@dataclass(frozen=True, slots=True)
class WrittenGuide:
    """The page, and what was wrong with a team's own templates.

    Attributes:
        html: the page, complete in itself.
        problems: each template that could not be used; in its place the one that ships was.
    """

    html: str
    problems: tuple[Problem, ...] = ()


def write_guide(
    material: GuideMaterial,
    language: Language,
    *,
    address: Address | None = None,
    library: Library = SHIPPED_GUIDE,
) -> WrittenGuide:
    """Return the guide as a page.

    Args:
        material: what is known of the files.
        language: to write in.
        address: instead of the profile's.
        library: where wordings are taken from.

    Raises:
        CopycueError: the templates that ship can not be used.
    """
    voice = _voice(material.profile, language, address)
    writer = _Writer(voice, library)
    headings = labels_of(language).headings
    facts = dict.fromkeys(VOCABULARY) | common_facts(material, voice)
    parts = [parts for parts in sections_of(material, voice) if parts.parts]
    sections = [writer.section(one, headings[one.id], facts) for one in parts]
    links = tuple(LinkFacts(one.id, headings[one.id]) for one in parts)
    told = {"sections": links, "main": _joined(sections)}
    page = writer.written(Part("page.j2", told), facts, whole_page=True)
    return WrittenGuide(f"{page.strip()}\n", tuple(dict.fromkeys(writer.problems)))


def _voice(profile: ClientProfile, language: Language, address: Address | None) -> Voice:
    return Voice(language, address or profile.address, profile.formality)


def _joined(parts: Sequence[str]) -> Markup:
    return Markup("\n".join(part.strip() for part in parts))  # noqa: S704 - made by templates, looked over


class _Writer:
    """Fills templates, and keeps what was wrong with a team's own."""

    def __init__(self, voice: Voice, library: Library) -> None:
        self._voice, self._library = voice, library
        self.problems: list[Problem] = list(library.problems)

    def section(self, parts: SectionParts, heading: str, facts: Mapping[str, object]) -> str:
        content = _joined([self.written(part, facts) for part in parts.parts])
        told = {"id": parts.id, "heading": heading, "content": content}
        return self.written(Part("section.j2", told), facts)

    def written(self, part: Part, facts: Mapping[str, object], *, whole_page: bool = False) -> str:
        """Return what a template makes of the facts: the team's own, else the one that ships.

        Raises:
            CopycueError: the one that ships can not be used either.
        """
        try:
            return self._filled(self._library, part, facts, whole_page=whole_page)
        except (UnfilledSlot, TemplateMistakeError) as error:
            if not self._library.own:
                raise
            hint = f"{error.problem.hint} Until then the wording that ships is used.".strip()
            self.problems.append(replace(error.problem, hint=hint))
            return self._filled(SHIPPED_GUIDE, part, facts, whole_page=whole_page)

    def _filled(self, library: Library, part: Part, facts: Mapping[str, object], *, whole_page: bool) -> str:
        shelf = library.shelf(self._voice.language, self._voice.address, Variant.STANDARD)
        rendering = Rendering(shelf, "", self._voice.formality.value, _first, longest=_LONGEST)
        text = rendering.text_of(part.template, {**facts, **part.facts})
        wrong = unsound(text, whole_page=whole_page)
        if wrong:
            raise TemplateMistakeError(_named(library, shelf.folders, part.template), 1, wrong)
        return text


def _first(move: str, fit: Sequence[int]) -> int:
    """Return the first wording that fits: a page is not varied, so that two of one day are the same."""
    del move
    return fit[0]


def _named(library: Library, folders: Sequence[str], template: str) -> str:
    """Return the name of the template that has made something unsound; it may be one that was included."""
    own = [place for place in library.own if f"{place.rpartition('/')[0]}/".lstrip("/") in folders]
    unsound_ones = (place for place in own if unsound(_JINJA.sub("", library.own[place].body)))
    return f"{ROOM}/{next(unsound_ones, template)}"
