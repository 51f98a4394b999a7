"""Two looks are compared."""

from pathlib import Path

import pytest

from app.watching.snapshot import UNREADABLE, Mark, Snapshot, differing, is_coarse, is_recent

A, B, SUB = Path("/client/a.md"), Path("/client/sub/b.xml"), Path("/client/sub")
ONE, TWO = Mark(10, 1, 1, 7), Mark(11, 1, 1, 7)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param({}, {}, {}, id="nothing"),
        pytest.param({A: ONE}, {A: ONE}, {}, id="the same"),
        pytest.param({}, {A: ONE}, {A: ONE}, id="came"),
        pytest.param({A: ONE}, {}, {A: None}, id="went"),
        pytest.param({A: ONE}, {A: TWO}, {A: TWO}, id="another size"),
        pytest.param(
            {A: ONE}, {A: ONE._replace(mtime_ns=2)}, {A: ONE._replace(mtime_ns=2)}, id="another time"
        ),
        pytest.param(
            {A: ONE}, {A: ONE._replace(mtime_ns=0)}, {A: ONE._replace(mtime_ns=0)}, id="an older time"
        ),
        pytest.param({A: ONE}, {A: ONE._replace(inode=8)}, {A: ONE._replace(inode=8)}, id="another file"),
        pytest.param({A: ONE, B: ONE}, {SUB: UNREADABLE, A: ONE}, {SUB: UNREADABLE}, id="a folder is closed"),
        pytest.param({SUB: UNREADABLE, B: ONE}, {B: ONE}, {SUB: None}, id="a folder is open again"),
        pytest.param({SUB: UNREADABLE, B: ONE}, {}, {SUB: None, B: None}, id="a closed folder is gone"),
    ],
)
def test_what_came_went_or_changed(
    before: dict[Path, Mark], after: dict[Path, Mark], expected: dict[Path, Mark | None]
) -> None:
    assert dict(differing(before, after)) == expected


def test_the_closed_folders_are_known() -> None:
    assert Snapshot({A: ONE, SUB: UNREADABLE}).unreadable == (SUB,)


def test_on_shares_only_size_and_time_count(tmp_path: Path) -> None:
    tmp_path.joinpath("a").write_text("text", encoding="utf-8")
    status = tmp_path.joinpath("a").stat()
    assert Mark.of(status, is_steady=False) == Mark(4, status.st_mtime_ns)
    assert Mark.of(status).inode == status.st_ino


def test_times_in_whole_seconds_are_coarse() -> None:
    assert is_coarse(Mark(1, 5_000_000_000))
    assert not is_coarse(Mark(1, 5_000_000_001))
    assert not is_coarse(Mark(1, 5_000_000_000, 6_000_000_007, 3))


def test_a_file_of_just_now_or_of_the_future_is_recent() -> None:
    mark = Mark(1, 100_000_000_000)
    assert is_recent(mark, 101.0)
    assert is_recent(mark, 50.0)
    assert not is_recent(mark, 103.0)
