"""What is told about a team's ledger, in calm sentences."""

import datetime as dt

from app.ledger.waiting import KeptConflict
from app.model import Conflict, Problem, Severity

__all__ = ["told_away", "told_conflict"]


def told_away(server: str, since: dt.datetime, reason: str, waiting: int) -> Problem:
    """Return what is said while the server is away.

    Args:
        server: how the user knows it.
        since: when that was noticed, aware.
        reason: in a sentence.
        waiting: how many things wait to be sent.
    """
    waits = {0: "Nothing waits to be sent", 1: "1 change waits on this computer"}
    return Problem(
        server,
        f"The team's ledger has been out of reach since {since.astimezone():%d %b, %H:%M}. "
        f"{waits.get(waiting, f'{waiting} changes wait on this computer')}. {reason}",
        Severity.INFO,
        hint="Work on: what you do is kept here and sent as soon as the server is back.",
    )


def told_conflict(server: str, kept: KeptConflict) -> Problem:
    """Return what is said about something that the server did not take as it was meant."""
    conflict = kept.conflict
    if isinstance(conflict, Conflict):
        notes = ", ".join(conflict.step.note_ids)
        who = " and ".join(dict.fromkeys(step.who or "Copycue" for step in conflict.theirs))
        done = f"{who} did something about" if who else "somebody gave its number to another note than"
        return Problem(
            server,
            f"While the server was out of reach, {done} note {notes}: what you did is kept, "
            "but does not count.",
            Severity.WARNING,
            hint="Look at the note, and do it again if it still holds.",
        )
    who = conflict.theirs.who or "somebody"
    return Problem(
        server,
        f"While the server was out of reach, {who} typed a reply to note {conflict.mine.note_id}, too. "
        "Both are kept.",
        Severity.WARNING,
        hint="Look at both drafts, and drop the one that is not needed.",
    )
