"""A reply as typed blocks, of which both plain text and HTML are made: they never differ in words.

Templates yield a small markup: ``<p>`` begins a paragraph, ``<br>`` a line, ``<strong>`` and
``<pre>`` stand around words. All values in it were escaped, so a ``<`` always comes from a
template. Line breaks of a template mean nothing; those of a value count inside ``<pre>``.
"""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.model import CopycueError, say

__all__ = ["Block", "Preformatted", "Prose", "Run", "blocks_of", "escaped", "html_of", "plain_of", "runs_of"]

_LINE_BREAK = "&#10;"
_PRE = re.compile(r"<pre>(.*?)</pre>", re.DOTALL)
_TEMPLATE_BREAK = re.compile(r"[ \t]*\n[ \t]*")
_TAG = re.compile(r"(<[^>]*>)")
_BREAK = "<br>"
_PARAGRAPH = "<p>"


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of a line; ``strong`` ones stand out."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph of one or more lines."""

    lines: tuple[tuple[Run, ...], ...]


@dataclass(frozen=True, slots=True)
class Preformatted:
    """Words shown exactly as they are, to be read or copied as they stand; belongs to the prose before it."""

    text: str


Block = Prose | Preformatted


def escaped(value: str) -> str:
    """Return a value so that it is nothing but words in a template's output."""
    return html.escape(value).replace("\n", _LINE_BREAK)


def blocks_of(rendered: str) -> tuple[Block, ...]:
    """Return the blocks of a template's output."""
    found: list[Block] = []
    for index, part in enumerate(_PRE.split(rendered)):
        if index % 2:
            found.append(_preformatted(part))
        else:
            found += _prose(part)
    return tuple(found)


def plain_of(blocks: tuple[Block, ...]) -> str:
    """Return plain text: paragraphs apart by blank lines, a set-off text right below the line before."""
    text = ""
    for block in blocks:
        if text:
            text += "\n" if isinstance(block, Preformatted) else "\n\n"
        text += block.text if isinstance(block, Preformatted) else _plain(block)
    return text


def html_of(blocks: tuple[Block, ...]) -> str:
    """Return the blocks as HTML of p, br, pre and strong, one block a line."""
    return "\n".join(_html(block) for block in blocks)


def runs_of(line: str, words: Callable[[str], str] = html.unescape) -> tuple[Run, ...]:
    """Return what is strong in a line of HTML and what is not; ``words`` reads what stands between tags."""
    runs: list[Run] = []
    strong = False
    for piece in _TAG.split(line):
        if piece in {"<strong>", "</strong>"}:
            strong = piece == "<strong>"
        else:
            runs.append(Run(words(piece), strong))
    return tuple(run for run in runs if run.text)


def _preformatted(part: str) -> Preformatted:
    one_line = _TEMPLATE_BREAK.sub("", _checked(part))
    return Preformatted(html.unescape(one_line.replace(_BREAK, "\n")).strip())


def _prose(part: str) -> Iterator[Prose]:
    for paragraph in part.split(_PARAGRAPH):
        lines = tuple(runs_of(" ".join(line.split()), _words) for line in paragraph.split(_BREAK))
        kept = tuple(line for line in lines if line)
        if kept:
            yield Prose(kept)


def _words(text: str) -> str:
    return html.unescape(_checked(text).replace(_LINE_BREAK, " "))


def _checked(text: str) -> str:
    rest = text.replace(_BREAK, "")
    if "<" in rest:
        raise CopycueError(
            say("A reply template has unknown markup"),
            say(
                "Only strong, br and pre may be used, each closed: {typed}.",
                typed=repr(rest[rest.index("<") :][:30]),
            ),
        )
    return text


def _plain(block: Prose) -> str:
    return "\n".join("".join(run.text for run in line).strip() for line in block.lines)


def _html(block: Block) -> str:
    if isinstance(block, Preformatted):
        return f"<pre>{html.escape(block.text, quote=False)}</pre>"
    lines = ("".join(_html_run(run) for run in line).strip() for line in block.lines)
    return f"<p>{'<br>'.join(lines)}</p>"


def _html_run(run: Run) -> str:
    words = html.escape(run.text, quote=False)
    return f"<strong>{words}</strong>" if run.strong else words
