"""What a reply may say about a copy file that is not sound: the place, and what to type there if known.

The catalogue's hints are sentences for the developer, in English. Only what they name is
taken from them (the characters to type, to type over or to delete), never their words.
"""

import re
from dataclasses import dataclass

from app.model import Problem
from app.replies.quotes import one_line

__all__ = ["ProblemFacts", "problem_facts"]

_LIMIT = 60
_END = r"(?: in line \d+)?\.(?: With .*)?"
_REPLACE = re.compile(r"Type (?P<typed>\S.*?) for (?P<now>\S.*?)" + _END)
_BEFORE = re.compile(r"Type (?P<typed>\S+) before (?P<anchor>\S+?)" + _END)
_BEHIND = re.compile(r"Type (?P<typed>\S+) behind (?P<anchor>.+?)" + _END)
_DELETE = re.compile(r"Delete (?:this second )?(?P<now></?[^<>]+>|[\w:.-]+=(?:\"[^\"…]*\"|'[^'…]*'))" + _END)
_WORDS = ("if it is text", " in “", " for each ", "…")


@dataclass(frozen=True, slots=True)
class ProblemFacts:
    """A broken file as a reply may speak of it.

    Attributes:
        file: as the client knows it.
        line: 1-based, or None.
        column: 1-based in characters, or None.
        now: what stands there and is typed over, or deleted; "" for an insertion, or where it is not known.
        typed: what is to be typed; "" for a deletion, or where it is not known.
        before: what is typed stands before this; or "".
        behind: what is typed stands behind this; or "".
        sign: the single character that begins a code, "&" or "<", where that is the cause; or "".
        code: how this character is typed.
    """

    file: str
    line: int | None
    column: int | None
    now: str = ""
    typed: str = ""
    before: str = ""
    behind: str = ""
    sign: str = ""
    code: str = ""


def problem_facts(problem: Problem) -> ProblemFacts:
    """Return the place of a problem and, from its hint, what is to be typed there."""
    named = _named(one_line(problem.hint))
    now, typed = named.get("now", ""), named.get("typed", "")
    sign = next((sign for sign, code in _CODES.items() if sign in now and code in typed), "")
    return ProblemFacts(
        file=one_line(problem.file),
        line=problem.line,
        column=problem.column,
        now=now,
        typed=typed,
        before=named.get("anchor", "") if "before" in named else "",
        behind=named.get("anchor", "") if "behind" in named else "",
        sign=sign,
        code=_CODES.get(sign, ""),
    )


_CODES = {"&": "&amp;", "<": "&lt;"}


def _named(hint: str) -> dict[str, str]:
    if any(words in hint for words in _WORDS):
        return {}
    for pattern, where in ((_REPLACE, ""), (_BEFORE, "before"), (_BEHIND, "behind"), (_DELETE, "")):
        found = pattern.fullmatch(hint)
        if found and all(len(text) <= _LIMIT for text in found.groupdict().values()):
            return found.groupdict() | ({where: where} if where else {})
    return {}
