"""Triage: what changed is read, the notes that this concerns are judged, and all of it is summed up."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.ledger import AnyLedger
from app.model import ClientProfile, Problem, say, utc_now
from app.workspace.progress import CancelledError, Report
from app.workspace.project.setup import Setup
from app.workspace.reading.copy_files import CopyFiles
from app.workspace.reading.found_problems import unnamed
from app.workspace.reading.notebook import Notebook, NotebookReading
from app.workspace.replies.drafting import Drafting, usual_language, with_text_notes
from app.workspace.replies.file_replies import replies_about_broken_files
from app.workspace.values import Triage, TriagedNote
from app.workspace.verdicts.judging import Judging
from app.workspace.verdicts.kept_verdicts import VerdictsToKeep

__all__ = ["Triaging"]


class Triaging:
    """Triages a project again and again; one thread at a time.

    Args:
        setup: what the project is made of.
        copy: its copy files.
        notebook: its notes.
        ledger: remembers what was done about them, and takes the verdicts.
        drafting: writes the replies.
    """

    def __init__(
        self, setup: Setup, copy: CopyFiles, notebook: Notebook, ledger: AnyLedger, drafting: Drafting
    ) -> None:
        self._setup = setup
        self._copy = copy
        self._notebook = notebook
        self._ledger = ledger
        self._drafting = drafting
        self._judging: Judging | None = None
        self._verdicts = VerdictsToKeep()
        self._revision = 0

    def triage(self, profile: ClientProfile, report: Report) -> Triage:
        """Return what is to be said of each note now; where it is cancelled, of those judged so far."""
        triaged: list[TriagedNote] = []
        reading: NotebookReading | None = None
        try:
            self._drafting.renew()
            judging = self._refreshed(report)
            reading = self._notebook.read(report.told_of(say("Reading the journal")))
            memory = self._ledger.read()
            judging.heed(memory.corrections, memory.states)
            for number, note in enumerate(reading.notes, 1):
                judged = reading.with_past(judging.triage(note, profile))
                triaged.append(judged.with_state(memory.states.get(note.id)))
                report(say("Judging notes"), number, len(reading.notes))
            judging.keep(frozenset(reading.notes))
            self._ledger.keep_verdicts(self._verdicts.new(triaged, utc_now()))
        except CancelledError:
            return self._summed_up(triaged, reading, profile, complete=False)
        return self._summed_up(triaged, reading, profile, complete=True)

    def journal_path(self, journal: str) -> Path | None:
        """Return where a journal is, by its name as last read; None for one that was not among them."""
        return self._notebook.path(journal)

    def _refreshed(self, report: Report) -> Judging:
        """Return what judges notes against the copy as it is now: the same as before if nothing changed."""
        catalogue = self._copy.read(report)
        if self._judging is None or self._judging.catalogue is not catalogue:
            self._judging = Judging(catalogue, self._judging, self._setup.links, self._drafting)
        return self._judging

    def _summed_up(
        self,
        triaged: Sequence[TriagedNote],
        reading: NotebookReading | None,
        profile: ClientProfile,
        *,
        complete: bool,
    ) -> Triage:
        self._revision += 1
        catalogue = self._copy.last
        return Triage(
            revision=self._revision,
            notes=with_text_notes(triaged),
            problems=tuple(dict.fromkeys(self._problems(reading))),
            copy_files=0 if catalogue is None else len(catalogue.files),
            entries=0 if catalogue is None else len(catalogue),
            journals=0 if reading is None else len(reading.files),
            checked=utc_now().astimezone(),
            complete=complete,
            file_replies=replies_about_broken_files(catalogue, profile, usual_language(triaged)),
            withdrawn=() if reading is None else reading.withdrawn,
        )

    def _problems(self, reading: NotebookReading | None) -> Iterator[Problem]:
        yield from self._setup.problems
        yield from unnamed("copy", self._setup.copy)
        yield from unnamed("journals", self._setup.journals)
        if self._copy.last is not None:
            yield from self._copy.last.problems
        if reading is not None:
            yield from reading.problems
        yield from self._ledger.read().problems
        if reading is not None and self._judging is not None:
            yield from self._judging.outdated(reading.notes)
        yield from self._drafting.problems
