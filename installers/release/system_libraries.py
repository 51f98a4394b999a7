"""Which Debian packages the system's libraries in a Linux bundle are from: most advisories are about such."""

import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from installers.release.contents import sources_in

__all__ = ["Package", "owners_of", "packages_of", "sources_of"]

_QUERY = "dpkg-query"
_FIELDS = "${source:Package}\t${Package}\t${Version}\t${Architecture}\n"
"""Those of ``Package``, in its order."""
_FOLDERS = ("/lib/", "/usr/lib/")


class Package(NamedTuple):
    """A package of Debian.

    Attributes:
        source: the package of sources that it was built of.
        name: its own.
        version: of it.
        architecture: for which it is.
    """

    source: str
    name: str
    version: str
    architecture: str

    @property
    def purl(self) -> str:
        """Its name for machines (package URL), with the version."""
        version = quote(self.version, safe="")
        return f"pkg:deb/debian/{self.name}@{version}?arch={self.architecture}&upstream={self.source}"


def sources_of(record: Path) -> list[str]:
    """Return the system's files that PyInstaller put into a bundle.

    Args:
        record: its own list of them, ``COLLECT-00.toc``.
    """
    return sorted(source for source in sources_in(record) if source.startswith(_FOLDERS))


def packages_of(record: Path) -> list[Package]:
    """Return the packages that system libraries in a bundle are from; none where this is no Debian."""
    sources = sources_of(record)
    try:
        names = owners_of(_asked(["--search", *(f"*{_merged(path)}" for path in sources)]), sources)
        described = _asked(["--show", f"--showformat={_FIELDS}", *names]) if names else ""
    except FileNotFoundError:
        return []
    return sorted({Package(*line.split("\t")) for line in described.splitlines()})


def owners_of(answer: str, sources: Iterable[str]) -> list[str]:
    """Return the packages that own files, by an answer of ``dpkg-query --search``.

    It knows a file as it was packed, in ``/lib`` or ``/usr/lib``, which are one folder by now.
    """
    wanted = {_merged(path) for path in sources}
    rows = [line.partition(": ") for line in answer.splitlines()]
    return sorted({name for names, _, path in rows if _merged(path) in wanted for name in names.split(", ")})


def _merged(path: str) -> str:
    return path.removeprefix("/usr")


def _asked(words: list[str]) -> str:
    # It exits with 1 where it does not know one of several names, and tells of the others.
    return subprocess.run([_QUERY, *words], capture_output=True, text=True, check=False).stdout
