"""The fenced blocks and links of a page in Markdown."""

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

__all__ = ["ROOT", "Block", "anchors_of", "blocks_of", "commands_of", "links_of"]

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(r"^```(\S*)[ ]*([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_CODE = re.compile(r"`[^`\n]+`")
_NO_ANCHOR = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between two fences.

    Attributes:
        kind: the word behind the fence, such as "toml".
        title: what stands behind that; GitHub shows it to nobody.
        text: the lines.
    """

    kind: str
    title: str
    text: str


def blocks_of(page: str) -> tuple[Block, ...]:
    """Return all blocks of a page, in order."""
    return tuple(Block(*found.groups()) for found in _FENCE.finditer(page))


def commands_of(page: str) -> tuple[tuple[str, ...], ...]:
    """Return the commands in the blocks for a shell, without remarks, as words."""
    lines = (line for block in blocks_of(page) if block.kind == "sh" for line in block.text.splitlines())
    return tuple(words for line in lines if (words := tuple(shlex.split(line, comments=True))))


def links_of(page: str) -> tuple[str, ...]:
    """Return where links and pictures of a page lead, but for those into the web."""
    found = _LINK.findall(_CODE.sub("code", _FENCE.sub("", page)))
    return tuple(link for link in found if "://" not in link)


def anchors_of(page: str) -> frozenset[str]:
    """Return the names by which links reach the headings of a page, as GitHub makes them."""
    headings = _HEADING.findall(_FENCE.sub("", page))
    return frozenset(_NO_ANCHOR.sub("", heading.lower()).replace(" ", "-") for heading in headings)
