"""From the HTML of a reply back to its blocks, of which the other forms are made."""

import re
from html import unescape

from app.replies.blocks import Block, Preformatted, Prose, runs_of

__all__ = ["blocks_in"]

_PART = re.compile(r"<(p|pre)>(.*?)</\1>", re.DOTALL)


def blocks_in(markup: str) -> tuple[Block, ...]:
    """Return the blocks of a reply's HTML; there is nothing in it but p, br, pre and strong."""
    return tuple(
        Preformatted(unescape(inner)) if kind == "pre" else Prose(tuple(map(runs_of, inner.split("<br>"))))
        for kind, inner in _PART.findall(markup)
    )
