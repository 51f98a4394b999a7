"""The command line as a shell runs it: real processes, pipes, signals, encodings."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.small_project import write_project

ROOT = Path(__file__).parents[3]
COPYCUE = [sys.executable, "-c", "import sys; from ui.start import main; sys.exit(main())"]
HEAVY = {
    "lxml",
    "rich",
    "msgspec",
    "jinja2",
    "markupsafe",
    "rapidfuzz",
    "watchdog",
    "platformdirs",
    "filelock",
    "tomlkit",
    "sqlalchemy",
    "babel",
    "leather",
    "PySide6",
    "app.matching",
}
posix_only = pytest.mark.skipif(os.name != "posix", reason="pipes and signals of POSIX")


def _environment(**others: str) -> dict[str, str]:
    known = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "_COPYCUE"))}
    return {**known, "PYTHONPATH": str(ROOT), **others}


def _run(*words: object, **others: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [*COPYCUE, *map(str, words)],
        capture_output=True,
        env=_environment(**others),
        check=False,
        timeout=60,
    )


def _imported_by(*words: str) -> set[str]:
    """Return the modules that a command has imported in the end."""
    code = (
        "import sys, json; from ui.start import main; sys.stdout = sys.stderr; main();"
        "sys.__stdout__.write(json.dumps(list(sys.modules)))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, env=_environment(), check=True, timeout=60
    )
    return set(json.loads(ended.stdout))


# --- start-up -------------------------------------------------------------------------------------


def test_the_first_page_imports_next_to_nothing() -> None:
    imported = _imported_by("--help")
    assert imported & (HEAVY | {"click", "typing", "dataclasses", "app.model"}) == set()


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        ["triage", "--help"],
        ["init", "--help"],
        ["check", "--help"],
        ["report", "--help"],
        ["triag"],
    ],
)
def test_no_heavy_import_is_made_before_there_is_work(words: list[str]) -> None:
    assert _imported_by(*words) & HEAVY == set()


def test_a_check_imports_neither_matching_nor_templates(tmp_path: Path) -> None:
    copy, _ = write_project(tmp_path)
    imported = _imported_by("check", "--copy", str(copy))
    assert imported & {"app.matching", "app.replies", "app.journal", "jinja2", "rich", "watchdog"} == set()


def test_a_tone_check_reads_no_xml(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Thanks for note 12.", encoding="utf-8")
    imported = _imported_by("tone", str(draft))
    assert imported & {"lxml", "app.catalogue", "app.matching", "app.journal", "jinja2", "rich"} == set()


# --- outputs --------------------------------------------------------------------------------------


def test_output_is_utf8_whatever_the_console_is_said_to_speak(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_text('<copy><text key="a">Fähre → Łódź</text></copy>', encoding="utf-8")
    for encoding in ("cp1252", "ascii", "latin-1"):
        ended = _run("entries", "--copy", file, PYTHONIOENCODING=encoding)
        assert ended.returncode == 0
        assert ended.stdout.decode("utf-8").split("\t")[-1].strip() == "Fähre → Łódź"


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes")
def test_a_file_name_that_is_no_text_is_shown_with_escapes(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"f\xe4hre.xml")).write_text(
        '<copy><text key="a">Ahoy</text></copy>', encoding="utf-8"
    )
    ended = _run("entries", "--copy", tmp_path, "--json")
    assert json.loads(ended.stdout)["file"] == "f\udce4hre.xml"
    assert _run("entries", "--copy", tmp_path).stdout.startswith(b"f\\udce4hre.xml\t")


@posix_only
@pytest.mark.parametrize("command", ["entries", "entries --json", "check", "triage"])
def test_a_reader_that_leaves_early_is_no_trouble(tmp_path: Path, command: str) -> None:
    copy, journal = write_project(tmp_path)
    many = "".join(f'<text key="k{number}">Text number {number}</text>' for number in range(5_000))
    (copy / "many.xml").write_text(f"<copy>{many}</copy>", encoding="utf-8")
    if command == "check":
        for number in range(900):
            (copy / f"broken{number}.xml").write_text("<copy>", encoding="utf-8")
    paths = ["--copy", str(copy)] + (["--journal", str(journal)] if command == "triage" else [])
    words = [*COPYCUE, *command.split(), *paths]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment()
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read().decode()
        status = process.wait(60)
    assert "Traceback" not in said
    assert "BrokenPipe" not in said
    assert status == 0


@posix_only
@pytest.mark.parametrize("words", [["--help"], ["--version"], ["triage", "--help"]])
def test_a_reader_that_was_never_there_is_no_trouble(words: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [*COPYCUE, *words], stdout=writing, stderr=subprocess.PIPE, env=_environment(), check=False
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told_without_a_traceback(tmp_path: Path) -> None:
    copy, _ = write_project(tmp_path)
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [*COPYCUE, "entries", "--copy", str(copy)],
            stdout=full, stderr=subprocess.PIPE, env=_environment(), check=False,
        )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (
        1,
        b"The output can not be written: No space left on device.\n",
    )


@pytest.fixture
def heeds_ctrl_c() -> Iterator[None]:
    """Heed Ctrl+C: a run that a shell has put into the background ignores it, and so would what it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@posix_only
