"""A damaged or lost ledger made usable again, from its newest copy and from what can still be read of it."""

import datetime as dt
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from app.ledger.backups import Backups
from app.ledger.files import make_private, sync_file, sync_folder
from app.ledger.making import make_new, migrate
from app.ledger.salvage import salvage
from app.ledger.sqlite_file import connected, engine_on
from app.model import Problem, say

__all__ = ["mend", "put_copy_in_place", "put_whole_in_place"]


def put_copy_in_place(path: Path, copy: Path) -> Problem:
    """Put the copy of a ledger where the ledger was, and return what is to be said about it.

    Raises:
        OSError: it can not be written.
    """
    _put_in_place(_copied(copy, path), path)
    return Problem(
        str(path),
        say("The ledger's file was gone; the copy of {day} is in its place.", day=_day(copy)),
        hint=say("What was done since then is missing. If the file was moved, put it back."),
    )


def put_whole_in_place(connection: sqlite3.Connection, path: Path) -> None:
    """Write a ledger whose file was deleted while it was open: nothing of it is lost yet.

    Raises:
        sqlite3.Error: it can not be written.
        OSError: likewise.
    """
    rising = _copied(None, path)
    connection.execute("VACUUM INTO ?", (str(rising),))
    _put_in_place(rising, path)


def mend(path: Path, backups: Backups, *, project: str, now: dt.datetime) -> Problem:
    """Put the newest sound copy, and what can still be read, in the place of a damaged ledger.

    The damaged file is kept beside it. A crash at any moment leaves the damaged one or the mended one.

    Args:
        path: of the ledger.
        backups: its copies.
        project: name of the project, for a ledger without any.
        now: aware.

    Returns:
        What is to be said about it.

    Raises:
        sqlite3.Error: it can not be mended.
        OSError: likewise.
    """
    copy = backups.newest_sound()
    rising = _copied(copy, path)
    with closing(connected(rising)) as connection:
        if copy is None:
            make_new(engine_on(connection), project, now)
        else:
            migrate(engine_on(connection))
    aside = _set_aside(path, now)
    salvage(aside, rising)
    _put_in_place(rising, path)
    message = say("The ledger's file was damaged. It was made anew from what could still be read.")
    if copy:
        message = say(
            "The ledger's file was damaged. "
            "It was made anew from the copy of {day} and what could still be read.",
            day=_day(copy),
        )
    return Problem(
        str(path),
        message,
        hint=say(
            "Look whether what was done last is there. The damaged file is kept as {name}.", name=aside.name
        ),
    )


def _copied(copy: Path | None, path: Path) -> Path:
    """Return a new file beside the ledger with what is in a copy, or empty."""
    rising = path.with_suffix(".rising")
    for left in (rising, _journal_of(rising)):  # from a crash
        left.unlink(missing_ok=True)
    make_private(rising)
    if copy is not None:
        shutil.copyfile(copy, rising)
    return rising


def _put_in_place(rising: Path, path: Path) -> None:
    sync_file(rising)
    _journal_of(path).unlink(missing_ok=True)  # SQLite would play it back into the new file
    rising.replace(path)
    sync_folder(path.parent)


def _set_aside(path: Path, now: dt.datetime) -> Path:
    """Return a copy of a damaged file, with its journal, should there be one."""
    aside = path.with_suffix(f".damaged-{now:%Y-%m-%dT%H%M%S}.db")
    for source, target in ((path, aside), (_journal_of(path), _journal_of(aside))):
        with suppress(FileNotFoundError):
            target.unlink(missing_ok=True)
            make_private(target)
            shutil.copyfile(source, target)
            sync_file(target)
    sync_folder(path.parent)
    return aside


def _journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _day(copy: Path) -> str:
    return copy.stem.rpartition(".")[2].partition("T")[0]
