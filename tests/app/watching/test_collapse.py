"""A burst of raw events becomes the places to look at."""

from pathlib import Path

import pytest

from app.watching.collapse import Cause, Kind, Looks, RawEvent, collapse

NOTES, COPY, BACKUP, FOLDER, OTHER = (
    Path("/client") / name for name in ("a.md", "b.xml", "a.bak", "sub", "other")
)
CREATED, MODIFIED, CLOSED, MOVED, DELETED, ATTRIB = Kind
HINT, OPEN, DONE = Cause.HINT, Cause.OPEN, Cause.DONE


def moved(path: Path, target: Path, *, folder: bool = False) -> RawEvent:
    return RawEvent(MOVED, path, target, folder=folder)


def about(path: Path, *kinds: Kind) -> list[RawEvent]:
    return [RawEvent(kind, path) for kind in kinds]


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        pytest.param([], {}, id="nothing"),
        pytest.param(about(NOTES, CREATED), {NOTES: OPEN}, id="created and perhaps still open"),
        pytest.param(about(NOTES, MODIFIED), {NOTES: OPEN}, id="written and perhaps still open"),
        pytest.param(about(NOTES, CLOSED), {NOTES: DONE}, id="closed"),
        pytest.param(about(NOTES, ATTRIB), {NOTES: HINT}, id="rights or times changed"),
        pytest.param(about(NOTES, DELETED), {NOTES: DONE}, id="deleted"),
        pytest.param(about(NOTES, CREATED, MODIFIED, CLOSED), {NOTES: DONE}, id="one save"),
        pytest.param(about(NOTES, MODIFIED, MODIFIED, MODIFIED), {NOTES: OPEN}, id="three writes"),
        pytest.param(about(NOTES, CLOSED, MODIFIED), {NOTES: OPEN}, id="closed and opened once more"),
        pytest.param(about(NOTES, CLOSED, ATTRIB), {NOTES: DONE}, id="saved, then given its rights"),
        pytest.param(about(NOTES, ATTRIB, MODIFIED), {NOTES: OPEN}, id="given its rights, then written"),
        pytest.param(about(NOTES, CREATED, ATTRIB), {NOTES: OPEN}, id="created and given its rights"),
        pytest.param(
            [*about(COPY, CLOSED), *about(NOTES, MODIFIED)], {COPY: DONE, NOTES: OPEN}, id="two files"
        ),
        pytest.param(about(NOTES, DELETED, CREATED), {NOTES: OPEN}, id="deleted, then created"),
        pytest.param(about(NOTES, DELETED, CREATED, CLOSED), {NOTES: DONE}, id="saved by deleting first"),
        pytest.param(about(NOTES, DELETED, CREATED, DELETED), {NOTES: DONE}, id="deleted for good after all"),
        pytest.param(about(NOTES, CREATED, DELETED, CREATED), {NOTES: OPEN}, id="created after all"),
        pytest.param(about(NOTES, CLOSED, CLOSED), {NOTES: DONE}, id="told twice"),
        pytest.param(about(NOTES, CLOSED, CREATED), {NOTES: OPEN}, id="told in the wrong order"),
        pytest.param([moved(NOTES, COPY)], {NOTES: DONE, COPY: DONE}, id="renamed"),
        pytest.param([RawEvent(MOVED, NOTES)], {NOTES: DONE}, id="put in its place from outside"),
        pytest.param(
            [moved(NOTES, BACKUP), *about(NOTES, CREATED, CLOSED), *about(BACKUP, DELETED)],
            {NOTES: DONE, BACKUP: DONE},
            id="saved with a backup",
        ),
        pytest.param(
            [*about(NOTES, CREATED), moved(NOTES, BACKUP)],
            {NOTES: DONE, BACKUP: DONE},
            id="saved with a backup, told in the wrong order by polling",
        ),
        pytest.param(
            [moved(NOTES, COPY), moved(COPY, NOTES)], {NOTES: DONE, COPY: DONE}, id="there and back"
        ),
        pytest.param(
            [moved(Path("/client/A.md"), NOTES)],
            {Path("/client/A.md"): DONE, NOTES: DONE},
            id="only its case",
        ),
        pytest.param([RawEvent(MODIFIED, FOLDER, folder=True)], {}, id="a folder's list of files changed"),
    ],
)
def test_a_burst_becomes_the_files_to_look_at(events: list[RawEvent], expected: dict[Path, Cause]) -> None:
    known = {NOTES, COPY, BACKUP}
    assert collapse(events, known) == Looks(expected, frozenset())


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        pytest.param(about(NOTES, CREATED, DELETED), {}, id="created, then deleted"),
        pytest.param(about(NOTES, CREATED, MODIFIED, CLOSED, DELETED), {}, id="saved, then deleted"),
        pytest.param(about(NOTES, CREATED, DELETED, CREATED, DELETED), {}, id="twice"),
        pytest.param([*about(NOTES, CREATED), moved(NOTES, COPY)], {NOTES: DONE, COPY: DONE}, id="renamed"),
    ],
)
def test_what_was_not_known_and_is_gone_again_is_nothing(
    events: list[RawEvent], expected: dict[Path, Cause]
) -> None:
    assert collapse(events) == Looks(expected, frozenset())


def test_what_was_known_and_is_gone_again_is_looked_at() -> None:
    assert collapse(about(NOTES, CREATED, DELETED), {NOTES}).files == {NOTES: DONE}


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        pytest.param([RawEvent(CREATED, FOLDER, folder=True)], {FOLDER}, id="made or moved in"),
        pytest.param([RawEvent(DELETED, FOLDER, folder=True)], {FOLDER}, id="deleted or moved out"),
        pytest.param([RawEvent(ATTRIB, FOLDER, folder=True)], {FOLDER}, id="perhaps readable again"),
        pytest.param([moved(FOLDER, OTHER, folder=True)], {FOLDER, OTHER}, id="renamed"),
        pytest.param(
            about(FOLDER, DELETED), {FOLDER}, id="deleted, and Windows does not tell that it was one"
        ),
        pytest.param(
            [RawEvent(CREATED, path, folder=True) for path in (FOLDER / "a" / "b", FOLDER / "a", FOLDER)],
            {FOLDER},
            id="a deep new tree, from below",
        ),
    ],
)
def test_folders_are_looked_through_none_within_another(events: list[RawEvent], expected: set[Path]) -> None:
    assert collapse(events).folders == expected


def test_ten_thousand_files_are_looked_at_once_each() -> None:
    paths = {Path(f"/client/{number}.xml") for number in range(10_000)}
    events = [RawEvent(kind, path) for path in paths for kind in (CREATED, MODIFIED, CLOSED)]
    assert collapse(events).files == dict.fromkeys(paths, DONE)
