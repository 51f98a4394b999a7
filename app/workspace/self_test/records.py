"""What is noticed and what is remembered: watching files, the ledgers, their passwords."""

import tempfile
import threading
from pathlib import Path

from app.workspace.self_test.check import expect

__all__ = ["PATIENCE_S", "ledger", "passwords", "team_ledger", "watching"]

PATIENCE_S = 10.0
_RARELY_S = 3600.0
"""So that the file is noticed by an event of the system, not by looking again."""


def watching() -> str:
    """Save a file; is it noticed?"""
    from app.watching import Watcher

    with tempfile.TemporaryDirectory(prefix="copycue-self-test-") as name:
        saved = Path(name).resolve() / "notes.md"
        ready, noticed = threading.Event(), threading.Event()

        def take(changed: frozenset[Path]) -> None:
            (noticed if saved in changed else ready).set()

        with Watcher([saved.parent], take, quiet_ms=20, rescan_s=_RARELY_S) as watcher:
            expect(that=ready.wait(PATIENCE_S), otherwise="The watcher does not begin.")
            saved.write_text("- one more note\n")
            expect(
                that=noticed.wait(PATIENCE_S), otherwise=f"A saved file is not noticed in {PATIENCE_S:.0f} s."
            )
            trouble = watcher.trouble
    return "a saved file is noticed" + (f"; {trouble}" if trouble else "")


def ledger() -> str:
    """Make a ledger by its migrations, remember a note, close it, and read the note again."""
    import sqlite3

    from app.ledger import open_ledger
    from app.model import KnownNote, NoteWords, utc_now

    note = KnownNote("N-1", NoteWords("Größer, bitte."), "notes.md", first_seen=utc_now())
    with tempfile.TemporaryDirectory(prefix="copycue-self-test-") as name:
        folder = Path(name)
        with open_ledger(folder / "ledger.db", project="self-test", folder=folder) as first:
            first.remember([note], at=utc_now(), based_on=first.read())
        with open_ledger(folder / "ledger.db", project="self-test", folder=folder) as again:
            found = [known.words.text for known in again.read().known]
    expect(that=found == [note.words.text], otherwise=f"A note was remembered as {found!r}.")
    return f"SQLite {sqlite3.sqlite_version}, made, written and read again"


def team_ledger() -> str:
    """Load what speaks to PostgreSQL: the part in C, with libpq; no server is asked."""
    from psycopg import pq
    from sqlalchemy import create_engine

    engine = create_engine("postgresql+psycopg://nobody@localhost:1/none")
    expect(that=engine.dialect.driver == "psycopg", otherwise=f"SQLAlchemy uses {engine.dialect.driver}.")
    expect(that=pq.__impl__ == "binary", otherwise=f"psycopg runs as {pq.__impl__}, without its part in C.")
    return f"libpq {pq.version()}, psycopg in C; no server was asked"


def passwords() -> str:
    """Load what speaks to the system's store of passwords; nothing in it is read or written."""
    from keyring.backend import get_all_keyring
    from keyring.backends import fail

    stores = [store for store in get_all_keyring() if not isinstance(store, fail.Keyring)]
    names = sorted({type(store).__module__.rpartition(".")[2] for store in stores} - {"chainer", "null"})
    return f"keyring finds {', '.join(names)}" if names else "keyring is here; this system offers no store"
