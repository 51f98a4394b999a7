"""Judging notes against one reading of the copy, each note once."""

from app.catalogue import Catalogue
from app.matching import Matcher
from app.model import ClientProfile, Note, Verdict
from app.replies import compose
from app.workspace.values import TriagedNote

__all__ = ["Judging"]


class Judging:
    """Verdicts and replies against one catalogue; asked again for the same note, it answers from memory.

    Args:
        catalogue: the copy as it is now; when it changes, another ``Judging`` is needed.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._matcher = Matcher(catalogue)
        self._verdicts: dict[Note, Verdict] = {}
        self._triaged: dict[tuple[Note, ClientProfile], TriagedNote] = {}

    def triage(self, note: Note, profile: ClientProfile) -> TriagedNote:
        """Return the verdict on a note, and the reply for a client of this profile."""
        known = self._triaged.get((note, profile))
        if known is None:
            verdict = self._verdicts.get(note)
            if verdict is None:
                verdict = self._verdicts[note] = self._matcher.judge(note)
            known = TriagedNote(note, verdict, compose(note, verdict, profile))
            self._triaged[note, profile] = known
        return known

    def keep(self, notes: frozenset[Note]) -> None:
        """Forget all notes but these, so that a long day does not fill the memory."""
        if len(self._verdicts) > len(notes):
            self._verdicts = {note: verdict for note, verdict in self._verdicts.items() if note in notes}
            self._triaged = {key: known for key, known in self._triaged.items() if key[0] in notes}
