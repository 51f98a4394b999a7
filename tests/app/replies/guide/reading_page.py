"""A page as its readers have it: its sections, its words without the lines of files."""

import re
from html.parser import HTMLParser

__all__ = ["own_words", "sections"]

_BLOCKS = frozenset({"p", "li", "h1", "h2", "h3", "td", "th", "tr", "figcaption", "caption", "section"})
_FOREIGN = frozenset({"style", "code", "bdi", "title"})


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sections: list[str] = []
        self.words: list[str] = []
        self._foreign = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._foreign += tag in _FOREIGN
        if tag in _BLOCKS:
            self.words.append("\n\n")
        if tag == "section":
            self.sections.append(dict(attrs).get("id") or "")

    def handle_endtag(self, tag: str) -> None:
        self._foreign -= tag in _FOREIGN

    def handle_data(self, data: str) -> None:
        if not self._foreign:
            self.words.append(data)


def _read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader


def sections(page: str) -> list[str]:
    """Return the anchors of a page's sections, in their order."""
    return _read(page).sections


def own_words(page: str) -> str:
    """Return what a page says in its own words: without the client's texts and lines of files."""
    lines = (" ".join(part.split()) for part in "".join(_read(page).words).split("\n\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n\n".join(line for line in lines if line))
