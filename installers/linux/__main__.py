"""``python -m installers.linux``: packs ``dist/copycue``, and tries the packages in a bare Debian 12."""

import shutil
import signal
import sys
import tempfile
from pathlib import Path

from installers.checks import CheckError, Checks
from installers.linux.archive import pack
from installers.linux.bare import bare_debian, can_be_made
from installers.linux.copyright import copyright_of
from installers.linux.deb import FILES, Parts, hicolor, lay_out, pack_deb
from installers.linux.lint import lint
from installers.linux.mirror import debian_mirror
from installers.linux.newcomer import from_sources, with_package
from installers.linux.trial import Trial
from installers.product import NAME, ROOT, VERSION, source_date

_DIST = ROOT / "dist"
_BUNDLE = _DIST / NAME
_TITLE = f"{NAME}-{VERSION}-linux-x86_64"
_MIB = 2**20
_LARGEST_BUNDLE, _LARGEST_DEB = 200 * _MIB, 75 * _MIB
_RELEASES = (f"{VERSION}-1", f"{VERSION}-2")
"""The Debian version that is handed out, and a higher one to try the upgrade with."""


def main() -> int:
    """Pack, check and try; print a line for each check and return 1 if one failed."""
    if not _BUNDLE.is_dir():
        sys.stderr.write("There is no dist/copycue. Build it first: make bundle\n")
        return 2
    # Else what is in temporary folders stayed there.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="copycue-package-") as folder:
        archive = _pack_archive(Path(folder), checks)
        debs = _pack_debs(Path(folder), checks)
        _try(archive, debs, checks)
    return checks.status


def _pack_archive(work: Path, checks: Checks) -> Path:
    archive = _DIST / f"{_TITLE}.tar.gz"
    with checks.check("bundle") as said:
        size = sum(path.lstat().st_size for path in _BUNDLE.rglob("*"))
        said(f"{size / _MIB:.0f} MiB")
        _hold(size, _LARGEST_BUNDLE)
    with checks.check(archive.name) as said:
        folder = work / _TITLE
        shutil.copytree(_BUNDLE, folder, symlinks=True)
        shutil.copy(FILES / "README.txt", folder)
        pack(folder, archive, source_date())
        shutil.rmtree(folder)
        said(f"{archive.stat().st_size / _MIB:.0f} MiB")
    return archive


def _pack_debs(work: Path, checks: Checks) -> Path:
    """Make the package, and one of a higher version, into a folder; return the folder."""
    debs = work / "debs"
    debs.mkdir()
    licences = _BUNDLE / "_internal" / "resources" / "licences"
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    for version, compression in zip(_RELEASES, ("xz", "gzip"), strict=True):
        deb = debs / f"{NAME}_{version}_amd64.deb"
        root = work / version
        with checks.check(deb.name if compression == "xz" else "a second .deb, to upgrade to") as said:
            hicolor(ROOT / "build" / "icons", work / "icons")
            parts = Parts(_BUNDLE, work / "icons", copyright_of(own, licences), source_date())
            lay_out(parts, root, version)
            pack_deb(root, deb, parts.date, compression)
            said(f"{deb.stat().st_size / _MIB:.0f} MiB")
            if compression == "xz":
                _hold(deb.stat().st_size, _LARGEST_DEB)
                shutil.copy(deb, _DIST)
        if compression == "xz" and deb.exists():
            lint(root, deb, checks)
        shutil.rmtree(root, ignore_errors=True)
    return debs


def _hold(size: int, largest: int) -> None:
    if size > largest:
        raise CheckError(f"{size / _MIB:.0f} MiB, and {largest / _MIB:.0f} MiB is the most")


def _try(archive: Path, debs: Path, checks: Checks) -> None:
    reason = can_be_made()
    if reason:
        checks.not_run("bare Debian 12", reason)
        return
    old, new = (f"{NAME}_{version}_amd64.deb" for version in _RELEASES)
    with bare_debian(debian_mirror()) as bare:
        before = bare.files()
        trial = Trial(bare, debs, checks)
        trial.install(old)
        trial.command_line()
        trial.window(ROOT / "build" / "window-in-bare-debian.png", "Copycue")
        trial.upgrade(new)
        trial.remove()
        trial.archive(archive)
        trial.purge(new, before)
    with bare_debian(debian_mirror()) as bare:
        with_package(bare, debs / old, checks)
    with bare_debian(debian_mirror()) as bare:
        from_sources(bare, debs, checks)
    checks.not_run("Ubuntu 24.04", "no mirror of it is set up")


if __name__ == "__main__":
    sys.exit(main())
