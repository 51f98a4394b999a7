"""How words of a page look: struck through, bold, hidden; by their tag, their style, or the class of it.

Google names a class for every look, so the simple rules of the page's own style sheet are read. Anything more
of CSS could only hide a few words more.
"""

import re
from dataclasses import dataclass, replace

from lxml import etree

from app.journal.document.written import Change, Fate
from app.journal.files.safe_xml import local_name

__all__ = ["Ink", "Looks", "classes_of"]

_RULE = re.compile(r"\.(-?[A-Za-z_][\w-]{0,80})\s*\{([^{}]{0,4000})\}")
_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_STRONG = re.compile(
    r"font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration(?:-line)?\s*:[^;]*underline", re.IGNORECASE
)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all", re.IGNORECASE
)
_KEPT_SPACE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_FONT = re.compile(r"font-family\s*:\s*[\"']?(wingdings|symbol)\b", re.IGNORECASE)
_STRIKING = frozenset({"s", "strike", "del"})
_STRONG_TAGS = frozenset({"b", "strong", "u"})


@dataclass(frozen=True, slots=True)
class Ink:
    """How words look: what holds for an element holds for those in it.

    Attributes:
        change: the tracked change that they belong to.
        struck: struck through.
        strong: bold or underlined.
        kept: blanks and line ends count.
        font: a font of pictures, or "".
    """

    change: Change | None = None
    struck: bool = False
    strong: bool = False
    kept: bool = False
    font: str = ""


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of a page.

    Attributes:
        rules: declarations by class.
        tracked: ``ins`` and ``del`` are tracked changes; one of them alone is just a look.
    """

    rules: dict[str, str]
    tracked: bool

    @classmethod
    def of(cls, root: etree._Element) -> "Looks":
        """Read the style sheets in a page."""
        rules: dict[str, str] = {}
        for sheet in root.iter("style"):
            for rule in _RULE.finditer(sheet.text or ""):
                rules[rule[1]] = f"{rules.get(rule[1], '')};{rule[2]}"
        return cls(rules, all(next(root.iter(tag), None) is not None for tag in ("ins", "del")))

    def style(self, element: etree._Element) -> str:
        """Return the declarations that hold for an element by itself."""
        named = (self.rules[name] for name in classes_of(element) if name in self.rules)
        return ";".join((*named, element.get("style") or ""))

    def is_hidden(self, element: etree._Element) -> bool:
        """Say whether nobody sees an element."""
        return element.get("hidden") is not None or bool(_HIDDEN.search(self.style(element)))

    def ink(self, element: etree._Element, outer: Ink) -> Ink:
        """Return how the words of an element look."""
        tag, style = local_name(element.tag), self.style(element)
        change = _change(element, tag) if self.tracked and tag in {"ins", "del"} else None
        font = _FONT.search(style) if style else None
        return replace(
            outer,
            change=outer.change or change,
            struck=outer.struck or (tag in _STRIKING and not change) or bool(_STRUCK.search(style)),
            strong=outer.strong or tag in _STRONG_TAGS or bool(_STRONG.search(style)),
            kept=outer.kept or tag == "pre" or bool(_KEPT_SPACE.search(style)),
            font=font[1] if font else outer.font,
        )


def classes_of(element: etree._Element) -> list[str]:
    """Return the names of an element's classes."""
    return (element.get("class") or "").split()


def _change(element: etree._Element, tag: str) -> Change:
    cite = (element.get("cite") or "").removeprefix("mailto:").replace("%20", " ")
    fate = Fate.INSERTED if tag == "ins" else Fate.DELETED
    return Change(fate, "" if "/" in cite else cite, element.get("datetime") or "")
