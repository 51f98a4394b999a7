import datetime as dt
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.memory.memory import FOREVER, Closing, WindowMemory, user_file

EVENING = dt.datetime(2026, 11, 16, 18, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
KEPT = {
    "geometry": b"\x01\xd9\xd0\xcb\x00",
    "view": "waiting",
    "grouping": "person",
    "language": "de",
    "closing": Closing.TRAY,
    "tray": False,
    "quiet_until": EVENING,
    "last_project": Path("ferry kiosk", "Überfahrt"),
}
NAMES = ("window/geometry", "tray/closing", "tray/shown", "tray/quiet_until", "window/last_project")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of the memory that is not there yet, in a folder that is not there either."""
    return tmp_path / "copycue" / "window.ini"


def test_each_value_is_there_again_after_the_next_start(file: Path) -> None:
    memory = WindowMemory(file)
    for name, value in KEPT.items():
        setattr(memory, name, value)
    again = WindowMemory(file)
    assert {name: getattr(again, name) for name in KEPT} == KEPT


@pytest.mark.parametrize("moment", [None, FOREVER, EVENING])
def test_do_not_disturb_ends_when_it_was_said(file: Path, moment: dt.datetime | None) -> None:
    WindowMemory(file).quiet_until = moment
    assert WindowMemory(file).quiet_until == moment


def test_what_was_unset_again_is_not_there(file: Path) -> None:
    WindowMemory(file).last_project = Path("kiosk")
    WindowMemory(file).last_project = None
    assert WindowMemory(file).last_project is None


def test_without_a_file_the_first_start_finds_what_fits_everybody(file: Path) -> None:
    memory = WindowMemory(file)
    assert (memory.geometry, memory.closing, memory.tray, memory.quiet_until) == (
        b"",
        Closing.ASK,
        True,
        None,
    )
    assert not file.exists()


def test_without_a_path_it_is_remembered_for_this_run_only() -> None:
    memory = WindowMemory()
    memory.language = "de"
    assert (memory.language, WindowMemory().language) == ("de", "")


def test_sizes_are_kept_under_their_name(file: Path) -> None:
    WindowMemory(file).keep_sizes("columns", (320, 640, 480))
    assert WindowMemory(file).sizes("columns") == (320, 640, 480)
    assert WindowMemory(file).sizes("place") == ()


@given(value=st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_foreign_value_counts_as_never_kept(value: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    memory = WindowMemory(tmp_path_factory.mktemp("memory") / "window.ini")
    for name in (*NAMES, "sizes/columns"):
        memory.keep(name, value)
    assert isinstance(memory.geometry, bytes)
    assert isinstance(memory.closing, Closing)
    assert isinstance(memory.tray, bool)
    assert memory.quiet_until is None or memory.quiet_until.tzinfo
    assert isinstance(memory.last_project, Path | None)
    assert all(isinstance(size, int) for size in memory.sizes("columns"))


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\xfe rubbish",
        b"[tray\nclosing=tray=quit",
        b"[tray]\nclosing=\nshown=@ByteArray(\\0\\0)\nquiet_until=a, b, c\n[window]\ngeometry=@Rect(1 2)\n",
        b"[tray]\nquiet_until=2026-11-16T10:00:00\n[sizes]\ncolumns=1 2 x\n",
    ],
)
def test_a_damaged_file_never_stops_a_start(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    memory = WindowMemory(file)
    assert (memory.geometry, memory.tray, memory.quiet_until, memory.sizes("columns")) == (
        b"",
        True,
        None,
        (),
    )


def test_where_nothing_can_be_written_it_holds_for_this_run(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    memory = WindowMemory(blocked / "window.ini")
    memory.closing = Closing.QUIT
    assert memory.closing is Closing.QUIT


def test_it_stands_in_the_users_own_folder() -> None:
    assert user_file().is_relative_to(platformdirs.user_config_dir("copycue", appauthor=False))
