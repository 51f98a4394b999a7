"""Wording that a note names without setting it apart: "Rename Start to Begin", "Check-Ins > Check-ins".

What is found here is a guess until the copy confirms it: ``candidates`` looks
whether an entry really holds the words.
"""

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from app.matching.folding import fold, similar_words, words_of
from app.matching.lexicon import lexicon, merged
from app.matching.phrases import ARROW
from app.matching.quotes import Quotation, QuoteStyle, plain

__all__ = ["find_operands"]

Span = tuple[int, int]
_LONGEST = 160
_IDLE_LENGTH = 3
_SHORTEST_NEAR = 3
"""Shorter words are too often nearly the same by chance."""
# Only what stands at the arrow and behind it: looking for the words before it as well
# would begin anew at each character of a long line.
_ARROW = re.compile(rf"{ARROW}\s*+(?P<right>[^\n;]*+)")
_ANGLE = re.compile(r"(?<=\s)>\s++(?P<right>[^\n;>]*+)(?=$|[\n;])")
_ANY_ARROW = re.compile(rf"{ARROW}|\s>\s")
_BETWEEN_PAIRS = re.compile(r",\s|\s(?:und|and|sowie)\s")
_LEAD = re.compile(
    r"^[\s,]*(?:[-*•+]\s+|(?:and|und|also|sowie)\s+|\d+[.)]\s+|\[[^\]\n]{1,40}\]\s*|\(?(?:typo|corrected|tippfehler|korrigiert)[^:(]{0,30}[:(]\s*)+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^.{0,60}?(?P<name>[^\W\d]{2,}|\b\d{1,4})\s*:\s+(?=\S)")
_TRAIL = re.compile(
    rf"(?s)\s*+.{{0,{_LONGEST}}}?(?P<trail>(?:\s*+\([^()\n]*+\)|\s*+[#@]\w++)*+[\s.;,)\]]*+$)"
)
_TOKEN = re.compile(r"[^\s\"„“”«»()\[\],;]+")
_LINKS = frozenset(
    {"to", "zu", ">", "vs", "vs.", "statt", "as", "als", "into", "instead", "should", "spelled", "spelt"}
    | {"durch", "nicht", "not", "schreibt", "→", "->"}
)
_MOST_FOUND = 400
"""No note names more wordings; what does is a log."""
_FARTHEST = 7
"""Words that belong together stand at most so many words apart."""
_LINE_LABELS = {
    "old": r"before|vorher|was|war|old|alt|bisher|currently|current|actual|ist|is|now|falsch|wrong|original"
    r"|full sentence|text says|says|jetzt|aktuell|seen|beobachtet|gesehen|found",
    "new": r"after|nachher|new|neu|soll|expected|should be|should read|should say|better|better phrasing"
    r"|correct|richtig|suggestion|suggested|proposed|besser|korrekt|text should be|vorschlag|fixed|correction"
    r"|korrektur|erwartet|wanted",
}
_INSTEAD = re.compile(
    r"(?<![\w-])(?P<new>[^\W\d_][\w-]{2,})\s+(?P<link>statt|anstatt|anstelle von|instead of|rather than)\s+"
    r"(?P<old>[^\W\d_][\w-]{2,})"
)
_WORD_BEFORE = re.compile(r"(?:^|(?P<start>[.!?:\n]\s*)|\s)(?P<word>[\w'-]{1,40})\s+$")
_WORD_AFTER = re.compile(r"[ \t]+(?P<word>[\w'-]{1,40})(?P<last>\s*(?:[.!?;,\n]|$))?")
_SLIPS = (
    re.compile(
        r"(?i)\b(?:typos?|misspell\w*|spelling|tippfehler|schreibfehler|rechtschreib\w*)\b"
        r"[^.\n()]{0,60}\((?P<word>[^\s()]+)\)"
    ),
    re.compile(r"(?i)\b(?:typos?|tippfehler|schreibfehler)\s*:\s*(?P<word>[^\W\d_][\w-]{3,})(?=\s|$|[.,;)])"),
    re.compile(
        r"(?<![\w-])(?P<word>[^\W\d_][\w-]{3,})\s+(?i:is|wird|ist)\s+"
        r"(?i:(?:falsch|verkehrt|nicht richtig|wrongly|incorrectly|not correctly)\s+)?"
        r"(?i:mis)?(?i:spelled|spelt|geschrieben|misspelled|misspelt)\b"
    ),
)
_LABELLED = re.compile(
    r"(?im)(?:^[ \t]*(?:[-*•]\s+)?|(?<=[.!?][ ]))(?:\*\*|__)?"
    rf"(?:{_LINE_LABELS['old']}|{_LINE_LABELS['new']})(?:\*\*|__)?\s*:\s*(?:\*\*|__)?[ \t]*"
    r"(?:\n[ \t]*)?(?P<value>[^\n]+)$"
)


