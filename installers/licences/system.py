"""What is in a bundle and no package: Python itself, and on Debian the system's libraries."""

import platform
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from installers.licences.by_hand import ByHand, text_of
from installers.licences.part import Part

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
    from installers.release.system_libraries import parts_of  # late: a bundle is also built without the bill

    yield from _by_source(
        ((_source(part.purl), part.name, part.version) for part in parts_of(record)), said, notices
    )


def _by_source(found: Iterable[tuple[str, str, str]], said: ByHand, notices: Path) -> Iterator[Part]:
    """Yield a part for each source package; found are source, package and version."""
    rows = sorted(found)
    first = {source: (name, version) for source, name, version in reversed(rows)}
    for source, (name, version) in sorted(first.items()):
        licence = said.debian.get(source, "")
        notice = notices / name / "copyright"
        text = notice.read_text("utf-8", "replace") if notice.is_file() else ""
        if licence.startswith("LGPL-2.1"):  # the notice names a file of Debian's for this
            text = "\n\n".join(filter(None, (text, text_of(("spdx/LGPL-2.1.txt",)))))
        page = f"https://packages.debian.org/source/stable/{source}"
        yield Part(source, version, licence, page, text, "the system that it was built on")


def _source(purl: str) -> str:
    """Return the source package that a package's name for machines holds."""
    return parse_qs(urlsplit(purl).query)["upstream"][0]
