"""A reply as Markdown (CommonMark)."""

import re

from app.model import Reply
from app.replies.blocks import Block, Preformatted, Run
from app.replies.export.markup import blocks_in

__all__ = ["markdown_of"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINE_START = re.compile(r"^(\s*)([-+=]+|\d{1,9}[.)])(?=\s|$)")
_FENCE = re.compile(r"`+")
_SHORTEST_FENCE = 3


def markdown_of(reply: Reply) -> str:
    """Return a reply as Markdown, with each set-off text in a fence of its own."""
    return "\n\n".join(map(_written, blocks_in(reply.html))) + "\n"


def _written(block: Block) -> str:
    if isinstance(block, Preformatted):
        return _fenced(block.text)
    return "\\\n".join(map(_line, block.lines))  # a backslash at its end breaks a line


def _line(runs: tuple[Run, ...]) -> str:
    return _LINE_START.sub(_plain_start, "".join(map(_words, runs)))


def _words(run: Run) -> str:
    """Return words that are nothing but words; "&amp;" as somebody is to type it stays as it is, too."""
    words = _ENTITY.sub(r"\&", _SPECIAL.sub(r"\\\1", run.text))
    return f"**{words}**" if run.strong else words


def _plain_start(found: re.Match[str]) -> str:
    """Return the beginning of a line so that it begins no list and underlines no heading."""
    mark = found[2]
    return f"{found[1]}{mark[:-1]}\\{mark[-1]}"


def _fenced(text: str) -> str:
    """Return a text between fences that are longer than any row of backticks in it."""
    longest = max((len(row) for row in _FENCE.findall(text)), default=0)
    fence = "`" * max(_SHORTEST_FENCE, longest + 1)
    return f"{fence}\n{text}\n{fence}"
