"""What a note quotes: every kind of quotation mark, code, emphasis, block quotes.

A quotation is only a stretch of the note that its writer set apart. What it is
for (the present wording, the wished one, a button on the way) is read in
``asks``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Quotation", "QuoteStyle", "find_quotations", "plain"]

_MAX_LENGTH = 2_000
"""Longer stretches between two quotation marks are no quotation but an accident."""


class QuoteStyle(StrEnum):
    """How a quotation is set apart."""

    QUOTES = "quotes"
    CODE = "code"
    EMPHASIS = "emphasis"
    STRUCK = "struck"
    BLOCK = "block"
    PLAIN = "plain"
    """Not set apart at all: found by the words around it."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of a note that is set apart.

    Attributes:
        text: the words, without marks and emphasis.
        start: where the stretch begins in the note, marks included.
        end: just behind it.
        style: how it is set apart.
        focus: words inside that are emphasised once more, such as the misspelt one.
        cut: the writer shortened it with an ellipsis at one end.
    """

    text: str
    start: int
    end: int
    style: QuoteStyle
    focus: tuple[str, ...] = ()
    cut: bool = False


# Pairs of marks. An opening mark must not follow a letter and must be followed by
# something; a closing one must not be followed by a letter (an apostrophe would be).
_PAIRS: tuple[tuple[QuoteStyle, str], ...] = (
    (QuoteStyle.CODE, r"```[^\n`]*\n(?P<t>.+?)```"),
    (QuoteStyle.CODE, r"``(?P<t>[^\n]+?)``"),
    (QuoteStyle.CODE, r"`(?P<t>[^`\n]+?)`"),
    (QuoteStyle.STRUCK, r"~~(?P<t>[^~]+?)~~"),
    (QuoteStyle.QUOTES, r"„(?P<t>[^„“”]+?(?:“[^„“”]+?”[^„“”]*?)?)[“”\"]"),
    (QuoteStyle.QUOTES, r"“(?P<t>[^“”]+?)[”“]"),
    (QuoteStyle.QUOTES, r"»(?P<t>[^»«]+?)«"),
    (QuoteStyle.QUOTES, r"«(?P<t>[^»«]+?)»"),
    (QuoteStyle.QUOTES, r"›(?P<t>[^›‹]+?)‹"),
    (QuoteStyle.QUOTES, r"‹(?P<t>[^›‹]+?)›"),
    # As typed where the keyboard has no lower marks, or the accents lie nearer than the apostrophe.
    (QuoteStyle.QUOTES, r"(?<![\w,]),,(?=[^\s,])(?P<t>[^\"“”„\n]+?)(?:\"|''|[“”])(?!\w)"),
    (QuoteStyle.QUOTES, r"(?<!\w)[´`](?=\S)(?P<t>[^´`\n]+?)´(?!\w)"),
    (QuoteStyle.QUOTES, r"‚(?P<t>[^‚‘’]+?)[‘’](?!\w)"),
    (QuoteStyle.QUOTES, r"(?<!\w)‘(?P<t>[^‘]+?)’(?!\w)"),
    (QuoteStyle.QUOTES, r"(?<![\w\"])\"(?=\S)(?P<t>[^\"]+?)\"(?![\w\"])"),
    (QuoteStyle.QUOTES, r"(?<!\w)''(?P<t>[^'\n]+?)''(?!\w)"),
    (QuoteStyle.QUOTES, r"(?<![\w'])'(?=\S)(?P<t>(?:[^'\n]|(?<=\w)'(?=\w))+?)(?<=\S)'(?![\w'])"),
    (QuoteStyle.EMPHASIS, r"\*\*(?=\S)(?P<t>[^*\n]+?)(?<=\S)\*\*"),
    (QuoteStyle.EMPHASIS, r"(?<![\w*])\*(?=[^\s*])(?P<t>[^*\n]+?)(?<=\S)\*(?![\w*])"),
    (QuoteStyle.EMPHASIS, r"(?<!\w)__(?=\S)(?P<t>[^_\n]+?)(?<=\S)__(?!\w)"),
    (QuoteStyle.EMPHASIS, r"(?<!\w)_(?=\S)(?P<t>[^_\n]+?)(?<=\S)_(?!\w)"),
)
_COMPILED = tuple((style, re.compile(pattern, re.DOTALL)) for style, pattern in _PAIRS)
_OPENER = re.compile(r"[`´~„“»«›‹‚‘\"'*_]|,,")
_BLOCK = re.compile(r"(?m)^[ \t]{0,3}>[ \t]?(?P<first>.*)$(?:\n[ \t]{0,3}>[ \t]?.*$)*")
_RULED = re.compile(r"(?m)^[ \t]*-{5,}[ \t]*\n(?P<t>(?:(?!^[ \t]*-{5,}).*\n){1,8}?)[ \t]*-{5,}[ \t]*$")
_EMPHASISED = re.compile(r"(?<!\w)(\*\*|__|\*|_|~~|`)(?=\S)([^*_~`\n]+?)(?<=\S)\1(?!\w)")
_LABEL = re.compile(
    r"(?m)^[ \t]*(?:[-*+•][ \t]+|\d+[.)][ \t]+)?"
    r"(?P<mark>\*\*|__|\*|_)(?=\S)[^*_\n]{1,60}?(?::(?P=mark)|(?P=mark):)"
    r"(?![ \t]*(?:[-–—=>→⇒➔➜⟶(]"
    r"|(?i:should|must|needs?|is|are|to|instead|soll|sollte|muss|ist|in|zu|statt|durch)\b))"
)
"""Emphasis that heads a line or what follows: "**Expected:**". Its words are the note's own."""
_IN_MARKS = re.compile(r"[\"“„»«›‹'‘‚](?P<t>[^\"“”„»«›‹‘‚]+)[\"”“«»‹›'’‘]")
_MARKUP = re.compile(r"\*\*|__|~~|(?<!\w)[*_`](?=\S)|(?<=\S)[*_`](?!\w)")
_ELLIPSIS = re.compile(r"^\s*(?:\[?(?:\.{3,}|…)\]?)\s*|\s*(?:\[?(?:(?<!\.)\.{3,}|…)\]?)\s*$")


