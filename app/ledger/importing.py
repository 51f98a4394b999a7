"""Adds contents to a ledger: what is missing, nothing twice, and nothing that is there is changed."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from msgspec.structs import replace as changed
from sqlalchemy import Connection, select

from app.ledger import schema
from app.ledger.contents import Contents, KeptNote
from app.ledger.positions import GAP
from app.ledger.rows import row_of_draft, row_of_note, row_of_verdict, row_of_wording
from app.ledger.snapshot import Snapshot
from app.ledger.writing import insert_rows, insert_steps, is_same_draft, write_state
from app.model import Draft, KeptVerdict, KnownNote, NoteWords, Step, Undone, new_step

__all__ = ["Added", "write_contents"]


class Added(NamedTuple):
    """What was added to a ledger.

    Attributes:
        notes: so many.
        verdicts: so many.
        steps: so many.
        drafts: so many.
        older: so many of the steps are older than what was done here about the same notes: they are in the
            history, but do not count.
        strangers: ids under which the ledger has another note: theirs was left out, with all about it.
    """

    notes: int = 0
    verdicts: int = 0
    steps: int = 0
    drafts: int = 0
    older: int = 0
    strangers: tuple[str, ...] = ()


def write_contents(connection: Connection, contents: Contents, kept: Snapshot, now: dt.datetime) -> Added:
    """Add what is missing in a ledger. In an empty one, everything is then as it was where it came from.

    Args:
        connection: whose transaction keeps other writers away.
        contents: sound, as ``contents_from`` returns them.
        kept: what the ledger holds.
        now: aware.
    """
    adding = _Adding(connection, kept, now)
    strangers = adding.notes(contents.notes)
    known = [verdict for verdict in contents.verdicts if verdict.note_id not in strangers]
    steps = [step for step in contents.steps if strangers.isdisjoint(step.note_ids)]
    drafts = [draft for draft in contents.drafts if draft.note_id not in strangers]
    verdicts = adding.verdicts(known)
    added, older = adding.steps(steps)
    added_drafts = adding.drafts(drafts)
    last_read = max(filter(None, (contents.last_read, kept.memory.last_read)), default=None)
    write_state(
        connection,
        stamp=kept.memory.stamp + bool(adding.note_count),
        draft_version=adding.draft_version,
        last_read=last_read,
    )
    names = tuple(sorted(strangers))
    return Added(adding.note_count, verdicts, added, added_drafts, older, names)


class _Adding:
    """Adds to a ledger within one transaction."""

    def __init__(self, connection: Connection, kept: Snapshot, now: dt.datetime) -> None:
        self._connection = connection
        self._kept = kept
        self._now = now
        self.note_count = 0
        self.draft_version = max(kept.draft_version, 0)

    def notes(self, notes: Sequence[KeptNote]) -> set[str]:
        """Add notes and wordings; return the ids under which the ledger has another note."""
        here = {note.id: note for note in self._kept.memory.known}
        numbers = self._wordings_here() if here else {}
        strangers = {one.note.id for one in notes if _is_stranger(one, here.get(one.note.id), numbers)}
        last = max(self._kept.positions.values(), default=0)
        missing = [one.note for one in notes if one.note.id not in here]
        stamp = self._kept.memory.stamp + 1
        insert_rows(
            self._connection,
            schema.notes,
            [
                row_of_note(note) | {"position": last + GAP * place, "stamp": stamp}
                for place, note in enumerate(missing, start=1)
            ],
        )
        self.note_count = len(missing)
        insert_rows(
            self._connection,
            schema.revisions,
            [
                row_of_wording(
                    one.note.id, wording.number, NoteWords(wording.text, wording.where), wording.seen
                )
                for one in notes
                for wording in one.wordings
                if one.note.id not in strangers and wording.number not in numbers.get(one.note.id, {})
            ],
        )
        return strangers

    def _wordings_here(self) -> dict[str, dict[int, NoteWords]]:
        wordings: defaultdict[str, dict[int, NoteWords]] = defaultdict(dict)
        for row in self._connection.execute(select(schema.revisions)):
            wordings[row.note_id][row.revision] = NoteWords(row.text, row.whereabouts)
        return wordings

    def verdicts(self, verdicts: Iterable[KeptVerdict]) -> int:
        """Add verdicts that are later than the note's last; return how many."""
        last = self._kept.memory.verdicts
        missing = [one for one in verdicts if one.note_id not in last or last[one.note_id].made < one.made]
        first = self._kept.verdict + 1
        insert_rows(
            self._connection,
            schema.verdicts,
            [row_of_verdict(one) | {"number": number} for number, one in enumerate(missing, start=first)],
        )
        return len(missing)

    def steps(self, steps: Sequence[Step]) -> tuple[int, int]:
        """Add steps behind those that are there; return how many, and how many of them do not count."""
        here = {step.id: step.number for step in self._kept.memory.steps}
        done = _last_done(self._kept.memory.steps)
        numbers = {step.number: here[step.id] for step in steps if step.id in here}
        number, older, added = self._kept.last_step, 0, []
        for step in steps:
            if step.id in here:
                continue
            number = number + 1 if here else step.number
            numbers[step.number] = number
            added.append(changed(step, number=number, after=step.after and numbers.get(step.after, 0)))
            if not isinstance(step.deed, Undone) and any(
                step.at < done.get(name, step.at) for name in step.note_ids
            ):
                older, number = older + 1, number + 1
                undo = new_step(Undone(step.id, step.note_ids), who="", at=self._now)
                added.append(changed(undo, number=number))
        insert_steps(self._connection, added)
        return len(added) - older, older

    def drafts(self, drafts: Iterable[Draft]) -> int:
        """Add drafts beside those that are there; return how many."""
        here = self._kept.memory.all_drafts
        missing = [one for one in drafts if not any(is_same_draft(one, other) for other in here)]
        versions = [one.version for one in missing]
        if here or len(set(versions)) < len(versions) or 0 in versions:
            versions = list(range(self.draft_version + 1, self.draft_version + 1 + len(missing)))
        rows = [
            row_of_draft(replace(one, version=version), one.saved or self._now)
            | {"place": self.draft_version + place}
            for place, (one, version) in enumerate(zip(missing, versions, strict=True), start=1)
        ]
        self.draft_version = max([self.draft_version + len(missing), *versions])
        insert_rows(self._connection, schema.drafts, rows)
        return len(missing)


def _is_stranger(one: KeptNote, here: KnownNote | None, numbers: dict[str, dict[int, NoteWords]]) -> bool:
    """Tell whether the ledger has another note under this id: one that never said the same."""
    if here is None:
        return False
    theirs = {NoteWords(wording.text, wording.where) for wording in one.wordings} | {one.note.words}
    return theirs.isdisjoint({here.words, *numbers.get(here.id, {}).values()})


def _last_done(steps: Iterable[Step]) -> dict[str, dt.datetime]:
    """Return by note when something was done about it last."""
    done: dict[str, dt.datetime] = {}
    for step in steps:
        for name in step.note_ids:
            done[name] = max(step.at, done.get(name, step.at))
    return done
