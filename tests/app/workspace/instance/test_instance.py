"""One start of Copycue for each workspace: real processes, real crashes."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest

from app.model import CopycueError
from app.workspace.instance import Instance
from app.workspace.project.project_files import path_of_project

ROOT = Path(__file__).parents[4]
posix_only = pytest.mark.skipif(os.name != "posix", reason="signals and forks of POSIX")
_START = """\
import sys, os, platformdirs
from pathlib import Path
platformdirs.user_data_dir = lambda *_, **__: sys.argv[1]
from app.workspace.instance import Instance
project = [Path(sys.argv[2])]
"""
HOLD = (
    _START
    + """
instance = Instance.claim(project, kind="watch")
instance.on_request = lambda request: request.upper()
print(instance.is_first, flush=True)
sys.stdin.read()
instance.close()
"""
)
CLAIM_TOGETHER = (
    _START
    + """
import filelock  # as in a program that has run for a while
many = int(sys.argv[3])
told, telling = os.pipe()
gate, opening = os.pipe()
hold, releasing = os.pipe()
for _ in range(many):
    if os.fork() == 0:
        os.close(opening)
        os.close(releasing)
        os.read(gate, 1)  # until all are there
        with Instance.claim(project, kind="watch") as instance:
            os.write(telling, b"1" if instance.is_first else b"0")
            os.read(hold, 1)  # until all have tried
        os._exit(0)
os.close(opening)
claims = b""
while len(claims) < many:
    claims += os.read(told, many)
print(claims.decode())
os.close(releasing)
for _ in range(many):
    os.wait()
"""
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return what names a project, with a data folder that no other test uses."""
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    return [tmp_path / "Fähre Süd"]


