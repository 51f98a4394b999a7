import dataclasses
import os
import queue
from pathlib import Path

import pytest

import app.workspace
from app.matching import Matcher
from app.model import Language, Note
from app.workspace import Workspace
from tests.app.workspace.conftest import before, entry_of, naming
from tests.small_project import KIOSK, NOTES


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Ids of the notes that are really judged, in turn."""
    ids: list[str] = []

    def note_down(_matcher: Matcher, note: Note, **_more: object) -> None:
        ids.append(note.id)

    monkeypatch.setattr(Matcher, "judge", before(note_down, Matcher.judge))
    return ids


def _save(path: Path, text: str) -> None:
    """Save as an editor does, with a time that file systems of any grain tell apart."""
    before = path.stat().st_mtime
    path.write_text(text, encoding="utf-8")
    os.utime(path, (before + 10, before + 10))


@pytest.mark.parametrize("name", app.workspace.__all__)
def test_what_the_package_offers_is_there(name: str) -> None:
    assert getattr(app.workspace, name).__name__ == name


# --- triage ---------------------------------------------------------------------------------------


def test_the_notes_come_in_the_order_of_the_journal(project: Workspace) -> None:
    assert [triaged.note.id for triaged in project.triage().notes] == ["12", "7"]


def test_a_triage_counts_what_was_read(project: Workspace) -> None:
    triage = project.triage()
    assert (triage.copy_files, triage.entries, triage.journals) == (1, 4, 1)
    assert triage.complete
    assert triage.checked.tzinfo is not None


def test_each_reading_has_a_higher_revision(project: Workspace) -> None:
    assert project.triage().revision < project.triage().revision


def test_what_did_not_change_is_not_judged_again(project: Workspace, judged: list[str]) -> None:
    first, second = project.triage(), project.triage()
    assert judged == ["12", "7"]
    assert first.notes == second.notes


def test_a_touched_file_is_no_change(project: Workspace, judged: list[str], tmp_path: Path) -> None:
    project.triage()
    _save(tmp_path / "copy" / "kiosk.xml", KIOSK)
    project.triage()
    assert judged == ["12", "7"]


def test_a_new_note_alone_is_judged(project: Workspace, judged: list[str], tmp_path: Path) -> None:
    project.triage()
    _save(tmp_path / "notes.csv", NOTES + "13,2026-11-04,Ines Vogt,The clock is late.\n")
    assert [triaged.note.id for triaged in project.triage().notes] == ["12", "7", "13"]
    assert judged == ["12", "7", "13"]


def test_notes_are_judged_again_when_the_copy_changed(
    project: Workspace, judged: list[str], tmp_path: Path
) -> None:
    project.triage()
    _save(tmp_path / "copy" / "kiosk.xml", KIOSK.replace("Welcom on", "Welcome on"))
    project.triage()
    assert judged == ["12", "7", "12", "7"]


def test_a_removed_note_is_forgotten(project: Workspace, judged: list[str], tmp_path: Path) -> None:
    project.triage()
    _save(tmp_path / "notes.csv", NOTES.splitlines()[0] + "\n")
    assert project.triage().notes == ()
    _save(tmp_path / "notes.csv", NOTES)
    project.triage()
    assert judged == ["12", "7", "12", "7"]


def test_another_language_needs_other_replies_and_no_other_verdicts(
    project: Workspace, judged: list[str]
) -> None:
    before = project.triage()
    project.reply_in(Language.DE)
    after = project.triage()
    assert judged == ["12", "7"]
    assert {each.reply.language for each in before.notes if each.reply} == {Language.EN}
    assert {each.reply.language for each in after.notes if each.reply} == {Language.DE}


def test_progress_tells_the_steps_in_turn(project: Workspace) -> None:
    steps: list[tuple[str, int, int]] = []
    project.triage(progress=lambda what, done, of: steps.append((what, done, of)))
    assert list(dict.fromkeys(what for what, _, _ in steps)) == [
        "Reading copy files",
        "Reading the journal",
        "Judging notes",
    ]
    assert steps[-1] == ("Judging notes", 2, 2)


def test_a_cancelled_triage_says_that_it_is_not_whole(project: Workspace, judged: list[str]) -> None:
    triage = project.triage(cancelled=lambda: judged == ["12"])
    assert not triage.complete
    assert [triaged.note.id for triaged in triage.notes] == ["12"]
    assert project.triage().complete


def test_a_triage_can_be_cancelled_before_anything_is_read(project: Workspace) -> None:
    triage = project.triage(cancelled=lambda: True)
    assert (triage.complete, triage.notes, triage.entries) == (False, (), 0)


# --- the copy alone -------------------------------------------------------------------------------


def test_a_reading_of_the_copy_stays_as_it_was(project: Workspace, tmp_path: Path) -> None:
    reading = project.read_copy()
    _save(tmp_path / "copy" / "kiosk.xml", "<copy/>")
    assert len(project.read_copy()) == 0
    assert next(entry.value for entry in reading.entries()) == "Welcom on board"


def test_displayed_text_is_located(project: Workspace) -> None:
    places = project.read_copy().locate("insert your card")
    assert places[0].entry.key == "pay.card"


# --- excerpt and verify ---------------------------------------------------------------------------


def test_an_excerpt_shows_the_place(project: Workspace) -> None:
    excerpt = project.excerpt(entry_of(project, "start.buy"), around=1)
    assert excerpt is not None
    assert (excerpt.first_line, excerpt.start, excerpt.end) == (4, (5, 27), (5, 39))


def test_there_is_no_excerpt_of_a_place_that_moved(project: Workspace, tmp_path: Path) -> None:
    entry = entry_of(project, "start.buy")
    _save(tmp_path / "copy" / "kiosk.xml", KIOSK.replace("<copy>", "<copy>\n"))
    project.triage()
    assert project.excerpt(entry) is None


def test_there_is_no_excerpt_of_a_file_that_is_gone(project: Workspace, tmp_path: Path) -> None:
    entry = entry_of(project, "start.buy")
    (tmp_path / "copy" / "kiosk.xml").unlink()
    project.triage()
    assert project.excerpt(entry) is None


def test_a_place_that_holds_is_verified(project: Workspace) -> None:
    assert project.verify(naming(entry_of(project, "start.buy"))) == ()


@pytest.mark.parametrize(
    ("after", "moved"),
    [
        (KIOSK.replace("Buy a", "Get a"), {"start.buy"}),
        (
            KIOSK.replace("Welcom", "Welcome"),
            {"start.title"},
        ),  # line and column of the other are as they were
        (KIOSK.replace("<copy>", "<copy>\n"), {"start.title", "start.buy"}),
        ("", {"start.title", "start.buy"}),
    ],
)
def test_a_place_that_changed_since_is_told_at_copy_time(
    project: Workspace, tmp_path: Path, after: str, moved: set[str]
) -> None:
    """No triage lies between: what counts is the file on disk."""
    triaged = naming(entry_of(project, "start.title"), entry_of(project, "start.buy"))
    _save(tmp_path / "copy" / "kiosk.xml", after)
    told = project.verify(triaged)
    assert {problem.message.split("“")[1].split("”")[0] for problem in told} == moved
    assert all(problem.file == "kiosk.xml" and problem.line for problem in told)


def test_a_place_is_not_true_for_a_workspace_that_has_read_nothing(
    project: Workspace, tmp_path: Path
) -> None:
    triaged = naming(entry_of(project, "start.buy"))
    assert len(Workspace.of(copy=[tmp_path / "copy"]).verify(triaged)) == 1


# --- replies --------------------------------------------------------------------------------------


def test_a_reply_is_drafted_again_in_another_voice(project: Workspace) -> None:
    triaged = next(each for each in project.triage().notes if each.reply)
    again = project.redraft(triaged, language=Language.DE)
    assert again is not None
    assert again.language is Language.DE


def test_what_comes_out_is_a_value(project: Workspace) -> None:
    triage = project.triage()
    with pytest.raises(dataclasses.FrozenInstanceError):
        triage.notes = ()  # type: ignore[misc]  # the point of the test


def test_texts_are_found_by_their_words(project: Workspace) -> None:
    assert project.texts.find("card").total == 0, "nothing was read yet"
    project.texts.prepare()
    project.read_copy()
    project.texts.prepare()
    found = project.texts.find("insert card", limit=5)
    assert [text.entry.key for text in found.texts] == ["pay.card"]


# --- watching -------------------------------------------------------------------------------------


def test_trouble_with_watching_is_a_reason_to_look(tmp_path: Path) -> None:
    told: queue.SimpleQueue[frozenset[Path]] = queue.SimpleQueue()
    watcher = Workspace.of(copy=[tmp_path / "away"]).watch(told.put)
    try:
        assert [told.get(timeout=10) for _ in ("at the start", "the folder is not there")] == [
            frozenset()
        ] * 2
        assert "is not there" in watcher.trouble
    finally:
        watcher.stop()
