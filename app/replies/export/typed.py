"""Words that somebody typed in place of the drafted ones, as the same minimal HTML."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from app.model import Reply
from app.replies.blocks import Preformatted
from app.replies.export.markup import blocks_in
from app.replies.quotes import clean_lines

__all__ = ["with_words"]

_BLANKS = re.compile(r"^ +| {2,}")
_UNBREAKABLE = "&nbsp;"


def with_words(reply: Reply, text: str) -> Reply:
    """Return a reply with the words that somebody typed in place of the drafted ones.

    What was set off in the draft and still stands there line for line stays set off. Blanks that HTML would
    drop become unbreakable ones.
    """
    typed = clean_lines(text)
    set_off = [block.text.split("\n") for block in blocks_in(reply.html) if isinstance(block, Preformatted)]
    html = "\n".join(_blocks(typed.split("\n"), set_off))
    return replace(reply, text=typed, html=html)


def _blocks(lines: Sequence[str], set_off: Sequence[list[str]]) -> Iterator[str]:
    """Yield the blocks of typed lines; a blank line ends a paragraph."""
    paragraph: list[str] = []
    at = 0
    while at < len(lines):
        found = next((rows for rows in set_off if list(lines[at : at + len(rows)]) == rows), None)
        if found or not lines[at].strip():
            yield from _paragraph(paragraph)
            paragraph = []
        else:
            paragraph.append(lines[at])
        if found:
            yield f"<pre>{escape(chr(10).join(found), quote=False)}</pre>"
        at += len(found) if found else 1
    yield from _paragraph(paragraph)


def _paragraph(lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f"<p>{'<br>'.join(map(_line, lines))}</p>"


def _line(line: str) -> str:
    """Return a line, escaped, with the blanks that HTML would drop made unbreakable."""
    bare = escape(line.rstrip().expandtabs(4), quote=False)
    return _BLANKS.sub(lambda blanks: _UNBREAKABLE * len(blanks[0]), bare)
