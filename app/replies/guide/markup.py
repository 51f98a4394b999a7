"""Looks over what a template has made: only quiet, closed HTML of our own list may reach the page.

Values are escaped where they are printed; this is the second lock. It also keeps a team's own template
from bringing in scripts, pictures or letters from elsewhere, or from leaving an element open.
"""

import re
from html.parser import HTMLParser

__all__ = ["is_web_address", "unsound"]

_PARTS = {"section", "article", "header", "nav", "main", "div", "span"}
_PROSE = {"h1", "h2", "h3", "p", "ul", "ol", "li", "a", "strong", "em", "bdi", "kbd"}
_LINES = {"figure", "figcaption", "pre", "code", "del", "ins"}
_TABLES = {"table", "caption", "thead", "tbody", "tr", "th", "td"}
_ELEMENTS = frozenset(_PARTS | _PROSE | _LINES | _TABLES)
_OF_PAGE = frozenset({"html", "head", "meta", "title", "style", "body"})
_EMPTY = frozenset({"br", "meta"})
_ATTRIBUTES = frozenset(
    {"class", "id", "lang", "dir", "scope", "href", "translate", "aria-label", "aria-labelledby"}
)
_OF_META = frozenset({"charset", "name", "content"})
_ANCHOR = re.compile(r"#[\w-]+")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>]+")
_NO_DECLARATION = "what begins with <! may not be used"
_LOADS = re.compile(r"@import|url\s*\(|expression\s*\(", re.IGNORECASE)


def is_web_address(text: str) -> bool:
    """Tell whether a text is an address that a browser opens: only such a one may be a link on the page."""
    return _WEB_ADDRESS.fullmatch(text) is not None


def unsound(rendered: str, *, whole_page: bool = False) -> str:
    """Return what is wrong with the HTML that a template has made, in a few words; "" if nothing is.

    Args:
        rendered: the HTML.
        whole_page: it is a page rather than a part of one.
    """
    reader = _Reader(_ELEMENTS | _OF_PAGE if whole_page else _ELEMENTS)
    reader.feed(rendered)
    reader.close()
    return reader.wrong or (f"<{reader.open[-1]}> is not closed" if reader.open else "")


class _Reader(HTMLParser):
    def __init__(self, elements: frozenset[str]) -> None:
        super().__init__(convert_charrefs=False)
        self._elements = elements | {"br"}
        self.open: list[str] = []
        self.wrong = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self._elements:
            self._tell(f"<{tag}> may not be used")
        for name, value in attrs:
            self._attribute(tag, name, value or "")
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self._tell(f"</{tag}> closes nothing here")

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["style"] and _LOADS.search(data):
            self._tell("the style asks for a file")

    def handle_decl(self, decl: str) -> None:
        if "html" not in self._elements or decl.lower() != "doctype html":
            self._tell(_NO_DECLARATION)

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Refuse ``<![``: the library would end it elsewhere than browsers do, or fail on it."""
        self._tell(_NO_DECLARATION)
        return self.parse_bogus_comment(i, report)

    def handle_comment(self, data: str) -> None:
        del data
        self._tell("a comment may not be used")

    def handle_pi(self, data: str) -> None:
        del data
        self._tell("what begins with <? may not be used")

    def _attribute(self, tag: str, name: str, value: str) -> None:
        known = _OF_META if tag == "meta" else _ATTRIBUTES
        if name not in known:
            self._tell(f"{name}= may not be used")
        elif name == "href" and not (_ANCHOR.fullmatch(value) or is_web_address(value)):
            self._tell("a link leads neither into the page nor to an address")

    def _tell(self, sentence: str) -> None:
        self.wrong = self.wrong or sentence
