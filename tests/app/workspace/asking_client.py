"""A client's file and what was asked for in it: how tests of outcomes begin."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from app.catalogue import Catalogue
from app.model import Language, NoteState, Outcome, OutcomeKind, SentPlace, SentReply, Situation
from app.workspace.outcomes.seen import OutcomesSeen, outcomes_seen
from app.workspace.outcomes.whereabouts import neighbours

__all__ = ["ANSWERED", "SAVED", "Copy", "answered", "became", "seen"]

SAVED = dt.datetime(2026, 11, 5, 10, 42, tzinfo=dt.UTC)
ANSWERED = Outcome(OutcomeKind.ANSWERED, dt.datetime(2026, 11, 4, 9, 0, tzinfo=dt.UTC), "tom")


class Copy:
    """A folder of copy files in the client's hands."""

    def __init__(self, folder: Path, **files: str) -> None:
        self.folder = folder
        for name, text in files.items():
            self.save(text, f"{name}.xml")

    def save(self, text: str, file: str = "kiosk.xml") -> None:
        """Write a file."""
        (self.folder / file).write_text(text, encoding="utf-8")

    def read(self) -> Catalogue:
        """Read everything."""
        return Catalogue.read([self.folder])

    def place(
        self,
        key: str,
        after: str | None,
        *,
        note: str = "12",
        situation: Situation = Situation.ONE_CHANGE,
        file: str = "kiosk.xml",
    ) -> SentPlace:
        """Ask for a text to read so."""
        read = self.read()
        entry = next(entry for entry in read.entries() if (entry.key, entry.location.file) == (key, file))
        return SentPlace(
            note, file, key, entry.location.xpath, entry.value, after,
            situation=situation, around=neighbours(read, entry.index),
        )  # fmt: skip


def answered(*places: SentPlace, outcome: Outcome = ANSWERED) -> dict[str, NoteState]:
    """Return the states of the notes that these places are about."""
    states: dict[str, NoteState] = {}
    for note in dict.fromkeys(place.note_id for place in places):
        asked = tuple(place for place in places if place.note_id == note)
        states[note] = NoteState(outcome, SentReply((note,), Language.EN, "", "", places=asked))
    return states


def seen(copy: Copy, states: dict[str, NoteState]) -> OutcomesSeen:
    """Look at the copy now."""
    return outcomes_seen(states, copy.read(), lambda _file: SAVED)


def became(copy: Copy, places: Sequence[SentPlace], outcome: Outcome = ANSWERED) -> dict[str, OutcomeKind]:
    """Return the kinds of outcome that are seen for the notes of some places."""
    found = seen(copy, answered(*places, outcome=outcome)).outcomes
    return {note: outcome.kind for note, outcome in found.items()}
