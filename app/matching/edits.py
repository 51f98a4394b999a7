"""Working out what an ask changes in an entry: from words in a note to a stretch of the readable value.

Only the stretch is worked out here; whether the file stays sound is proven by
the catalogue.
"""

import difflib
import re
from itertools import pairwise

from rapidfuzz import fuzz

from app.matching.folding import fold, fold_with_map, similar_words, word_spans
from app.matching.wishes import Wish
from app.model import AskKind, Side, TextChange

__all__ = ["Occurrence", "changed_words", "combined", "occurrences", "work_out"]

Occurrence = tuple[int, int]
_SENTENCE_END = ".!?…:"
_DOTS = re.compile(r"(?:…|\.{3})$")
_SIGNS = re.compile(r"[^\w\s]")
_MOST_RUNS = 3
_ALIKE = 0.4
_RELATED = 0.3
"""Shares of common words (difflib) from which one wording is taken for a change of the other."""
_SHORTEST_STEM = 6
_MUCH_LONGER = 4
_ALL_OF_IT = 70.0
"""rapidfuzz ratio (0-100) from which a wished wording is taken for the whole text anew."""
_ENDING = r"(?:e|n|s|en|es|er|ern)\b"


def occurrences(value: str, words: str) -> list[Occurrence]:
    """Return where ``words`` stand in ``value`` as whole words: letter for letter, else folded."""
    if not words:
        return []
    exact = [
        (m.start(), m.end())
        for m in re.finditer(re.escape(words), value)
        if _bounded(value, m.start(), m.end())
    ]
    if exact or not words.strip():
        return exact
    folded, needle = fold_with_map(value), fold(words)
    found: list[Occurrence] = []
    position = folded.text.find(needle) if needle else -1
    while position >= 0:
        start, end = folded.original(position, position + len(needle))
        # "spas" ends inside the folded "Spaß", though not inside the written one.
        if _bounded(value, start, end) and _bounded(folded.text, position, position + len(needle)):
            found.append((start, end))
        position = folded.text.find(needle, position + 1)
    return found


def _bounded(value: str, start: int, end: int) -> bool:
    before = value[start - 1 : start]
    after = value[end : end + 1]
    return not (before.isalnum() and value[start : start + 1].isalnum()) and not (
        after.isalnum() and value[end - 1 : end].isalnum()
    )


def work_out(wish: Wish, value: str) -> TextChange | None:
    """Return the change that a wish asks of an entry's readable value, or None when it cannot be told."""
    ask = wish.ask
    if ask.old is None:
        return None
    if ask.kind is AskKind.DELETE:
        return _deletion(value, ask.old)
    if ask.new is None:
        return None
    if ask.kind is AskKind.INSERT:
        return _insertion(value, ask.old, ask.new, ask.side or Side.AFTER)
    if _is_all_of_it(value, ask.old, ask.new):
        return TextChange(0, len(value), ask.new) if value != ask.new else None
    return (
        _replacement(value, ask.old, ask.new)
        or _inflected(value, ask.old, ask.new)
        or _by_difference(value, ask.old, ask.new)
    )


def _replacement(value: str, old: str, new: str) -> TextChange | None:
    for needle in dict.fromkeys((old, old.strip(" .…:"))):
        found = occurrences(value, needle)
        if found:
            wished = new if needle == old else _without_tail(old, new)
            if fold(wished) == fold(needle) and all(value[a:b] == wished for a, b in found):
                return None
            found = [(a, b) for a, b in found if value[a:b] != wished]
            return _several(value, found, needle, wished)
    return None


def _is_all_of_it(value: str, old: str, new: str) -> bool:
    """Tell whether a part is quoted as it is, and the whole text as it should be."""
    parts = len(word_spans(new)) - len(word_spans(old))
    return parts >= _MUCH_LONGER and fuzz.ratio(fold(value), fold(new)) >= _ALL_OF_IT


def _inflected(value: str, old: str, new: str) -> TextChange | None:
    """Change the stem of a word and keep its ending: "Testprofil" is quoted, "Testprofile" stands there.

    Only where both wordings are hardly different: another word may be inflected in another way.
    """
    single = len(word_spans(old)) == 1 and len(old) >= _SHORTEST_STEM
    if not single or not similar_words(fold(old), fold(new)) or old[-1:] != new[-1:]:
        return None
    found = [match.span("stem") for match in re.finditer(rf"\b(?P<stem>{re.escape(old)}){_ENDING}", value)]
    return _several(value, found, old, new)


def _without_tail(old: str, new: str) -> str:
    """Drop from ``new`` the punctuation that was quoted at the end of ``old`` but is not so in the entry."""
    tail = old[len(old.rstrip(" .…:")) :]
    if tail and new.endswith(tail):
        return new[: -len(tail)]
    dots = _DOTS.search(new) if _DOTS.search(old) else None  # written as one sign here, as three there
    return new[: dots.start()].rstrip() if dots else new


def _several(value: str, found: list[Occurrence], old: str, new: str) -> TextChange | None:
    """One change from the first to the last occurrence, all of them replaced."""
    if not found:
        return None
    pieces: list[str] = []
    position = found[0][0]
    for start, end in found:
        if start < position:
            continue
        wished = _with_its_dots(value[start:end], new)
        pieces += [
            value[position:start],
            _in_place(value, start, end, _in_case(value[start:end], old, wished)),
        ]
        position = end
    return TextChange(found[0][0], position, "".join(pieces))


