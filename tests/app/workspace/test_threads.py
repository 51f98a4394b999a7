"""Questions from one thread while another one reads."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.matching import Matcher
from app.workspace import Workspace
from tests.app.workspace.conftest import before, entry_of, naming
from tests.small_project import KIOSK


def test_questions_are_answered_while_a_triage_runs(
    project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = entry_of(project, "start.buy")
    reached, go_on = threading.Event(), threading.Event()

    def wait(*_: object, **__: object) -> None:
        reached.set()
        assert go_on.wait(10)

    monkeypatch.setattr(Matcher, "judge", before(wait, Matcher.judge))
    worker = threading.Thread(target=project.triage)
    worker.start()
    assert reached.wait(10)
    try:
        assert project.excerpt(entry) is not None
        assert project.verify(naming(entry)) == ()
    finally:
        go_on.set()
        worker.join(10)


def test_two_readings_never_run_at_once(project: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    running: list[int] = []
    most: list[int] = []

    def take_a_while(*_: object, **__: object) -> None:
        running.append(1)
        most.append(len(running))
        threading.Event().wait(0.02)
        running.pop()

    monkeypatch.setattr(Catalogue, "read", before(take_a_while, Catalogue.read))
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
    entry = entry_of(project, "start.buy")
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
