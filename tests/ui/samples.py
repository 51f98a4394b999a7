"""Notes of a ferry kiosk, judged, with the texts they mean and drafts: what window tests show."""

import datetime as dt
from dataclasses import replace

from msgspec import structs

from app.model import (
    Address,
    Ask,
    AskKind,
    Edit,
    Entry,
    Evidence,
    Finding,
    Formality,
    Language,
    Location,
    Mark,
    MarkKind,
    Match,
    Note,
    Reply,
    Situation,
    Source,
    Verdict,
    VerdictKind,
)
from app.workspace import Excerpt, TriagedNote

PIER_XML = """<?xml version="1.0" encoding="utf-8"?>
<kiosk>
  <!-- first page -->
  <screen id="start">
    <text key="start.hello">Welcom to the ferry</text>
    <text key="start.choose">Choose your island &amp; day</text>
  </screen>
  <!-- payment -->
  <screen id="pay">
    <text key="pay.title">How would you like to pay?</text>
  </screen>
</kiosk>
"""
PIER_TEXTS = {
    "start.hello": "Welcom to the ferry",
    "start.choose": "Choose your island &amp; day",
    "pay.title": "How would you like to pay?",
}


def entry_of(
    raw: str, *, text: str = PIER_XML, file: str = "copy/kiosk.xml", key: str = "start.hello"
) -> Entry:
    """Return the entry whose raw text stands first in ``text``."""
    at = text.index(raw)
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    start = len(text[:at].encode())
    location = Location(
        file, (start, start + len(raw.encode())), line, column, "/kiosk", (), f"digest of {raw}"
    )
    return Entry(0, key, raw, raw, location, "plain")


def excerpt_of(entry: Entry, *, text: str = PIER_XML, around: int = 6) -> Excerpt:
    """Return the lines around an entry of one line."""
    lines = text.split("\n")
    line, column = entry.location.line, entry.location.column
    first = max(1, line - around)
    end = (line, column + len(entry.raw))
    return Excerpt(entry.location.file, first, tuple(lines[first - 1 : line + around]), (line, column), end)


def change(before: str, after: str, old: str, new: str) -> Edit:
    """Return a proven edit."""
    return Edit(before, after, old, new, new, verified=True)


def reply_of(note_id: str, *, language: Language = Language.EN, text: str = "") -> Reply:
    """Return a draft."""
    words = text or f"Hello Ms Doyle,\n\nthank you for note {note_id}.\n\nKind regards"
    markup = f"<p>draft {note_id}</p>"
    return Reply(
        language,
        Address.FORMAL,
        Formality.NEUTRAL,
        Situation.ONE_CHANGE,
        f"Your note {note_id}",
        words,
        markup,
    )


def copy_note(note_id: str = "7", *, text: str = "It says “Welcom”, should be “Welcome”.") -> TriagedNote:
    """Return a note about copy with one proven place and another that could be meant."""
    entry = entry_of("Welcom to the ferry")
    other = entry_of("How would you like to pay?", key="pay.title")
    old = text.find("Welcom")
    marks = (
        Mark(old, old + 6, MarkKind.OLD),
        Mark(text.rfind("Welcome"), text.rfind("Welcome") + 7, MarkKind.NEW),
    )
    ask = Ask(AskKind.REPLACE, "Welcom", "Welcome", marks=marks if old >= 0 else ())
    edit = change(entry.raw, "Welcome to the ferry", "Welcom", "Welcome")
    matches = (
        Match(
            entry,
            ask,
            0.98,
            (Evidence("quoted", "the quoted text stands here word for word"),),
            edit,
            claimed=True,
        ),
        Match(other, ask, 0.2, (Evidence("topic", "the page is named"),)),
    )
    verdict = Verdict(VerdictKind.COPY, 0.97, Finding.CHANGE, (ask,), matches)
    return TriagedNote(_note(note_id, text), verdict, reply_of(note_id))


def our_note(note_id: str = "8") -> TriagedNote:
    """Return a note about the program."""
    verdict = Verdict(
        VerdictKind.DEVELOPER, 0.9, Finding.PROGRAM, reasons=(Evidence("crash", "it tells of a crash"),)
    )
    return TriagedNote(_note(note_id, "The screen freezes after paying."), verdict, reply_of(note_id))


def unclear_note(note_id: str = "9") -> TriagedNote:
    """Return a note about which nothing may be told."""
    match = Match(entry_of("How would you like to pay?", key="pay.title"), None, 0.3)
    reasons = (Evidence("vague", "the note names no wording"),)
    verdict = Verdict(VerdictKind.UNCLEAR, 0.5, Finding.UNSURE, (), (match,), reasons)
    return TriagedNote(_note(note_id, "I do not like the announcements yet."), verdict, None)


def _note(note_id: str, text: str) -> Note:
    date = dt.date(2026, 11, 16)
    return Note(note_id, text, Source("notes.csv", 3), author="Maeve Doyle", date=date, where="Payment")


def redated(triaged: TriagedNote, date: dt.date | None) -> TriagedNote:
    """Return the note with another day."""
    return replace(triaged, note=structs.replace(triaged.note, date=date))
