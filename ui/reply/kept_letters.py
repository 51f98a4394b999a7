"""What was typed into letters that have windows of their own, as it is kept. Knows no widgets."""

from collections.abc import Mapping

from app.model import Draft
from app.workspace.replies.letters import LetterAbout
from ui.reply.saving import DraftSaving

__all__ = ["KeptLetters"]


class KeptLetters:
    """What was typed into letters and did not go to the client yet, by what they are about.

    Args:
        saving: keeps it, as it keeps replies to one note.
    """

    def __init__(self, saving: DraftSaving) -> None:
        self._saving = saving
        self._read: dict[LetterAbout, Draft] = {}
        self._here: dict[LetterAbout, Draft | None] = {}

    @property
    def is_troubled(self) -> bool:
        """Whether something that was typed could not be kept yet."""
        return self._saving.is_troubled

    def follow(self, typed: Mapping[str, Draft]) -> None:
        """Take what the ledger has; what was typed or dropped here since the start is newer."""
        about = {LetterAbout.of(draft_id): draft for draft_id, draft in typed.items()}
        self._read = {letter: draft for letter, draft in about.items() if letter is not None}

    def all(self) -> dict[LetterAbout, Draft]:
        """Return what there is."""
        return {about: draft for about, draft in (self._read | self._here).items() if draft is not None}

    def of(self, about: LetterAbout) -> Draft | None:
        """Return what was typed into a letter, if anything was."""
        return self.all().get(about)

    def keep(self, about: LetterAbout, text: str, basis: str) -> None:
        """Have what was typed kept; with the words as Copycue drafted them there is nothing to keep."""
        draft = Draft(about.draft_id, text, basis)
        self._here[about] = draft if text != basis else None
        self._saving.note(draft)

    def drop(self, about: LetterAbout) -> None:
        """Forget what was typed into a letter: it went to the client, or nobody wants it."""
        if self.of(about) is not None:
            self.keep(about, "", "")