@pytest.mark.usefixtures("heeds_ctrl_c")
def test_ctrl_c_ends_a_long_command_with_one_calm_word(tmp_path: Path) -> None:
    copy, _ = write_project(tmp_path)
    journal = tmp_path / "pipe.md"
    os.mkfifo(journal)  # reading it waits for ever: long work
    with subprocess.Popen(
        [*COPYCUE, "triage", "--copy", str(copy), "--journal", str(journal)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment(),
    ) as process:  # fmt: skip
        held_open = _wait_until_it_reads(process, journal)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        os.close(held_open)
    assert (process.returncode, out, err.strip()) == (130, b"", b"Stopped.")


def _wait_until_it_reads(process: "subprocess.Popen[bytes]", fifo: Path) -> int:
    """Wait until the process has opened the pipe, and return its other end: closed, there would be an end."""
    until = time.monotonic() + 30
    while process.poll() is None and time.monotonic() < until:
        try:
            return os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.05)
    pytest.fail("the journal was never opened")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_it_says_what_to_do() -> None:
    environment = _environment()
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    ended = subprocess.run(COPYCUE, capture_output=True, env=environment, check=False, timeout=60)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(b"No display. ")
    assert b"copycue demo" in ended.stderr


# --- completion -----------------------------------------------------------------------------------


def _completions(line: str) -> list[tuple[str, str]]:
    words = line.split(" ")
    ended = _run(
        _COPYCUE_COMPLETE="bash_complete",
        COMP_WORDS=line,
        COMP_CWORD=str(len(words) - 1),
    )
    assert ended.returncode == 0
    found = [row.partition(",") for row in ended.stdout.decode().splitlines()]
    return [(kind, value) for kind, _, value in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("copycue tri", [("plain", "triage")]),
        ("copycue --works", [("plain", "--workspace")]),
        ("copycue triage --jo", [("plain", "--journal")]),
        ("copycue triage --language d", [("plain", "de")]),
        ("copycue triage --copy a", [("file", "a")]),
        ("copycue triage --copy a b", [("file", "b")]),
        ("copycue triage --copy a b --la", [("plain", "--language")]),
        ("copycue --copy a b tri", [("file", "tri"), ("plain", "triage")]),
        ("copycue --copy a b triage --jo", [("plain", "--journal")]),
    ],
)
def test_the_tab_key_completes_commands_options_and_paths(line: str, expected: list[tuple[str, str]]) -> None:
    assert _completions(line) == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_line_of_the_first_page_gives_a_script_for_the_shell(shell: str) -> None:
    ended = _run(_COPYCUE_COMPLETE=f"{shell}_source")
    assert ended.returncode == 0
    assert b"_copycue_completion" in ended.stdout
