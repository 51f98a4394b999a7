import shutil
import subprocess
from pathlib import Path

import pytest

from installers.release.checksums import NAME, differing, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two files and a folder in it."""
    (tmp_path / "copycue.deb").write_bytes(b"deb")
    (tmp_path / "Überfahrt setup.exe").write_bytes(b"exe")
    (tmp_path / "unpacked").mkdir()
    return tmp_path


def test_files_as_they_were_agree(folder: Path) -> None:
    write(folder)
    assert differing(folder) == []


def test_each_file_has_a_line_and_folders_have_none(folder: Path) -> None:
    assert [line.partition("  ")[2] for line in write(folder)] == ["copycue.deb", "Überfahrt setup.exe"]


def test_writing_twice_gives_the_same(folder: Path) -> None:
    assert write(folder) == write(folder)


def test_what_became_of_files_is_told(folder: Path) -> None:
    (folder / "copycue.tar.xz").write_bytes(b"tar")
    write(folder)
    (folder / "copycue.deb").write_bytes(b"another")
    (folder / "copycue.tar.xz").unlink()
    (folder / "copycue.dmg").write_bytes(b"dmg")
    assert differing(folder) == [
        "copycue.tar.xz is missing",
        "copycue.dmg has no checksum",
        "copycue.deb has another checksum",
    ]


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_the_usual_program_reads_them(folder: Path) -> None:
    write(folder)
    command = ["sha256sum", "--check", "--strict", "--status", NAME]
    assert subprocess.run(command, cwd=folder, check=False).returncode == 0
    (folder / "copycue.deb").write_bytes(b"another")
    assert subprocess.run(command, cwd=folder, check=False).returncode == 1
