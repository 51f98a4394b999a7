"""Short ways to what the commands of this room show."""

import datetime as dt

from app.workspace import Triage, TriagedNote

__all__ = ["triage_of"]


def triage_of(*notes: TriagedNote) -> Triage:
    """Return a triage with these notes, over one copy file with 1,234 texts."""
    return Triage(1, notes, (), 1, 1234, 1, dt.datetime.now(dt.UTC))