def plain(text: str) -> str:
    """Return quoted words without emphasis marks, on one line, without blanks at the ends."""
    return re.sub(r"\s+", " ", _MARKUP.sub("", text)).strip()


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of a note in the order of their beginnings, none inside another."""
    found: list[Quotation] = []
    labels = {match.start("mark"): match.end() for match in _LABEL.finditer(text)}
    position = 0
    for block in sorted((*_blocks(text), *_ruled(text)), key=lambda block: block.start):
        found += _inline(text, position, block.start, labels)
        position = found[-1].end if found else 0
        if block.start >= position:  # else it stands in a code fence, or between rules
            found.append(block)
        position = max(position, block.end)
    return (*found, *_inline(text, position, len(text), labels))


def _inline(text: str, start: int, end: int, labels: dict[int, int]) -> Iterator[Quotation]:
    """Yield what is set apart and begins in ``text[start:end]``; ``labels`` says where emphasis is none."""
    position = start
    while opener := _OPENER.search(text, position, end):
        if opener.start() in labels:
            position = labels[opener.start()]
            continue
        quotation = _at(text, opener.start())
        if quotation:
            yield quotation
        position = quotation.end if quotation else opener.end()


def _at(text: str, position: int) -> Quotation | None:
    for style, pattern in _COMPILED:
        match = pattern.match(text, position, position + _MAX_LENGTH)
        if match and "\n\n" not in match["t"] and plain(match["t"]):
            return _quotation(match["t"], match.start(), match.end(), style)
    return None


def _quotation(inner: str, start: int, end: int, style: QuoteStyle) -> Quotation:
    focus = tuple(plain(match[2]) for match in _EMPHASISED.finditer(inner))
    words = plain(inner)
    if style is not QuoteStyle.QUOTES and (within := _IN_MARKS.fullmatch(words)):
        words = within["t"].strip() or words
    stripped = _ELLIPSIS.sub("", words)
    # "Saving..." is how many menus write; the dots are kept unless words were surely left out.
    cut = bool(stripped) and stripped != words
    return Quotation(words, start, end, style, tuple(word for word in focus if word != words), cut)


def _blocks(text: str) -> list[Quotation]:
    found = []
    for match in _BLOCK.finditer(text):
        lines = [re.sub(r"^[ \t]{0,3}>[ \t]?", "", line) for line in match[0].splitlines()]
        if any(plain(line) for line in lines):
            found.append(_quotation("\n".join(lines), match.start(), match.end(), QuoteStyle.BLOCK))
    return found


def _ruled(text: str) -> list[Quotation]:
    return [
        _quotation(match["t"], match.start(), match.end(), QuoteStyle.BLOCK)
        for match in _RULED.finditer(text)
        if plain(match["t"])
    ]