def find_operands(text: str, quotations: Iterable[Quotation]) -> tuple[Quotation, ...]:
    """Return stretches of ``text`` that stand on either side of "X → Y", "rename X to Y" and the like."""
    taken = sorted((quotation.start, quotation.end) for quotation in quotations)
    found: list[Quotation] = []
    for start, end in _spans(text, taken):
        trimmed = _trimmed(text, start, end)
        if trimmed and _is_free(taken, *trimmed):
            insort(taken, trimmed)
            words = plain(text[trimmed[0] : trimmed[1]])
            found.append(Quotation(words, *trimmed, QuoteStyle.PLAIN))
            if len(found) >= _MOST_FOUND:
                break
    return tuple(found)


def _is_free(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether none of the stretches, sorted and apart from each other, touches this one."""
    place = bisect_left(taken, (end, end))
    return not place or taken[place - 1][1] <= start


def _says_something(words: str) -> bool:
    """Tell whether a stretch can be wording at all: "typo", "an option", "the text" only speak about it."""
    idle = _idle_words()
    said = words_of(fold(words))
    if all(word in _change_verbs() for word in said):
        return not said
    return len(said) > _IDLE_LENGTH or any(word not in idle for word in said) or words[:1].isupper()


@cache
def _idle_words() -> frozenset[str]:
    lexicon = merged()
    return lexicon.members("function") | lexicon.members("wording_nouns") | lexicon.members("elements")


@cache
def _change_verbs() -> frozenset[str]:
    return merged().members("change_verbs")


def _spans(text: str, quoted: Sequence[Span]) -> Iterator[Span]:
    yield from _labelled(text)
    yield from _arrows(text)
    yield from _near_pairs(text, tuple(quoted))
    yield from _instead(text)
    yield from _named_slips(text)
    yield from _said(text)
    yield from _in_capitals(text)
    yield from (span for span in _commands(text) if _says_something(text[span[0] : span[1]]))


def _labelled(text: str) -> Iterator[tuple[int, int]]:
    """Lines such as "Before: …" and "After: …"."""
    for match in _LABELLED.finditer(text):
        yield match.span("value")


def _arrows(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_ARROW, _ANGLE):
        floor = position = 0
        while match := pattern.search(text, position):
            end = floor + len(text[floor : match.start()].rstrip())
            start = max(floor, text.rfind("\n", floor, end) + 1, text.rfind(";", floor, end) + 1)
            floor = position = stop = _end_of_pair(text, *match.span("right"))
            many = len(_ANY_ARROW.findall(text, start, stop)) > 1
            if many or text[start:end].lstrip().startswith(">"):
                continue  # a path through menus, or a block quote
            if pattern is _ANGLE:
                start = max(start, text.rfind(">", start, end) + 1)
                if start >= end or "\n" in text[end : match.start()]:
                    continue  # the mark of a block quote
            yield _left_span(text, start, end, text[match.start("right") : stop])
            yield match.start("right"), stop


def _end_of_pair(text: str, start: int, end: int) -> int:
    """Return where the wording behind an arrow ends, when a second pair follows: "a → b, c → d"."""
    following = _ANY_ARROW.search(text, start, end)
    if not following:
        return end
    between = list(_BETWEEN_PAIRS.finditer(text, start, following.start()))
    return between[-1].start() if between else end


def _left_span(text: str, start: int, end: int, right: str) -> tuple[int, int]:
    """Cut what leads up to the words: list marks, "Typo:", "Change the spelling:", a verb in front.

    What ``right`` begins with too is wording: "Note: open → Note: closed".
    """
    lead = _LEAD.match(text[start:end])
    if lead:
        start += lead.end()
    label = _LABEL.match(text[start:end])
    if label and not right.startswith(label[0].rstrip()):
        start += label.end()
    verb = _leading_verb().match(text[start:end])
    return (start + verb.end() if verb else start), end


@cache
def _leading_verb() -> re.Pattern[str]:
    words = merged()
    return re.compile(
        rf"(?i)(?:please |bitte )?{words.alternation('change_verbs')}\s+(?:the |den |das |die )?(?=\S)"
    )


def _near_pairs(text: str, quoted: Sequence[Span]) -> Iterator[Span]:
    """Two words that are nearly the same, joined by a linking word: "ihres to Ihres".

    A word of a longer quotation is none of them: the other one then is only a part of some wording, too.
    """
    tokens = list(_TOKEN.finditer(text))
    for place, left in enumerate(tokens):
        for right in tokens[place + 2 : place + _FARTHEST]:
            between = text[left.end() : right.start()]
            if "\n" in between or re.search(r"[.!?]\s", between):
                break
            joined = _LINKS.intersection(re.findall(r"[^\s,;:()]+", between.casefold()))
            if joined and _nearly_same(left[0].strip(".:!?"), right[0].strip(".:!?")):
                if not _is_part(_word_span(right), text, quoted):
                    yield _word_span(left)
                yield _word_span(right)


def _is_part(word: Span, text: str, quoted: Sequence[Span]) -> bool:
    """Tell whether a word stands in a quotation beside others."""
    place = bisect_left(quoted, (word[1], word[1])) - 1
    if place < 0 or quoted[place][1] <= word[0]:
        return False
    return len(text[slice(*quoted[place])].split()) > 1


def _word_span(token: re.Match[str]) -> tuple[int, int]:
    return token.start(), token.start() + len(token[0].rstrip(".:!?"))


def _nearly_same(one: str, other: str) -> bool:
    if one == other or len(one) < _SHORTEST_NEAR:
        return False
    return fold(one) == fold(other) or similar_words(fold(one), fold(other))


def _instead(text: str) -> Iterator[tuple[int, int]]:
    """Two wordings around "statt" or "instead of": "überall Zimmerkarte statt Schlüsselkarte"."""
    for match in _said_instead().finditer(text):
        if not any(_goes_on(match[side]) for side in ("new", "old")):
            yield match.span("new")
            yield match.span("old")
    for match in _INSTEAD.finditer(text):
        if _says_something(match["old"]) and _says_something(match["new"]) and _are_whole(text, match):
            yield match.span("new")
            yield match.span("old")


@cache
def _said_instead() -> re.Pattern[str]:
    """Return a pattern of all that is said to stand there: "it says Hang on instead of Please wait."."""
    wording = r"[^\s.;:,!?\"„“”][^\n.;:,!?\"„“”]{1,60}?"
    return re.compile(
        rf"(?i:\b{merged().alternation('say_verbs')})\s+(?P<new>{wording})\s+"
        rf"(?i:statt|instead of|rather than)\s+(?P<old>{wording})(?=\s*(?:[.!?\n]|$))"
    )


def _goes_on(words: str) -> bool:
    """Tell whether words may go on about something else: "Please wait on the first page"."""
    said = words_of(fold(words))
    return any(word in _idle_words() for word in said[1:-1]) or len(said) > _IDLE_LENGTH


def _are_whole(text: str, match: re.Match[str]) -> bool:
    """Tell whether the two words are all that is meant, not the ends of "Please wait instead of Hang on"."""
    before = _WORD_BEFORE.search(text, max(0, match.start() - 60), match.start())
    if before and not _leads_to(before["word"], match["new"], first=before.start("word") == 0):
        return False
    after = _WORD_AFTER.match(text, match.end())
    if not after or _speaks_about(after["word"]):
        return not (after and after["last"] is not None and fold(after["word"]) in _particles())
    german = match["link"].endswith(("statt", "von"))
    return german and match["old"][:1].isupper() and after["word"].islower()


def _leads_to(word: str, wording: str, *, first: bool) -> bool:
    """Tell whether a word stands before a wording without being part of it."""
    if word[:1].isupper() and not first:
        return False
    return wording[:1].isupper() or _speaks_about(word)


def _speaks_about(word: str) -> bool:
    """Tell whether a word speaks about wording rather than being wording."""
    folded = fold(word)
    return folded in _idle_words() or folded in _change_verbs() or folded in merged().members("say_verbs")


@cache
def _particles() -> frozenset[str]:
    """Return small words that end an English wording: "Hang on", "Sign in"."""
    return frozenset(("in", "on", "up", "out", "off", "to", "over", "down", "again", "about"))


def _named_slips(text: str) -> Iterator[tuple[int, int]]:
    """The word a note calls misspelt: "typo in the receipt (succesful)", "Adress is spelled with two d's"."""
    for pattern in _SLIPS:
        for match in pattern.finditer(text):
            yield match.span("word")


_SAYS = re.compile(
    r"\b(?:says|reads|said|heißt|steht|lautet|sagt)\s{1,3}(?:(?:still|just|only|now|noch|nur|da|dort)\s){0,2}"
    r"(?P<a>[^\W\d_a-zäöü][^\n.;:,\"„“”]{0,59}?)"
    r"(?:\s?[,.;–-]|\s(?=but|and|please|bitte|aber))[^\n]{0,40}?"
    r"\b(?:make it|call it|should (?:be|say|read)|instead of|lieber|besser|bitte)\s{1,3}"
    r"(?P<b>[^\W\d_a-zäöü][^\n.;:\"„“”]{0,59})"
)


def _said(text: str) -> Iterator[tuple[int, int]]:
    """Wording that begins with a capital instead of a mark: "it says Clear, please make it Start again"."""
    for match in _SAYS.finditer(text):
        yield match.span("a")
        yield match.span("b")


_CAPITALS = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{2,}(?:[ ](?:[A-ZÄÖÜ]{2,}|&))+(?![\w-])")
_LOWER_LETTER = re.compile(r"[a-zäöüß]{3}")


def _in_capitals(text: str) -> Iterator[tuple[int, int]]:
    """Several words in capitals, as screens write them, in a note that is not all in capitals."""
    for match in _CAPITALS.finditer(text):
        line_start = text.rfind("\n", 0, match.start()) + 1
        line_end = text.find("\n", match.end())
        if _LOWER_LETTER.search(text, line_start, line_end if line_end >= 0 else len(text)):
            yield match.span()


@cache
def _command_patterns() -> tuple[re.Pattern[str], ...]:
    english, german = (lexicon(language).alternation("change_verbs") for language in ("en", "de"))
    # A line may begin with marks, and blanks may be several: bounded, since each line is tried anew.
    lead, gap = r"(?im)^[^\w\n]{0,12}", r"\s{1,9}+"
    left, right = r"(?P<a>[^\n.;:]{1,80}?)", r"(?P<b>[^\n.;:]{1,80}?)(?=[.;,\n]|$)"
    # Each language with its own small words: "fix the slip in the menu" names a place.
    return (
        re.compile(
            rf"{lead}(?:please |\w++: )?{english}{gap}(?:(?:from|the){gap})?{left}"
            rf"{gap}(?:to|with|by|into){gap}{right}"
        ),
        re.compile(
            rf"{lead}(?:bitte |\w++: )?{german}{gap}(?:(?:den|die|das|von){gap})?{left}"
            rf"{gap}(?:durch|in|zu|auf){gap}{right}"
        ),
        re.compile(
            rf"{lead}(?:bitte |please )?+(?P<a>[^\n.;:]{{1,60}}?){gap}(?:durch|in|zu)"
            rf"{gap}(?P<b>[^\n.;:]{{1,60}}?){gap}{german}\b"
        ),
        re.compile(
            rf"(?im)\b(?:from|von){gap}(?P<a>\d++{gap}\w++|\w++)"
            rf"{gap}(?:to|auf|zu){gap}(?P<b>\d++{gap}\w++|\w++)"
        ),
    )


_FROM = re.compile(r"(?i).*\s(?:from|von)\s+")
"""What stands before "from": "Change the days in the text from 21 to 2"."""


def _commands(text: str) -> Iterator[tuple[int, int]]:
    """Commands without any quotation mark: "Rename X to Y", "X durch Y ersetzen"."""
    for pattern in _command_patterns():
        for match in pattern.finditer(text):
            lead = _FROM.match(match["a"])
            yield match.start("a") + (lead.end() if lead else 0), match.end("a")
            yield match.span("b")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Cut blanks and what follows in brackets; None when nothing or too much is left."""
    tail = _TRAIL.match(text, start, end)
    if not tail:
        return None  # too long, whatever follows
    if "(" in tail["trail"]:
        end = tail.start("trail")
    while start < end and text[start] in " \t\r\n(,;":
        start += 1
    while end > start and text[end - 1] in " \t\r\n;,":
        end -= 1
    if text[end - 1 : end] == ")" and "(" not in text[start:end]:
        end -= 1
    return (start, end) if 0 < end - start <= _LONGEST else None
