"""The parts of a Word document: which there are, where they lie, and that each is sound XML.

Macros lie in a part of their own, which is never opened. Only the main part must be readable; trouble with
another one is a problem beside the notes.
"""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from app.journal.files.archive import Archive
from app.journal.files.relations import Relation, relations_in, relations_part
from app.journal.files.safe_xml import parse_xml
from app.model import Problem, Severity, say

__all__ = ["Package", "open_package"]

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WHERE_MOST_LIE = "word/document.xml"
_READ = ("styles", "numbering", "comments", "commentsExtended")
_MARGINS = ("footnotes", "endnotes", "header", "footer")
_SHOWN = {
    "styles": say("the styles"),
    "numbering": say("the numbers of lists"),
    "comments": say("the comments"),
    "commentsExtended": say("which comments are answers"),
}


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a document that can hold words of the client.

    Attributes:
        body: root of the main part.
        parts: roots of styles, numbering, comments and commentsExtended, as far as they are there.
        margins: roots of footnotes, endnotes, headers and footers, with their kind.
        targets: what the relationships of the main part lead to: pictures by their name, links as written.
        macros: it holds macros.
        problems: parts that cannot be read.
    """

    body: etree._Element
    parts: Mapping[str, etree._Element] = field(default_factory=dict)
    margins: tuple[tuple[str, etree._Element], ...] = ()
    targets: Mapping[str, str] = field(default_factory=dict)
    macros: bool = False
    problems: tuple[Problem, ...] = ()


def open_package(archive: Archive, file: str) -> Package | Problem:
    """Return the parts of an opened document; a problem where its main part cannot be read."""
    top = {relation.kind: relation.target for relation in _relations(archive, "")}
    main = top.get("officeDocument", _WHERE_MOST_LIE)
    body = _root(archive, main)
    if isinstance(body, Problem) or body is None:
        return body or _not_sound(file)
    relations = list(_relations(archive, main)) or list(_usual_relations(archive, main))
    opener = _Opener(archive, file)
    margins = [(relation.kind, opener.part(relation)) for relation in relations if relation.kind in _MARGINS]
    parts = {relation.kind: opener.part(relation) for relation in relations if relation.kind in _READ}
    return Package(
        body,
        {kind: root for kind, root in parts.items() if root is not None},
        tuple((kind, root) for kind, root in margins if root is not None),
        {relation.name: _shown_target(relation) for relation in relations},
        macros=any(name.lower().endswith("vbaproject.bin") for name in archive.names),
        problems=tuple(opener.problems),
    )


@dataclass(slots=True)
class _Opener:
    """Opens the parts beside the main one and remembers which it could not."""

    archive: Archive
    file: str
    problems: list[Problem] = field(default_factory=list)

    def part(self, relation: Relation) -> etree._Element | None:
        root = None if relation.outside else _root(self.archive, relation.target)
        if root is not None and not isinstance(root, Problem):
            return root
        what = _SHOWN.get(relation.kind, say("notes or lines at the edge of a page"))
        message = say("“{file}” is damaged: {what} cannot be read; the rest was.", file=self.file, what=what)
        hint = say("Open it in Word and save it again.")
        self.problems.append(Problem(self.file, message, Severity.WARNING, hint=hint))
        return None


def _root(archive: Archive, name: str) -> etree._Element | Problem | None:
    data = archive.read(name)
    return data if isinstance(data, Problem) else parse_xml(data.replace(_STRICT, _USUAL))


def _relations(archive: Archive, part: str) -> Iterator[Relation]:
    """Yield what a part refers to; the whole document refers to its main part."""
    holder = relations_part(part)
    data = archive.read(holder) if holder in archive else b""
    yield from () if isinstance(data, Problem) else relations_in(data, part)


def _usual_relations(archive: Archive, part: str) -> Iterator[Relation]:
    """Yield the parts that lie where all programs put them, for a document whose relationships are lost."""
    for kind in _READ:
        name = posixpath.join(posixpath.dirname(part), f"{kind}.xml")
        if name in archive:
            yield Relation("", kind, name, outside=False)


def _shown_target(relation: Relation) -> str:
    return relation.target if relation.outside else posixpath.basename(relation.target)


def _not_sound(file: str) -> Problem:
    return Problem(
        file,
        say("“{file}” is damaged, or holds what no Word document does: its text was not read.", file=file),
        hint=say("Open it in Word and save it again as “Word document (.docx)”."),
    )
