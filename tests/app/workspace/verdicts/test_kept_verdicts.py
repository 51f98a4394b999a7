"""Verdicts are kept in the ledger, once each, with what was told and why."""

from pathlib import Path

import pytest

from app.ledger import Ledger
from app.model import Finding, KeptPlace, VerdictKind
from app.workspace import Workspace
from tests.small_project import KIOSK


def test_a_verdict_is_kept_with_its_place_and_its_reasons(project: Workspace) -> None:
    triaged = next(one for one in project.triage().notes if one.verdict.finding is Finding.CHANGE)
    kept = project.memory.verdicts[triaged.note.id]
    (match,) = triaged.verdict.claimed
    assert match.edit is not None
    assert (kept.kind, kept.finding, kept.revision) == (VerdictKind.COPY, Finding.CHANGE, 1)
    location = match.entry.location
    assert kept.places == (
        KeptPlace(
            location.file,
            match.entry.key,
            location.line,
            match.entry.value,
            match.edit.old,
            match.edit.new,
        ),
    )
    assert kept.evidence == tuple(reason.sentence for reason in triaged.verdict.reasons)


def test_another_reading_of_the_same_keeps_nothing_new(
    project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.triage()
    given: list[int] = []
    monkeypatch.setattr(Ledger, "keep_verdicts", lambda _, new: given.append(len(new)))
    project.triage()
    assert given == [0]


def test_a_verdict_that_changed_is_kept_behind_the_earlier_one(project: Workspace, tmp_path: Path) -> None:
    before = {one.note.id: one.verdict.finding for one in project.triage().notes}
    copy = tmp_path / "copy" / "kiosk.xml"
    copy.write_text(KIOSK.replace("Welcom on board", "Welcome on board"), encoding="utf-8")
    after = {one.note.id: one.verdict.finding for one in project.triage().notes}
    (changed,) = [note_id for note_id in before if before[note_id] != after[note_id]]
    assert project.memory.verdicts[changed].finding is after[changed]
