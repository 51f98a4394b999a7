import os
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from installers.linux.archive import pack

DAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return filled(tmp_path / "one" / "copycue-1.0", ["program", "b.txt", "a.txt"])


def filled(folder: Path, names: list[str]) -> Path:
    (folder / "Fähre").mkdir(parents=True)
    for name in names:
        (folder / "Fähre" / name).write_text(name)
    (folder / "Fähre" / "program").chmod(0o700)
    (folder / "start").symlink_to("Fähre/program")
    return folder


def packed(folder: Path, archive: Path) -> bytes:
    pack(folder, archive, DAY)
    return archive.read_bytes()


def test_the_same_files_give_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    other = filled(tmp_path / "two" / "copycue-1.0", ["a.txt", "program", "b.txt"])
    os.utime(other / "Fähre" / "a.txt", (0, 0))
    (other / "Fähre" / "b.txt").chmod(0o600)
    assert packed(folder, tmp_path / "1.tar.gz") == packed(other, tmp_path / "2.tar.gz")


def test_everybody_may_read_it_and_nobody_owns_it(folder: Path, tmp_path: Path) -> None:
    pack(folder, tmp_path / "1.tar.gz", DAY)
    with tarfile.open(tmp_path / "1.tar.gz") as tar:
        found = {member.name: member for member in tar}
    assert list(found) == sorted(found)
    assert oct(found["copycue-1.0/Fähre/a.txt"].mode) == "0o644"
    assert oct(found["copycue-1.0/Fähre/program"].mode) == "0o755"
    assert found["copycue-1.0/start"].linkname == "Fähre/program"
    assert {(member.uid, member.uname, member.mtime) for member in found.values()} == {
        (0, "", DAY.timestamp())
    }
