"""What is typed into replies: kept as it is typed, found again after a crash.

A draft in the ledger has a version that whoever replaces it must name. This knows the versions of the drafts
that were typed here, so that typing on is never in its own way.
"""

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.model import Draft, DraftConflict
from app.workspace.ledger.deeds import Deeds

if TYPE_CHECKING:
    from app.ledger import Memory

__all__ = ["TypedReplies"]


class TypedReplies:
    """The typed replies of one project. Any thread may call anything.

    Args:
        deeds: how drafts are kept.
        memory: what the ledger holds now.
    """

    def __init__(self, deeds: Deeds, memory: Callable[[], "Memory"]) -> None:
        self._deeds = deeds
        self._memory = memory
        self._lock = threading.Lock()
        self._mine: dict[str, Draft] = {}

    def all(self) -> Mapping[str, Draft]:
        """Return by note what was typed and did not go out yet; where two people typed, one's own."""
        with self._lock:
            return {**self._memory().drafts, **self._mine}

    def keep(self, draft: Draft) -> Draft | None:
        """Keep what was typed so far; it is on the disk when this returns.

        Args:
            draft: the text as it stands; its version does not matter.

        Returns:
            What somebody else has typed for the same note meanwhile, which is kept beside it; told once.

        Raises:
            CopycueError: it can not be kept.
        """
        with self._lock:
            before = self._mine.get(draft.note_id) or self._memory().drafts.get(draft.note_id)
            kept = self._deeds.keep_draft(replace(draft, version=before.version if before else 0))
            if isinstance(kept, DraftConflict):
                self._mine[draft.note_id] = kept.mine
                return kept.theirs
            self._mine[draft.note_id] = kept
            return None

    def drop(self, note_id: str) -> None:
        """Forget what was typed for a note, as it went to the client or nobody wants it.

        Raises:
            CopycueError: that can not be kept.
        """
        with self._lock:
            draft = self._mine.pop(note_id, None) or self._memory().drafts.get(note_id)
            if draft is not None:
                self._deeds.drop_draft(draft)
