"""Wording that a note names without setting it apart: "Rename Start to Begin", "Check-Ins > Check-ins".

What is found here is a guess until the copy confirms it: ``candidates`` looks
whether an entry really holds the words.
"""

import re
from collections.abc import Iterable, Iterator

from app.matching.folding import fold, similar_words, words_of
from app.matching.lexicon import merged
from app.matching.phrases import ARROW
from app.matching.quotes import Quotation, QuoteStyle, plain

__all__ = ["find_operands"]

_LONGEST = 160
_IDLE_LENGTH = 3
_ARROW_LINE = re.compile(rf"(?P<left>[^\n;]*?)\s*{ARROW}\s*(?P<right>[^\n;]*)")
_ANGLE_LINE = re.compile(r"(?P<left>[^\n;>]*?\S)\s+>\s+(?P<right>[^\n;>]*)(?=$|[\n;])")
_LEAD = re.compile(
    r"^\s*(?:[-*•+]\s+|\d+[.)]\s+|\[[^\]\n]{1,40}\]\s*|\(?(?:typo|corrected|tippfehler|korrigiert)[^:(]{0,30}[:(]\s*)+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^.{0,60}?[^\W\d]{2,}\s*:\s+(?=\S)")
_TRAIL = re.compile(r"(?:\s*\([^()\n]*\)|\s*[#@]\w+)*[\s.;,)\]]*$")
_TOKEN = re.compile(r"[^\s\"„“”«»()\[\],;]+")
_LINKS = frozenset(
    "to zu > vs vs. statt as als into instead should spelled spelt durch nicht not → ->".split()
)
_FARTHEST = 7
"""Words that belong together stand at most so many words apart."""
_LINE_LABELS = {
    "old": r"before|vorher|old|alt|bisher|currently|current|actual|ist|is|now|falsch|wrong|original|full sentence|text says|says|jetzt|aktuell|seen|beobachtet|gesehen|found",
    "new": r"after|nachher|new|neu|soll|expected|should be|should read|should say|better|better phrasing|correct|richtig|suggestion|suggested"
    r"|proposed|besser|korrekt|text should be|vorschlag|fixed|correction|korrektur|erwartet|wanted",
}
_INSTEAD = re.compile(
    r"(?<![\w-])(?P<new>[^\W\d_][\w-]{2,})\s+(?:statt|anstatt|anstelle von|instead of|rather than)\s+(?P<old>[^\W\d_][\w-]{2,})"
)
_SLIPS = (
    re.compile(
        r"(?i)\b(?:typos?|misspell\w*|spelling|tippfehler|schreibfehler|rechtschreib\w*)\b[^.\n()]{0,60}\((?P<word>[^\s()]+)\)"
    ),
    re.compile(r"(?i)\b(?:typos?|tippfehler|schreibfehler)\s*:\s*(?P<word>[^\W\d_][\w-]{3,})(?=\s|$|[.,;)])"),
    re.compile(
        r"(?P<word>[^\W\d_][\w-]{3,})\s+(?i:is|wird|ist)\s+(?i:mis)?(?i:spelled|spelt|geschrieben|misspelled|misspelt)\b"
    ),
)
_LABELLED = re.compile(
    rf"(?im)^[ \t]*(?:[-*•]\s+)?(?:\*\*|__)?(?:{_LINE_LABELS['old']}|{_LINE_LABELS['new']})(?:\*\*|__)?\s*:\s*(?:\*\*|__)?[ \t]*"
    r"(?:\n[ \t]*)?(?P<value>[^\n]+)$"
)


def find_operands(text: str, quotations: Iterable[Quotation]) -> tuple[Quotation, ...]:
    """Return stretches of ``text`` that stand on either side of "X → Y", "rename X to Y" and the like."""
    taken = [(quotation.start, quotation.end) for quotation in quotations]
    found: list[Quotation] = []
    for start, end in _spans(text):
        trimmed = _trimmed(text, start, end)
        if trimmed and not any(begin < trimmed[1] and trimmed[0] < stop for begin, stop in taken):
            taken.append(trimmed)
            words = plain(text[trimmed[0] : trimmed[1]])
            found.append(Quotation(words, *trimmed, QuoteStyle.PLAIN))
    return tuple(found)


