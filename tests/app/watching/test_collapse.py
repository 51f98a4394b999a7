"""A burst of raw events becomes the paths to look at."""

from pathlib import Path

import pytest

from app.watching.collapse import Burst, Kind, RawEvent, collapse

NOTES, COPY, TEMP, BACKUP, FOLDER = (
    Path("/client") / name for name in ("a.md", "b.xml", "a.tmp", "a.md~", "sub")
)
CREATED, MODIFIED, CLOSED, MOVED, DELETED = Kind


def moved(path: Path, target: Path) -> RawEvent:
    return RawEvent(MOVED, path, target)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        pytest.param([], set(), id="nothing"),
        pytest.param([RawEvent(CLOSED, NOTES)], {NOTES}, id="one save"),
        pytest.param(
            [RawEvent(MODIFIED, NOTES), RawEvent(MODIFIED, NOTES)], {NOTES}, id="a save in two writes"
        ),
        pytest.param([RawEvent(CLOSED, COPY), RawEvent(CLOSED, NOTES)], {COPY, NOTES}, id="two files"),
        pytest.param(
            [RawEvent(DELETED, NOTES), RawEvent(CREATED, NOTES)], {NOTES}, id="deleted, then created"
        ),
        pytest.param([RawEvent(CREATED, NOTES), RawEvent(DELETED, NOTES)], set(), id="created, then deleted"),
        pytest.param(
            [RawEvent(DELETED, NOTES), RawEvent(CREATED, NOTES), RawEvent(DELETED, NOTES)],
            {NOTES},
            id="deleted for good after all",
        ),
        pytest.param(
            [RawEvent(CREATED, NOTES), RawEvent(DELETED, NOTES), RawEvent(CREATED, NOTES)],
            {NOTES},
            id="created after all",
        ),
        pytest.param(
            [RawEvent(CREATED, TEMP), RawEvent(CLOSED, TEMP), moved(TEMP, NOTES)],
            {TEMP, NOTES},
            id="saved by replacement",
        ),
        pytest.param(
            [
                moved(NOTES, BACKUP),
                RawEvent(CREATED, NOTES),
                RawEvent(CLOSED, NOTES),
                RawEvent(DELETED, BACKUP),
            ],
            {NOTES, BACKUP},
            id="saved with a backup",
        ),
        pytest.param(
            [RawEvent(CREATED, TEMP), moved(TEMP, NOTES), RawEvent(DELETED, NOTES)],
            {TEMP, NOTES},
            id="replaced and deleted: it may have been there before",
        ),
        pytest.param([moved(NOTES, COPY)], {NOTES, COPY}, id="renamed"),
        pytest.param(
            [RawEvent(CREATED, NOTES), moved(NOTES, BACKUP)],
            {NOTES, BACKUP},
            id="saved with a backup, told in the wrong order by polling",
        ),
        pytest.param([RawEvent(CREATED, FOLDER, folder=True)], {FOLDER}, id="a folder moved in"),
        pytest.param([RawEvent(MODIFIED, FOLDER, folder=True)], set(), id="a folder's list of files changed"),
    ],
)
def test_a_burst_becomes_the_paths_to_look_at(events: list[RawEvent], expected: set[Path]) -> None:
    assert collapse(events) == expected


def test_ten_thousand_files_are_told_once_each() -> None:
    paths = {Path(f"/client/{number}.xml") for number in range(10_000)}
    events = [RawEvent(kind, path) for path in paths for kind in (CREATED, MODIFIED, CLOSED)]
    assert collapse(events) == paths


def test_a_burst_ends_after_a_quiet_time() -> None:
    burst = Burst(quiet_s=0.2, longest_s=1.0)
    burst.add(RawEvent(CLOSED, NOTES), now=5.0)
    burst.add(RawEvent(CLOSED, NOTES), now=5.1)
    assert burst.due_at() == pytest.approx(5.3)


def test_a_burst_ends_at_last_even_if_it_is_never_quiet() -> None:
    burst = Burst(quiet_s=0.2, longest_s=1.0)
    for step in range(20):
        burst.add(RawEvent(MODIFIED, NOTES), now=5.0 + step * 0.1)
    assert burst.due_at() == pytest.approx(6.0)


def test_a_taken_burst_is_empty() -> None:
    burst = Burst(quiet_s=0.2, longest_s=1.0)
    burst.add(RawEvent(CLOSED, NOTES), now=5.0)
    assert burst.take() == {NOTES}
    assert burst.due_at() is None
    assert burst.take() == frozenset()
