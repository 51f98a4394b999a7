"""Whether a file was only added to is told without reading it whole."""

from pathlib import Path

import pytest

from app.workspace.reading import appended
from app.workspace.reading.appended import Trace

BLOCK = 16
OLD = bytes(range(100))


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(appended, "_BLOCK", BLOCK)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "notes.csv"
    path.write_bytes(OLD)
    return path


def trace_of(path: Path) -> Trace:
    return Trace.of(path.read_bytes(), path.stat().st_ino, at=0.0)


@pytest.mark.parametrize("open_bytes", [0, 5, BLOCK, 60, 100])
def test_what_was_added_comes_with_the_open_end(path: Path, open_bytes: int) -> None:
    trace = trace_of(path)
    path.write_bytes(OLD + b"new")
    assert trace.added(path, open_bytes) == OLD[len(OLD) - open_bytes :] + b"new"


@pytest.mark.parametrize(
    "now",
    [
        OLD,
        OLD[:50],
        b"X" + OLD[1:] + b"new",
        OLD[:-1] + b"X" + b"new",
        OLD[:90] + b"X" + OLD[91:] + b"new",
        b"",
    ],
    ids=["nothing new", "shorter", "another beginning", "another last byte", "another last block", "emptied"],
)
def test_anything_else_is_no_addition(path: Path, now: bytes) -> None:
    trace = trace_of(path)
    path.write_bytes(now)
    assert trace.added(path, 5) is None


def test_another_file_of_the_same_name_is_no_addition(path: Path) -> None:
    trace = trace_of(path)
    path.rename(path.with_suffix(".old"))
    path.write_bytes(OLD + b"new")
    assert trace.added(path, 5) is None


def test_a_small_file_that_outgrows_a_block_was_added_to(path: Path) -> None:
    path.write_bytes(b"tiny")
    trace = trace_of(path)
    path.write_bytes(b"tiny" + OLD)
    assert trace.added(path, 4) == b"tiny" + OLD


def test_additions_one_after_the_other_hold_together(path: Path) -> None:
    trace = trace_of(path)
    for piece in (b"a", b"b" * 40, b"c"):
        path.write_bytes(path.read_bytes() + piece)
        added = trace.added(path, 0)
        assert added == piece
        trace.grow(added)
        assert not trace.is_sure
    assert trace.holds(path, at=9.0)
    assert trace.is_sure
    assert trace.checked_at == 9.0


def test_a_change_in_the_middle_is_found_when_the_whole_is_looked_at(path: Path) -> None:
    trace = trace_of(path)
    path.write_bytes(OLD[:40] + b"X" + OLD[41:] + b"new")
    added = trace.added(path, 0)
    assert added == b"new"
    trace.grow(added)
    assert not trace.holds(path, at=9.0)


def test_what_comes_after_the_part_that_was_read_does_not_count(path: Path) -> None:
    trace = trace_of(path)
    path.write_bytes(OLD + b"not read yet")
    assert trace.holds(path, at=9.0)
