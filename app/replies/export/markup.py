"""From the HTML of a reply back to its blocks, of which the other forms are made."""

import re
from html import unescape

from app.replies.blocks import Block, Preformatted, Prose, Run

__all__ = ["blocks_in"]

_PART = re.compile(r"<(p|pre)>(.*?)</\1>", re.DOTALL)
_TAG = re.compile(r"(</?strong>)")


def blocks_in(markup: str) -> tuple[Block, ...]:
    """Return the blocks of a reply's HTML; there is nothing in it but p, br, pre and strong."""
    return tuple(
        Preformatted(unescape(inner)) if kind == "pre" else Prose(tuple(map(_runs, inner.split("<br>"))))
        for kind, inner in _PART.findall(markup)
    )


def _runs(line: str) -> tuple[Run, ...]:
    runs: list[Run] = []
    strong = False
    for piece in _TAG.split(line):
        if piece in {"<strong>", "</strong>"}:
            strong = piece == "<strong>"
        elif piece:
            runs.append(Run(unescape(piece), strong))
    return tuple(runs)
