"""What is in a bundle and no package: Python itself, and on Debian the system's libraries."""

import platform
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

from installers.licences.by_hand import ByHand, text_of
from installers.licences.part import Part
from installers.release.system_libraries import Package, packages_of

__all__ = ["parts_of_debian", "python_itself"]

_NOTICES = Path("/usr/share/doc")


def python_itself() -> Part:
    """Return Python. Its text is the one beside it, where it has one."""
    beside = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    text = beside.read_text("utf-8") if beside.is_file() else text_of(("python.txt",))
    return Part("Python", platform.python_version(), "PSF-2.0", "https://www.python.org", text)


def parts_of_debian(record: Path, said: ByHand, notices: Path = _NOTICES) -> Iterator[Part]:
    """Yield the libraries of Debian in a bundle, by source package; none where this is no Debian.

    Args:
        record: what PyInstaller put in, ``build/<spec>/COLLECT-00.toc``.
        said: with their licences.
        notices: where Debian keeps them.
    """
    yield from _by_source(packages_of(record), said, notices)


def _by_source(found: Iterable[Package], said: ByHand, notices: Path) -> Iterator[Part]:
    """Yield a part for each source package: the first of its packages stands for all."""
    first = {package.source: package for package in sorted(found, reverse=True)}
    for source, package in sorted(first.items()):
        licence = said.debian.get(source, "")
        notice = notices / package.name / "copyright"
        text = notice.read_text("utf-8", "replace") if notice.is_file() else ""
        if licence.startswith("LGPL-2.1"):  # the notice names a file of Debian's for this
            text = "\n\n".join(filter(None, (text, text_of(("spdx/LGPL-2.1.txt",)))))
        page = f"https://packages.debian.org/source/stable/{source}"
        yield Part(source, package.version, licence, page, text, "the system that it was built on")
