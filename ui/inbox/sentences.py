"""A row of the inbox in sentences: for screen readers, and for what was cut where there is no room."""

from html import escape

from app.workspace.outcomes.asked_before import AskedBefore
from ui import counts
from ui.inbox.rows import Row
from ui.words import fill, short_day, translate

__all__ = ["asked_words", "head_sentence", "row_sentence", "row_tip"]

_TOLD = 400
"""Characters of a note that a screen reader reads in the list."""
_TIP = 1500
"""Characters of a note that a tooltip shows."""


def asked_words(asked: AskedBefore) -> str:
    """Return how often and when the same was asked before."""
    if asked.times == 1:
        return fill(translate("Inbox", "asked before, %1"), short_day(asked.asked))
    return fill(translate("Inbox", "asked %1 before"), counts.times(asked.times))


def row_sentence(row: Row, *, is_new: bool = False) -> str:
    """Return one sentence for a screen reader: who, when, where, whose, what."""
    note = row.triaged.note
    pattern = (
        translate("Inbox", "Note %1 by %2, %3, about %4: %5; it says: %6")
        if note.where
        else translate("Inbox", "Note %1 by %2, %3: %5; it says: %6")
    )
    return fill(
        pattern,
        note.id,
        note.author or translate("Inbox", "unknown"),
        row.day or translate("Inbox", "without a date"),
        note.where,
        _standing(row, is_new=is_new),
        " ".join(note.text[:_TOLD].split()),
    )


def row_tip(row: Row) -> str:
    """Return the whole row as markup in which the client's words are only words."""
    note = row.triaged.note
    head = " · ".join(filter(None, (note.author, f"#{note.id}", row.day, note.where)))
    cut = note.text[:_TIP] + ("" if len(note.text) <= _TIP else " …")
    text = "<br>".join(escape(line) for line in cut.splitlines())
    return f"<p><b>{escape(head)}</b></p><p>{text}</p><p>{escape(_standing(row))}</p>"


def head_sentence(words: str, count: int, *, is_open: bool) -> str:
    """Return one sentence for a screen reader about the head of a group."""
    pattern = (
        translate("Inbox", "Group %1, %2, expanded")
        if is_open
        else translate("Inbox", "Group %1, %2, collapsed")
    )
    return fill(pattern, words, counts.notes(count))


def _standing(row: Row, *, is_new: bool = False) -> str:
    """Return what is said of a note: the verdict with its detail, whether it was asked before, and is new."""
    seal = row.seal
    parts = [seal.words, seal.detail, asked_words(row.asked) if row.asked else ""]
    if is_new:
        parts.append(translate("Inbox", "new"))
    return ", ".join(filter(None, parts))
