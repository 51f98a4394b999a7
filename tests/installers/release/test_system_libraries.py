import shutil
from pathlib import Path

import pytest

from installers.release.system_libraries import owners_of, packages_of, sources_of

ANSWER = """\
libmoon1:amd64: /usr/lib/x86_64-linux-gnu/libmoon.so.1
libtide2:amd64, libtide2:i386: /lib/x86_64-linux-gnu/libtide.so.2
other-kiosk: /opt/kiosk/lib/x86_64-linux-gnu/libmoon.so.1
"""


def record(folder: Path, *sources: str) -> Path:
    rows = [(Path(source).name, source, "BINARY") for source in sources]
    path = folder / "COLLECT-00.toc"
    path.write_text(repr((rows, "dist", True)), "utf-8")
    return path


def test_only_the_systems_files_are_taken(tmp_path: Path) -> None:
    toc = record(
        tmp_path, "/lib/x86_64-linux-gnu/libmoon.so.1", "/home/anna/.venv/lib/tide.so", "/usr/lib/a.so"
    )
    assert sources_of(toc) == ["/lib/x86_64-linux-gnu/libmoon.so.1", "/usr/lib/a.so"]


def test_a_file_is_found_in_either_name_of_its_folder() -> None:
    sources = ["/lib/x86_64-linux-gnu/libmoon.so.1", "/usr/lib/x86_64-linux-gnu/libtide.so.2"]
    assert owners_of(ANSWER, sources) == ["libmoon1:amd64", "libtide2:amd64", "libtide2:i386"]


def test_another_programs_copy_is_not_the_systems() -> None:
    assert owners_of(ANSWER, ["/usr/lib/libmoon.so.1"]) == []


def test_a_bundle_without_the_systems_files_has_no_such_packages(tmp_path: Path) -> None:
    assert packages_of(record(tmp_path)) == []


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="needs Debian")
def test_the_c_library_is_known_with_its_version(tmp_path: Path) -> None:
    package = next(iter(packages_of(record(tmp_path, "/lib/x86_64-linux-gnu/libc.so.6"))))
    assert package.name == "libc6"
    assert package.purl.startswith("pkg:deb/debian/libc6@2.")
    assert package.purl.endswith("?arch=amd64&upstream=glibc")


def test_where_there_is_no_dpkg_nothing_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert packages_of(record(tmp_path, "/lib/x86_64-linux-gnu/libc.so.6")) == []
