"""A process that writes into a ledger without end, and says what was acknowledged; made to be killed."""

import datetime as dt
from collections.abc import Iterator
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from app.ledger import Ledger
from app.model import Draft, KnownNote, NoteWords, Step
from tests.app.ledger.samples import draft, marked, note, verdict

Acknowledged = dict[str, object]


def pour(path: Path, name: str) -> Iterator[Acknowledged]:
    """Write notes, verdicts, drafts and steps; yield each once it is in the ledger.

    Args:
        path: of the ledger.
        name: of this writer: tells its notes from those of others.
    """
    with Ledger.open(path, project="Ferry kiosk") as ledger:
        version = 0
        for nth in count(len(ledger.read().known)):
            new = f"{name}-{nth}"
            _remember(ledger, note(new, f"note {nth} ä€🚢 " * 9))
            yield {"note": new}
            ledger.keep_verdicts([verdict(new)])
            yield {"verdict": new}
            step = marked(new, who=name)
            assert isinstance(ledger.do(step), Step)
            yield {"step": step.id}
            kept = ledger.keep_draft(draft(f"{nth}" + " typed" * 300, f"draft of {name}", version, name))
            assert isinstance(kept, Draft), kept
            version = kept.version
            yield {"draft": kept.note_id, "count": nth}


def _remember(ledger: Ledger, new: KnownNote) -> None:
    """Add a note, and edit the one before it."""
    now = dt.datetime.now(dt.UTC)
    while True:
        memory = ledger.read()
        *known, last = memory.known or (note("first"),)
        words = NoteWords(f"{last.words.text}.", last.words.where)
        edited = KnownNote(
            last.id, words, last.file, last.first_seen, revision=last.revision + 1, before=last.words
        )
        remembered = ledger.remember([*known, edited, new], at=now, based_on=memory)
        if remembered and not ledger.read().problems:  # else another writer was at it for all too long
            return


def pour_into(path: Path, name: str, acknowledged: "Connection[Acknowledged, None]") -> None:
    """Write without end, and send what was acknowledged."""
    for said in pour(path, name):
        acknowledged.send(said)