def _says_something(words: str) -> bool:
    """Tell whether a stretch can be wording at all: "typo", "an option", "the text" only speak about it."""
    lexicon = merged()
    idle = lexicon.members("function") | lexicon.members("wording_nouns") | lexicon.members("elements")
    said = words_of(fold(words))
    return (
        len(said) > _IDLE_LENGTH or not said or any(word not in idle for word in said) or words[:1].isupper()
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    yield from _labelled(text)
    yield from _arrows(text)
    yield from _near_pairs(text)
    yield from _instead(text)
    yield from _named_slips(text)
    yield from (span for span in _commands(text) if _says_something(text[span[0] : span[1]]))


def _labelled(text: str) -> Iterator[tuple[int, int]]:
    """Lines such as "Before: …" and "After: …"."""
    for match in _LABELLED.finditer(text):
        yield match.span("value")


def _arrows(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_ARROW_LINE, _ANGLE_LINE):
        for match in pattern.finditer(text):
            line = text[text.rfind("\n", 0, match.start()) + 1 : match.end()]
            if len(re.findall(rf"{ARROW}|\s>\s", line)) > 2 or match["left"].lstrip().startswith(">"):
                continue  # a path through menus, or a block quote
            yield _left_span(text, *match.span("left"))
            yield match.span("right")


def _left_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut what leads up to the words: list marks, "Typo:", "Change the spelling:", a verb at the beginning."""
    lead = _LEAD.match(text[start:end])
    if lead:
        start += lead.end()
    label = _LABEL.match(text[start:end])
    if label:
        start += label.end()
    verb = _leading_verb().match(text[start:end])
    return (start + verb.end() if verb else start), end


def _leading_verb() -> re.Pattern[str]:
    words = merged()
    return re.compile(
        rf"(?i)(?:please |bitte )?{words.alternation('change_verbs')}\s+(?:the |den |das |die )?(?=\S)"
    )


def _near_pairs(text: str) -> Iterator[tuple[int, int]]:
    """Two words that are nearly the same, joined by a linking word: "ihres to Ihres"."""
    tokens = list(_TOKEN.finditer(text))
    for place, left in enumerate(tokens):
        for right in tokens[place + 2 : place + _FARTHEST]:
            between = text[left.end() : right.start()]
            if "\n" in between or re.search(r"[.!?]\s", between):
                break
            joined = _LINKS.intersection(re.findall(r"[^\s,;:()]+", between.casefold()))
            if joined and _nearly_same(left[0].strip(".:!?"), right[0].strip(".:!?")):
                yield _word_span(left)
                yield _word_span(right)


def _word_span(token: re.Match[str]) -> tuple[int, int]:
    return token.start(), token.start() + len(token[0].rstrip(".:!?"))


def _nearly_same(one: str, other: str) -> bool:
    if one == other or len(one) < 3:
        return False
    return fold(one) == fold(other) or similar_words(fold(one), fold(other))


def _instead(text: str) -> Iterator[tuple[int, int]]:
    """Two words around "statt" or "instead of": "überall Zimmerkarte statt Schlüsselkarte"."""
    for match in _INSTEAD.finditer(text):
        yield match.span("new")
        yield match.span("old")


def _named_slips(text: str) -> Iterator[tuple[int, int]]:
    """The word a note calls misspelt: "typo in the payment message (succesful)", "Adress is spelled with two d's"."""
    for pattern in _SLIPS:
        for match in pattern.finditer(text):
            yield match.span("word")


def _commands(text: str) -> Iterator[tuple[int, int]]:
    """Commands without any quotation mark: "Rename X to Y", "X durch Y ersetzen"."""
    verb = merged().alternation("change_verbs")
    for pattern in (
        rf"(?im)^\W*(?:please |bitte |\w+: )?{verb}\s+(?:from\s+|the\s+)?(?P<a>[^\n.;:]{{1,80}}?)\s+(?:to|with|by|into|durch|in|zu)\s+(?P<b>[^\n.;:]{{1,80}}?)(?=[.;,\n]|$)",
        rf"(?im)^\W*(?P<a>[^\n.;:]{{1,60}}?)\s+(?:durch|in|zu)\s+(?P<b>[^\n.;:]{{1,60}}?)\s+{verb}\b",
        r"(?im)\b(?:from|von)\s+(?P<a>\d+\s+\w+|\w+)\s+(?:to|auf|zu)\s+(?P<b>\d+\s+\w+|\w+)",
    ):
        for match in re.finditer(pattern, text):
            yield match.span("a")
            yield match.span("b")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Cut blanks and what follows in brackets; None when nothing or too much is left."""
    tail = _TRAIL.search(text[start:end])
    if tail and "(" in tail[0]:
        end = start + tail.start()
    while start < end and text[start] in " \t\r\n(":
        start += 1
    while end > start and text[end - 1] in " \t\r\n;,":
        end -= 1
    if text[end - 1 : end] == ")" and "(" not in text[start:end]:
        end -= 1
    return (start, end) if 0 < end - start <= _LONGEST else None
