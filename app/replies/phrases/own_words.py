"""Which words of a text are its writer's own: quotes, code, places and mails replied to are masked.

A masked character becomes ``MASK``, so every offset stays what it was, and a phrase can never be
found in words that somebody else wrote.
"""

import re

__all__ = ["MASK", "own_words"]

MASK = "\ufffc"
"""Stands for each character that is not the writer's own."""

_TEXT_UP_TO = 100_000
"""Characters of a text that are read; no letter is longer, and a pasted log would only cost time."""
_FENCED = r"^[ \t]*(?:```|~~~).*?(?:^[ \t]*(?:```|~~~)[^\n]*$|\Z)"
_SET_OFF = r"<(pre|code)\b[^<>]{0,200}>.{0,4000}?</\1>"
_MAIL_LINE = r"^[ \t]{0,3}>[^\n]*$"
_BLOCKS = re.compile(f"{_FENCED}|{_SET_OFF}|{_MAIL_LINE}", re.DOTALL | re.MULTILINE | re.IGNORECASE)

_ATTRIBUTION = re.compile(
    r"^[ \t]*(?:(?:On|Am|Le)\b[^\n]{4,200}?\b(?:wrote|schrieb)\b[^\n:]{0,80}:"
    r"|-{3,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Weitergeleitete Nachricht)[^\n]*"
    r"|_{20,}[ \t]*$)",
    re.MULTILINE | re.IGNORECASE,
)
_INLINE_ATTRIBUTION = re.compile(
    r"\b(?:On|Am) [^\n]{0,40}\d[^\n]{2,120}?\b(?:wrote|schrieb)\b[^\n:]{0,80}:", re.IGNORECASE
)

_NO_BLANK_LINE = r"(?:(?!\n[ \t]*\n)[^{0}]){{1,600}}?"
_QUOTED = "|".join(
    opening + _NO_BLANK_LINE.format(opening + closing) + f"[{closing}]"
    for opening, closing in (("„", '“”"'), ("“", '”"'), ("»", "«"), ("«", "»"), ("‚", "‘’"), ("‘", "’"))
)
_STRAIGHT = r"\"(?:(?!\n[ \t]*\n)[^\"]){1,600}?\""
_SINGLE = r"(?<![\w'])'(?=\S)[^'\n]{0,200}(?:(?<=n)'t\b[^'\n]{0,200})?(?<=\S)'(?!\w)"
_CODE = r"`{1,2}[^`\n]{1,400}`{1,2}"
_TAGGED = r"^[ \t]*<[^<>\n]{1,200}>[^\n]*</?[^<>\n]{1,200}>[ \t]*$|</?[A-Za-z!?][^<>\n]{0,200}>"
_ADDRESS = (
    r"\b(?:https?|ftp|file|mailto):[^\s<>]+|\bwww\.[^\s<>]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32})+"
)
_FILE = (
    r"(?:[\w.~-]{1,80}[/\\]){1,20}[\w-]{1,80}(?:\.\w{1,12})+"  # texts/kiosk/start.xml
    r"|\b[\w-]{1,80}\.(?:xml|json|html?|csv|txt|md|xlsx?|docx?|pdf|png|jpe?g|toml|ya?ml|xlf|xliff|resx|strings)\b"
    r"|(?:(?<=\s)|^)[~./\\](?:[\w.-]{1,80}[/\\]){1,20}[\w.-]{0,80}"
)
_KEY = r"\b[A-Za-z]\w{1,60}(?:[._]\w{1,60})*[._](?=[a-z_\d])\w{1,60}\b"
_SLOT = r"\$?\{[^{}\n]{1,60}\}"
_ALL_SPANS = (_CODE, _TAGGED, _QUOTED, _STRAIGHT, _SINGLE, _ADDRESS, _FILE, _SLOT, _KEY)
_SPANS = re.compile("|".join(_ALL_SPANS), re.MULTILINE)

_GREETING_WORDS = 3
_PLACE_FIRST = re.compile(rf"\s*(?:{MASK}+[,:;]\s|(?:Zeile|[Ll]ine) \d+, )")

_ARROW = re.compile(r"→|⇒|➜|➔|->|=>|⟶")
_MANY_ARROWS = 20
_CLAUSE_ENDS = re.compile(r"[:;]\s|[.!?)]\s+|\s[–—]\s")


def own_words(text: str) -> str:
    """Return the text with every character masked that its writer did not say in their own words.

    Args:
        text: as written; what lies behind its first 100,000 characters is masked too.

    Returns:
        A text of the same length, with the same line breaks.
    """
    shown, rest = text[:_TEXT_UP_TO], text[_TEXT_UP_TO:]
    masked = _BLOCKS.sub(_mask, shown)
    masked = _without_mail(masked)
    masked = _SPANS.sub(_mask, masked)
    masked = "\n".join(_without_set_off([_without_change(line) for line in masked.split("\n")]))
    return masked + _hidden(rest)


def _mask(found: re.Match[str]) -> str:
    return _hidden(found[0])


def _hidden(text: str) -> str:
    return "\n".join(MASK * len(line) for line in text.split("\n"))


def _without_mail(text: str) -> str:
    """Mask the mail replied to: all behind "On … wrote:", unless the reply stands in it."""
    found = _ATTRIBUTION.search(text) or _INLINE_ATTRIBUTION.search(text)
    if found is None:
        return text
    written_into = text[found.end() :].lstrip().startswith(MASK)
    end = found.end() if written_into else len(text)
    return text[: found.start()] + _hidden(text[found.start() : end]) + text[end:]


def _without_change(line: str) -> str:
    """Mask both sides of an arrow: they are copy, from and to."""
    arrows = list(_ARROW.finditer(line))
    if len(arrows) > _MANY_ARROWS:  # a list of changes in one line, or no letter at all
        return _hidden(line)
    for arrow in reversed(arrows):
        before, after = line[: arrow.start()], line[arrow.end() :]
        ends = [found.end() for found in _CLAUSE_ENDS.finditer(before)]
        start = ends[-1] if ends else 0
        follows = _CLAUSE_ENDS.search(after)
        end = arrow.end() + (follows.start() if follows else len(after))
        line = line[:start] + MASK * (end - start) + line[end:]
    return line


def _without_set_off(lines: list[str]) -> list[str]:
    """Mask copy that is set off: below a line that begins with a place, or that ends with a colon.

    Below a place (a file, or a line of one) all is copy up to the next blank line; below a colon only the
    next line is.
    """
    found = lines[:1]
    below_place = _PLACE_FIRST.match(next(iter(lines), "")) is not None
    for index, line in enumerate(lines[1:], start=1):
        below_colon = _announces(lines[index - 1])
        below_place = bool(line.strip()) and below_place
        found.append(_hidden(line) if below_place or (below_colon and line.strip()) else line)
        below_place = below_place or _PLACE_FIRST.match(line) is not None
    return found


def _announces(line: str) -> bool:
    """Whether a line says that copy follows: it ends with a colon and is no greeting."""
    return line.rstrip().endswith(":") and (len(line.split()) > _GREETING_WORDS or len(line.split()) == 1)
