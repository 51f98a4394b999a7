"""Footnotes and comments of a page: a mark in the text leads to words at its end, and back.

Google Docs and Word name them by anchors: ``#cmnt1`` and ``#_msocom_1`` for comments, ``#ftnt1`` and
``#_ftn1`` for footnotes.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from app.journal.document.written import Anchor
from app.journal.files.safe_xml import local_name

__all__ = ["Asides"]

_NAME = re.compile(r"(?:cmnt|ftnt|_ftn|_edn|_msocom_)\d{1,6}")
_COMMENT = ("cmnt", "_msocom_")
_HOLDERS = frozenset({"div", "p", "li", "dd", "td"})


@dataclass(slots=True)
class Asides:
    """The footnotes and comments of a page.

    Attributes:
        anchors: the words before the mark of each comment.
        collects: one of them is being read.
    """

    anchors: dict[str, Anchor] = field(default_factory=dict)
    collects: bool = False
    _holders: dict[etree._Element, str] = field(default_factory=dict)
    """Elements that hold the words of one."""
    _marks: set[etree._Element] = field(default_factory=set)
    """Links back to the text."""
    _names: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, root: etree._Element) -> "Asides":
        """Look for footnotes and comments that the text refers to."""
        made = cls()
        links = list(root.iter("a"))
        referred = {
            (link.get("href") or "")[1:] for link in links if (link.get("href") or "").startswith("#")
        }
        for link in links:
            name = link.get("id") or link.get("name") or ""
            if name in referred and _NAME.fullmatch(name):
                holders = [each for each in link.iterancestors() if local_name(each.tag) in _HOLDERS]
                paragraph = holders[0] if holders else None
                if paragraph is None or paragraph in made._holders:
                    continue
                above = paragraph.getparent()
                alone = above is not None and local_name(above.tag) == "div" and _holds_one(above)
                made._holders[above if alone and above is not None else paragraph] = name
                made._marks.add(link)
                made._names.add(name)
        return made

    def begun_by(self, element: etree._Element) -> str:
        """Return the name of the footnote or comment whose words an element holds, or ""."""
        return "" if self.collects else self._holders.get(element, "")

    def is_mark(self, element: etree._Element) -> bool:
        """Say whether an element only leads back to the text."""
        return element in self._marks

    def referred_to_by(self, element: etree._Element) -> str:
        """Return the name of the footnote or comment that a mark in the text leads to, or ""."""
        target = (element.get("href") or "")[1:]
        return target if target in self._names else ""

    @staticmethod
    def is_comment(name: str) -> bool:
        """Say whether a name is a comment's."""
        return name.startswith(_COMMENT)


def _holds_one(element: etree._Element) -> bool:
    names = (link.get("id") or link.get("name") or "" for link in element.iter("a"))
    return sum(bool(_NAME.fullmatch(name)) for name in names) == 1
