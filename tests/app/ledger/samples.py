"""Notes, steps and drafts of a ferry operator's ticket kiosk."""

import datetime as dt
import sqlite3

from app.ledger import Ledger
from app.ledger.sqlite_store import SqliteStore
from app.model import (
    Answered,
    Corrected,
    Correction,
    Draft,
    Finding,
    KeptPlace,
    KeptVerdict,
    KnownNote,
    Language,
    Marked,
    NoteWords,
    OutcomeKind,
    SentPlace,
    SentReply,
    Step,
    Undone,
    VerdictKind,
    new_step,
)

NINE = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)


def at(minutes: int) -> dt.datetime:
    """Return a moment so many minutes past nine."""
    return NINE + dt.timedelta(minutes=minutes)


def connection_of(ledger: Ledger) -> sqlite3.Connection:
    """Return the connection of a ledger in a file."""
    assert isinstance(ledger._store, SqliteStore)
    return ledger._store._opened.connection


def note(name: str = "n1", text: str = "“Return tickets” should be “Return trips”") -> KnownNote:
    return KnownNote(name, NoteWords(text, "Ticket choice"), "notes.csv", NINE)


def verdict(name: str = "n1", confidence: float = 0.9, minutes: int = 0) -> KeptVerdict:
    place = KeptPlace("en/kiosk.xml", "tickets.return", 12, "Return tickets", "tickets", "trips")
    evidence = ("The note quotes it.", "No other entry reads so.")
    return KeptVerdict(name, 1, VerdictKind.COPY, Finding.CHANGE, confidence, evidence, (place,), at(minutes))


def reply(*names: str) -> SentReply:
    place = SentPlace(
        names[0],
        "en/kiosk.xml",
        "tickets.return",
        "/t/e[3]",
        "Return tickets",
        "Return trips",
        "Return tickets",
    )
    return SentReply(
        names, Language.EN, "Return trips", "Thank you – it is in en/kiosk.xml.", "<p>", (place,), "copied"
    )


def correction(name: str = "n1", minutes: int = 0) -> Correction:
    return Correction(name, "notes.csv", "words", "", VerdictKind.DEVELOPER, (), at(minutes))


def answered(*names: str, who: str = "Ines", after: int | None = None, minutes: int = 1) -> Step:
    return new_step(Answered(reply(*names or ("n1",))), who=who, at=at(minutes), after=after)


def marked(
    name: str = "n1",
    outcome: OutcomeKind = OutcomeKind.MINE,
    *,
    who: str = "Ines",
    after: int | None = None,
    minutes: int = 2,
) -> Step:
    return new_step(Marked(name, outcome, "a remark"), who=who, at=at(minutes), after=after)


def corrected(name: str = "n1", *, who: str = "Ines", minutes: int = 3) -> Step:
    return new_step(Corrected(correction(name, minutes)), who=who, at=at(minutes))


def undone(step: Step, *, who: str = "Ines", minutes: int = 4) -> Step:
    return new_step(Undone(step.id, step.note_ids), who=who, at=at(minutes))


def draft(text: str = "Thank you, Maren", name: str = "n1", version: int = 0, who: str = "Ines") -> Draft:
    return Draft(name, text, "Thank you", Language.EN, version=version, who=who)
