"""Judging notes against one reading of the copy, each note once."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.catalogue import Catalogue
from app.matching import Matcher, PlaceName, learn, names_said
from app.model import (
    ClientProfile,
    Correction,
    Evidence,
    Finding,
    Note,
    NoteState,
    Occasion,
    Problem,
    Reply,
    Severity,
    Verdict,
    VerdictKind,
    pattern,
    say,
)
from app.replies import compose
from app.workspace.replies.drafting import Drafting
from app.workspace.replies.since import ChangesSeen
from app.workspace.replies.wordings import Wordings
from app.workspace.values import TriagedNote
from app.workspace.verdicts.further_hits import further_hits
from app.workspace.verdicts.links import LinkTemplate
from app.workspace.verdicts.ways import Ways

__all__ = ["Judging"]


_learnt = lru_cache(maxsize=2)(learn)
"""Names change only with a correction, while notes are judged at every saved file."""


@dataclass(frozen=True, slots=True)
class _Question:
    """All that a verdict depends on, beside the copy.

    Attributes:
        note: the note.
        correction: the developer's word on it, if any.
        names: the learnt names for places that it says.
    """

    note: Note
    correction: Correction | None
    names: tuple[PlaceName, ...]


_Drafted = tuple[_Question, ClientProfile, dt.date | None, tuple[tuple[tuple[str, int], ...], ...]]
"""All that a draft depends on, beside copy and wordings: the day told, its neighbours by their wordings."""


_GONE = pattern("Its text stood in “{file}”, which is gone.")
_NEIGHBOURS = 2
"""Replies before one that it is not to read like."""


class Judging:
    """Verdicts and replies against one catalogue; asked again for the same note, it answers from memory.

    Args:
        catalogue: the copy as it is now; when it changes, another ``Judging`` is needed.
        before: the one before, which knows the files that did not change.
        links: templates of links to places.
        drafting: writes the replies; None: with the wordings that ship.

    Attributes:
        catalogue: the copy.
        matcher: judges against it.
        stood: of each note whose place was certain, now or in a reading before: the file.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        before: "Judging | None" = None,
        links: Sequence[LinkTemplate] = (),
        drafting: Drafting | None = None,
    ) -> None:
        self.catalogue = catalogue
        self._drafting = drafting or Drafting(Wordings(None))
        self._ways = Ways(catalogue, links)
        self.matcher: Matcher = Matcher(catalogue, before.matcher if before else None)
        self._corrections: dict[str, Correction] = {}
        self._changes = ChangesSeen()
        self._names: tuple[PlaceName, ...] = ()
        self._verdicts: dict[_Question, Verdict] = {}
        self.stood: dict[Note, str] = dict(before.stood) if before else {}
        self._triaged: dict[_Drafted, TriagedNote] = {}
        self._neighbours: tuple[Reply, ...] = ()
        self._library = self._drafting.library

    def heed(self, corrections: tuple[Correction, ...], states: Mapping[str, NoteState]) -> None:
        """Begin anew, by what is remembered; only the notes that it concerns are judged or drafted again.

        Args:
            corrections: those that hold.
            states: by note, what stands for it: replies tell since when a text reads as wished.
        """
        self._changes = ChangesSeen(states)
        self._corrections = {one.note_id: one for one in corrections}
        self._names = _learnt(corrections)
        self._neighbours = ()

    def correction_of(self, note: Note) -> Correction | None:
        """Return what the developer said about a note, whatever its words are by now."""
        return self._corrections.get(note.id)

    def outdated(self, notes: Iterable[Note]) -> Iterator[Problem]:
        """Yield what is to be told of notes that read otherwise since they were corrected."""
        for note in notes:
            correction = self.correction_of(note)
            if correction is not None and not correction.holds_for(note):
                yield Problem(
                    note.source.file,
                    say(
                        "Note {note} reads otherwise since you corrected it; your correction is left aside.",
                        note=note.id,
                    ),
                    Severity.INFO,
                    line=note.source.line,
                    hint=say("Correct it again if that still holds, or take the correction back."),
                )

    def triage(self, note: Note, profile: ClientProfile) -> TriagedNote:
        """Return the verdict on a note, and the reply for a client of this profile.

        Notes are asked for in the order of the journals: replies in a row are not to read alike.
        """
        if self._library is not self._drafting.library:
            self._library = self._drafting.library
            self._triaged.clear()
        question = self._question(note)
        verdict = self._verdict(question)
        since = self._changes.day(verdict)
        drafted = (question, profile, since, tuple(reply.wordings for reply in self._neighbours))
        known = self._triaged.get(drafted)
        if known is None:
            known = self._triaged[drafted] = self._drafted(question, verdict, profile, since)
        if known.reply is not None:
            self._neighbours = (*self._neighbours, known.reply)[-_NEIGHBOURS:]
        return known

    def _verdict(self, question: _Question) -> Verdict:
        known = self._verdicts.get(question)
        if known is not None:
            return known
        verdict = self.matcher.judge(question.note, names=question.names, correction=question.correction)
        shown = self._verdicts[question] = self._ways.shown(self._unless_gone(question, verdict))
        return shown

    def _unless_gone(self, question: _Question, verdict: Verdict) -> Verdict:
        """Do not call a text the program's whose file was here a moment ago: it may be on its way back."""
        if verdict.claimed:
            self.stood[question.note] = verdict.claimed[0].entry.location.file
        file = self.stood.get(question.note)
        is_absent = verdict.finding is Finding.ABSENT and question.correction is None
        if file is None or file in self.catalogue.files or not is_absent:
            return verdict
        why = Evidence("gone", _GONE.say(file=file))
        return replace(verdict, kind=VerdictKind.UNCLEAR, finding=Finding.UNSURE, reasons=(why,), why=why)

    def _drafted(
        self, question: _Question, verdict: Verdict, profile: ClientProfile, since: dt.date | None
    ) -> TriagedNote:
        note = question.note
        occasion = Occasion(
            also=further_hits(verdict, self.matcher), since=since, neighbours=self._neighbours
        )
        reply = self._drafting.draft(
            lambda library: compose(note, verdict, profile, occasion=occasion, library=library)
        )
        return TriagedNote(note, verdict, reply, question.correction, occasion=occasion)

    def _question(self, note: Note) -> _Question:
        correction = self.correction_of(note)
        holds = correction is not None and correction.holds_for(note)
        return _Question(note, correction if holds else None, names_said(note, self._names))

    def keep(self, notes: frozenset[Note]) -> None:
        """Forget all notes but these, so that a long day does not fill the memory."""
        if len(self._verdicts) > len(notes):
            kept = {self._question(note) for note in notes}
            self._verdicts = {asked: verdict for asked, verdict in self._verdicts.items() if asked in kept}
            self._triaged = {key: known for key, known in self._triaged.items() if key[0] in kept}
            self.stood = {note: file for note, file in self.stood.items() if note in notes}
