"""What is told about a team's ledger, in calm sentences."""

import datetime as dt

from app.ledger.waiting import KeptConflict
from app.model import Conflict, Problem, Sentence, Severity, month_name, say, say_count, together

__all__ = ["told_away", "told_conflict"]


def told_away(server: str, since: dt.datetime, reason: str, waiting: int) -> Problem:
    """Return what is said while the server is away.

    Args:
        server: how the user knows it.
        since: when that was noticed, aware.
        reason: in a sentence.
        waiting: how many things wait to be sent.
    """
    local = since.astimezone()
    out = say(
        "The team's ledger has been out of reach since {day} {month}, {time}.",
        day=f"{local:%d}",
        month=month_name(local),
        time=f"{local:%H:%M}",
    )
    waits = say("Nothing waits to be sent.")
    if waiting:
        waits = say_count(
            waiting,
            one="1 change waits on this computer.",
            many="{count} changes wait on this computer.",
        )
    return Problem(
        server,
        together(out, waits, reason),
        Severity.INFO,
        hint=say("Work on: what you do is kept here and sent as soon as the server is back."),
    )


def told_conflict(server: str, kept: KeptConflict) -> Problem:
    """Return what is said about something that the server did not take as it was meant."""
    conflict = kept.conflict
    if isinstance(conflict, Conflict):
        notes = ", ".join(conflict.step.note_ids)
        who = " and ".join(dict.fromkeys(step.who or "Copycue" for step in conflict.theirs))
        return Problem(
            server,
            _theirs(who, notes),
            Severity.WARNING,
            hint=say("Look at the note, and do it again if it still holds."),
        )
    who = conflict.theirs.who or say("somebody")
    return Problem(
        server,
        say(
            "While the server was out of reach, {who} typed a reply to note {note}, too. Both are kept.",
            who=who,
            note=conflict.mine.note_id,
        ),
        Severity.WARNING,
        hint=say("Look at both drafts, and drop the one that is not needed."),
    )


def _theirs(who: str, notes: str) -> Sentence:
    """Return why a step does not count: who did something meanwhile, "" where another note has the number."""
    if not who:
        return say(
            "While the server was out of reach, somebody gave its number to another note than note {notes}: "
            "what you did is kept, but does not count.",
            notes=notes,
        )
    return say(
        "While the server was out of reach, {who} did something about note {notes}: "
        "what you did is kept, but does not count.",
        who=who,
        notes=notes,
    )
