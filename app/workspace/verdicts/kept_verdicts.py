"""Verdicts on their way into the ledger: what was told and why, only where it is new."""

import datetime as dt
from collections.abc import Sequence

from app.model import KeptPlace, KeptVerdict, Match, Verdict
from app.workspace.values import TriagedNote

__all__ = ["VerdictsToKeep", "kept_verdict"]


def kept_verdict(triaged: TriagedNote, at: dt.datetime) -> KeptVerdict:
    """Return a verdict as the ledger keeps it, made at a time (aware)."""
    verdict = triaged.verdict
    return KeptVerdict(
        triaged.note.id,
        triaged.revision,
        verdict.kind,
        verdict.finding,
        verdict.confidence,
        tuple(reason.sentence for reason in verdict.reasons),
        tuple(map(_place, verdict.claimed)),
        at,
    )


def _place(match: Match) -> KeptPlace:
    entry, edit = match.entry, match.edit
    changes = (edit.old, edit.new) if edit else ("", None)
    return KeptPlace(entry.location.file, entry.key, entry.location.line, entry.value, *changes)


class VerdictsToKeep:
    """Remembers which verdicts were kept, so that a reading in which nothing changed costs nothing."""

    def __init__(self) -> None:
        self._kept: dict[str, Verdict] = {}

    def new(self, triaged: Sequence[TriagedNote], at: dt.datetime) -> list[KeptVerdict]:
        """Return the verdicts that were not asked about before; they count as kept from now on."""
        before = self._kept
        self._kept = {one.note.id: one.verdict for one in triaged}
        return [kept_verdict(one, at) for one in triaged if before.get(one.note.id) is not one.verdict]
