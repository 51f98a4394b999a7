"""Makes the .deb: lays out what is to be installed, works out what it needs, and packs it with dpkg-deb."""

import gzip
import os
import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from click.shell_completion import get_completion_class

import resources
from app.cli.main import command_group
from installers.linux.control import Fields, checksums, control, debian_changelog
from installers.linux.manual import manual_page
from installers.linux.metadata import with_releases
from installers.linux.needs import depends, linked
from installers.product import APP_ID, NAME, ROOT, SUMMARY, VERSION

__all__ = ["FILES", "Parts", "hicolor", "lay_out", "pack_deb"]

FILES = Path(__file__).with_name("files")
_PROGRAM = Path("usr", "lib", NAME)
_PROGRAMS = (NAME, f"{NAME}-gui")
_SHARE = Path("usr", "share")
_DOCUMENTS = _SHARE / "doc" / NAME
_COMPLETIONS = {
    "bash": Path("bash-completion", "completions", NAME),
    "zsh": Path("zsh", "vendor-completions", f"_{NAME}"),
    "fish": Path("fish", "vendor_completions.d", f"{NAME}.fish"),
}
"""Shell → where below ``/usr/share`` it looks for completions of packages."""
_KIB = 1024


class Parts(NamedTuple):
    """What is packed.

    Attributes:
        bundle: the folder that PyInstaller made.
        icons: a folder laid out as ``hicolor`` is: ``48x48/apps/NAME.png``, ``scalable/apps/NAME.svg``.
        copyright: whose all of it is, in Debian's format.
        date: that of everything in the package.
    """

    bundle: Path
    icons: Path
    copyright: str
    date: datetime


def lay_out(parts: Parts, root: Path, version: str) -> None:
    """Lay out below an empty folder what the package installs, and ``DEBIAN`` beside it.

    Raises:
        LookupError: the bundle needs something that is in no package.
        OSError: something can not be copied.
        subprocess.CalledProcessError: a tool of Debian does not do its work.
    """
    shutil.copytree(parts.bundle, root / _PROGRAM, symlinks=True)
    _link_programs(root)
    _lay_out_desktop(parts, root)
    _lay_out_documents(parts, root, version)
    _lay_out_completions(root / _SHARE)
    _give_rights(root)
    _lay_out_control(root, Fields(version, depends(linked(parts.bundle)), _size_kib(root)))


def hicolor(icons: Path, target: Path) -> None:
    """Lay out icons as desktops look for them; what is there is replaced.

    Args:
        icons: a folder with ``copycue-48.png`` and the like (installers.icons).
        target: the folder that becomes ``hicolor``.

    Raises:
        LookupError: there are no icons.
        OSError: one can not be copied.
    """
    shutil.rmtree(target, ignore_errors=True)
    pictures = {int(path.stem.rpartition("-")[2]): path for path in icons.glob(f"{NAME}-*.png")}
    if not pictures:
        raise LookupError(f"no icons in {icons}")
    for side, path in pictures.items():
        _write(target / f"{side}x{side}" / "apps" / f"{APP_ID}.png", path.read_bytes())
    drawing = (resources.folder("icons") / f"{NAME}.svg").read_bytes()
    _write(target / "scalable" / "apps" / f"{APP_ID}.svg", drawing)


def pack_deb(root: Path, archive: Path, date: datetime, compression: str) -> None:
    """Pack a laid-out folder.

    Args:
        root: the folder.
        archive: the package; one that is there is replaced.
        date: that of all that is in it.
        compression: as dpkg-deb calls it.

    Raises:
        subprocess.CalledProcessError: dpkg-deb finds fault with it.
    """
    seconds = int(date.timestamp())
    for path in [root, *root.rglob("*")]:
        os.utime(path, (seconds, seconds), follow_symlinks=False)
    command = ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(root), str(archive)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(seconds)}
    subprocess.run(command, check=True, capture_output=True, env=environment)


def _give_rights(root: Path) -> None:
    """Let everybody read all and run the programs; a library need not be run, and lintian says so."""
    programs = {root / _PROGRAM / program for program in _PROGRAMS}
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)


def _link_programs(root: Path) -> None:
    for program in _PROGRAMS:
        link = root / "usr" / "bin" / program
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(Path("..", "lib", NAME, program))


def _lay_out_desktop(parts: Parts, root: Path) -> None:
    shutil.copytree(parts.icons, root / _SHARE / "icons" / "hicolor")
    _write(root / _SHARE / "applications" / f"{APP_ID}.desktop", (FILES / f"{APP_ID}.desktop").read_bytes())
    metainfo = (FILES / f"{APP_ID}.metainfo.xml").read_bytes()
    told = with_releases(metainfo, _changelog(), parts.date)
    _write(root / _SHARE / "metainfo" / f"{APP_ID}.metainfo.xml", told)


def _lay_out_documents(parts: Parts, root: Path, version: str) -> None:
    _write(root / _DOCUMENTS / "copyright", parts.copyright.encode())
    _write(root / _DOCUMENTS / "changelog.gz", _packed(_changelog()))
    _write(root / _DOCUMENTS / "changelog.Debian.gz", _packed(debian_changelog(version, parts.date)))
    group = command_group(lambda _: 0)
    page = manual_page(group, version=VERSION, summary=SUMMARY, date=parts.date)
    manual = root / _SHARE / "man" / "man1"
    _write(manual / f"{NAME}.1.gz", _packed(page))
    (manual / f"{NAME}-gui.1.gz").symlink_to(f"{NAME}.1.gz")
    _write(root / _SHARE / "lintian" / "overrides" / NAME, (FILES / "lintian-overrides").read_bytes())


def _lay_out_completions(share: Path) -> None:
    group = command_group(lambda _: 0)
    for shell, place in _COMPLETIONS.items():
        completion = get_completion_class(shell)
        if completion is None:
            raise LookupError(f"click can not complete for {shell}")
        source = completion(group, {}, NAME, f"_{NAME.upper()}_COMPLETE").source()
        _write(share / place, source.encode())


def _lay_out_control(root: Path, fields: Fields) -> None:
    _write(root / "DEBIAN" / "control", control(fields).encode())
    _write(root / "DEBIAN" / "md5sums", checksums(root).encode())


def _changelog() -> str:
    return (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _size_kib(root: Path) -> int:
    files = (path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(-(-size // _KIB) for size in files)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