def _with_its_dots(found: str, new: str) -> str:
    """Write dots at the end of ``new`` as the entry does, as one sign or as three."""
    dots, its = _DOTS.search(new), _DOTS.search(found)
    return new[: dots.start()] + its[0] if dots and its else new


def _in_case(found: str, old: str, new: str) -> str:
    """Give ``new`` the capital that the entry has here and the note did not write, or the other way round."""
    if found == old or not new:
        return new
    if found.isupper() and len(found) > 1 and not old.isupper():
        return new.upper()
    if found[:1].isupper() and old[:1].islower():
        return new[:1].upper() + new[1:]
    # Only where no word inside has a capital: German nouns keep theirs.
    if found.islower() and old[:1].isupper() and (new[1:].islower() or len(new) == 1):
        return new[:1].lower() + new[1:]
    return new


def _in_place(value: str, start: int, end: int, new: str) -> str:
    """Adapt the punctuation of ``new`` where the entry already has it."""
    if (
        new.endswith(tuple(_SENTENCE_END))
        and value[end : end + 1] == new[-1:]
        and not value[start:end].endswith(new[-1])
    ):
        return new[:-1]
    return new


def _deletion(value: str, old: str) -> TextChange | None:
    found = occurrences(value, old)
    if not found:
        return None
    start, end = found[0]
    if not (value[:start] + value[end:]).strip(" .:!?…"):
        return None  # taking away the whole text means taking away a thing of the program
    start, end = _with_loose_ends(value, start, end)
    rest = value[end : end + 1] if start == 0 else ""
    if rest.islower() and value[:1].isupper():
        return TextChange(start, end + 1, rest.upper())
    return TextChange(start, end, "")


def _with_loose_ends(value: str, start: int, end: int) -> Occurrence:
    """Widen a stretch that goes by the blank, or the comma, that would be left over."""
    if value[end : end + 1] == " " and (start == 0 or value[start - 1] in " \n("):
        return start, end + 1
    if start and value[start - 1] == " ":
        start -= 1
    if start and value[start - 1] in ",;" and value[end : end + 1] in {"", ".", "!", "?", value[start - 1]}:
        start -= 1
    return start, end


def _insertion(value: str, anchor: str, new: str, side: Side) -> TextChange | None:
    found = occurrences(value, anchor)
    if len(found) != 1:
        return None
    start, end = found[0]
    if new in {",", ".", ":", ";", "!", "?", " ", "-", "…", "'"}:
        at = end if side is Side.AFTER else start
        if side is Side.BEFORE and new != " ":
            while at and value[at - 1] == " ":
                at -= 1
        already = value[at : at + 1] == new or value[at - 1 : at] == new
        return None if already else TextChange(at, at, new)
    if side is Side.BEFORE:
        return TextChange(start, start, new + " ")
    while value[end : end + 1] and value[end] in ".!?…,;:" and new[:1].isupper():
        end += 1  # a new sentence goes behind the full stop of the one before
    gap = "\n" if "\n" in value and value[end : end + 1] in ("", "\n") else " "
    return TextChange(end, end, gap + new)


# --- by what differs between the two wordings -------------------------------------------------


def _by_difference(value: str, old: str, new: str) -> TextChange | None:
    """Carry over only the words that differ, when the old wording was quoted as the screen shows it.

    A note quotes "Spoils in 2 day" where the entry says "{0} day": what differs,
    "day" → "days", can be found in the entry all the same.
    """
    runs = _changed_runs(old, new)
    if not runs or len(runs) > _MOST_RUNS or _SIGNS.findall(old) != _SIGNS.findall(new):
        return None  # a sign that changes as well would be lost: only words are carried over
    changes: list[TextChange] = []
    for before, after in runs:
        found = (
            [span for span in occurrences(value, before) if value[span[0] : span[1]] == before]
            if before
            else []
        )
        if len(found) != 1:
            return None
        changes.append(TextChange(*found[0], after))
    return combined(changes, value)


def _changed_runs(old: str, new: str) -> list[tuple[str, str]]:
    olds, news = [old[a:b] for a, b in word_spans(old)], [new[a:b] for a, b in word_spans(new)]
    matcher = difflib.SequenceMatcher(None, olds, news, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return []
    return [
        (_joined(old, i, j), _joined(new, k, m))
        for tag, i, j, k, m in matcher.get_opcodes()
        if tag != "equal"
    ]


def _joined(text: str, start: int, end: int) -> str:
    if start >= end:
        return ""
    spans = word_spans(text)
    return text[spans[start][0] : spans[end - 1][1]]


def changed_words(old: list[str], new: list[str]) -> tuple[int, int] | None:
    """Return (first, last + 1) of the words of ``old`` that ``new`` changes; None if little is common."""
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    runs = [(i, j) for tag, i, j, _, _ in matcher.get_opcodes() if tag != "equal"]
    if not runs or len(old) == 1 or matcher.ratio() < _RELATED:
        return None
    first, last = runs[0][0], max(runs[-1][1], runs[0][0] + 1)
    return (first, min(last, len(old))) if first < len(old) else (len(old) - 1, len(old))


def combined(changes: list[TextChange], value: str) -> TextChange | None:
    """Join changes of one entry into one; None when they overlap."""
    ordered = sorted(changes, key=lambda change: (change.start, change.end))
    if any(first.end > second.start for first, second in pairwise(ordered)):
        return None
    pieces: list[str] = []
    position = ordered[0].start
    for change in ordered:
        pieces += [value[position : change.start], change.text]
        position = change.end
    return TextChange(ordered[0].start, position, "".join(pieces))