def _started(script: str, project: list[Path], *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, platformdirs.user_data_dir("x"), str(project[0]), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@pytest.fixture
def holder(project: list[Path]) -> "Iterator[subprocess.Popen[str]]":
    """Return another process that has the project."""
    with _started(HOLD, project) as process:
        assert process.stdout
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


# --- who is the first -----------------------------------------------------------------------------


def test_the_first_one_is_first_and_the_second_is_not(project: list[Path]) -> None:
    with Instance.claim(project, kind="watch") as one, Instance.claim(project, kind="watch") as two:
        assert (one.is_first, two.is_first) == (True, False)
        assert (two.first().kind, two.first().pid) == ("watch", os.getpid())


def test_a_window_and_a_watch_are_not_in_each_others_way(project: list[Path]) -> None:
    with Instance.claim(project, kind="watch") as one, Instance.claim(project, kind="window") as two:
        assert (one.is_first, two.is_first) == (True, True)
        assert (one.first().kind, two.first().kind) == ("watch", "window")


def test_another_project_has_a_first_one_of_its_own(project: list[Path]) -> None:
    with (
        Instance.claim(project, kind="watch") as one,
        Instance.claim([project[0] / "other"], kind="watch") as two,
    ):
        assert one.is_first
        assert two.is_first


def test_after_its_end_the_next_one_is_first_and_nothing_is_left_to_talk_to(project: list[Path]) -> None:
    with Instance.claim(project, kind="watch"):
        pass
    assert Instance.running(project, kind="watch") is None
    with Instance.claim(project, kind="watch") as next_one:
        assert next_one.is_first


@posix_only
def test_a_first_one_that_is_killed_leaves_no_obstacle(
    project: list[Path], holder: "subprocess.Popen[str]"
) -> None:
    with Instance.claim(project, kind="watch") as second:
        assert not second.is_first
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait(10)
    assert Instance.running(project, kind="watch") is None
    with Instance.claim(project, kind="watch") as next_one:
        assert next_one.is_first
        found = Instance.running(project, kind="watch")
        assert found is not None
        assert found.pid == os.getpid()


@posix_only
def test_of_twenty_starts_at_the_same_moment_exactly_one_is_first(project: list[Path]) -> None:
    with _started(CLAIM_TOGETHER, project, "20") as process:
        claims, _ = process.communicate(timeout=60)
    assert sorted(claims.strip()) == ["0"] * 19 + ["1"]


def test_of_many_threads_exactly_one_is_first(project: list[Path]) -> None:
    gate, done = threading.Barrier(8), threading.Barrier(8)
    claims: list[bool] = []

    def claim() -> None:
        gate.wait()
        with Instance.claim(project, kind="watch") as instance:
            claims.append(instance.is_first)
            done.wait()

    threads = [threading.Thread(target=claim) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claims) == [False] * 7 + [True]


@posix_only
@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_place_that_can_not_be_written_is_said(project: list[Path], tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o500)
    with pytest.raises(CopycueError, match="can not be locked"):
        Instance.claim(project, kind="watch")


def test_a_file_in_the_place_of_the_folder_is_said(project: list[Path], tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", encoding="utf-8")
    with pytest.raises(CopycueError, match="can not be locked"):
        Instance.claim(project, kind="watch")


# --- what is left --------------------------------------------------------------------------------


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder for temporary files; the data's path is too long for a socket."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    data = tmp_path / ("long-" * 40)
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *_, **__: str(data))
    return folder


@posix_only
def test_a_socket_with_a_folder_of_its_own_takes_it_away(project: list[Path], temporary: Path) -> None:
    with Instance.claim(project, kind="watch") as instance:
        assert instance.first().is_there()
        assert len(list(temporary.rglob("socket"))) == 1
    assert list(temporary.iterdir()) == []


@posix_only
def test_what_a_killed_one_left_of_its_socket_goes_with_the_next(
    project: list[Path], temporary: Path
) -> None:
    with _started(HOLD, project) as killed:
        assert killed.stdout
        assert killed.stdout.readline() == "True\n"
        left = list(temporary.iterdir())
        assert len(left) == 1
        killed.kill()
    with Instance.claim(project, kind="watch"):
        assert not left[0].exists()
    assert list(temporary.iterdir()) == []


@posix_only
def test_a_folder_that_holds_more_than_the_socket_stays(project: list[Path], temporary: Path) -> None:
    with Instance.claim(project, kind="watch"):
        (folder,) = temporary.iterdir()
        (folder / "other").touch()
    assert [path.name for path in folder.iterdir()] == ["other"]


# --- talking to it --------------------------------------------------------------------------------


def test_a_second_process_is_answered(project: list[Path], holder: "subprocess.Popen[str]") -> None:
    first = Instance.running(project, kind="watch")
    assert first is not None
    assert first.pid == holder.pid
    assert first.ask("show «Fähre»\n") == "SHOW «FÄHRE»\n"


def test_a_refusal_comes_as_it_was_said(project: list[Path]) -> None:
    def refuse(request: str) -> str:
        raise CopycueError("Not now", f"No {request} while it rains.")

    with Instance.claim(project, kind="window") as instance:
        instance.on_request = refuse
        first = instance.first()
        with pytest.raises(CopycueError, match="No show while it rains"):
            first.ask("show")


def test_who_has_nothing_to_answer_refuses(project: list[Path]) -> None:
    with (
        Instance.claim(project, kind="watch") as instance,
        pytest.raises(CopycueError, match="takes no requests"),
    ):
        instance.first().ask("show")


def test_followers_are_told_every_line_until_the_end(project: list[Path]) -> None:
    with Instance.claim(project, kind="watch") as instance:
        followers = [instance.first().follow() for _ in range(3)]
        for number in range(150):
            instance.tell(f"{number} Fähre ⛴")
    assert [list(follower) for follower in followers] == [[f"{number} Fähre ⛴" for number in range(150)]] * 3


@posix_only
def test_following_ends_when_the_first_one_is_killed(
    project: list[Path], holder: "subprocess.Popen[str]"
) -> None:
    first = Instance.running(project, kind="watch")
    assert first is not None
    lines = first.follow()
    os.kill(holder.pid, signal.SIGKILL)
    assert list(lines) == []


@posix_only
def test_a_first_one_that_hangs_is_told_and_not_waited_for(
    project: list[Path], holder: "subprocess.Popen[str]"
) -> None:
    first = Instance.running(project, kind="watch")
    assert first is not None
    os.kill(holder.pid, signal.SIGSTOP)
    with pytest.raises(CopycueError, match=f"process {holder.pid}"):
        first.ask("show", patience_s=0.05)
    os.kill(holder.pid, signal.SIGCONT)


def test_only_its_user_may_read_how_to_talk_to_it(project: list[Path]) -> None:
    with Instance.claim(project, kind="watch"):
        place = path_of_project("running/watch", project, suffix=".json")
        assert place.stat().st_mode & 0o077 == 0 or os.name != "posix"
        assert place.parent.stat().st_mode & 0o077 == 0 or os.name != "posix"


def test_without_a_channel_the_project_is_held_all_the_same(
    project: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.workspace.instance.claim.new_address", fail)
    monkeypatch.setattr("app.workspace.instance.claim._PATIENCE_S", 0)
    with Instance.claim(project, kind="watch") as one, Instance.claim(project, kind="watch") as two:
        assert one.is_first
        assert "No space left" in one.trouble
        one.tell("nobody hears it")
        with pytest.raises(CopycueError, match="does not answer"):
            two.first()
