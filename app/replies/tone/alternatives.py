"""What settles a finding of the tone check with one click: other words, or none.

Only where that surely reads well: whatever else a rule advises is for its writer to put into words.
"""

import re

from app.model import Alternative, AlternativeKind, ToneFinding
from app.replies.phrases.own_words import own_words
from app.replies.phrases.sentences import sentences_of

__all__ = ["alternative_to"]

_LEAVES_OUT = frozenset({
    "condescending", "correcting-name", "irritated", "money", "person", "sarcasm", "should-be-able",
})  # fmt: skip
"""Rules whose words say nothing that the client needs."""
_ADDRESSES = {
    "Ihnen": "dir", "Ihr": "dein", "Ihre": "deine", "Ihrem": "deinem", "Ihren": "deinen", "Ihrer": "deiner",
    "Ihres": "deines", "dir": "Ihnen", "dich": "Sie", "dein": "Ihr", "deine": "Ihre", "deinem": "Ihrem",
    "deinen": "Ihren", "deiner": "Ihrer", "deines": "Ihres",
}  # fmt: skip
"""Words of address beside which no verb must change."""
_BEGINS = re.compile(r"(?:^|[\n.!?:])\s*$")
_COMMA = re.compile(r"\s*[,:]\s*")
_END = re.compile(r"\s*(?=[.!?,])")


def alternative_to(text: str, finding: ToneFinding) -> Alternative | None:
    """Return what settles a finding, or None where its writer has to find other words.

    Args:
        text: the draft.
        finding: what the tone check found in it.
    """
    if finding.start == finding.end:
        return None
    words = text[finding.start : finding.end]
    other = finding.write or (_other_address(words) if finding.rule == "sie-du-mix" else "")
    if other:
        return Alternative(AlternativeKind.REPLACE, finding.start, finding.end, other)
    if finding.rule not in _LEAVES_OUT or words.isupper():
        return None
    if not any(sign.isalnum() for sign in words):
        return Alternative(AlternativeKind.REPLACE, finding.start, finding.end, "?" if "?" in words else ".")
    return _without_words(text, finding.start, finding.end) or _without_sentence(text, finding.start)


def _other_address(word: str) -> str:
    """Return a word of address in the other form, with a capital where it has one without need."""
    if word in _ADDRESSES:
        return _ADDRESSES[word]
    other = _ADDRESSES.get(word[:1].lower() + word[1:], "")
    return other[:1].upper() + other[1:]


def _without_words(text: str, start: int, end: int) -> Alternative | None:
    """Return what leaves out words that stand apart: before a comma, or between two."""
    end -= len(text[start:end]) - len(text[start:end].rstrip(" ,:"))
    comma = _COMMA.match(text, end)
    if _BEGINS.search(text, max(0, start - 200), start) and comma:
        first = text[comma.end() : comma.end() + 1]
        written = first.upper() if text[start].isupper() else first
        return Alternative(AlternativeKind.LEAVE_OUT_WORDS, start, comma.end() + len(first), written)
    before = text[:start].rstrip()
    if before.endswith(",") and _END.match(text, end):
        return Alternative(AlternativeKind.LEAVE_OUT_WORDS, len(before) - 1, end)
    return None


def _without_sentence(text: str, at: int) -> Alternative | None:
    """Return what leaves out the sentence at a place, and the blanks that it leaves behind."""
    for sentence in sentences_of(own_words(text)):
        if sentence.start <= at < sentence.end:
            start, end = sentence.start, sentence.end
            is_line = text[:start].endswith("\n") or start == 0
            end += len(text[end:]) - len(text[end:].lstrip(" "))
            if is_line and text[end : end + 1] == "\n":
                end += len(text[end:]) - len(text[end:].lstrip("\n"))
            elif text[end : end + 1] in {"", "\n"}:
                start = len(text[:start].rstrip(" "))
            return Alternative(AlternativeKind.LEAVE_OUT_SENTENCE, start, end)
    return None
