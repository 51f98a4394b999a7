"""Drafts about copy files that an edit has broken: only where all that is wrong is known."""

from pathlib import Path

import pytest

from app.model import Finding, Language, Situation
from app.workspace import Workspace

SOUND = '<copy>\n<text key="gate">Gate 4</text>\n<text key="deck">Sun deck</text>\n</copy>'
BROKEN = SOUND.replace("Gate 4", "Gates 4 & 5")
TWICE = BROKEN.replace("Sun deck", "Deck <6>")
BEYOND_REPAIR = SOUND + SOUND
NOTES = 'ID,Note\n7,"Please change ""Sun deck"" to ""Sun deck, aft""."\n'
NOTIZEN = (
    "ID,Note\n7,Bitte „Sun deck“ in „Sonnendeck“ ändern.\n8,Der Text „Sun deck“ ist falsch geschrieben.\n"
)


def project(folder: Path, copy: str, notes: str = NOTES) -> Workspace:
    (folder / "copy").mkdir()
    (folder / "copy" / "kiosk.xml").write_text(copy, encoding="utf-8")
    (folder / "notes.csv").write_text(notes, encoding="utf-8")
    return Workspace.of(copy=[folder / "copy"], journals=[folder / "notes.csv"])


def test_a_broken_file_has_a_draft_that_says_what_to_type(tmp_path: Path) -> None:
    (draft,) = project(tmp_path, BROKEN).triage().file_replies
    assert (draft.file, [problem.line for problem in draft.problems]) == ("kiosk.xml", [2])
    assert draft.reply.situation is Situation.BROKEN_FILE
    assert "kiosk.xml, line 2" in draft.reply.text
    assert "& 5 → &amp; 5" in draft.reply.text


def test_a_file_with_two_faults_has_one_draft_with_both(tmp_path: Path) -> None:
    (draft,) = project(tmp_path, TWICE).triage().file_replies
    assert [problem.line for problem in draft.problems] == [2, 3]
    assert "line 2" in draft.reply.text
    assert "line 3" in draft.reply.text
    assert "two" in draft.reply.text


@pytest.mark.parametrize("copy", [SOUND, BEYOND_REPAIR, SOUND.replace("Gate", "& & & & & &")])
def test_nothing_is_drafted_where_nothing_is_wrong_or_too_little_is_certain(
    tmp_path: Path, copy: str
) -> None:
    assert project(tmp_path, copy).triage().file_replies == ()


def test_the_draft_is_in_the_language_of_the_notes(tmp_path: Path) -> None:
    (draft,) = project(tmp_path, BROKEN, NOTIZEN).triage().file_replies
    assert draft.reply.language is Language.DE
    assert "Zeile 2" in draft.reply.text


def test_without_notes_the_language_may_be_chosen(tmp_path: Path) -> None:
    workspace = project(tmp_path, BROKEN)
    assert workspace.file_replies() == ()
    workspace.read_copy()
    assert [draft.reply.language for draft in workspace.file_replies()] == [Language.EN]
    assert [draft.reply.language for draft in workspace.file_replies(Language.DE)] == [Language.DE]


def test_a_note_about_a_text_in_a_broken_file_says_what_must_be_repaired_first(tmp_path: Path) -> None:
    (triaged,) = project(tmp_path, BROKEN).triage().notes
    verdict = triaged.verdict
    assert (verdict.finding, verdict.claimed, triaged.reply) == (Finding.UNSURE, (), None)
    assert verdict.why is not None
    assert verdict.why.sentence == (
        "Its text stands in “kiosk.xml”, which must be repaired first (line 2). "
        "A bare “&” stands here; XML reads it as the start of a code. "
        "Type &amp; 5 for & 5. With that the file is sound again."
    )
    best = verdict.matches[0]
    assert (best.entry.key, best.entry.location.line, best.entry.editable) == ("deck", 3, False)


def test_once_the_file_is_repaired_the_same_note_is_answered(tmp_path: Path) -> None:
    workspace = project(tmp_path, BROKEN)
    workspace.triage()
    (tmp_path / "copy" / "kiosk.xml").write_text(SOUND.replace("Gate 4", "Gates 4 &amp; 5"), encoding="utf-8")
    triage = workspace.triage()
    assert triage.file_replies == ()
    (claimed,) = triage.notes[0].verdict.claimed
    assert claimed.entry.key == "deck"
    assert triage.notes[0].reply is not None
