"""What people do about notes: correct, answer, mark, undo, type a draft.

Each is in the ledger when a call returns. Two people may look at the same note: whoever acts says what they
knew (``seen``, the number of the last step on the note that was on their screen); if somebody else did
something since, nothing is written and both are told.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import structs

from app.model import (
    Answered,
    ChosenPlace,
    Clock,
    Conflict,
    CopycueError,
    Corrected,
    CorrectionWithdrawn,
    Deed,
    Draft,
    DraftConflict,
    Marked,
    Note,
    Outcome,
    OutcomeKind,
    OutcomeSeen,
    PutOff,
    SentReply,
    Step,
    Undone,
    VerdictKind,
    new_step,
    say,
    utc_now,
)
from app.workspace.ledger.reasons import reasons_of
from app.workspace.ledger.step_sentences import step_sentence
from app.workspace.verdicts.chosen import correction_of

if TYPE_CHECKING:
    from app.ledger import AnyLedger

__all__ = ["ConflictError", "Deeds"]

COPYCUE = ""
"""Who did it, where Copycue saw something by itself."""


class ConflictError(CopycueError):
    """Somebody else did something about the same note, which was not on the screen yet; nothing was written.

    Attributes:
        conflict: what was to be done, and what was done meanwhile.
    """

    def __init__(self, conflict: Conflict) -> None:
        theirs = conflict.theirs[-1]
        when = theirs.at.astimezone()
        super().__init__(
            "Somebody was quicker",
            f"{step_sentence(theirs)} on {when:%Y-%m-%d} at {when:%H:%M}. "
            "Yours was not taken: look at the note as it is now, then say it once more if it still holds.",
        )
        self.conflict = conflict


class Deeds:
    """Writes steps and drafts of one person. Any thread may call anything.

    Args:
        ledger: where they are kept.
        who: name of the person, for the history.
        now: the time, aware.
    """

    def __init__(self, ledger: "AnyLedger", who: str, now: Clock = utc_now) -> None:
        self._ledger = ledger
        self._now = now
        self.who = who

    def correct(
        self,
        note: Note,
        kind: VerdictKind | None = None,
        places: Sequence[ChosenPlace] = (),
        *,
        seen: int | None = None,
    ) -> Step:
        """Say whose a note is, or which entries it means.

        Raises:
            CopycueError: it says nothing, or can not be kept.
            ConflictError: somebody else did something about the note since ``seen``.
        """
        return self._do(Corrected(correction_of(note, kind, places)), seen)

    def withdraw_correction(self, note_id: str, *, seen: int | None = None) -> Step | None:
        """Take back what was said of a note; None where nothing was.

        Raises:
            CopycueError: it can not be kept.
            ConflictError: somebody else did something about the note since ``seen``.
        """
        if self._ledger.read().state(note_id).correction is None:
            return None
        return self._do(CorrectionWithdrawn(note_id), seen)

    def answer(self, reply: SentReply, *, seen: int | None = None) -> Step:
        """Record a reply as it went to the client.

        Raises:
            CopycueError: it can not be kept.
            ConflictError: somebody else did something about the note since ``seen``.
        """
        return self._do(Answered(reply), seen)

    def mark(
        self,
        note_id: str,
        outcome: OutcomeKind,
        *,
        remark: str = "",
        duplicate_of: str = "",
        seen: int | None = None,
    ) -> Step:
        """Say what became of a note.

        Raises:
            CopycueError: it can not be kept.
            ConflictError: somebody else did something about the note since ``seen``.
        """
        return self._do(Marked(note_id, outcome, remark, duplicate_of), seen)

    def put_off(self, note_id: str, *, seen: int | None = None) -> Step:
        """Say that a note is to be looked at later; whatever is done about it ends that.

        Raises:
            CopycueError: it can not be kept.
            ConflictError: somebody else did something about the note since ``seen``.
        """
        return self._do(PutOff(note_id), seen)

    def at_one_moment(self) -> "Deeds":
        """Return what does several things as one: they bear the same time, and are undone together."""
        at = self._now()
        return Deeds(self._ledger, self.who, lambda: at)

    def see(self, note_id: str, outcome: Outcome, *, seen: int) -> Step:
        """Record what Copycue saw in the files.

        Raises:
            CopycueError: it can not be kept.
            ConflictError: something was done about the note since ``seen``, if only that another Copycue
                saw the same.
        """
        step = new_step(OutcomeSeen(note_id, outcome), who=COPYCUE, at=self._now(), after=seen)
        if isinstance(taken := self._ledger.do(step), Conflict):
            raise ConflictError(taken)
        return taken

    def undo(self) -> Step | None:
        """Undo this person's last step and return the undone one; None where there is none.

        Raises:
            CopycueError: it can not be kept.
        """
        from app.ledger import last_step_to_undo

        self._check_lasting()
        step = last_step_to_undo(self._ledger.read().steps, self.who)
        if step is None:
            return None
        self._do(Undone(step.id, step.note_ids), None)
        return step

    def undo_together(self) -> tuple[Step, ...]:
        """Undo this person's last step with those done at the same moment; return them, the latest first.

        Raises:
            CopycueError: it can not be kept.
        """
        from app.ledger import last_steps_to_undo

        self._check_lasting()
        steps = last_steps_to_undo(self._ledger.read().steps, self.who)
        at = self._now()
        for step in steps:
            self._taken(new_step(Undone(step.id, step.note_ids), who=self.who, at=at))
        return steps

    def keep_draft(self, draft: Draft) -> Draft | DraftConflict:
        """Keep what was typed so far; where somebody else typed, too, both are kept and told.

        Raises:
            CopycueError: it can not be kept.
        """
        self._check_lasting()
        return self._ledger.keep_draft(replace(draft, who=self.who))

    def drop_draft(self, draft: Draft) -> None:
        """Drop a draft that went to the client, or that nobody wants any more.

        Raises:
            CopycueError: that can not be kept.
        """
        self._ledger.drop_draft(draft.note_id, draft.version)

    def _do(self, deed: Deed, seen: int | None) -> Step:
        return self._taken(new_step(deed, who=self.who, at=self._now(), after=seen))

    def _taken(self, step: Step) -> Step:
        """Take a step; what the same person did meanwhile, perhaps a moment ago, is no conflict."""
        self._check_lasting()
        taken = self._ledger.do(step)
        while isinstance(taken, Conflict):
            if any(theirs.who != step.who for theirs in taken.theirs):
                raise ConflictError(taken)
            taken = self._ledger.do(structs.replace(step, after=taken.theirs[-1].number))
        return taken

    def _check_lasting(self) -> None:
        """Refuse to acknowledge what would be gone with the program."""
        memory = self._ledger.read()
        if not memory.is_lasting:
            raise CopycueError(
                say("This can not be kept"),
                reasons_of(memory.problems) or say("The ledger can not be written."),
            )
