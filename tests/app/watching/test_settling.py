"""A file is told once it looks the same twice: soon after it was closed, later when more may come."""

from collections.abc import Collection, Mapping
from pathlib import Path

import pytest

from app.watching.collapse import Cause
from app.watching.settling import Quiet, Settled, Settling
from app.watching.snapshot import Mark

NOTES, COPY = Path("/client/a.md"), Path("/client/b.xml")
BEFORE, FIRST, SECOND, EMPTY = Mark(9, 1), Mark(10, 2), Mark(20, 3), Mark(0, 4)


class Scene:
    """Files that look as a case says, and what came to rest when."""

    def __init__(self) -> None:
        self.settling = Settling(Quiet(0.2))
        self.marks: dict[Path, Mark | None] = {}
        self.settled: list[tuple[float, Settled]] = []
        self.looks = 0

    def notice(
        self,
        cause: Cause,
        mark: Mark | None,
        now: float = 0.0,
        *,
        path: Path = NOTES,
        before: Mark | None = BEFORE,
    ) -> None:
        self.marks[path] = mark
        self.settling.notice(path, cause, mark=mark, before=before, now=now)

    def look(self, paths: Collection[Path]) -> Mapping[Path, Mark | None]:
        self.looks += 1
        return {path: self.marks[path] for path in paths}

    def run_until(self, end: float) -> None:
        while (due := self.settling.due_at()) is not None and due <= end:
            self.settled += [(due, one) for one in self.settling.take(due, self.look)]

    def times(self) -> list[float]:
        """Return when files came to rest, to a tenth of a second."""
        self.run_until(60)
        return [round(at, 1) for at, _ in self.settled]


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.mark.parametrize(
    ("cause", "mark", "seconds"),
    [
        pytest.param(Cause.DONE, FIRST, 0.1, id="closed, or put in its place"),
        pytest.param(Cause.OPEN, FIRST, 0.2, id="perhaps still open"),
        pytest.param(Cause.HINT, FIRST, 0.2, id="its rights changed"),
        pytest.param(Cause.SEEN, FIRST, 0.2, id="found by a look"),
        pytest.param(Cause.DONE, None, 0.6, id="gone: many programs begin to save so"),
        pytest.param(Cause.DONE, EMPTY, 1.0, id="suddenly empty: others begin to save so"),
        pytest.param(Cause.OPEN, EMPTY, 1.0, id="empty and perhaps still open"),
    ],
)
def test_how_long_a_file_must_stay_as_it_is(
    scene: Scene, cause: Cause, mark: Mark | None, seconds: float
) -> None:
    scene.notice(cause, mark)
    assert scene.times() == [seconds]
    assert scene.settled[0][1] == Settled(NOTES, mark, cause)


@pytest.mark.parametrize("before", [None, EMPTY], ids=["new", "empty before"])
def test_a_file_that_was_never_full_may_be_empty_sooner(scene: Scene, before: Mark | None) -> None:
    scene.notice(Cause.DONE, EMPTY, before=before)
    assert scene.times() == [0.1]


def test_a_new_file_that_is_empty_and_was_not_closed_is_waited_for(scene: Scene) -> None:
    scene.notice(Cause.OPEN, EMPTY, before=None)
    assert scene.times() == [1.0]


def test_a_file_that_has_changed_since_is_waited_for(scene: Scene) -> None:
    scene.notice(Cause.OPEN, FIRST)
    scene.run_until(0.1)
    scene.marks[NOTES] = SECOND
    assert scene.times() == [0.4]


def test_each_event_puts_it_off(scene: Scene) -> None:
    for now in (0.0, 0.15, 0.3):
        scene.run_until(now)
        scene.notice(Cause.OPEN, FIRST, now)
    assert scene.times() == [0.5]


def test_a_file_that_never_rests_is_told_all_the_same_and_says_so(scene: Scene) -> None:
    for step in range(100):
        scene.run_until(step / 10)
        scene.notice(Cause.OPEN, Mark(step, step), step / 10)
    scene.run_until(60)
    assert [(at, one.rests) for at, one in scene.settled] == [(5.0, False), (10.0, False)]


def test_a_file_that_changes_at_every_look_is_told_after_five_seconds(scene: Scene) -> None:
    scene.notice(Cause.OPEN, FIRST)
    while not scene.settled:
        scene.marks[NOTES] = Mark(scene.looks, scene.looks)
        scene.run_until(scene.settling.due_at() or 0)
    ((at, one),) = scene.settled
    assert (at, one.rests) == (5.0, False)


def test_a_look_that_finds_nothing_new_does_not_put_it_off(scene: Scene) -> None:
    scene.notice(Cause.OPEN, FIRST)
    scene.notice(Cause.SEEN, FIRST, 0.15)
    assert scene.times() == [0.2]


def test_an_event_that_comes_after_the_look_announces_it_all_the_same(scene: Scene) -> None:
    scene.notice(Cause.SEEN, FIRST)
    scene.notice(Cause.HINT, FIRST, 0.05)
    scene.run_until(1)
    assert scene.settled[0][1].cause is Cause.HINT


def test_a_look_does_not_make_less_of_an_event(scene: Scene) -> None:
    scene.notice(Cause.DONE, FIRST)
    scene.notice(Cause.SEEN, SECOND, 0.05)
    scene.run_until(1)
    assert scene.settled[0][1] == Settled(NOTES, SECOND, Cause.DONE)


def test_a_file_that_rests_does_not_wait_for_one_that_does_not(scene: Scene) -> None:
    scene.notice(Cause.DONE, FIRST)
    scene.notice(Cause.OPEN, FIRST, path=COPY)
    scene.run_until(0.1)
    assert [one.path for _, one in scene.settled] == [NOTES]


def test_files_saved_together_are_looked_at_together(scene: Scene) -> None:
    for number in range(100):
        scene.notice(Cause.DONE, FIRST, number / 10_000, path=Path(f"/client/{number}.xml"))
    scene.run_until(1)
    assert len(scene.settled) == 100
    assert scene.looks == 1


def test_a_file_that_rests_is_told_once(scene: Scene) -> None:
    scene.notice(Cause.DONE, FIRST)
    scene.run_until(60)
    assert len(scene.settled) == 1
    assert scene.settling.due_at() is None
