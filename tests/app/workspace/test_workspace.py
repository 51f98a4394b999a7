import dataclasses
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.matching import Matcher
from app.model import (
    CopycueError,
    Entry,
    Finding,
    Language,
    Match,
    Note,
    Problem,
    Severity,
    Source,
    Verdict,
    VerdictKind,
)
from app.workspace import TriagedNote, Workspace
from tests.small_project import KIOSK, NOTES, write_project


@pytest.fixture
def project(tmp_path: Path) -> Workspace:
    copy, journal = write_project(tmp_path)
    return Workspace.of(copy=[copy], journals=[journal])


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Ids of the notes that are really judged, in turn."""
    ids: list[str] = []
    real = Matcher.judge

    def judge(self: Matcher, note: Note) -> Verdict:
        ids.append(note.id)
        return real(self, note)

    monkeypatch.setattr(Matcher, "judge", judge)
    return ids


def _save(path: Path, text: str) -> None:
    """Save as an editor does, with a time that file systems of any grain tell apart."""
    before = path.stat().st_mtime
    path.write_text(text, encoding="utf-8")
    os.utime(path, (before + 10, before + 10))


def _entry(project: Workspace, key: str) -> Entry:
    return next(entry for entry in project.read_copy().entries() if entry.key == key)


def _naming(*entries: Entry) -> TriagedNote:
    matches = tuple(Match(entry, None, 1.0, claimed=True) for entry in entries)
    verdict = Verdict(VerdictKind.COPY, 1.0, Finding.CHANGE, matches=matches)
    return TriagedNote(Note("1", "text", Source("notes.csv")), verdict, None)


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


# --- paths ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["copy", "journals"])
def test_a_missing_path_is_a_problem_and_the_rest_is_done(tmp_path: Path, missing: str) -> None:
    copy, journal = write_project(tmp_path)
    nowhere = tmp_path / "nowhere"
    project = Workspace.of(
        copy=[copy, *([nowhere] if missing == "copy" else [])],
        journals=[journal, *([nowhere] if missing == "journals" else [])],
    )
    triage = project.triage()
    assert [problem.severity for problem in triage.problems if "nowhere" in problem.file] == [Severity.ERROR]
    assert len(triage.notes) == 2
    assert triage.entries == 4


def test_a_path_that_appears_later_is_read_then(tmp_path: Path) -> None:
    project = Workspace.of(copy=[tmp_path / "copy"], journals=[tmp_path / "notes.csv"])
    assert len(project.triage().problems) == 2
    write_project(tmp_path)
    triage = project.triage()
    assert (triage.entries, len(triage.notes)) == (4, 2)
    assert [problem for problem in triage.problems if problem.severity is Severity.ERROR] == []


@pytest.mark.parametrize("written", ["relative", "absolute", "home"])
def test_settings_may_name_paths_in_three_ways(
    tmp_path: Path, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    write_project(tmp_path)
    before = {"relative": "..", "absolute": tmp_path.as_posix(), "home": "~"}[written]
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "copycue.toml").write_text(
        f'copy = ["{before}/copy"]\njournals = ["{before}/notes.csv"]', encoding="utf-8"
    )
    triage = Workspace.open(folder).triage()
    assert (triage.entries, len(triage.notes)) == (4, 2)


def test_a_workspace_may_be_named_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text('name = "Ferry"', encoding="utf-8")
    assert Workspace.open(tmp_path / "copycue.toml").name == "Ferry"


def test_a_workspace_without_a_name_is_called_like_its_folder(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text("", encoding="utf-8")
    assert Workspace.open(tmp_path).name == tmp_path.name


def test_settings_that_name_no_paths_are_a_problem_each(tmp_path: Path) -> None:
    (tmp_path / "copycue.toml").write_text("", encoding="utf-8")
    triage = Workspace.open(tmp_path).triage()
    assert [(problem.file, problem.message) for problem in triage.problems] == [
        ("copycue.toml", "No copy files are named."),
        ("copycue.toml", "No journals are named."),
    ]
    assert all("such as: " in problem.hint for problem in triage.problems)


def test_for_the_copy_alone_no_journal_is_missed(tmp_path: Path) -> None:
    copy, _ = write_project(tmp_path)
    assert Workspace.of(copy=[copy]).read_copy().problems == ()


def test_problems_of_the_settings_come_with_every_reading(tmp_path: Path) -> None:
    write_project(tmp_path)
    (tmp_path / "copycue.toml").write_text(
        'copy = "copy"\njournals = "notes.csv"\ncolour = "red"', encoding="utf-8"
    )
    project = Workspace.open(tmp_path)
    for problems in (project.triage().problems, project.read_copy().problems):
        assert "There is no setting “colour”; it was ignored." in [problem.message for problem in problems]


def test_watched_are_journals_and_copy(project: Workspace, tmp_path: Path) -> None:
    assert project.watched == (tmp_path / "notes.csv", tmp_path / "copy")


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
    excerpt = project.excerpt(_entry(project, "start.buy"), around=1)
    assert excerpt is not None
    assert (excerpt.first_line, excerpt.start, excerpt.end) == (4, (5, 27), (5, 39))


def test_there_is_no_excerpt_of_a_place_that_moved(project: Workspace, tmp_path: Path) -> None:
    entry = _entry(project, "start.buy")
    _save(tmp_path / "copy" / "kiosk.xml", KIOSK.replace("<copy>", "<copy>\n"))
    project.triage()
    assert project.excerpt(entry) is None


def test_there_is_no_excerpt_of_a_file_that_is_gone(project: Workspace, tmp_path: Path) -> None:
    entry = _entry(project, "start.buy")
    (tmp_path / "copy" / "kiosk.xml").unlink()
    project.triage()
    assert project.excerpt(entry) is None


def test_a_place_that_holds_is_verified(project: Workspace) -> None:
    assert project.verify(_naming(_entry(project, "start.buy"))) == ()


@pytest.mark.parametrize("after", [KIOSK.replace("Buy a", "Get a"), KIOSK.replace("Welcom", "Welcome"), ""])
def test_a_place_that_changed_since_is_told_at_copy_time(
    project: Workspace, tmp_path: Path, after: str
) -> None:
    """No triage lies between: what counts is the file on disk."""
    triaged = _naming(_entry(project, "start.title"), _entry(project, "start.buy"))
    _save(tmp_path / "copy" / "kiosk.xml", after)
    told = project.verify(triaged)
    assert "start.buy" in {problem.message.split("“")[1].split("”")[0] for problem in told}
    assert all(problem.file == "kiosk.xml" and problem.line for problem in told)


def test_a_place_is_not_true_for_a_workspace_that_has_read_nothing(
    project: Workspace, tmp_path: Path
) -> None:
    triaged = _naming(_entry(project, "start.buy"))
    assert len(Workspace.of(copy=[tmp_path / "copy"]).verify(triaged)) == 1


# --- replies --------------------------------------------------------------------------------------


def test_a_reply_is_drafted_again_in_another_voice(project: Workspace) -> None:
    triaged = next(each for each in project.triage().notes if each.reply)
    again = project.redraft(triaged, language=Language.DE)
    assert again is not None
    assert again.language is Language.DE


@pytest.mark.parametrize(
    ("problem", "drafted"),
    [
        (Problem("kiosk.xml", "<b> is not closed.", line=3, column=7, hint="Type </b>."), True),
        (Problem("kiosk.xml", "There is no such file."), False),
        (Problem("kiosk.xml", "Careful.", Severity.WARNING, line=3), False),
    ],
)
def test_only_a_fault_with_a_place_is_worth_a_message(
    project: Workspace, problem: Problem, *, drafted: bool
) -> None:
    reply = project.reply_about_broken_file(problem)
    assert (reply is not None) == drafted


# --- threads --------------------------------------------------------------------------------------


def test_questions_are_answered_while_a_triage_runs(
    project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = _entry(project, "start.buy")
    reached, go_on = threading.Event(), threading.Event()
    real = Matcher.judge

    def slow(self: Matcher, note: Note) -> Verdict:
        reached.set()
        assert go_on.wait(10)
        return real(self, note)

    monkeypatch.setattr(Matcher, "judge", slow)
    worker = threading.Thread(target=project.triage)
    worker.start()
    assert reached.wait(10)
    try:
        assert project.excerpt(entry) is not None
        assert project.verify(_naming(entry)) == ()
    finally:
        go_on.set()
        worker.join(10)


def test_two_readings_never_run_at_once(project: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    running: list[int] = []
    most: list[int] = []
    real = Catalogue.read

    def read(*given: object, **named: object) -> Catalogue:
        running.append(1)
        most.append(len(running))
        threading.Event().wait(0.02)
        running.pop()
        return real(*given, **named)  # type: ignore[arg-type]  # handed through

    monkeypatch.setattr(Catalogue, "read", read)
    workers = [threading.Thread(target=project.triage) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(10)
    assert most == [1]
    assert project.triage().revision == 5


@pytest.fixture
def saving(tmp_path: Path, project: Workspace) -> Iterator[None]:
    """Somebody saves the file over and over, in two states."""
    path, stop = tmp_path / "copy" / "kiosk.xml", threading.Event()

    def save() -> None:
        states = [KIOSK, KIOSK.replace("<copy>", "<copy>\n\n")]
        while not stop.is_set():
            for state in states:
                part = path.with_suffix(".part")
                part.write_text(state, encoding="utf-8")
                part.replace(path)

    project.triage()
    worker = threading.Thread(target=save)
    worker.start()
    yield
    stop.set()
    worker.join(10)


@pytest.mark.usefixtures("saving")
def test_an_excerpt_marks_the_words_of_the_entry_however_files_change(project: Workspace) -> None:
    entry = _entry(project, "start.buy")
    seen: set[str | None] = set()
    for _ in range(30):
        project.triage()
        excerpt = project.excerpt(entry)
        if excerpt is None:
            seen.add(None)
            continue
        line = excerpt.lines[excerpt.start[0] - excerpt.first_line]
        seen.add(line[excerpt.start[1] - 1 : excerpt.end[1] - 1])
    assert seen <= {"Buy a ticket", None}


# --- misuse ---------------------------------------------------------------------------------------


def test_a_folder_without_settings_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CopycueError, match=r"copycue\.toml"):
        Workspace.open(tmp_path)


def test_what_comes_out_is_a_value(project: Workspace) -> None:
    triage = project.triage()
    with pytest.raises(dataclasses.FrozenInstanceError):
        triage.notes = ()  # type: ignore[misc]  # the point of the test
