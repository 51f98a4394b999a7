"""The words of a cell that holds HTML, as trackers export their descriptions."""

import re
from html.parser import HTMLParser

__all__ = ["words_of_markup"]

_BREAKS = frozenset(
    {"br", "div", "p", "li", "tr", "ul", "ol", "table", "pre", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_UNSEEN = frozenset({"script", "style", "head", "title"})
_SPACES = re.compile(r"[ \t\r\n\f]+")
_LINES = re.compile(r"[ ]*\n[ ]*")
_GAPS = re.compile(r"\n{3,}")


class _Words(HTMLParser):
    """Collects what people see; the library reads nearly any text, however broken its tags are."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS:
            self.parts.append("\n- " if tag == "li" else "\n")
        self._unseen += tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        if tag in {"p", "ul", "ol", "table"}:
            self.parts.append("\n")
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Take ``<![`` for a comment where the library fails on what follows, as browsers do."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i, report)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(_SPACES.sub(" ", data))


def words_of_markup(text: str) -> str:
    """Return the words of HTML, with line breaks where people see them; text without tags stays as it is."""
    if "<" not in text and "&" not in text:
        return text
    reader = _Words()
    reader.feed(text)
    reader.close()
    lines = _LINES.sub("\n", "".join(reader.parts).replace("\u00a0", " "))
    return _GAPS.sub("\n\n", lines).strip()
