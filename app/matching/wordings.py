"""What exactly is wished in place of a quoted wording, when the note gives only a part of it, or more."""

import re

from app.matching.folding import fold, similar_words, word_spans
from app.matching.quotes import Quotation, QuoteStyle

__all__ = ["with_word", "wording_wished"]

_SENTENCE_WORDS = 4
_REMARK = re.compile(r"\s+(?:bitte|please|in the|im|in der|on the|auf der)\b|[,;(]\s|\s[–—-]\s")
"""Where a wording that is not set apart ends and a remark begins."""
_THANKS = re.compile(
    r"(?i)(?:[,.!–—-]\s*|\s+)(?:many |vielen )?"
    r"(?:please|thanks|thank you|thx|danke|dank|bitte|merci|lg|vg|gruß|grüße)\b.*$"
)
_DOTS_BEFORE = re.compile(r"^\s*(?:…|\.{3,})\s*")
_DOTS_BEHIND = re.compile(r"\s*(?:…|\.{3,})\s*$")


def wording_wished(old: Quotation, new: Quotation) -> str | None:
    """Return the whole of what is to be written instead of ``old``, None where that is not clear.

    A lone word that is wished for a sentence takes the place of its like in it, not of the
    whole sentence; dots that only say "and so on" are no wording; a remark behind a word
    that is not set apart is none either.
    """
    wished = new.text
    if new.cut and not old.cut:
        return _rest_kept(old.text, new.text)
    if new.cut:
        wished = _without_dots(old.text, new.text)
    if new.style is QuoteStyle.PLAIN:
        wished = _without_remark(old.text, _without_thanks(wished))
    part = _with_part(old.text, wished)
    if part:
        return None if _may_be_all(old.text, wished) else part
    if len(word_spans(wished)) <= 1:
        if len(word_spans(old.text)) >= _SENTENCE_WORDS:
            return with_word(old.text, wished) or None
        if respelt := _respelt(old.text, wished):
            return respelt
    return None if _is_sentence(wished) and not _is_sentence(old.text) and _is_lower(old.text) else wished


def _may_be_all(label: str, words: str) -> bool:
    """Tell whether capitalised words may be all that is to be left of a label: "Card" for "Pay by card"."""
    if not (label[:1].isupper() and words[:1].isupper()) or label.startswith(words):
        return False
    if len(word_spans(words)) == 1:
        return 1 < len(word_spans(label)) < _SENTENCE_WORDS
    return (
        words[:1].lower() + words[1:] in label
    )  # as a text of its own begins: "Your trip" for "Plan your trip"


def _rest_kept(old: str, new: str) -> str | None:
    """Return a wording of which the note leaves out an end that stays ("… too"), None if unclear.

    What is left must meet the old wording where it goes on: its first words stand there, or its last ones.
    """
    if _DOTS_BEHIND.search(old) and not _DOTS_BEFORE.search(new):
        return new
    words = _without_dots(old, new)
    if _DOTS_BEFORE.search(new) and not _DOTS_BEHIND.search(new):
        for _, end in reversed(word_spans(words)):
            if (at := _only_place(words[:end], old)) is not None:
                return old[:at] + words
    if _DOTS_BEHIND.search(new) and not _DOTS_BEFORE.search(new):
        for start, _ in word_spans(words):
            if (at := _only_place(words[start:], old)) is not None:
                return words + old[at + len(words) - start :]
    as_long = len(word_spans(words)) >= len(word_spans(old))
    return words if as_long else None  # if it meets nothing and is as long, the dots are a habit


def _only_place(words: str, text: str) -> int | None:
    """Return where whole words stand in a text, None where they stand nowhere or in several places."""
    at = text.find(words)
    if at < 0 or text.find(words, at + 1) >= 0:
        return None
    return at if not (text[at - 1 : at].isalnum() or text[at + len(words) :][:1].isalnum()) else None


def _without_dots(old: str, new: str) -> str:
    """Take off dots that say "and so on"; those that both wordings end in may well stand in the text."""
    behind = new if _DOTS_BEHIND.search(old) else _DOTS_BEHIND.sub("", new)
    return _DOTS_BEFORE.sub("", behind)


def _is_sentence(text: str) -> bool:
    return text[:1].isupper() and text.endswith((".", "!", "?")) and len(word_spans(text)) >= _SENTENCE_WORDS


def _is_lower(text: str) -> bool:
    return text[:1].islower()


def _without_thanks(text: str) -> str:
    return _THANKS.sub("", text).rstrip(" ,–—-") or text


def _without_remark(old: str, new: str) -> str:
    """Cut what follows a wished word in the same breath: "than in the warning" for "then"."""
    cut = _REMARK.split(new, maxsplit=1)[0].rstrip()
    longer = len(word_spans(new)) > len(word_spans(old)) + 1
    if not longer or not cut or cut == new:
        return new
    first, *_ = word_spans(cut) or [(0, 0)]
    said = fold(cut[first[0] : first[1]])
    alike = any(_is_form(fold(old[start:end]), said) for start, end in word_spans(old))
    return cut if alike else new


def _with_part(old: str, new: str) -> str:
    """Put words where a longer wording has just these in other capitals: "die erste" for "die Erste"."""
    folded, part = fold(old), fold(new)
    if part == folded or len(word_spans(new)) >= len(word_spans(old)) or len(folded) != len(old):
        return ""
    at = folded.find(part)
    if at < 0 or folded.find(part, at + 1) >= 0 or old[at : at + len(part)] == new or len(part) != len(new):
        return ""
    whole = (at == 0 or not old[at - 1].isalnum()) and not old[at + len(part) : at + len(part) + 1].isalnum()
    return old[:at] + new + old[at + len(part) :] if whole else ""


def _respelt(label: str, word: str) -> str:
    """Put a word where a short wording has it misspelt: "patient" for the "pateint" of three words.

    A word that only grew or shrank may be all that is to be left: "Setting" for "Settings page".
    """
    at = _other_form(label, word)
    if at is None:
        return ""
    short, long = sorted((fold(label[at[0] : at[1]]), fold(word)), key=len)
    may_be_all = long.startswith(short) or similar_words(fold(label), fold(word))
    return "" if may_be_all else _put(label, at, word)


def with_word(sentence: str, word: str) -> str:
    """Put a quoted word where a sentence has another form of it: "gern" for its "gerne"; "" if nowhere."""
    at = _other_form(sentence, word)
    return "" if at is None else _put(sentence, at, word)


def _put(text: str, at: tuple[int, int], word: str) -> str:
    return text[: at[0]] + word + text[at[1] :]


def _other_form(text: str, word: str) -> tuple[int, int] | None:
    """Return where several words hold another form of a word, if in one place only."""
    spans = word_spans(text)
    if len(word_spans(word)) != 1 or len(spans) == 1:
        return None
    forms = [
        (start, end)
        for start, end in spans
        if text[start:end] != word and _is_form(fold(text[start:end]), fold(word))
    ]
    return forms[0] if len(forms) == 1 else None


def _is_form(one: str, other: str) -> bool:
    return one == other or similar_words(one, other)
